import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { findActor } from '#features/accounts/public.ts'
import { startTestServer, type TestServer } from '../../../tests/kit/server.ts'
import { buildReading, planText } from './factory.ts'
import { findEarlier, findReading, listReadings } from './queries.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('a list takes as many statements for three rows as for one', async () => {
  const account = await buildAccount(server.db)
  const actor = await findActor(server.db, account.id, '2026-03-01')
  const statements: string[] = []
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements.push(node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const db = server.db.withPlugin(counting)

  await buildReading(server, account, { number: '1/KH' })
  const one = await listReadings(db, actor, { search: 'giao ban', limit: 20 })
  const forOne = statements.splice(0).length
  await buildReading(server, account, { number: '2/KH' })
  await buildReading(server, account, { number: '3/KH' })
  const three = await listReadings(db, actor, { search: 'giao ban', limit: 20 })

  expect([one.rows.length, three.rows.length]).toEqual([1, 3])
  expect(statements.length).toBe(forOne)
})

/** Three documents that hold "giao ban tháng 3": in the text only, in the subject, and one whose number is 3/KH. */
async function keepThree() {
  const account = await buildAccount(server.db)
  const actor = await findActor(server.db, account.id, '2026-03-01')
  const texts = {
    '1/KH': 'KẾ HOẠCH\nLấy ý kiến của các trường\n\nI. MỤC ĐÍCH\nSau hội nghị giao ban tháng 3, các trường gửi ý kiến.',
    '2/KH': planText('2/KH'),
  }
  for (const [number, text] of Object.entries({ ...texts, '3/KH': 'Việc khác, có nhắc 2/KH' })) {
    await buildReading(server, account, { bytes: new TextEncoder().encode(text), fileName: `${number[0]}.txt` })
  }
  const search = (typed: string, after?: string) => listReadings(server.db, actor, { search: typed, after, limit: 1 })
  return { actor, account, search }
}

test('signs without a word find nothing', async () => {
  const { search } = await keepThree()

  const found = await Promise.all(['🎓', '_', '\\', '%', ' '].map((typed) => search(typed)))

  expect(found.map(({ total }) => total)).toEqual([0, 0, 0, 0, 3])
})

test('words are found as typed, best place first, with their line', async () => {
  const { search } = await keepThree()

  const first = await search('"giao ban thang 3')
  const second = await search('"giao ban thang 3', first.next ?? '')

  expect([first, second].map(({ total, rows }) => [total, rows[0]?.file_name, rows[0]?.context])).toEqual([
    [2, '2.txt', null],
    [2, '1.txt', expect.stringContaining('Sau hội nghị giao ban tháng 3, các trường gửi ý kiến.')],
  ])
  expect(second.next).toBe(null)
})

test('the text comes along only for rows that were found in it', async () => {
  const { actor } = await keepThree()
  const texts: unknown[] = []
  const looking: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      texts.push(...result.rows.map(({ file_name: name, text }) => [name, typeof text]))
      return result
    },
  }
  const db = server.db.withPlugin(looking)

  await listReadings(db, actor, { search: 'giao ban thang 3', limit: 9 })
  await listReadings(db, actor, { limit: 9 })

  expect(texts).toEqual([
    ['2.txt', 'object'],
    ['1.txt', 'string'],
    ...['3.txt', '2.txt', '1.txt'].map((name) => [name, 'object']),
  ])
})

test('a number is found before the documents that mention it', async () => {
  const { search } = await keepThree()

  const found = await search('2/kh')

  expect([found.total, found.rows[0]?.number]).toEqual([2, '2/KH'])
})

test('a subject with other marks than typed is no better place', async () => {
  const account = await buildAccount(server.db)
  const actor = await findActor(server.db, account.id, '2026-03-01')
  const texts = [
    planText('1/KH').replace('Tổ chức hội nghị giao ban tháng 3', 'Tổ chức hợp bản đồ'),
    'KẾ HOẠCH\nHọp bàn với các trường\n\nI. MỤC ĐÍCH\nSau đó hợp bản đồ, các trường gửi ý kiến.',
  ]
  for (const [at, text] of texts.entries())
    await buildReading(server, account, { bytes: new TextEncoder().encode(text), fileName: `${at}.txt` })

  const { rows } = await listReadings(server.db, actor, { search: 'hợp bản', limit: 9 })

  expect(rows.map(({ file_name: name, context }) => [name, context !== null])).toEqual([
    ['0.txt', false],
    ['1.txt', true],
  ])
})

test('a search finds neither words apart nor other marks than typed', async () => {
  const { search } = await keepThree()

  const totals = await Promise.all(
    ['giao tháng', 'giao bàn', 'iao ban', 'giao bạn tháng 3'].map((typed) => search(typed)),
  )

  expect(totals.map(({ total }) => total)).toEqual([0, 0, 0, 0])
})

test('the same file of the same person is known from before', async () => {
  const account = await buildAccount(server.db)
  const actor = await findActor(server.db, account.id, '2026-03-01')
  const first = await buildReading(server, account, { fileName: 'mot.txt' })
  await buildReading(server, account, { number: '99/KH' })
  const second = await buildReading(server, account, { fileName: 'hai.txt' })

  const earlierThan = async (id: string) => {
    const row = await findReading(server.db, actor, id)
    return row && (await findEarlier(server.db, actor, row))?.id
  }

  expect(await earlierThan(first)).toBe(undefined)
  expect(await earlierThan(second)).toBe(first)
})
