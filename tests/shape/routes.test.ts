import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureSampleWorld } from '#app/sample-world.ts'
import { buildAccount } from '#features/accounts/factory.ts'
import type { CreatedAccount } from '#features/accounts/public.ts'
import { buildPlan, planText } from '#features/plans/factory.ts'
import { buildReading } from '#features/reading/factory.ts'
import type { ReadingPage } from '#features/reading/messages.ts'
import { buildUnit } from '#features/units/factory.ts'
import { type Answer, type Caller, startTestServer, type TestServer } from '../kit/server.ts'
import { type Allowed, type Call, collectRoutes, compareRoutes, type Route, type Row, type Who } from './routes.ts'

const row = (who: Who, call: Row['call'] | string): Row => ({
  who,
  call: typeof call === 'string' ? () => ({ url: call }) : call,
})
/** A call about a reading that the person keeps, with a number that would give it away. */
const ofReading = (who: Who, rest = '') =>
  row(who, async (allowed) => ({ url: `/api/readings/${await keepReading(allowed)}${rest}` }))
const keepReading = ({ server, account }: Allowed) => buildReading(server, account, { number: '4711/KH-RIENG' })

/** A call about a plan of the person's unit, with its original, with a number that would give it away. */
const ofPlan = (rest = '', body?: object) =>
  row('owner', async (allowed) => {
    const url = `/api/plans/${await keepPlan(allowed)}${rest}`
    return body === undefined ? { url } : { url, body }
  })
const keepPlan = ({ server, account }: Allowed) => {
  const text = planText('4711/KH-RIENG')
  return buildPlan(server, account, { text, original: text })
}
const content = { text: planText('4711/KH-RIENG'), corrections: [], confirmed: [], setAside: [] }

// Every route of the product, who may call it, and such a call. A route without a row fails the build.
const table = new Map<string, Row>([
  ['GET /healthz', row('anyone', '/healthz')],
  ['GET /readyz', row('anyone', '/readyz')],
  ['GET /metrics', row('this machine', '/metrics')],
  ['GET /', row('anyone', '/')],
  ['GET /*', row('anyone', '/van-ban')],
  ['GET /api/openapi.json', row('anyone', '/api/openapi.json')],
  ['GET /api/guide', row('anyone', '/api/guide')],
  ['GET /api/guide/:page', row('anyone', '/api/guide/01-bat-dau')],
  ['GET /api/auth/sample-accounts', row('this machine', '/api/auth/sample-accounts')],
  ['POST /api/auth/sign-in/sample', row('this machine', signInSample)],
  [
    'POST /api/auth/sign-in/email',
    row('anyone', ({ account: { email, firstPassword: password } }) => ({
      url: '/api/auth/sign-in/email',
      body: { email, password },
    })),
  ],
  ['POST /api/auth/sign-out', row('anyone', () => ({ url: '/api/auth/sign-out', body: {} }))],
  [
    'POST /api/auth/change-password',
    row('signed-in', ({ account }) => ({
      url: '/api/auth/change-password',
      body: { currentPassword: account.firstPassword, newPassword: 'một mật khẩu mới đủ dài' },
    })),
  ],
  ['GET /api/me', row('signed-in', '/api/me')],
  ['GET /api/accounts', row('administrator', '/api/accounts')],
  [
    'POST /api/accounts',
    row('administrator', ({ unitId }) => ({
      url: '/api/accounts',
      body: { name: 'Người mới', email: 'nguoi-moi@vi-du.vn', unitId, role: 'officer' },
    })),
  ],
  ['POST /api/readings', row('member', () => ({ url: '/api/readings', body: { text: 'Kế hoạch' } }))],
  [
    'GET /api/readings',
    row('owner', async (allowed) => {
      await keepReading(allowed)
      return { url: '/api/readings' }
    }),
  ],
  ['GET /api/readings/:id', ofReading('owner')],
  ['GET /api/readings/:id/original', ofReading('owner', '/original')],
  ['GET /api/readings/:id/facts.json', ofReading('owner', '/facts.json')],
  ['DELETE /api/readings/:id', ofReading('owner')],
  ['POST /api/readings/:id/restore', ofReading('owner', '/restore')],
  ['GET /api/rules', row('signed-in', '/api/rules')],
  ['GET /api/rules/:id', row('signed-in', '/api/rules/end-mark')],
  ['POST /api/plans', row('member', () => ({ url: '/api/plans', body: { from: 'nothing' } }))],
  [
    'GET /api/plans',
    row('owner', async (allowed) => {
      await keepPlan(allowed)
      return { url: '/api/plans' }
    }),
  ],
  ['GET /api/plans/:id', ofPlan()],
  ['PUT /api/plans/:id', ofPlan('', { revision: 1, content })],
  ['DELETE /api/plans/:id', ofPlan()],
  ['POST /api/plans/:id/restore', ofPlan('/restore')],
  ['GET /api/plans/:id/versions', ofPlan('/versions')],
  ['GET /api/plans/:id/versions/:version', ofPlan('/versions/1')],
  ['POST /api/plans/:id/versions/:version/restore', ofPlan('/versions/1/restore')],
  ['GET /api/plans/:id/original', ofPlan('/original')],
])

let routes: Route[] = []
let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    onApp: (app) => {
      routes = collectRoutes(app)
    },
  })
  // Something that could leak: a world with people, and a document of one of them.
  await ensureSampleWorld(server.db, { files: server.files })
  await keepReading(await buildAllowed('owner'))
})
afterAll(() => server.stop())

async function signInSample(): Promise<Call> {
  const sample = server.db.selectFrom('account').select('id').where('is_sample', '=', true)
  return {
    url: '/api/auth/sign-in/sample',
    body: { accountId: (await sample.executeTakeFirstOrThrow()).id },
  }
}

/** Somebody who may, new for each test: a call may change a password or delete what it is about. */
async function buildAllowed(who: Who): Promise<Allowed> {
  const { id: unitId } = await buildUnit(server.db)
  const role = who === 'administrator' ? 'administrator' : 'officer'
  return { server, unitId, account: await buildAccount(server.db, { name: NAME, unitId, role }) }
}

/** Somebody with a session who may not: a stranger to the owner, an officer, a person without any role. */
async function buildKeptOut(who: Who): Promise<CreatedAccount> {
  const account = await buildAccount(server.db)
  if (who === 'member') await server.db.deleteFrom('membership').where('account_id', '=', account.id).execute()
  return account
}

function send(
  caller: Caller,
  name: string,
  { url, body }: Call,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const [method = ''] = name.split(' ')
  if (method === 'PUT') return caller.put(url, body)
  if (method === 'POST') return caller.post(url, body, headers)
  return method === 'DELETE' ? caller.delete(url) : caller.get(url, headers)
}

const NAME = 'Người có văn bản riêng'
const leaks = ({ raw }: Answer) => /4711|RIENG|songlam\.example|Nguyễn Thị Minh Hà/.test(raw.toString())
const isSuccess = ({ status }: Answer) => status >= 200 && status < 300
const rows = (...who: Who[]) => [...table].filter(([, each]) => who.includes(each.who))

test('every route has a rule and a row in the table', () => {
  expect(compareRoutes(routes, table)).toEqual([])
  expect(routes.length).toBeGreaterThan(20)
})

test.each(rows('owner'))('%s gives to the owner, and to nobody else', async (name, { call }) => {
  const allowed = await buildAllowed('owner')
  const asked = await call(allowed)

  const stranger = await send(server.stranger, name, asked)
  const other = await send(await server.as(await buildKeptOut('owner')), name, asked)
  const owner = await send(await server.as(allowed.account), name, asked)

  expect([stranger.status, stranger.body.code]).toEqual([401, 'http.not_signed_in'])
  const isEmptyList = other.status === 200 && (other.body as ReadingPage).total === 0
  expect(other.status === 404 || isEmptyList).toBe(true)
  const gives = (answer: Answer) => leaks(answer) || answer.raw.includes(NAME)
  expect([gives(stranger), gives(other)]).toEqual([false, false])
  expect(isSuccess(owner)).toBe(true)
  // What is looked for in the answers of others is really there.
  if (owner.raw.length > 0) expect(gives(owner)).toBe(true)
})

test.each(rows('administrator', 'member', 'signed-in'))(
  '%s is open to those it is for, and closed to others',
  async (name, { who, call }) => {
    const allowed = await buildAllowed(who)
    const asked = await call(allowed)

    const stranger = await send(server.stranger, name, asked)
    const keptOut = who === 'signed-in' ? null : await send(await server.as(await buildKeptOut(who)), name, asked)
    const answer = await send(await server.as(allowed.account), name, asked)

    expect([stranger.status, stranger.body.code]).toEqual([401, 'http.not_signed_in'])
    expect(keptOut?.status ?? 403).toBe(403)
    expect(leaks(stranger) || (keptOut !== null && leaks(keptOut))).toBe(false)
    expect(isSuccess(answer)).toBe(true)
  },
)

test.each(rows('this machine'))('%s gives nothing to who comes from outside', async (name, { call }) => {
  const asked = await call(await buildAllowed('this machine'))

  const outside = await send(server.stranger, name, asked, { 'x-forwarded-for': '203.0.113.7' })
  const here = await send(server.stranger, name, asked)

  expect(outside.status === 403 || JSON.stringify(outside.body) === '{"items":[]}').toBe(true)
  expect(leaks(outside)).toBe(false)
  expect(isSuccess(here)).toBe(true)
})

test.each(rows('anyone'))('%s, open to all, shows nobody a person or a document', async (name, { call }) => {
  const asked = await call(await buildAllowed('anyone'))

  const answer = await send(server.stranger, name, asked)

  expect(leaks(answer)).toBe(false)
  // The pages of the web may not have been built.
  if (asked.url.startsWith('/api/')) expect(isSuccess(answer)).toBe(true)
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
  const gone = new Map<string, Row>([...table, ['GET /api/gone', row('anyone', '/api/gone')]])

  expect(compareRoutes(routes, gone)).toEqual(['GET /api/gone is in the table and nowhere else'])
})
