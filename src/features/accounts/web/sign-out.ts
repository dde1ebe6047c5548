import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answerOf, client } from '#ui/client.ts'
import { tellFailure } from '#ui/undo.tsx'

/** Signs out, forgets everything that was shown and goes to the door; whoever could not leave is told and stays. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    try {
      await answerOf(client.POST('/api/auth/sign-out'))
      queries.clear()
      await navigate({ to: '/dang-nhap' })
    } catch (error) {
      tellFailure(error)
    }
  }
}
