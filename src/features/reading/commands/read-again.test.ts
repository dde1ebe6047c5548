import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { type Caller, startTestServer, type TestServer } from '../../../../tests/kit/server.ts'
import { buildReading, planText } from '../factory.ts'
import type { KeptReading, ReadingPage } from '../messages.ts'
import { hashOfSources, readerVersion } from './reader-version.ts'

/** What an older reader kept: it knew neither agenda nor costs, called things by other names, and erred in the number. */
const ofOlderReader = JSON.stringify({
  documentType: 'plan',
  number: { value: '12/KH-SGDDT', spans: [[37, 48]], certainty: 0.6 },
  sessions: [{ date: { value: '2026-03-19', spans: [[120, 140]] }, place: 'Hội trường A' }],
})

let server: TestServer
let owner: Caller
let id: string
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  const account = await buildAccount(server.db)
  owner = await server.as(account)
  id = await buildReading(server, account)
  await server.db
    .updateTable('reading')
    .set({ reading: ofOlderReader, reader_version: 'older', number: '12/KH-SGDDT', type: null, title: 'Giao ban' })
    .where('id', '=', id)
    .execute()
})

test('what an older reader kept is read again when it is opened', async () => {
  const answer = await owner.get(`/api/readings/${id}`)

  expect(answer.status).toBe(200)
  const { reading, text, title } = answer.body as KeptReading
  expect([text, title]).toEqual([planText(), 'Giao ban'])
  expect(reading.number?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['12/KH-SGDĐT'])
  expect(reading.costs).toEqual([])
})

test('what was read again is kept, for lists and search too', async () => {
  await owner.get(`/api/readings/${id}`)

  const found = (await owner.get('/api/readings?search=SGDĐT')).body as ReadingPage
  expect(found.items.map(({ type, number }) => [type, number])).toEqual([['KH', '12/KH-SGDĐT']])
  const row = await server.db
    .selectFrom('reading')
    .select(['reader_version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(row.reader_version).toBe(await readerVersion())
})

test('the download of the facts is of the reader of today', async () => {
  const answer = await owner.get(`/api/readings/${id}/facts.json`)

  expect([answer.status, answer.body.number]).toEqual([200, '12/KH-SGDĐT'])
})

test('a list shows what older readers kept, whatever they called it', async () => {
  await server.db
    .updateTable('reading')
    .set({ type: 'QCPH' as 'KH' })
    .where('id', '=', id)
    .execute()

  const answer = await owner.get('/api/readings')

  expect([answer.status, (answer.body as ReadingPage).items.map(({ type }) => type)]).toEqual([200, [null]])
})

test('the version changes with any source of the reader, not with tests', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'))
  mkdirSync(join(folder, 'rules'))
  const version = async (name: string, source: string) => {
    writeFileSync(join(folder, 'rules', name), source)
    return hashOfSources([join(folder, 'rules')])
  }
  const first = await version('a.ts', 'export const a = 1')

  expect(await version('a.test.ts', 'test')).toBe(first)
  expect(await version('a.ts', 'export const a = 2')).not.toBe(first)
  expect(await version('a.ts', 'export const a = 1')).toBe(first)
  rmSync(folder, { recursive: true })
})
