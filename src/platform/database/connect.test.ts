import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Clone, cloneDatabase } from '../../../tests/kit/database.ts'
import { connect } from './connect.ts'

let clone: Clone
beforeAll(async () => {
  clone = await cloneDatabase()
})
afterAll(() => clone.drop())

async function ask(expression: string): Promise<unknown> {
  const answer = await sql<{ answer: unknown }>`select ${sql.raw(expression)} as answer`.execute(clone.db)
  return answer.rows[0]?.answer
}

test.each([
  ['a civil date is text', `date '2026-11-24'`, '2026-11-24'],
  ['a time of day is text', `time '07:30'`, '07:30:00'],
  ['a count is a number', 'count(*)', 1],
  ['a moment is a Date', `timestamptz '2026-11-24 07:30+07'`, new Date('2026-11-24T00:30:00Z')],
  ['an exact number stays exact text', '12345678901234567890.10::numeric', '12345678901234567890.10'],
  ['the session counts in UTC', `current_setting('timezone')`, 'UTC'],
])('%s', async (_what, expression, expected) => {
  expect(await ask(expression)).toEqual(expected)
})

test('connections that the server ended are replaced', async () => {
  const own = connect(clone.url, { size: 2 })
  await sql`select 1`.execute(own)

  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(clone.db)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const answer = await sql<{ n: number }>`select 1 as n`.execute(own)

  expect(answer.rows).toEqual([{ n: 1 }])
  await own.destroy()
})

test('a database that does not exist is told at once', async () => {
  const own = connect(clone.url.replace(/hoinghi_test_\w+/, 'hoinghi_absent'))

  await expect(sql`select 1`.execute(own)).rejects.toMatchObject({ code: '3D000' })
  await own.destroy()
})
