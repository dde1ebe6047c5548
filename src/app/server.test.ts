import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { startTestServer, type TestServer } from '../../tests/kit/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const writing = { email: 'a@vi-du.vn', password: 'x' }

test('only own scripts may run and no page may frame ours', async () => {
  const { headers } = await server.stranger.get('/api/guide')

  const policy = String(headers['content-security-policy'])
  expect(policy.split(';')).toContain("script-src 'self'")
  expect(policy.split(';')).toContain("frame-ancestors 'none'")
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  })
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ['another origin', { origin: 'https://xau.vi-du.vn' }],
  ['another port', { origin: 'http://127.0.0.1:9999' }],
  ['no origin that can be named', { origin: 'null' }],
])('a writing request from %s is refused', async (_where, headers) => {
  const answer = await server.stranger.post('/api/auth/sign-in/email', writing, headers)

  expect(answer.status).toBe(403)
  expect(answer.body.code).toBe('http.other_site')
})

test.each([
  ['the page itself', { origin: 'http://127.0.0.1', 'sec-fetch-site': 'same-origin' }],
  ['a program', {}],
])('a writing request from %s is let in', async (_where, headers) => {
  const answer = await server.stranger.post('/api/auth/sign-in/email', writing, headers)

  expect(answer.body.code).toBe('sign-in.wrong_email_or_password')
})

test('with a public address only its origin writes, and cookies need https', async () => {
  const secured = await startTestServer({ publicOrigin: 'https://hoinghi.vi-du.vn' })
  const { email, firstPassword } = await buildAccount(secured.db)
  const send = (origin: string) =>
    secured.stranger.post('/api/auth/sign-in/email', { email, password: firstPassword }, { origin })

  const foreign = await send('http://127.0.0.1')
  const own = await send('https://hoinghi.vi-du.vn')

  expect(foreign.status).toBe(403)
  expect(String(own.headers['set-cookie'])).toMatch(/^__Secure-hoinghi\.session_token=.*; Secure/)
  expect(own.headers['strict-transport-security']).toBe('max-age=15552000')
  await secured.stop()
})

test('a server with a public address offers no sample accounts', async () => {
  const open = await startTestServer({ publicOrigin: 'https://hoinghi.vi-du.vn' })
  const sample = await buildAccount(open.db, { isSample: true })

  const offered = await open.stranger.get('/api/auth/sample-accounts')
  const answer = await open.stranger.post('/api/auth/sign-in/sample', { accountId: sample.id })

  expect(offered.body.items).toEqual([])
  expect(answer.status).toBe(403)
  await open.stop()
})

test('a cookie with a wrong signature opens nothing', async () => {
  const answer = await server.stranger.get('/api/me', { cookie: 'hoinghi.session_token=abc.def' })

  expect(answer.status).toBe(401)
})

test('healthz answers alone, readyz with its database', async () => {
  const broken = await startTestServer()
  const before = await broken.stranger.get('/readyz')
  await broken.db.destroy()

  expect(before.body).toEqual({ state: 'ok' })
  expect((await broken.stranger.get('/healthz')).body).toEqual({ state: 'ok' })
  expect((await broken.stranger.get('/readyz')).status).toBe(503)
  await broken.stop()
})

test('metrics are for this machine, or for who has the token', async () => {
  const guarded = await startTestServer({ metricsToken: 'a token for the tests' })

  const here = await server.stranger.get('/metrics')
  const elsewhere = await server.stranger.get('/metrics', { 'x-forwarded-for': '203.0.113.7' })
  const without = await guarded.stranger.get('/metrics')
  const withToken = await guarded.stranger.get('/metrics', { authorization: 'Bearer a token for the tests' })

  expect([here, elsewhere, without, withToken].map(({ status }) => status)).toEqual([200, 403, 403, 200])
  expect(String(here.raw)).toContain('http_request_duration_seconds_bucket')
  await guarded.stop()
})

test('metrics behind a public address are for who has the token only', async () => {
  const publicOrigin = 'https://hoinghi.vi-du.vn'
  const open = await startTestServer({ publicOrigin })
  const guarded = await startTestServer({ publicOrigin, metricsToken: 'a token for the tests' })

  // A proxy that passes on no more than the request: it looks like a caller at this machine.
  const without = await open.stranger.get('/metrics')
  const withToken = await guarded.stranger.get('/metrics', { authorization: 'Bearer a token for the tests' })

  expect([without.status, without.body.code, withToken.status]).toEqual([403, 'http.metrics_need_token', 200])
  await open.stop()
  await guarded.stop()
})

test('what is not there is refused in the shape of every refusal', async () => {
  const answer = await server.stranger.get('/api/khong-co')

  expect(answer.status).toBe(404)
  expect(answer.body).toEqual({ code: 'http.not_found', message: 'Không tìm thấy nội dung này.', args: {} })
})

test.each([
  ['escapes that are none', '/%ff'],
  ['escapes that are none, below the interface', '/api/readings/%E0%A4'],
  ['an endless part', `/api/guide/${'a'.repeat(300)}`],
])('an address with %s is refused in the same shape', async (_what, path) => {
  const answer = await server.stranger.get(path)

  expect(answer.status).toBe(404)
  expect(answer.body).toEqual({ code: 'http.not_found', message: 'Không tìm thấy nội dung này.', args: {} })
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
})

test('a body that is no JSON is refused', async () => {
  const headers = { 'content-type': 'application/json' }
  const answer = await server.stranger.post('/api/auth/sign-in/email', '{"email":', headers)

  expect(answer.status).toBe(400)
  expect(answer.body.code).toBe('http.invalid_body')
})

test('a body that lacks a field is refused by its name', async () => {
  const answer = await server.stranger.post('/api/auth/sign-in/email', { email: 'a@vi-du.vn' })

  expect(answer.status).toBe(400)
  expect(answer.body).toMatchObject({ code: 'http.invalid_input', args: { field: 'password' } })
})

test('a body larger than the route takes is refused', async () => {
  const body = { email: 'a'.repeat(70_000), password: 'x' }
  const answer = await server.stranger.post('/api/auth/sign-in/email', body)

  expect(answer.status).toBe(413)
})

test('one address that asks too often has to wait', async () => {
  const busy = await startTestServer({ requestsPerMinute: 3 })

  const answers = []
  for (let i = 0; i < 4; i++) answers.push(await busy.stranger.get('/api/guide'))

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
  expect(answers[3]?.body).toMatchObject({ code: 'http.too_many_requests', args: { seconds: 60 } })
  await busy.stop()
})

test('a fault shows a reference and nothing of its cause', async () => {
  const broken = await startTestServer()
  const person = await broken.as(await buildAccount(broken.db))
  await broken.db.schema.alterTable('reading').renameTo('reading_away').execute()

  const answer = await person.get('/api/readings')

  expect(answer.status).toBe(500)
  expect(answer.body).toEqual({
    code: 'fault',
    message: expect.stringContaining(String(answer.headers['x-request-id'])),
    reference: answer.headers['x-request-id'],
  })
  expect(broken.logged.filter((line) => line.includes('"code":"42P01"'))).toHaveLength(1)
  await broken.stop()
})

test('the log knows the account and the route, and nothing personal', async () => {
  const account = await buildAccount(server.db)
  const person = await server.as(account)
  await server.stranger.post('/api/auth/sign-in/email', { email: account.email, password: 'sai mật khẩu' })
  server.logged.length = 0

  await person.get('/api/readings?search=nguyen van an')
  await server.stranger.post('/api/auth/sign-in/email', { email: account.email, password: 'sai mật khẩu' })

  const lines = server.logged.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.find(({ route }) => route === '/api/readings')).toMatchObject({ account: account.id, status: 200 })
  const everything = server.logged.join('\n')
  for (const personal of [account.email, account.name, 'nguyen', '127.0.0.1', 'sai mật khẩu']) {
    expect(everything).not.toContain(personal)
  }
})

test('nothing outside the guide can be asked for as a page of it', async () => {
  for (const page of ['..%2f..%2fpackage', '%2e%2e', 'package.json', 'khong-co']) {
    expect((await server.stranger.get(`/api/guide/${page}`)).status).toBe(404)
  }
})

test('every page of the guide that is listed can be read', async () => {
  const { body } = await server.stranger.get('/api/guide')

  for (const { page, title } of body.pages as { page: string; title: string }[]) {
    const read = await server.stranger.get(`/api/guide/${page}`)
    expect(read.body).toMatchObject({ page, title, markdown: expect.stringContaining(title) })
  }
})
