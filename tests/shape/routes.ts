import type { CreatedAccount } from '#features/accounts/public.ts'
import type { App } from '#platform/http/app.ts'
import type { TestServer } from '../kit/server.ts'

/** Who may call a route. `owner`: everyone who signed in, but others' rows do not exist for them. */
export type Who = 'anyone' | 'this machine' | 'signed-in' | 'owner' | 'member' | 'administrator'

/** One request: its address, and what it sends. */
export type Call = { url: string; body?: object }

/** Who makes a call that is allowed, and where. */
export type Allowed = { server: TestServer; account: CreatedAccount; unitId: string }

/**
 * Who may call a route, and such a call: with its own address, body and the thing it needs, made for the person who may.
 * A call that would be refused to everybody proves nothing about who is kept out.
 */
export type Row = { who: Who; call: (allowed: Allowed) => Call | Promise<Call> }

/** A route as the server knows it. */
export type Route = { method: string; path: string; hasRule: boolean }

/** Writes down every route that is registered from now on. To be called before any. */
export function collectRoutes(app: App): Route[] {
  const routes: Route[] = []
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const each of [method].flat()) {
      // Fastify answers HEAD with the GET route, its rule included.
      if (each !== 'HEAD') routes.push({ method: each, path: url, hasRule: config?.access !== undefined })
    }
  })
  return routes
}

/** What is wrong between the routes of the server and the table of who may call them. */
export function compareRoutes(routes: readonly Route[], table: ReadonlyMap<string, Row>): string[] {
  const nameOf = ({ method, path }: Route) => `${method} ${path}`
  const known = new Set(routes.map(nameOf))
  return [
    ...routes.filter(({ hasRule }) => !hasRule).map((route) => `${nameOf(route)} declares no access rule`),
    ...routes.filter((route) => !table.has(nameOf(route))).map((route) => `${nameOf(route)} has no row in the table`),
    ...[...table.keys()].filter((name) => !known.has(name)).map((name) => `${name} is in the table and nowhere else`),
  ]
}
