import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { AnswerError } from '#ui/answer-error.ts'
import { answerOf, client } from '#ui/client.ts'
import type { Me } from '../messages.ts'

/** The signed-in person, or `null`; asked once and kept until signing in or out. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await answerOf(client.GET('/api/me'))
    } catch (error) {
      if (error instanceof AnswerError && error.status === 401) return null
      throw error
    }
  },
})

/** Accounts one may try without a password; empty wherever real people work. */
export const sampleAccountsQuery = queryOptions({
  queryKey: ['sample-accounts'],
  queryFn: () => answerOf(client.GET('/api/auth/sample-accounts')),
})

/** What a person types to come in; `rememberMe` false: only until the browser is closed. */
export type Credentials = { email: string; password: string; rememberMe: boolean }

/** Signs in and forgets everything a person before may have left on this screen. */
export async function signIn(queries: QueryClient, credentials: Credentials): Promise<void> {
  await answerOf(client.POST('/api/auth/sign-in/email', { body: credentials }))
  queries.clear()
}

/** Comes in as one of the sample accounts. */
export async function signInAsSample(queries: QueryClient, accountId: string): Promise<void> {
  await answerOf(client.POST('/api/auth/sign-in/sample', { body: { accountId } }))
  queries.clear()
}

/** Sets a new password for the signed-in person. */
export async function changePassword(change: { currentPassword: string; newPassword: string }): Promise<void> {
  await answerOf(client.POST('/api/auth/change-password', { body: change }))
}
