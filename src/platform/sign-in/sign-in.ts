import type { IncomingHttpHeaders } from 'node:http'
import { isAPIError } from 'better-auth/api'
import { hashPassword } from 'better-auth/crypto'
import { Refusal } from '../refusal.ts'
import { createLibrary, type LibraryOptions } from './library.ts'

/** What a step of signing in gives back: for whom, and the cookies the browser is to keep. */
export type Opened = { accountId: string; cookies: string[] }

export type SignIn = {
  /**
   * Opens a session with e-mail and password. `keep` false: until the browser is closed.
   *
   * Refuses with `sign-in.wrong_email_or_password`, never saying which of the two.
   */
  open(given: { email: string; password: string; keep: boolean }, headers: IncomingHttpHeaders): Promise<Opened>
  /** Opens a session for an account that proved itself by other means. */
  openFor(accountId: string, headers: IncomingHttpHeaders): Promise<Opened>
  /** The account of the session in the cookies, or null; `cookies` when the session was prolonged. */
  find(headers: IncomingHttpHeaders): Promise<Opened | null>
  /** Ends the session in the cookies, if there is one. */
  close(headers: IncomingHttpHeaders): Promise<string[]>
  /**
   * Sets a new password and ends all other sessions of the account.
   *
   * Refuses with `sign-in.wrong_password`, `sign-in.password_too_short`, `sign-in.password_too_long`.
   */
  changePassword(change: { current: string; wanted: string }, headers: IncomingHttpHeaders): Promise<string[]>
}

const refusals: Record<string, Refusal> = {
  INVALID_EMAIL_OR_PASSWORD: new Refusal('sign-in.wrong_email_or_password', {}, 401),
  INVALID_EMAIL: new Refusal('sign-in.wrong_email_or_password', {}, 401),
  INVALID_PASSWORD: new Refusal('sign-in.wrong_password', {}, 422),
  PASSWORD_TOO_SHORT: new Refusal('sign-in.password_too_short', { characters: 10 }, 422),
  PASSWORD_TOO_LONG: new Refusal('sign-in.password_too_long', { characters: 128 }, 422),
}

/** Sign-in over the tables of the product. */
export function createSignIn(options: LibraryOptions): SignIn {
  const { api } = createLibrary(options)
  return {
    open: async ({ email, password, keep }, headers) => {
      const body = { email, password, rememberMe: keep }
      const opened = await asking(api.signInEmail({ body, headers: toHeaders(headers), returnHeaders: true }))
      return { accountId: opened.response.user.id, cookies: opened.headers.getSetCookie() }
    },
    openFor: async (accountId, headers) => {
      const opened = await api.openSession({ body: { accountId }, headers: toHeaders(headers), returnHeaders: true })
      return { accountId: opened.response.accountId, cookies: opened.headers.getSetCookie() }
    },
    find: async (headers) => {
      if (headers.cookie === undefined) return null
      const found = await api.getSession({ headers: toHeaders(headers), returnHeaders: true })
      if (!found.response) return null
      return { accountId: found.response.user.id, cookies: found.headers.getSetCookie() }
    },
    close: async (headers) => {
      const closed = await asking(api.signOut({ headers: toHeaders(headers), returnHeaders: true }))
      return closed.headers.getSetCookie()
    },
    changePassword: async ({ current, wanted }, headers) => {
      const body = { currentPassword: current, newPassword: wanted, revokeOtherSessions: true }
      const changed = await asking(api.changePassword({ body, headers: toHeaders(headers), returnHeaders: true }))
      return changed.headers.getSetCookie()
    },
  }
}

/** The form in which a password is kept: scrypt with a salt of its own. */
export function hashOfPassword(password: string): Promise<string> {
  return hashPassword(password)
}

/** Turns the library's own refusals into ours, by their code; everything else stays a fault. */
async function asking<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    const refusal = isAPIError(error) ? refusals[String(error.body?.code)] : undefined
    throw refusal ?? error
  }
}

/** Only what the library needs: it decides by the cookie, and keeps the browser's name with the session. */
function toHeaders(headers: IncomingHttpHeaders): Headers {
  const kept = new Headers()
  if (headers.cookie !== undefined) kept.set('cookie', headers.cookie)
  if (headers['user-agent'] !== undefined) kept.set('user-agent', headers['user-agent'])
  return kept
}
