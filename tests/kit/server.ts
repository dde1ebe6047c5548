import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InjectOptions } from 'fastify'
import pino from 'pino'
import { buildServer, type ServerOptions } from '#app/server.ts'
import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { createFolderStore } from '#platform/files/folder-store.ts'
import type { App } from '#platform/http/app.ts'
import { cloneDatabase } from './database.ts'

/** What came back, with the JSON already taken apart. */
export type Answer = { status: number; body: Record<string, unknown>; headers: Record<string, unknown>; raw: Buffer }

export type Caller = {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  put(path: string, body: unknown): Promise<Answer>
  delete(path: string): Promise<Answer>
  /** Sends a file as a form of a browser does. */
  upload(path: string, file: { name: string; bytes: Uint8Array; type?: string }): Promise<Answer>
}

export type TestServer = {
  app: App
  db: Database
  url: string
  /** Where this server keeps its files, and the store in it. */
  folder: string
  files: FileStore
  /** Lines that were logged, newest last. */
  logged: string[]
  /** Somebody without a session. */
  stranger: Caller
  /** The person with these, signed in by the real route. */
  as(account: { email: string; firstPassword: string }): Promise<Caller>
  stop(): Promise<void>
}

/** The real server on a database of its own; nothing listens, requests are given to it directly. */
export async function startTestServer(given: Partial<ServerOptions> = {}): Promise<TestServer> {
  const clone = await cloneDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'server-'))
  const files = createFolderStore(join(folder, 'files'))
  const logged: string[] = []
  const app = await buildServer({
    db: clone.db,
    files,
    secret: 'a secret for tests, thirty-two characters long',
    log: pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }),
    publicOrigin: null,
    host: '127.0.0.1',
    ...given,
  })
  await app.ready()
  const stop = async () => {
    await app.close()
    await clone.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    app,
    db: clone.db,
    url: clone.url,
    folder,
    files,
    logged,
    stranger: callerOf(app),
    as: (account) => signIn(app, account),
    stop,
  }
}

async function signIn(app: App, account: { email: string; firstPassword: string }): Promise<Caller> {
  const body = { email: account.email, password: account.firstPassword }
  const answer = await callerOf(app).post('/api/auth/sign-in/email', body)
  if (answer.status !== 200) throw new Error(`Signing in failed: ${JSON.stringify(answer.body)}`)
  return callerOf(app, cookieOf(answer))
}

/** The cookies that an answer sets, as a browser sends them back. */
export function cookieOf(answer: Answer): string {
  const set = [answer.headers['set-cookie'] ?? []].flat() as string[]
  return set.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}

/** Sends requests with these cookies, as from this machine. */
export function callerOf(app: App, cookie?: string): Caller {
  const own: Record<string, string> = { host: '127.0.0.1', ...(cookie ? { cookie } : {}) }
  const send = async (options: InjectOptions): Promise<Answer> => {
    const response = await app.inject({ ...options, headers: { ...own, ...options.headers } })
    const isJson = String(response.headers['content-type']).startsWith('application/json')
    const body = isJson ? (response.json() as Record<string, unknown>) : {}
    return { status: response.statusCode, body, headers: response.headers, raw: response.rawPayload }
  }
  return {
    get: (url, headers = {}) => send({ method: 'GET', url, headers }),
    post: (url, body, headers = {}) =>
      send({ method: 'POST', url, headers, ...(body === undefined ? {} : { payload: body as object }) }),
    put: (url, body) => send({ method: 'PUT', url, payload: body as object }),
    delete: (url) => send({ method: 'DELETE', url }),
    upload: async (url, { name, bytes, type }) => {
      const form = new FormData()
      form.set('file', new File([Uint8Array.from(bytes)], name, { type: type ?? 'application/octet-stream' }))
      const encoded = new Response(form)
      const headers = { 'content-type': encoded.headers.get('content-type') ?? '' }
      return send({ method: 'POST', url, headers, payload: Buffer.from(await encoded.arrayBuffer()) })
    },
  }
}
