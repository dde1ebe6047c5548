import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { Refusal } from '../refusal.ts'
import type { App } from './app.ts'
import { isLocal } from './local.ts'

/**
 * Counts and times of the process for Prometheus at `/metrics`.
 * With a token every caller must bring it as `Authorization: Bearer …`; without, only this machine itself may look, and
 * nobody where people come by a public address: a proxy that adds no header makes everybody look like this machine.
 */
export function addMetrics(app: App, guard: { token: string | null; hasPublicAddress: boolean }): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 15],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode }
    duration.observe(labels, reply.elapsedTime / 1000)
  })
  app.get(
    '/metrics',
    { config: { access: 'anyone', rateLimit: false }, schema: { hide: true } },
    async (request, reply) => {
      if (guard.token === null && guard.hasPublicAddress) throw new Refusal('http.metrics_need_token', {}, 403)
      if (!mayLook(request, guard.token)) throw new Refusal('http.only_on_this_machine', {}, 403)
      return reply.type(registry.contentType).send(await registry.metrics())
    },
  )
  app.addHook('onClose', async () => registry.clear())
  return registry
}

function mayLook(request: FastifyRequest, token: string | null): boolean {
  if (token === null) return isLocal(request)
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
