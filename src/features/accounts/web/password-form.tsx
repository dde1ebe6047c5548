import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { say } from './accounts-words.ts'
import classes from './password-form.module.css'
import { changePassword } from './session.ts'

/** Sets a new password; the old one is asked for, so that an open screen is not enough to take an account. */
export function PasswordForm() {
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setNew] = useState('')
  const [isChecked, setChecked] = useState(false)
  const isEmpty = currentPassword === '' || newPassword === ''
  const changing = useMutation({
    mutationFn: () => changePassword({ currentPassword, newPassword }),
    onSuccess: () => {
      setCurrent('')
      setNew('')
      setChecked(false)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!isEmpty) changing.mutate()
  }
  const reason = isChecked && isEmpty ? say('password.needed') : changing.error?.message
  const toggle = { 'aria-label': say('sign-in.show-password'), tabIndex: 0 }
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <PasswordInput
        label={say('password.current')}
        autoComplete="current-password"
        value={currentPassword}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        visibilityToggleButtonProps={toggle}
      />
      <PasswordInput
        label={say('password.new')}
        autoComplete="new-password"
        value={newPassword}
        onChange={(event) => setNew(event.currentTarget.value)}
        visibilityToggleButtonProps={toggle}
      />
      <p role="alert" className={classes.refused}>
        {reason}
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
