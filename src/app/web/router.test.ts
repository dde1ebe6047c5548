import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { createAppRouter } from './router.tsx'

/** Where the sign-in page leads on to when it was opened with this address behind it. */
function nextAfterSignIn(tiep: string): unknown {
  const router = createAppRouter(new QueryClient())
  const page = router.matchRoutes('/dang-nhap', { tiep }).at(-1)
  const search: Record<string, unknown> = page?.search ?? {}
  return search.tiep
}

test('sign-in leads on to the page that was asked for', () => {
  expect(nextAfterSignIn('/doc-van-ban?tim=h%E1%BB%8Dp')).toBe('/doc-van-ban?tim=h%E1%BB%8Dp')
})

test.each(['https://nơi-khác.vn/login', '//nơi-khác.vn', 'javascript:alert(1)', 'data:text/html,x'])(
  'sign-in never leads on to %s',
  (address) => {
    expect(nextAfterSignIn(address)).toBe(undefined)
  },
)
