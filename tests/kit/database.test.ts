import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { cloneDatabase } from './database.ts'

test('two clones of the template do not see each other', async () => {
  const one = await cloneDatabase()
  const other = await cloneDatabase()

  await sql`create table only_here (id integer)`.execute(one.db)
  const found = await sql<{ found: string | null }>`select to_regclass('only_here') as found`.execute(other.db)

  expect(found.rows).toEqual([{ found: null }])
  await Promise.all([one.drop(), other.drop()])
})

test('a clone has the steps of history already applied', async () => {
  const clone = await cloneDatabase()

  const table = await sql<{ found: string }>`select to_regclass('applied_migration')::text as found`.execute(clone.db)

  expect(table.rows).toEqual([{ found: 'applied_migration' }])
  await clone.drop()
})
