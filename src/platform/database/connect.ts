import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import { Pool, types } from 'pg'

/**
 * All tables of the product. Features add theirs in `tables.ts`:
 *
 * ```ts
 * declare module '#platform/database/connect.ts' {
 *   interface Tables { unit: UnitTable }
 * }
 * ```
 */
// biome-ignore lint/suspicious/noEmptyInterface: an interface is what declarations in other files can add to
export interface Tables {}

/** A handle to the database; also what a transaction is. */
export type Database = Kysely<Tables>

/** How long a statement waits for a server that is just coming back. */
const PATIENCE = 15_000

/** The server is not there yet, or says "starting up" (57P03) or "shutting down" (57P01). */
const NOT_YET = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03', '57P01'])

const DATE = 1082
const BIGINT = 20

/**
 * Opens a pool of connections to the database at `url`.
 *
 * Civil dates come as text (`2026-11-24`): a `Date` would shift them by the machine's time zone. Counts come as numbers.
 * When the server is restarted, new statements wait for it; those under way fail, for only their caller knows whether
 * they may be repeated.
 */
export function connect(url: string, options: { size?: number } = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: options.size ?? 10,
    application_name: 'hoinghi',
    options: '-c timezone=UTC',
    types: { getTypeParser: (type, format) => parserFor(type) ?? types.getTypeParser(type, format) },
  })
  // A connection that breaks while it rests, or between two statements of a transaction, fails with the next statement.
  // Without listeners it would end the program.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const patient = { connect: () => connectPatiently(pool), end: () => pool.end(), options: pool.options }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: patient }) })
}

function parserFor(type: number): ((text: string) => unknown) | undefined {
  switch (type) {
    case DATE:
      return (text) => text
    case BIGINT:
      return Number
    default:
      return undefined
  }
}

async function connectPatiently(pool: Pool): Promise<PostgresPoolClient> {
  const until = Date.now() + PATIENCE
  // Less and less often: all who wait would otherwise keep a recovering server busy with saying no.
  for (let pause = 20; ; pause = Math.min(pause * 2, 500)) {
    try {
      return await pool.connect()
    } catch (error) {
      if (pool.ending || !isNotYet(error) || Date.now() > until) {
        throw error
      }
      await sleep(pause)
    }
  }
}

/** A server that dies while it greets leaves an error without a code. */
function isNotYet(error: unknown): boolean {
  return error instanceof Error && (!('code' in error) || NOT_YET.has(String(error.code)))
}
