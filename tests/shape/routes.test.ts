import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureSampleWorld } from '#app/sample-world.ts'
import { buildAccount } from '#features/accounts/factory.ts'
import { buildReading } from '#features/reading/factory.ts'
import type { ReadingPage } from '#features/reading/messages.ts'
import { type Answer, type Caller, startTestServer, type TestServer } from '../kit/server.ts'
import { collectRoutes, compareRoutes, type Route, type Who } from './routes.ts'

// Every route of the product, and who may call it. A route without a row fails the build.
const table = new Map<string, Who>([
  ['GET /healthz', 'anyone'],
  ['GET /readyz', 'anyone'],
  ['GET /metrics', 'this machine'],
  ['GET /', 'anyone'],
  ['GET /*', 'anyone'],
  ['GET /api/openapi.json', 'anyone'],
  ['GET /api/guide', 'anyone'],
  ['GET /api/guide/:page', 'anyone'],
  ['GET /api/auth/sample-accounts', 'this machine'],
  ['POST /api/auth/sign-in/sample', 'this machine'],
  ['POST /api/auth/sign-in/email', 'anyone'],
  ['POST /api/auth/sign-out', 'anyone'],
  ['POST /api/auth/change-password', 'signed-in'],
  ['GET /api/me', 'signed-in'],
  ['GET /api/accounts', 'administrator'],
  ['POST /api/accounts', 'administrator'],
  ['POST /api/readings', 'member'],
  ['GET /api/readings', 'owner'],
  ['GET /api/readings/:id', 'owner'],
  ['GET /api/readings/:id/original', 'owner'],
  ['GET /api/readings/:id/facts.json', 'owner'],
  ['DELETE /api/readings/:id', 'owner'],
  ['POST /api/readings/:id/restore', 'owner'],
])

let routes: Route[] = []
let server: TestServer
let readingId: string
let sampleId: string
beforeAll(async () => {
  server = await startTestServer({
    onApp: (app) => {
      routes = collectRoutes(app)
    },
  })
  // Something that could leak: a world with people, and a document of one of them.
  await ensureSampleWorld(server.db, { files: server.files })
  const sample = server.db.selectFrom('account').select('id').where('is_sample', '=', true)
  sampleId = (await sample.executeTakeFirstOrThrow()).id
  const owner = await buildAccount(server.db, { name: 'Người có văn bản riêng' })
  readingId = await buildReading(server, owner, { number: '4711/KH-RIENG' })
})
afterAll(() => server.stop())

const rows = [...table].map(([name, who]) => [name, who] as const)
const ofPeople = rows.filter(([, who]) => who !== 'anyone' && who !== 'this machine')

function call(caller: Caller, name: string): Promise<Answer> {
  const [method = '', path = ''] = name.split(' ')
  const url = path.replace(':id', readingId)
  if (method === 'POST') return caller.post(url, { text: 'Kế hoạch', accountId: readingId })
  return method === 'DELETE' ? caller.delete(url) : caller.get(url)
}

const leaks = ({ raw }: Answer) => /4711|RIENG|songlam\.example|Nguyễn Thị Minh Hà/.test(raw.toString())

test('every route has a rule and a row in the table', () => {
  expect(compareRoutes(routes, table)).toEqual([])
  expect(routes.length).toBeGreaterThan(20)
})

test.each(ofPeople)('a stranger gets nothing from %s, which is for: %s', async (name) => {
  const answer = await call(server.stranger, name)

  expect([answer.status, answer.body.code]).toEqual([401, 'http.not_signed_in'])
  expect(leaks(answer)).toBe(false)
})

test.each(rows.filter(([, who]) => who === 'this machine'))(
  '%s gives nothing to who comes from outside',
  async (name) => {
    const [method = '', path = ''] = name.split(' ')
    const headers = { 'x-forwarded-for': '203.0.113.7' }
    const sent = { accountId: sampleId }
    const answer =
      method === 'POST' ? await server.stranger.post(path, sent, headers) : await server.stranger.get(path, headers)

    expect(answer.status === 403 || JSON.stringify(answer.body) === '{"items":[]}').toBe(true)
    expect(leaks(answer)).toBe(false)
  },
)

test.each(rows.filter(([, who]) => who === 'anyone'))(
  '%s, open to all, shows nobody a person or a document',
  async (name) => {
    const answer = await call(server.stranger, name)

    expect(leaks(answer)).toBe(false)
  },
)

test.each(rows.filter(([, who]) => who === 'owner'))(
  'somebody else gets nothing of the owner from %s',
  async (name) => {
    const other = await server.as(await buildAccount(server.db))

    const answer = await call(other, name)

    const isEmptyList = answer.status === 200 && (answer.body as ReadingPage).total === 0
    expect(answer.status === 404 || isEmptyList).toBe(true)
    expect(leaks(answer)).toBe(false)
  },
)

test.each(rows.filter(([, who]) => who === 'administrator'))('an officer may not call %s', async (name) => {
  const officer = await server.as(await buildAccount(server.db))

  expect((await call(officer, name)).status).toBe(403)
})

test.each(rows.filter(([, who]) => who === 'member'))('somebody without a role may not call %s', async (name) => {
  const account = await buildAccount(server.db)
  await server.db.deleteFrom('membership').where('account_id', '=', account.id).execute()

  expect((await call(await server.as(account), name)).status).toBe(403)
})

test('a planted route without a rule is found, and closed to all', async () => {
  let planted: Route[] = []
  const sinner = await startTestServer({
    onApp: (app) => {
      planted = collectRoutes(app)
      app.get('/api/planted', async () => ({ secret: 'RIENG' }))
    },
  })

  const answer = await sinner.stranger.get('/api/planted')

  expect(compareRoutes(planted, table)).toEqual([
    'GET /api/planted declares no access rule',
    'GET /api/planted has no row in the table',
  ])
  expect([answer.status, answer.body.code]).toEqual([403, 'http.no_access_rule'])
  await sinner.stop()
})

test('a row whose route is gone is found', () => {
  const gone = new Map<string, Who>([...table, ['GET /api/gone', 'anyone']])

  expect(compareRoutes(routes, gone)).toEqual(['GET /api/gone is in the table and nowhere else'])
})
