import './main.css'
import './api.ts'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { meQuery } from '#features/accounts/web/session.ts'
import { AnswerError } from '#ui/answer-error.ts'
import { theme, themeVariables } from '#ui/theme.ts'
import { createAppRouter } from './router.tsx'

/** A session that ended leads to the door and back to this very page; what was typed there is kept by the page. */
function leaveWhenSignedOut(error: Error): void {
  if (!(error instanceof AnswerError) || error.status !== 401 || router.state.location.pathname === '/dang-nhap') return
  queryClient.setQueryData(meQuery.queryKey, null)
  router.navigate({ to: '/dang-nhap', search: { tiep: router.state.location.href } })
}

const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
  defaultOptions: {
    // Without a network the answer is the sentence that says so, not a wait without end.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      // A refusal stays one however often it is asked; only a lost connection is worth asking again.
      retry: (failures, error) => failures < 2 && !(error instanceof AnswerError),
    },
  },
})
const router = createAppRouter(queryClient)
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-left" limit={3} />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
