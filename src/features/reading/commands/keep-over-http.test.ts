import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import type { CreatedAccount } from '#features/accounts/public.ts'
import { type Caller, startTestServer, type TestServer } from '../../../../tests/kit/server.ts'
import { buildReading, planText } from '../factory.ts'
import type { KeptReading, ReadingPage } from '../messages.ts'
import { composeDocx } from '../templates/compose-docx.ts'
import { plan } from '../templates/plan.ts'

const MEGABYTE = 1024 * 1024

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ fileBytes: MEGABYTE })
})
afterAll(() => server.stop())

let account: CreatedAccount
let owner: Caller
beforeEach(async () => {
  account = await buildAccount(server.db)
  owner = await server.as(account)
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const list = async (query = '') => (await owner.get(`/api/readings${query}`)).body as ReadingPage

test('a file is read and kept, and found again with its facts', async () => {
  const sent = await owner.upload('/api/readings', { name: 'Kế hoạch.txt', bytes: bytesOf(planText()) })

  expect(sent.status).toBe(201)
  const kept = sent.body as KeptReading
  expect(kept).toMatchObject({ fileName: 'Kế hoạch.txt', format: 'txt', sample: false, text: planText() })
  expect(kept.reading.number?.value).toBe('12/KH-SGDĐT')
  expect((await owner.get(`/api/readings/${kept.id}`)).body).toEqual(kept)
  expect((await list()).items.map(({ id, number, issuedOn }) => ({ id, number, issuedOn }))).toEqual([
    { id: kept.id, number: '12/KH-SGDĐT', issuedOn: '2026-03-02' },
  ])
})

test('every span points at the words of the kept text', async () => {
  const sent = await owner.upload('/api/readings', { name: 'a.docx', bytes: composeDocx(plan) })

  const { text, reading } = sent.body as KeptReading
  expect(reading.number?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['218/KH-SGDĐT'])
})

test('a pasted text is kept under its title', async () => {
  const sent = await owner.post('/api/readings', { text: planText(), title: 'Giao ban 3/2026' })

  expect(sent.status).toBe(201)
  expect(sent.body).toMatchObject({ title: 'Giao ban 3/2026', fileName: 'Giao ban 3-2026.txt', format: 'txt' })
})

test.each([
  ['no text', { text: '' }],
  ['a number for text', { text: 7 }],
  ['nothing at all', {}],
])('pasting %s is refused', async (_what, body) => {
  const answer = await owner.post('/api/readings', body)

  expect(answer.status).toBe(400)
  expect(answer.body.code).toBe('reading.nothing_pasted')
})

test.each([
  ['blanks', '  \n\t '],
  ['zeros', '\0\0\0'],
  ['marks without width', '\ufeff\u200b\u2060'],
])('a text of nothing but %s counts as none', async (_what, text) => {
  const answer = await owner.post('/api/readings', { text })

  expect(answer.status).toBe(400)
  expect(answer.body.code).toBe('reading.nothing_pasted')
})

test('a title too long is refused for being too long', async () => {
  const answer = await owner.post('/api/readings', { text: 'x', title: 't'.repeat(5000) })

  expect(answer.status).toBe(400)
  expect(answer.body).toMatchObject({ code: 'reading.title_too_long', args: { limit: 300 } })
})

test.each([
  ['that names no boundary', 'multipart/form-data', '--x\r\n'],
  [
    'that was cut off',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nKế ho',
  ],
  ['that ends in its head', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; na'],
])('a form %s is refused', async (_what, type, body) => {
  const answer = await owner.post('/api/readings', body, { 'content-type': type })

  expect(answer.status).toBe(400)
  expect(answer.body.code).toBe('http.broken_form')
})

test('a file above the limit is refused and nothing is kept', async () => {
  const answer = await owner.upload('/api/readings', { name: 'to.txt', bytes: new Uint8Array(MEGABYTE + 1) })

  expect(answer.status).toBe(413)
  expect(answer.body).toMatchObject({ code: 'reading.file_too_large', args: { megabytes: 1 } })
  expect((await list()).total).toBe(0)
})

test('a file of another kind is refused with the sentence of its opening', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])

  const answer = await owner.upload('/api/readings', { name: 'ảnh.png', bytes: png })

  expect(answer.status).toBe(422)
  expect(answer.body.code).toBe('opening.picture')
})

test('a form without a file is refused', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const empty = await owner.post('/api/readings', '--x--\r\n', headers)

  expect(empty.status).toBe(400)
  expect(empty.body.code).toBe('reading.file_missing')
})

test('a body of another type is refused', async () => {
  const answer = await owner.post('/api/readings', 'text', { 'content-type': 'text/plain' })

  expect(answer.status).toBe(415)
  expect(answer.body.code).toBe('http.wrong_kind')
})

test('the same file sent twice at once is one reading', async () => {
  const file = { name: 'a.txt', bytes: bytesOf(planText()) }

  const answers = await Promise.all([owner.upload('/api/readings', file), owner.upload('/api/readings', file)])

  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 201])
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  expect((await list()).total).toBe(1)
})

test('the same file of two people is two readings and one original', async () => {
  const other = await server.as(await buildAccount(server.db))
  const file = { name: 'a.txt', bytes: bytesOf(planText('77/KH-CHUNG')) }

  const [mine, theirs] = [await owner.upload('/api/readings', file), await other.upload('/api/readings', file)]

  expect(mine.body.id).not.toBe(theirs.body.id)
  const rows = await server.db.selectFrom('reading').select('file_hash').where('number', '=', '77/KH-CHUNG').execute()
  expect(new Set(rows.map(({ file_hash }) => file_hash)).size).toBe(1)
})

test('a name with a path and line breaks is kept harmless', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const body = `--x\r\nContent-Disposition: form-data; name="file"; filename="../../e/Bản sao.txt"\r\n\r\n${planText()}\r\n--x--\r\n`
  const sent = await owner.post('/api/readings', body, headers)

  const download = await owner.get(`/api/readings/${sent.body.id}/original`)

  expect(sent.body.fileName).toBe('Bản sao.txt')
  expect(download.headers['content-disposition']).toBe(
    `attachment; filename="Ban sao.txt"; filename*=UTF-8''B%E1%BA%A3n%20sao.txt`,
  )
})

test('a person whose roles have ended keeps no more, and sees the old', async () => {
  const id = await buildReading(server, account)
  await server.db
    .updateTable('membership')
    .set({ valid_to: '2025-12-31' })
    .where('account_id', '=', account.id)
    .execute()

  const sent = await owner.post('/api/readings', { text: planText() })

  expect(sent.status).toBe(403)
  expect((await list()).items.map((item) => item.id)).toEqual([id])
})

test('NUL and half letters in a text do not stop it from being kept', async () => {
  const sent = await owner.post('/api/readings', { text: `Kế\u0000 hoạch \ud800 ${planText()}` })

  expect(sent.status).toBe(201)
  expect((await owner.get(`/api/readings/${sent.body.id}`)).status).toBe(200)
})
