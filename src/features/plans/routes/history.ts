import { z } from 'zod'
import { getActorOrThrow } from '#platform/http/access.ts'
import { answers } from '#platform/http/answers.ts'
import type { App } from '#platform/http/app.ts'
import { downloadHeaders } from '#platform/http/attachment.ts'
import { fileAnswer } from '#platform/http/openapi.ts'
import { Refusal } from '#platform/refusal.ts'
import { restoreVersion } from '../commands/save.ts'
import { plan, planVersionContent, planVersions } from '../messages.ts'
import { findOriginal, findVersion, listVersions } from '../queries/queries.ts'
import { getPlanOrRefuse, notFound, type PlanRouteParts, presentVersion } from './present.ts'

const one = z.object({ id: z.uuid() })
const oneVersion = one.extend({ version: z.coerce.number().int().min(1).max(1_000_000) })
const tags = ['plans']

/** What a plan was before, and going back to it. */
export function addVersionRoutes(app: App, parts: PlanRouteParts): void {
  const { db } = parts
  app.get(
    '/api/plans/:id/versions',
    { config: { access: 'signed-in' }, schema: { tags, params: one, response: answers({ 200: planVersions }) } },
    async (request) => {
      const rows = await listVersions(db, getActorOrThrow(request), request.params.id)
      // Every plan has a version, so that none means that there is no such plan for this person.
      if (rows.length === 0) throw notFound()
      return { items: rows.map(presentVersion) }
    },
  )
  app.get(
    '/api/plans/:id/versions/:version',
    {
      config: { access: 'signed-in' },
      schema: { tags, params: oneVersion, response: answers({ 200: planVersionContent }) },
    },
    async (request) => {
      const { id, version } = request.params
      const row = await findVersion(db, getActorOrThrow(request), id, version)
      if (row === undefined) throw new Refusal('plans.version_not_found', {}, 404)
      return { ...presentVersion(row), content: row.content }
    },
  )
  app.post(
    '/api/plans/:id/versions/:version/restore',
    { config: { access: 'signed-in' }, schema: { tags, params: oneVersion, response: answers({ 200: plan }) } },
    async (request) => {
      const actor = getActorOrThrow(request)
      const { id, version } = request.params
      await restoreVersion(parts, actor, id, version)
      return getPlanOrRefuse(parts, actor, id)
    },
  )
}

/** The file that a plan was made from. */
export function addOriginalRoute(app: App, { db, files }: PlanRouteParts): void {
  const file = { description: 'The file, to be kept', content: { 'application/octet-stream': { schema: fileAnswer } } }
  app.get(
    '/api/plans/:id/original',
    { config: { access: 'signed-in' }, schema: { tags, params: one, response: answers({ 200: file }) } },
    async (request, reply) => {
      const original = await findOriginal(db, getActorOrThrow(request), request.params.id)
      if (original === undefined) throw notFound()
      const { hash, fileName } = original
      if (hash === null || fileName === null) throw new Refusal('plans.no_original', {}, 404)
      const bytes = Buffer.from(await files.getOrThrow(hash))
      return reply.headers(downloadHeaders(fileName)).type('application/octet-stream').send(bytes)
    },
  )
}
