import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { findActor } from '#features/accounts/public.ts'
import { startTestServer, type TestServer } from '../../../tests/kit/server.ts'
import { buildReading } from './factory.ts'
import { listReadings } from './queries.ts'

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

test('a search of very many words asks for the first eight only', async () => {
  const account = await buildAccount(server.db)
  const actor = await findActor(server.db, account.id, '2026-03-01')
  await buildReading(server, account)

  const search = `${'giao ban '.repeat(4)} ${'không đâu có '.repeat(20)}`
  const found = await listReadings(server.db, actor, { search, limit: 20 })

  expect(found.total).toBe(1)
})
