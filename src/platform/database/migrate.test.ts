import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { type Clone, cloneDatabase } from '../../../tests/kit/database.ts'
import { connect } from './connect.ts'
import { migrate } from './migrate.ts'

const root = mkdtempSync(join(tmpdir(), 'hoinghi steps %20 ế '))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let clone: Clone
beforeEach(async () => {
  clone = await cloneDatabase()
  await sql`drop schema public cascade; create schema public`.execute(clone.db)
})
afterEach(() => clone.drop())

/** Steps by name, each with the statement it runs. */
function historyOf(name: string, steps: Record<string, string>): string {
  const folder = join(root, name)
  mkdirSync(folder)
  for (const [step, statement] of Object.entries(steps)) {
    const body = `import { sql } from ${JSON.stringify(import.meta.resolve('kysely'))}
export async function up(db) { await sql\`${statement}\`.execute(db) }`
    writeFileSync(join(folder, `${step}.ts`), body)
  }
  return folder
}

const first = '2026-01-02T0700-rooms-a-room-has-a-name'
const second = '2026-01-03T0700-rooms-a-room-has-seats'
const steps = {
  // Written in the wrong order on purpose.
  [second]: 'alter table room add column seats integer not null',
  [first]: 'create table room (name text not null)',
}

test('steps are taken once, in the order of their names', async () => {
  const folder = historyOf('order', steps)

  expect(await migrate(clone.db, folder)).toEqual([first, second])
  expect(await migrate(clone.db, folder)).toEqual([])
})

test('a step that fails leaves nothing behind, not even the steps before it', async () => {
  const folder = historyOf('fails', { ...steps, '2026-01-04T0700-rooms-broken': 'alter table hall add seats integer' })

  await expect(migrate(clone.db, folder)).rejects.toMatchObject({ code: '42P01' })

  const found = await sql<{ found: unknown }>`select to_regclass('room') as found`.execute(clone.db)
  expect(found.rows).toEqual([{ found: null }])
})

test('a database with steps the program does not know is refused', async () => {
  await migrate(clone.db, historyOf('new', steps))

  const older = historyOf('old', { [first]: steps[first] ?? '' })

  await expect(migrate(clone.db, older)).rejects.toMatchObject({ code: 'database.newer', args: { step: second } })
})

test('two programs that start together take each step once', async () => {
  const folder = historyOf('together', steps)
  const other = connect(clone.url)

  const taken = await Promise.all([migrate(clone.db, folder), migrate(other, folder)])

  expect(taken.flat().sort()).toEqual([first, second])
  await other.destroy()
})

test('a step with an earlier date that came with a merge is still taken', async () => {
  await migrate(clone.db, historyOf('main', steps))

  const late = '2026-01-01T0700-halls-a-hall-has-a-name'
  const merged = historyOf('merged', { ...steps, [late]: 'create table hall (name text not null)' })

  expect(await migrate(clone.db, merged)).toEqual([late])
})
