import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import type { CreatedAccount } from '#features/accounts/public.ts'
import { type Caller, startTestServer, type TestServer } from '../../../tests/kit/server.ts'
import { buildReading, planText } from './factory.ts'
import type { ReadingPage } from './messages.ts'

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

test('the original comes back byte for byte and is never shown as a page', async () => {
  const bytes = bytesOf('<script>alert(1)</script><p>Kế hoạch</p>')
  const sent = await owner.upload('/api/readings', { name: 'a.html', bytes, type: 'text/html' })

  const download = await owner.get(`/api/readings/${sent.body.id}/original`)

  expect(download.raw).toEqual(Buffer.from(bytes))
  expect(download.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
})

test('the facts come as a file of JSON', async () => {
  const id = await buildReading(server, account)

  const download = await owner.get(`/api/readings/${id}/facts.json`)

  expect(download.body).toMatchObject({ type: 'KH', number: '12/KH-SGDĐT', issuedOn: '2026-03-02', documentType: 'KH' })
  const start = planText().indexOf('12/KH')
  expect(download.body.spans).toContainEqual({
    path: 'number',
    value: '12/KH-SGDĐT',
    spans: [{ start, end: start + '12/KH-SGDĐT'.length }],
    certainty: expect.any(Number),
  })
  expect(String(download.headers['content-disposition'])).toMatch(/^attachment; filename="[^"]+\.json"/)
})

test.each([
  ['with marks', 'hội trường'],
  ['without marks', 'hoi truong'],
  ['in capitals', 'HOI TRUONG'],
  ['by number', '901/kh'],
])('a search %s finds the document', async (_how, search) => {
  const id = await buildReading(server, account, { number: '901/KH-TIM' })
  await buildReading(server, account, { bytes: bytesOf('Thông báo nghỉ lễ'), fileName: 'khác.txt' })

  const found = await list(`?search=${encodeURIComponent(search)}`)

  expect(found.items.map((item) => item.id)).toEqual([id])
  expect(found.total).toBe(1)
})

test.each(['% giao ban', '_giao ban', '\\giao ban', "giao' ban", '“giao ban'])(
  'signs in the search %s do not count',
  async (search) => {
    await buildReading(server, account)

    expect((await list(`?search=${encodeURIComponent(search)}`)).total).toBe(1)
  },
)

test('pages follow one another without gap or repetition', async () => {
  const ids: string[] = []
  for (const number of ['1/KH', '2/KH', '3/KH', '4/KH', '5/KH'])
    ids.push(await buildReading(server, account, { number }))

  const first = await list('?limit=2')
  const second = await list(`?limit=2&after=${first.next}`)
  const third = await list(`?limit=2&after=${second.next}`)

  expect([first, second, third].flatMap(({ items }) => items.map(({ id }) => id))).toEqual(ids.toReversed())
  expect([first.total, third.next]).toEqual([5, null])
})

test('a list of the doubtful leaves out the certain and the samples', async () => {
  const doubtful = await buildReading(server, account, { number: '1/KH' })
  const sample = await buildReading(server, account, { number: '2/KH' })
  await buildReading(server, account, { number: '3/KH' })
  const change = (id: string, values: { doubts: number; is_sample?: boolean }) =>
    server.db.updateTable('reading').set(values).where('id', '=', id).execute()
  await server.db.updateTable('reading').set({ doubts: 0 }).where('account_id', '=', account.id).execute()
  await change(doubtful, { doubts: 2 })
  await change(sample, { doubts: 2, is_sample: true })

  const found = await list('?doubtful=true')

  expect(found.items.map(({ id }) => id)).toEqual([doubtful])
  expect([found.total, (await list('?doubtful=false')).total]).toEqual([1, 3])
})

test('what one deleted is gone from everywhere, and back when restored', async () => {
  const id = await buildReading(server, account)

  expect((await owner.delete(`/api/readings/${id}`)).status).toBe(204)
  expect((await list()).total).toBe(0)
  for (const path of ['', '/original', '/facts.json']) {
    expect((await owner.get(`/api/readings/${id}${path}`)).status).toBe(404)
  }
  const restored = await owner.post(`/api/readings/${id}/restore`)

  expect(restored.status).toBe(200)
  expect((await list()).items.map((item) => item.id)).toEqual([id])
})

test('deleting twice and restoring twice change nothing more', async () => {
  const id = await buildReading(server, account)

  const answers = [
    await owner.delete(`/api/readings/${id}`),
    await owner.delete(`/api/readings/${id}`),
    await owner.post(`/api/readings/${id}/restore`),
    await owner.post(`/api/readings/${id}/restore`),
  ]

  expect(answers.map(({ status }) => status)).toEqual([204, 204, 200, 200])
})

test.each(['khong-phai-ma', '00000000-0000-7000-8000-000000000000'])('the id %s is not found', async (id) => {
  const answers = [
    await owner.get(`/api/readings/${id}`),
    await owner.get(`/api/readings/${id}/original`),
    await owner.get(`/api/readings/${id}/facts.json`),
    await owner.delete(`/api/readings/${id}`),
    await owner.post(`/api/readings/${id}/restore`),
  ]

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
})

test('somebody of the same unit sees, takes and changes nothing of it', async () => {
  const { unit_id: unitId } = await server.db
    .selectFrom('membership')
    .select('unit_id')
    .where('account_id', '=', account.id)
    .executeTakeFirstOrThrow()
  const colleague = await server.as(await buildAccount(server.db, { unitId, role: 'leader' }))
  const id = await buildReading(server, account)

  const answers = [
    await colleague.get(`/api/readings/${id}`),
    await colleague.get(`/api/readings/${id}/original`),
    await colleague.get(`/api/readings/${id}/facts.json`),
    await colleague.delete(`/api/readings/${id}`),
    await colleague.post(`/api/readings/${id}/restore`),
  ]

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  expect((await colleague.get('/api/readings')).body).toEqual({ items: [], next: null, total: 0 })
  expect((await list()).items.map((item) => item.id)).toEqual([id])
})
