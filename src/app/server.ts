import { join } from 'node:path'
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { accountRoutes, findActor } from '#features/accounts/public.ts'
import { ruleRoutes } from '#features/checking/public.ts'
import { orLater, planRoutes, startSumming } from '#features/plans/public.ts'
import { readingRoutes, startReader } from '#features/reading/public.ts'
import { type Clock, createClock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { App } from '#platform/http/app.ts'
import { createApp } from '#platform/http/create-app.ts'
import { addHealthRoutes } from '#platform/http/health.ts'
import { isLoopbackHost } from '#platform/http/local.ts'
import { addMetrics } from '#platform/http/metrics.ts'
import { serveWeb } from '#platform/http/web-files.ts'
import { createSignIn, type SignIn } from '#platform/sign-in/sign-in.ts'
import { findSentence, loadWords } from '#platform/words/words.ts'
import { addGuideRoutes } from './guide.ts'
import { describeApi } from './openapi.ts'

/** Everything the web process needs from outside. `createFolderStore`, `keepSecret` and pino make the parts. */
export type ServerOptions = {
  db: Database
  files: FileStore
  /** Signs the sessions; see `keepSecret`. */
  secret: string
  log: FastifyBaseLogger
  /** The address people use, such as `https://hoinghi.so.vn`; null while it is only used where it listens. */
  publicOrigin: string | null
  /** The address it will listen on; decides, with `publicOrigin`, whether sample accounts may be entered. */
  host: string
  trustProxy?: boolean | string
  /** What `/metrics` asks for; null: only this machine may look. */
  metricsToken?: string | null
  requestsPerMinute?: number
  fileBytes?: number
  clock?: Clock
  /** Sees the server before any route is added: for tests that walk the routes. */
  onApp?: (app: App) => void
}

const SOURCE = join(import.meta.dirname, '..')
const WEB = join(import.meta.dirname, '../../dist/web')
const GUIDE = join(import.meta.dirname, '../../docs/huong-dan')
const MEGABYTE = 1024 * 1024

/** The web process, ready to listen. Ends its threads with `close()`; the database stays with the caller. */
export async function buildServer(options: ServerOptions): Promise<App> {
  const clock = options.clock ?? createClock()
  const words = loadWords([join(SOURCE, 'platform'), join(SOURCE, 'features')])
  const isSecure = options.publicOrigin?.startsWith('https:') ?? false
  const onWarning = (message: string) => options.log.warn({ part: 'sign-in' }, message)
  const fileBytes = options.fileBytes ?? 25 * MEGABYTE
  const signIn = createSignIn({ db: options.db, secret: options.secret, isSecure, onWarning })
  const app = await createApp({
    words,
    log: options.log,
    trustProxy: options.trustProxy ?? false,
    fileBytes,
    requestsPerMinute: options.requestsPerMinute ?? 3000,
    publicOrigin: options.publicOrigin,
    findActor: (request, reply) => openGate(options.db, signIn, clock, request, reply),
  })
  options.onApp?.(app)
  await describeApi(app)
  addHealthRoutes(app, async () => (await sql`select 1`.execute(options.db)).rows.length === 1)
  addMetrics(app, { token: options.metricsToken ?? null, hasPublicAddress: !isLocalAddress(options.publicOrigin) })
  accountRoutes(app, { db: options.db, clock, signIn, allowsSampleSignIn: isOnlyHere(options) })
  const reader = startReader()
  // The first document should not wait for the modules of a thread to load.
  app.addHook('onListen', async () => void setImmediate(() => reader.warmUp()))
  app.addHook('onClose', () => reader.close())
  readingRoutes(app, {
    db: options.db,
    files: options.files,
    clock,
    reader,
    say: (code) => findSentence(words, code) ?? code,
    fileMegabytes: fileBytes / MEGABYTE,
  })
  ruleRoutes(app)
  const summing = startSumming()
  app.addHook('onClose', () => summing.close())
  planRoutes(app, { db: options.db, files: options.files, clock, summing: orLater(summing) })
  addGuideRoutes(app, GUIDE)
  await serveWeb(app, WEB, words)
  return app
}

async function openGate(db: Database, signIn: SignIn, clock: Clock, request: FastifyRequest, reply: FastifyReply) {
  const session = await signIn.find(request.headers)
  if (session === null) return null
  for (const cookie of session.cookies) reply.header('set-cookie', cookie)
  return findActor(db, session.accountId, clock.today())
}

/**
 * Sample accounts may be entered without a password only where nobody else can come: the server listens on loopback
 * and nobody has given it a public address. Behind a proxy it needs that address, since writing requests from any other
 * origin are refused, so a server in real use never offers them.
 */
function isOnlyHere({ host, publicOrigin }: ServerOptions): boolean {
  return isLoopbackHost(host) && isLocalAddress(publicOrigin)
}

function isLocalAddress(publicOrigin: string | null): boolean {
  return publicOrigin === null || isLoopbackHost(new URL(publicOrigin).hostname)
}
