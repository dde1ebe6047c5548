import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { getActorOrThrow } from '#platform/http/access.ts'
import { answers } from '#platform/http/answers.ts'
import type { App } from '#platform/http/app.ts'
import { downloadHeaders } from '#platform/http/attachment.ts'
import { takeFilePart } from '#platform/http/file-part.ts'
import { fileAnswer, filePart } from '#platform/http/openapi.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { refusalAskedBy } from '#platform/typed-text.ts'
import { mayKeepReadings } from './access.ts'
import { type DocumentToKeep, type KeepingParts, keepReading } from './commands/keep.ts'
import { findCurrentReading } from './commands/read-again.ts'
import { removeReading, restoreReading } from './commands/remove.ts'
import {
  documentType,
  type KeptReading,
  keptReading,
  LONGEST_TITLE,
  pastedText,
  type ReadingSummary,
  readingListQuery,
  readingPage,
} from './messages.ts'
import { findEarlier, findOriginal, type ListedRow, listReadings } from './queries.ts'
import { factsOf } from './rules/facts-of.ts'
import { marksOf } from './rules/marks-of.ts'

export type ReadingParts = KeepingParts & {
  /** The sentence for a code about how a file was opened. */
  say: (code: string) => string
  /** Megabytes of the largest file, for the sentence that refuses a larger one. */
  fileMegabytes: number
}

const one = z.object({ id: z.uuid() })
const tags = ['readings']
/** Characters of a text may take three bytes each, and JSON escapes some of them. */
const PASTED_BYTES = 16 * 1024 * 1024
/** Reading costs seconds of a processor; a person who drops a whole folder stays below this. */
const perMinute = { max: 240, timeWindow: '1 minute' }

/** Reading documents, and what each person keeps of them. */
export function routes(app: App, parts: ReadingParts): void {
  addKeepRoute(app, parts)
  addListRoutes(app, parts)
  addDownloadRoutes(app, parts)
  addRemoveRoutes(app, parts)
}

function addKeepRoute(app: App, parts: ReadingParts): void {
  app.post(
    '/api/readings',
    {
      bodyLimit: PASTED_BYTES,
      config: { access: mayKeepReadings, rateLimit: perMinute },
      schema: {
        tags,
        bodies: { 'multipart/form-data': z.object({ file: filePart }), 'application/json': pastedText },
        response: answers({ 200: keptReading, 201: keptReading }),
      },
    },
    async (request, reply) => {
      const actor = getActorOrThrow(request)
      const document = request.isMultipart() ? await takeFile(request, parts) : takeText(request)
      const { id, isNew } = await keepReading(parts, actor, document)
      return reply.status(isNew ? 201 : 200).send(await getReadingOrRefuse(parts, actor, id))
    },
  )
}

async function takeFile(request: FastifyRequest, { fileMegabytes }: ReadingParts): Promise<DocumentToKeep> {
  const part = await takeFilePart(request, 'file')
  if (part === 'missing') throw new Refusal('reading.file_missing', {}, 400)
  if (part === 'too-large') throw new Refusal('reading.file_too_large', { megabytes: fileMegabytes }, 413)
  return part
}

function takeText(request: FastifyRequest): DocumentToKeep {
  const pasted = pastedText.safeParse(request.body)
  if (!pasted.success) throw refusalOfPasted(pasted.error)
  const { text, title } = pasted.data
  const firstLine = text.trimStart().split('\n', 1)[0]?.trim().slice(0, 80) ?? ''
  // A sentence has slashes ("12/KH-SGDĐT") and a full stop, a name of a file has neither.
  const fileName = `${(title || firstLine).replace(/[/\\]/g, '-').replace(/[\s.…]+$/, '')}.txt`
  return { bytes: new TextEncoder().encode(text), fileName, title, isPasted: true }
}

function refusalOfPasted({ issues }: z.ZodError): Refusal {
  const isOfTitle = issues.every(({ path, code }) => path[0] === 'title' && code === 'too_big')
  if (isOfTitle) return new Refusal('reading.title_too_long', { limit: LONGEST_TITLE }, 400)
  const asked = issues.map(refusalAskedBy).find((code) => code !== undefined)
  return asked ? new Refusal(asked, { field: 'title' }, 400) : new Refusal('reading.nothing_pasted', {}, 400)
}

function addListRoutes(app: App, parts: ReadingParts): void {
  app.get(
    '/api/readings',
    {
      config: { access: 'signed-in' },
      schema: { tags, querystring: readingListQuery, response: answers({ 200: readingPage }) },
    },
    async (request) => {
      const { rows, next, total } = await listReadings(parts.db, getActorOrThrow(request), request.query)
      return { items: rows.map(presentSummary), next, total }
    },
  )
  app.get(
    '/api/readings/:id',
    { config: { access: 'signed-in' }, schema: { tags, params: one, response: answers({ 200: keptReading }) } },
    async (request) => getReadingOrRefuse(parts, getActorOrThrow(request), request.params.id),
  )
}

function addDownloadRoutes(app: App, parts: ReadingParts): void {
  const { db, files } = parts
  const download = (type: string) =>
    answers({ 200: { description: 'The file, to be kept', content: { [type]: { schema: fileAnswer } } } })
  app.get(
    '/api/readings/:id/original',
    {
      config: { access: 'signed-in' },
      schema: { tags, params: one, response: download('application/octet-stream') },
    },
    async (request, reply) => {
      const original = await findOriginal(db, getActorOrThrow(request), request.params.id)
      if (original === undefined) throw notFound()
      const bytes = Buffer.from(await files.getOrThrow(original.hash))
      return reply.headers(downloadHeaders(original.fileName)).type('application/octet-stream').send(bytes)
    },
  )
  app.get(
    '/api/readings/:id/facts.json',
    { config: { access: 'signed-in' }, schema: { tags, params: one, response: download('application/json') } },
    async (request, reply) => {
      const found = await findCurrentReading(parts, getActorOrThrow(request), request.params.id)
      if (found === undefined) throw notFound()
      const said = { ...factsOf(found.reading), spans: marksOf(found.reading) }
      const facts = Buffer.from(`${JSON.stringify(said, null, 2)}\n`)
      const name = `${found.title.replace(/[/\\]/g, '-').slice(0, 100)}.json`
      return reply.headers(downloadHeaders(name)).type('application/json; charset=utf-8').send(facts)
    },
  )
}

function addRemoveRoutes(app: App, parts: ReadingParts): void {
  const { db, clock } = parts
  app.delete(
    '/api/readings/:id',
    { config: { access: 'signed-in' }, schema: { tags, params: one, response: answers({ 204: z.null() }) } },
    async (request, reply) => {
      await removeReading(db, getActorOrThrow(request), request.params.id, clock.now())
      return reply.status(204).send(null)
    },
  )
  app.post(
    '/api/readings/:id/restore',
    { config: { access: 'signed-in' }, schema: { tags, params: one, response: answers({ 200: keptReading }) } },
    async (request) => {
      const actor = getActorOrThrow(request)
      await restoreReading(db, actor, request.params.id)
      return getReadingOrRefuse(parts, actor, request.params.id)
    },
  )
}

async function getReadingOrRefuse(parts: ReadingParts, actor: Actor, id: string): Promise<KeptReading> {
  const row = await findCurrentReading(parts, actor, id)
  if (row === undefined) throw notFound()
  const { title, format, encoding, size, text, reading } = row
  const before = await findEarlier(parts.db, actor, row)
  const notices = row.notices.map((code) => ({ code, message: parts.say(code) }))
  return {
    id,
    title,
    fileName: row.file_name,
    format,
    encoding,
    notices,
    size,
    createdAt: row.created_at.toISOString(),
    sample: row.is_sample,
    earlier: before ? { id: before.id, createdAt: before.createdAt.toISOString() } : null,
    text,
    reading,
  }
}

function presentSummary(row: ListedRow): ReadingSummary {
  return {
    id: row.id,
    title: row.title,
    fileName: row.file_name,
    format: row.format,
    createdAt: row.created_at.toISOString(),
    sample: row.is_sample,
    // An older reader may have kept a type that is known no more.
    type: documentType.safeParse(row.type).data ?? null,
    number: row.number,
    issuer: row.issuer,
    subject: row.subject,
    issuedOn: row.issued_on,
    firstDate: row.first_date,
    days: row.days,
    conference: row.conference,
    kind: row.kind,
    doubts: row.doubts,
    context: row.context,
  }
}

function notFound(): Refusal {
  return new Refusal('reading.not_found', {}, 404)
}
