import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '#platform/sign-in/actor.ts'
import { Refusal } from '../refusal.ts'
import type { App } from './app.ts'
import { isLocal } from './local.ts'
import { refuseOtherSites } from './same-origin.ts'

/**
 * Who may call a route: anyone; only a caller at this machine; everyone who signed in; or those for whom the
 * feature's own `may…` answers yes. What belongs to whom is decided by the query, which takes the actor.
 */
export type AccessRule = 'anyone' | 'this-machine' | 'signed-in' | ((actor: Actor) => boolean)

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessRule
  }
  interface FastifyRequest {
    actor: Actor | null
  }
}

export type Gate = {
  /** May put a renewed cookie on the reply. */
  findActor: (request: FastifyRequest, reply: FastifyReply) => Promise<Actor | null>
  /** The address people use, or null for whatever host they asked for. */
  publicOrigin: string | null
}

/**
 * Puts the gate in front of every route: a page of another site never writes, and a route that names no access rule
 * is refused to all (`http.no_access_rule`), so that forgetting the rule closes the door instead of opening it.
 */
export function guardRoutes(app: App, gate: Gate): void {
  app.decorateRequest('actor', null)
  app.addHook('onRequest', async (request, reply) => {
    refuseOtherSites(request, gate.publicOrigin)
    if (request.is404) return
    // Answers hold what only this person may see; a route whose answer may be kept says so itself.
    reply.header('cache-control', 'no-store')
    const rule = request.routeOptions.config.access
    if (rule === undefined) throw new Refusal('http.no_access_rule', {}, 403)
    if (rule === 'anyone') return
    if (rule === 'this-machine') {
      if (!isLocal(request)) throw new Refusal('http.only_on_this_machine', {}, 403)
      return
    }
    request.actor = await gate.findActor(request, reply)
    if (request.actor === null) throw new Refusal('http.not_signed_in', {}, 401)
    if (rule !== 'signed-in' && !rule(request.actor)) throw new Refusal('http.forbidden', {}, 403)
  })
}

/** The person behind the request. Only for routes whose access rule asks for a sign-in; elsewhere a fault. */
export function getActorOrThrow(request: FastifyRequest): Actor {
  if (request.actor === null) throw new Error('This route does not ask for a sign-in')
  return request.actor
}
