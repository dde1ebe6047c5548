import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { AnswerError, request, send } from '#ui/request.ts'

/** Who is signed in, and in which units with which role. */
export type Me = {
  account: { id: string; name: string; email: string }
  memberships: { unit: { id: string; name: string }; role: string }[]
}

/** The signed-in person, or `null`; asked once and kept until signing in or out. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await request<Me>('/api/me')
    } catch (error) {
      if (error instanceof AnswerError && error.status === 401) return null
      throw error
    }
  },
})

/** Signs in and forgets everything a person before may have left on this screen. */
export async function signIn(queries: QueryClient, credentials: { email: string; password: string }): Promise<void> {
  await send('POST', '/api/auth/sign-in/email', credentials)
  queries.clear()
}

/** Signs out and forgets everything that was shown. */
export async function signOut(queries: QueryClient): Promise<void> {
  await send('POST', '/api/auth/sign-out', {})
  queries.clear()
}
