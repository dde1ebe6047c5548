import { sql } from 'kysely'
import { Refusal } from '../refusal.ts'
import type { Database } from './connect.ts'

/** The oldest PostgreSQL the product is tested with. */
const OLDEST = 15

/** What matters about a server. `version` as PostgreSQL counts: 180004 for 18.4. `sorts`: knows Vietnamese order. */
export type Server = { version: number; encoding: string; sorts: boolean }

/**
 * Makes sure that the server behind `DATABASE_URL` can carry the product, before anything is written to it.
 *
 * Refuses with `database.unreachable`, and as `refuseUnfit` does.
 */
export async function checkServer(db: Database): Promise<void> {
  refuseUnfit(await describeServer(db))
}

/**
 * Refuses with `database.too_old`, `database.not_utf8` or `database.without_vietnamese` (a server that was built without
 * ICU cannot sort Vietnamese names).
 */
export function refuseUnfit({ version, encoding, sorts }: Server): void {
  const major = Math.floor(version / 10_000)
  if (major < OLDEST) {
    throw new Refusal('database.too_old', { found: String(major), wanted: String(OLDEST) })
  }
  if (encoding !== 'UTF8') {
    throw new Refusal('database.not_utf8', { found: encoding })
  }
  if (!sorts) {
    throw new Refusal('database.without_vietnamese')
  }
}

async function describeServer(db: Database): Promise<Server> {
  try {
    const answer = await sql<Server>`
      select current_setting('server_version_num')::integer as version,
        current_setting('server_encoding') as encoding,
        exists (select from pg_collation where collname = 'vi-x-icu') as sorts`.execute(db)
    return answer.rows[0] ?? { version: 0, encoding: '', sorts: false }
  } catch (error) {
    throw new Refusal('database.unreachable', { reason: reasonOf(error) }, 503)
  }
}

/** The code only: the server's sentence is English and may repeat the address with its password. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'ERROR'
}
