import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { AnswerError } from '#ui/answer-error.ts'
import { OfflineNotice } from '#ui/state.tsx'
import { useTitle } from '#ui/title.ts'
import { say } from './accounts-words.ts'
import { SampleAccounts } from './sample-accounts.tsx'
import { signIn } from './session.ts'
import classes from './sign-in-screen.module.css'

type SignIn = { brand: ReactNode; isReturning: boolean; footer: ReactNode; onSignedIn: () => void }

/** The door: address and password. What was typed stays after a refusal; a sample world offers its accounts. */
export function SignInScreen(props: SignIn) {
  useTitle(say('sign-in.title'))
  return (
    <div className={classes.page}>
      <OfflineNotice />
      <main className={classes.main}>
        <div className={classes.brand}>{props.brand}</div>
        <SignInForm isReturning={props.isReturning} onSignedIn={props.onSignedIn} />
        <SampleAccounts onSignedIn={props.onSignedIn} />
        <p className={classes.quiet}>{say('sign-in.help')}</p>
        {props.footer}
      </main>
    </div>
  )
}

function sentenceOf(error: Error): string {
  const isWrong = error instanceof AnswerError && error.code === 'sign-in.wrong_email_or_password'
  return isWrong ? say('sign-in.refused', { reason: error.message }) : error.message
}

function emailErrorOf(email: string): string | undefined {
  if (email === '') return say('sign-in.email-needed')
  return /^\S+@\S+$/.test(email) ? undefined : say('sign-in.email-whole')
}

function SignInForm(props: Pick<SignIn, 'isReturning' | 'onSignedIn'>) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [rememberMe, setRememberMe] = useState(true)
  const [isChecked, setChecked] = useState(false)
  const queries = useQueryClient()
  const entering = useMutation({
    mutationFn: () => signIn(queries, { email: email.trim(), password, rememberMe }),
    onSuccess: props.onSignedIn,
  })
  const emailError = emailErrorOf(email.trim())
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setChecked(true)
    // What was refused before is not about what was typed now.
    entering.reset()
    if (emailError === undefined && password !== '') entering.mutate()
  }
  return (
    <form className={classes.card} onSubmit={submit} noValidate>
      <h1>{say('sign-in.title')}</h1>
      <p className={classes.quiet}>{props.isReturning ? say('sign-in.returning') : say('sign-in.explanation')}</p>
      <TextInput
        label={say('sign-in.email')}
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        size="md"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={isChecked ? emailError : undefined}
      />
      <PasswordInput
        label={say('sign-in.password')}
        name="password"
        autoComplete="current-password"
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={isChecked && password === '' ? say('sign-in.password-needed') : undefined}
        visibilityToggleButtonProps={{ 'aria-label': say('sign-in.show-password'), tabIndex: 0 }}
      />
      <Checkbox
        label={say('sign-in.remember')}
        checked={rememberMe}
        onChange={(event) => setRememberMe(event.currentTarget.checked)}
      />
      <div role="alert" className={entering.error === null ? classes.silent : classes.refused}>
        {entering.error === null ? null : sentenceOf(entering.error)}
      </div>
      <Button type="submit" size="md" fullWidth loading={entering.isPending}>
        {say('sign-in.submit')}
      </Button>
    </form>
  )
}
