import { say } from './accounts-words.ts'

/** What the form asks for. */
export type PasswordFields = { current: string; next: string; again: string }

/** One sentence under the field it is about; a field without one is in order. */
export type PasswordErrors = Partial<Record<keyof PasswordFields, string>>

/** As the server asks for it; said before, so that nobody has to try. */
export const leastLetters = 10

/** What can be told before asking the server. */
export function errorsOf({ current, next, again }: PasswordFields): PasswordErrors {
  return {
    ...(current === '' ? { current: say('password.current-needed') } : {}),
    ...(next.length < leastLetters ? { next: say('password.too-short', { count: leastLetters }) } : {}),
    ...(again === next ? {} : { again: say('password.differs') }),
  }
}

/** Under which field a refusal of the server belongs; none for what is no field's fault. */
export function fieldOf(code: string): keyof PasswordFields | undefined {
  if (code === 'sign-in.wrong_password') return 'current'
  return code === 'sign-in.password_too_short' || code === 'sign-in.password_too_long' ? 'next' : undefined
}
