import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { App } from './app.ts'

const state = z.object({ state: z.enum(['ok', 'unavailable']) })

/** Statements wait for a database that is just coming back; whoever asks for readiness wants to know now. */
const PATIENCE = 2000

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
      const tooLate = sleep(PATIENCE, false, { ref: false })
      if (await Promise.race([isReady().catch(() => false), tooLate])) return { state: 'ok' as const }
      return reply.status(503).send({ state: 'unavailable' })
    },
  )
}
