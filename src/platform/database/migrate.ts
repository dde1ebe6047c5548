import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { Refusal } from '../refusal.ts'
import type { Database } from './connect.ts'

/** The folder with the steps of the product's own history. */
export const MIGRATIONS = join(import.meta.dirname, '../../../database/migrations')

const APPLIED = 'applied_migration'

/**
 * Brings the database to the present shape and returns the names of the steps it took, oldest first.
 *
 * Steps are taken in the order of their file names, all in one transaction, forward only. Programs that start together
 * wait for one another.
 *
 * Refuses with `database.newer` when the database has steps this program does not know: an older program was started on
 * the data of a newer one.
 */
export async function migrate(db: Database, folder = MIGRATIONS): Promise<string[]> {
  const [names, applied] = await Promise.all([listMigrations(folder), listApplied(db)])
  const unknown = applied.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    throw new Refusal('database.newer', { step: unknown[0] ?? '' }, 409)
  }
  // The usual start: nothing to do, so nothing is loaded for it.
  if (names.every((name) => applied.includes(name))) {
    return []
  }
  const migrations = await loadMigrations(folder, names)
  const { Migrator } = await import('kysely/migration')
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: APPLIED,
    migrationLockTableName: 'migration_lock',
    // Two branches merge in any order; each step says what it needs.
    allowUnorderedMigrations: true,
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) {
    throw error
  }
  return (results ?? []).map(({ migrationName }) => migrationName)
}

/** Names are those of the files without `.ts`. */
async function listMigrations(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  return files.sort().map((file) => file.slice(0, -'.ts'.length))
}

/** By a URL, since a folder may have any letter in its name. */
async function loadMigrations(folder: string, names: string[]): Promise<Record<string, Migration>> {
  const entries = names.map(async (name) => {
    const module: Migration = await import(pathToFileURL(join(folder, `${name}.ts`)).href)
    return [name, module] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

async function listApplied(db: Database): Promise<string[]> {
  const table = await sql<{ found: string | null }>`select to_regclass(${APPLIED}) as found`.execute(db)
  if (table.rows[0]?.found === null) {
    return []
  }
  const applied = await sql<{ name: string }>`select name from ${sql.table(APPLIED)}`.execute(db)
  return applied.rows.map(({ name }) => name)
}
