import { expect, test } from 'vitest'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'
import { checkMigrations } from './migrations.ts'

const clean = `// Why: the printed list groups delegates by role.
import { type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('delegate').addColumn('role', 'text').execute()
}
`
const path = 'database/migrations/2026-09-03T1015-delegates-add-role.ts'

test('every migration is a step of history', () => {
  const { seen, sins } = checkMigrations(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(0)
})

test('a migration that says why and stands alone passes', () => {
  expect(checkMigrations(plant({ [path]: clean })).sins).toEqual([])
})

test.each([
  ['without its time', { 'database/migrations/add-role.ts': clean }, 'name it'],
  ['without a reason', { [path]: clean.replace(/^.*\n/, '') }, 'begin by saying why'],
  ['with table types of today', { [path]: clean.replace('unknown', 'Tables') }, 'Kysely<unknown>'],
  ['that imports from src', { [path]: clean.replace("'kysely'", "'#platform/database/connect.ts'") }, 'import nothing'],
  ['that goes back', { [path]: `${clean}export async function down() {}\n` }, 'forward only'],
  ['of many ideas', { [path]: clean + '// more\n'.repeat(70) }, 'one idea per file'],
])('a migration %s is refused', (_what, files, says) => {
  expect(describe(checkMigrations(plant(files)).sins)).toContainEqual(expect.stringContaining(says))
})

test('two migrations of one minute are refused', () => {
  const root = plant({ [path]: clean, 'database/migrations/2026-09-03T1015-units-add-code.ts': clean })

  expect(describe(checkMigrations(root).sins)).toEqual([expect.stringContaining('have no order')])
})
