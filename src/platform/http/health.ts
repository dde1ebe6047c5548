import { z } from 'zod'
import type { App } from './app.ts'

const state = z.object({ state: z.enum(['ok', 'unavailable']) })

/** `/healthz`: the process answers. `/readyz`: it also reaches its database, so it can be sent work. */
export function addHealthRoutes(app: App, isReady: () => Promise<boolean>): void {
  app.get(
    '/healthz',
    { config: { access: 'anyone', rateLimit: false }, schema: { hide: true, response: { 200: state } } },
    async () => ({ state: 'ok' as const }),
  )
  app.get(
    '/readyz',
    { config: { access: 'anyone', rateLimit: false }, schema: { hide: true, response: { 200: state, 503: state } } },
    async (_request, reply) => {
      if (await isReady().catch(() => false)) return { state: 'ok' as const }
      return reply.status(503).send({ state: 'unavailable' })
    },
  )
}
