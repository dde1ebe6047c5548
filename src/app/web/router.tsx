import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { meQuery } from '#features/accounts/web/session.ts'
import { plansAddressIn } from '#features/plans/web/list/list-address.ts'
import { ErrorState, LoadingState, NotFoundState } from '#ui/state.tsx'
import { localPath } from './local-path.ts'

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Outlet })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  // NOTE: the router lays this over what stands in the address, so a key left out keeps its unchecked value.
  validateSearch: (search: Record<string, unknown>): { tiep?: string | undefined } => ({
    tiep: localPath(search.tiep),
  }),
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
})

/** Every page below needs a signed-in person; the address asked for is kept through sign-in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(meQuery)
    if (me === null) throw redirect({ to: '/dang-nhap', search: location.href === '/' ? {} : { tiep: location.href } })
    return { me }
  },
  component: lazyRouteComponent(() => import('./frame.tsx'), 'Frame'),
})

/** The guide is for everyone, also for those who cannot get in; who is signed in sees it inside the frame. */
const open = createRoute({
  getParentRoute: () => root,
  id: 'open',
  beforeLoad: ({ context }) => context.queries.ensureQueryData(meQuery).then(() => undefined),
  component: lazyRouteComponent(() => import('./frame.tsx'), 'Frame'),
})

const desk = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./desk-screen.tsx'), 'DeskScreen'),
})

const readings = createRoute({
  getParentRoute: () => signedIn,
  path: '/doc-van-ban',
  validateSearch: (search: Record<string, unknown>): { tim?: string | undefined; loc?: 'can-xem' | undefined } => ({
    tim: typeof search.tim === 'string' && search.tim !== '' ? search.tim : undefined,
    loc: search.loc === 'can-xem' ? 'can-xem' : undefined,
  }),
  component: lazyRouteComponent(() => import('#features/reading/web/readings-screen.tsx'), 'ReadingsScreen'),
})

const reading = createRoute({
  getParentRoute: () => signedIn,
  path: '/doc-van-ban/$id',
  component: lazyRouteComponent(() => import('./reading-page.tsx'), 'ReadingPage'),
})

const plans = createRoute({
  getParentRoute: () => signedIn,
  path: '/ke-hoach',
  validateSearch: plansAddressIn,
  component: lazyRouteComponent(() => import('#features/plans/web/list/plans-screen.tsx'), 'PlansScreen'),
})

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: '/ke-hoach/$id',
  component: lazyRouteComponent(() => import('#features/plans/web/plan-screen.tsx'), 'PlanScreen'),
})

const guide = createRoute({
  getParentRoute: () => open,
  path: '/huong-dan',
  component: lazyRouteComponent(() => import('./guide-screen.tsx'), 'GuideScreen'),
})

const guidePage = createRoute({
  getParentRoute: () => open,
  path: '/huong-dan/$page',
  component: lazyRouteComponent(() => import('./guide-screen.tsx'), 'GuideScreen'),
})

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/cai-dat',
  component: lazyRouteComponent(() => import('./settings-screen.tsx'), 'SettingsScreen'),
})

/** Inside the frame, so that whoever mistyped an address can go on from there. */
const unknown = createRoute({ getParentRoute: () => open, path: '$', component: NotFoundState })

const routeTree = root.addChildren([
  signIn,
  signedIn.addChildren([desk, readings, reading, plans, plan, settings]),
  open.addChildren([guide, guidePage, unknown]),
])

/** All addresses of the product. Every screen is its own script, so the first page loads only itself. */
export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: () => <LoadingState />,
    defaultErrorComponent: ({ error, reset }) => (
      <ErrorState isPage error={error instanceof Error ? error : new Error(String(error))} retry={reset} />
    ),
    defaultNotFoundComponent: NotFoundState,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
