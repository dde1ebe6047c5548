import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { AnswerError } from '#ui/answer-error.ts'
import { say } from './accounts-words.ts'
import { errorsOf, fieldOf, leastLetters, type PasswordErrors, type PasswordFields } from './password-errors.ts'
import classes from './password-form.module.css'
import { changePassword } from './session.ts'

const nothing: PasswordFields = { current: '', next: '', again: '' }

/** Sets a new password; the old one is asked for, so that an open screen is not enough to take an account. */
export function PasswordForm() {
  const [fields, setFields] = useState(nothing)
  const [errors, setErrors] = useState<PasswordErrors>({})
  const changing = useMutation({
    mutationFn: () => changePassword({ currentPassword: fields.current, newPassword: fields.next }),
    onSuccess: () => setFields(nothing),
    onError: (error) => {
      const field = error instanceof AnswerError ? fieldOf(error.code) : undefined
      if (field !== undefined) setErrors({ [field]: error.message })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = errorsOf(fields)
    setErrors(found)
    changing.reset()
    if (Object.keys(found).length === 0) changing.mutate()
  }
  const field = (name: keyof PasswordFields) => ({
    value: fields[name],
    error: errors[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setFields((present) => ({ ...present, [name]: value }))
      setErrors(({ [name]: _, ...others }) => others)
    },
    visibilityToggleButtonProps: { 'aria-label': say('sign-in.show-password'), tabIndex: 0 },
  })
  const isUnderField = Object.keys(errors).length > 0
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <PasswordInput label={say('password.current')} autoComplete="current-password" {...field('current')} />
      <PasswordInput
        label={say('password.new')}
        description={say('password.rule', { count: leastLetters })}
        autoComplete="new-password"
        {...field('next')}
      />
      <PasswordInput label={say('password.again')} autoComplete="new-password" {...field('again')} />
      <p role="alert" className={classes.refused}>
        {isUnderField ? '' : changing.error?.message}
      </p>
      <p role="status" className={classes.changed}>
        {changing.isSuccess ? say('password.changed') : ''}
      </p>
      <Button type="submit" variant="default" loading={changing.isPending}>
        {say('password.submit')}
      </Button>
    </form>
  )
}

/** The heading above the form, for the page that shows it. */
export const passwordTitle = say('password.title')
