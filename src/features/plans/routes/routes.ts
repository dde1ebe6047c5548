import { z } from 'zod'
import { restorableSince } from '#platform/database/restorable.ts'
import { getActorOrThrow } from '#platform/http/access.ts'
import { answers } from '#platform/http/answers.ts'
import type { App } from '#platform/http/app.ts'
import { mayMakePlans } from '../access.ts'
import { createPlan } from '../commands/create.ts'
import { removePlan, restorePlan } from '../commands/remove.ts'
import { savePlan } from '../commands/save.ts'
import { newPlan, plan, planListQuery, planPage, planSave } from '../messages.ts'
import { findChoices, listPlans } from '../queries/list.ts'
import { addOriginalRoute, addVersionRoutes } from './history.ts'
import { getPlanOrRefuse, type PlanRouteParts, presentSummary } from './present.ts'

const one = z.object({ id: z.uuid() })
const tags = ['plans']
/** Characters of the longest text may take three bytes each, corrections come beside it, and JSON escapes some of them. */
const PLAN_BYTES = 16 * 1024 * 1024

/** Plans of the units a person belongs to. */
export function routes(app: App, parts: PlanRouteParts): void {
  addListRoute(app, parts)
  addWriteRoutes(app, parts)
  addRemoveRoutes(app, parts)
  addVersionRoutes(app, parts)
  addOriginalRoute(app, parts)
}

function addListRoute(app: App, { db, clock }: PlanRouteParts): void {
  app.get(
    '/api/plans',
    {
      config: { access: 'signed-in' },
      schema: { tags, querystring: planListQuery, response: answers({ 200: planPage }) },
    },
    async (request) => {
      const actor = getActorOrThrow(request)
      const { deleted, ...query } = request.query
      const [{ rows, ...counted }, choices] = await Promise.all([
        listPlans(db, actor, { ...query, removedSince: deleted ? restorableSince(clock.now()) : undefined }),
        findChoices(db, actor),
      ])
      return { items: rows.map(presentSummary), ...counted, ...choices }
    },
  )
}

function addWriteRoutes(app: App, parts: PlanRouteParts): void {
  app.post(
    '/api/plans',
    {
      bodyLimit: PLAN_BYTES,
      config: { access: mayMakePlans },
      schema: { tags, body: newPlan, response: answers({ 201: plan }) },
    },
    async (request, reply) => {
      const actor = getActorOrThrow(request)
      const id = await createPlan(parts, actor, request.body)
      return reply.status(201).send(await getPlanOrRefuse(parts, actor, id))
    },
  )
  app.get(
    '/api/plans/:id',
    { config: { access: 'signed-in' }, schema: { tags, params: one, response: answers({ 200: plan }) } },
    async (request) => getPlanOrRefuse(parts, getActorOrThrow(request), request.params.id),
  )
  app.put(
    '/api/plans/:id',
    {
      bodyLimit: PLAN_BYTES,
      config: { access: 'signed-in' },
      schema: { tags, params: one, body: planSave, response: answers({ 200: plan }) },
    },
    async (request) => {
      const actor = getActorOrThrow(request)
      await savePlan(parts, actor, request.params.id, request.body)
      return getPlanOrRefuse(parts, actor, request.params.id)
    },
  )
}

function addRemoveRoutes(app: App, parts: PlanRouteParts): void {
  app.delete(
    '/api/plans/:id',
    { config: { access: 'signed-in' }, schema: { tags, params: one, response: answers({ 204: z.null() }) } },
    async (request, reply) => {
      await removePlan(parts.db, getActorOrThrow(request), request.params.id, parts.clock.now())
      return reply.status(204).send(null)
    },
  )
  app.post(
    '/api/plans/:id/restore',
    { config: { access: 'signed-in' }, schema: { tags, params: one, response: answers({ 200: plan }) } },
    async (request) => {
      const actor = getActorOrThrow(request)
      await restorePlan(parts.db, actor, request.params.id)
      return getPlanOrRefuse(parts, actor, request.params.id)
    },
  )
}
