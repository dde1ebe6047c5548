import type { Database } from './connect.ts'

/**
 * Runs the work in one transaction: the caller's, when there is one, so that commands can be joined to a larger whole.
 */
export function inTransaction<Result>(db: Database, work: (tx: Database) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}
