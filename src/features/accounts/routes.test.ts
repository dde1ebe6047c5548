import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cookieOf, startTestServer, type TestServer } from '../../../tests/kit/server.ts'
import { type CreatedAccount, removeExpiredSessions } from './commands.ts'
import { buildAccount } from './factory.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

let officer: CreatedAccount
beforeEach(async () => {
  officer = await buildAccount(server.db)
})

const signIn = (email: string, password: string) => server.stranger.post('/api/auth/sign-in/email', { email, password })

test('a person signs in and is told who they are and where', async () => {
  const me = await (await server.as(officer)).get('/api/me')

  expect(me.status).toBe(200)
  expect(me.body).toEqual({
    account: { id: officer.id, name: officer.name, email: officer.email },
    memberships: [{ unit: { id: expect.any(String), name: expect.stringMatching(/^Sở/) }, role: 'officer' }],
  })
})

test('a wrong password and an unknown e-mail are told apart by nobody', async () => {
  const wrong = await signIn(officer.email, 'không phải mật khẩu')
  const unknown = await signIn('khong-co@vi-du.vn', 'không phải mật khẩu')

  expect(wrong.status).toBe(401)
  expect(wrong.body).toEqual({
    code: 'sign-in.wrong_email_or_password',
    message: 'Thư điện tử hoặc mật khẩu chưa đúng.',
    args: {},
  })
  expect(unknown.body).toEqual(wrong.body)
})

test('the session cookie is kept from scripts and from other sites', async () => {
  const answer = await signIn(officer.email, officer.firstPassword)

  const cookie = String(answer.headers['set-cookie'])
  expect(cookie).toMatch(/^hoinghi\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(answer.body).toEqual({ done: true })
})

test('after signing out the old cookie opens nothing', async () => {
  const person = await server.as(officer)

  const out = await person.post('/api/auth/sign-out', {})

  expect(out.status).toBe(200)
  expect((await person.get('/api/me')).status).toBe(401)
})

test('nobody can make an account alone', async () => {
  const body = { name: 'Kẻ lạ', email: 'la@vi-du.vn', password: 'mật khẩu rất dài' }
  const answer = await server.stranger.post('/api/auth/sign-up/email', body)

  expect(answer.status).toBe(404)
  const found = await server.db.selectFrom('account').select('id').where('email', '=', 'la@vi-du.vn').execute()
  expect(found).toEqual([])
})

test('the eleventh try at one e-mail has to wait', async () => {
  for (let i = 0; i < 10; i++) await signIn(officer.email, 'sai')

  const answer = await signIn(officer.email, officer.firstPassword)

  expect(answer.status).toBe(429)
  expect(answer.body.code).toBe('http.too_many_requests')
})

test('a new password ends the other sessions', async () => {
  const here = await server.as(officer)
  const elsewhere = await server.as(officer)

  const change = { currentPassword: officer.firstPassword, newPassword: 'một mật khẩu mới' }
  const changed = await here.post('/api/auth/change-password', change)

  expect(changed.status).toBe(200)
  expect((await elsewhere.get('/api/me')).status).toBe(401)
  expect((await signIn(officer.email, 'một mật khẩu mới')).status).toBe(200)
})

test.each([
  ['a wrong present one', { currentPassword: 'sai', newPassword: 'một mật khẩu mới' }, 'sign-in.wrong_password'],
  ['a short new one', { newPassword: 'ngắn' }, 'sign-in.password_too_short'],
  ['an endless new one', { newPassword: 'a'.repeat(129) }, 'sign-in.password_too_long'],
])('a change of password with %s is refused', async (_what, change, code) => {
  const person = await server.as(officer)

  const body = { currentPassword: officer.firstPassword, ...change }
  const answer = await person.post('/api/auth/change-password', body)

  expect(answer.status).toBe(422)
  expect(answer.body.code).toBe(code)
})

test('a change of password to the same one is refused', async () => {
  const person = await server.as(officer)

  const body = { currentPassword: officer.firstPassword, newPassword: officer.firstPassword }
  const answer = await person.post('/api/auth/change-password', body)

  expect(answer.status).toBe(422)
  expect(answer.body).toMatchObject({
    code: 'accounts.password_unchanged',
    message: 'Mật khẩu mới phải khác mật khẩu hiện tại.',
  })
})

test('a role that ended yesterday counts no more', async () => {
  const administrator = await buildAccount(server.db, { role: 'administrator' })
  await server.db
    .updateTable('membership')
    .set({ valid_to: '2026-01-01' })
    .where('account_id', '=', administrator.id)
    .execute()

  const answer = await (await server.as(administrator)).get('/api/accounts')

  expect(answer.status).toBe(403)
})

test('an administrator adds a person who can then sign in', async () => {
  const administrator = await buildAccount(server.db, { role: 'administrator' })
  const unitId = await unitOf(administrator)
  const person = await server.as(administrator)

  const body = { name: 'Trần Thị Bình', email: 'Binh@vi-du.vn', unitId, role: 'clerk' }
  const answer = await person.post('/api/accounts', body)

  expect(answer.status).toBe(201)
  const firstPassword = String(answer.body.firstPassword)
  expect((await signIn('binh@vi-du.vn', firstPassword)).status).toBe(200)
  const listed = await person.get('/api/accounts')
  expect((listed.body.items as { email: string }[]).map(({ email }) => email)).toEqual([
    administrator.email,
    'binh@vi-du.vn',
  ])
})

test('an administrator adds nobody to another unit', async () => {
  const administrator = await buildAccount(server.db, { role: 'administrator' })
  const body = { name: 'Ai đó', email: 'ai-do@vi-du.vn', unitId: await unitOf(officer), role: 'clerk' }

  const answer = await (await server.as(administrator)).post('/api/accounts', body)

  expect(answer.status).toBe(403)
  expect(answer.body.code).toBe('accounts.not_your_unit')
})

test('one e-mail has one account', async () => {
  const administrator = await buildAccount(server.db, { role: 'administrator' })
  const body = { name: 'Ai đó', email: officer.email, unitId: await unitOf(administrator), role: 'clerk' }

  const answer = await (await server.as(administrator)).post('/api/accounts', body)

  expect(answer.status).toBe(409)
  expect(answer.body.code).toBe('accounts.email_taken')
})

test('an officer sees and makes no accounts', async () => {
  const person = await server.as(officer)

  expect((await person.get('/api/accounts')).status).toBe(403)
  expect((await person.post('/api/accounts', {})).status).toBe(403)
})

test('a sample account is entered with one click on this machine', async () => {
  const sample = await buildAccount(server.db, { isSample: true, role: 'leader' })

  const offered = await server.stranger.get('/api/auth/sample-accounts')
  const answer = await server.stranger.post('/api/auth/sign-in/sample', { accountId: sample.id })

  expect((offered.body.items as { id: string }[]).map(({ id }) => id)).toContain(sample.id)
  expect(answer.status).toBe(200)
  expect(cookieOf(answer)).toMatch(/^hoinghi\.session_token=/)
})

test('an account that is no sample is not entered without its password', async () => {
  const answer = await server.stranger.post('/api/auth/sign-in/sample', { accountId: officer.id })

  expect(answer.status).toBe(403)
  expect(answer.headers['set-cookie']).toBeUndefined()
})

test.each([
  ['through a proxy', { 'x-forwarded-for': '203.0.113.7' }],
  ['under a foreign name', { host: 'xau.vi-du.vn' }],
])('a sample account is not offered %s', async (_how, headers) => {
  const sample = await buildAccount(server.db, { isSample: true })

  const offered = await server.stranger.get('/api/auth/sample-accounts', headers)
  const answer = await server.stranger.post('/api/auth/sign-in/sample', { accountId: sample.id }, headers)

  expect(offered.body.items).toEqual([])
  expect(answer.status).toBe(403)
})

test('the nightly job forgets sessions that have ended, and no others', async () => {
  const old = await server.as(officer)
  await server.db
    .updateTable('session')
    .set({ expires_at: new Date('2026-01-01') })
    .execute()
  const fresh = await server.as(officer)

  const removed = await removeExpiredSessions(server.db, new Date('2026-01-02'))

  expect(removed).toBeGreaterThan(0)
  expect((await old.get('/api/me')).status).toBe(401)
  expect((await fresh.get('/api/me')).status).toBe(200)
})

async function unitOf(account: CreatedAccount): Promise<string> {
  const found = await server.db
    .selectFrom('membership')
    .select('unit_id')
    .where('account_id', '=', account.id)
    .executeTakeFirstOrThrow()
  return found.unit_id
}
