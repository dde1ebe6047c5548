import type { SelectQueryBuilder } from 'kysely'
import type { Database, Tables } from '#platform/database/connect.ts'
import { BATCH, inBatches, restorableSince } from '#platform/database/restorable.ts'
import type { FileStore } from '#platform/files/file-store.ts'

/** What one round has taken away for good. */
export type Purged = { readings: number; files: number }

/** Hashes of files that something beside readings needs, as a statement: features of higher rank keep files too. */
export type KeptElsewhere = (db: Database) => SelectQueryBuilder<Tables, keyof Tables, { hash: string }>

/** Removes for good what can be restored no more, and the originals that nobody keeps any more. */
export async function purgeReadings(
  db: Database,
  files: FileStore,
  now: Date,
  elsewhere: readonly KeptElsewhere[] = [],
): Promise<Purged> {
  const readings = await inBatches(() => purgeRows(db, restorableSince(now)))
  return { readings, files: await purgeUnnamedFiles(db, files, elsewhere) }
}

/** Removes the files that no reading names, and nothing elsewhere; returns how many. */
export async function purgeUnnamedFiles(
  db: Database,
  files: FileStore,
  elsewhere: readonly KeptElsewhere[],
): Promise<number> {
  let all = 0
  for (;;) {
    const removed = await purgeFiles(db, files, elsewhere)
    all += removed
    if (removed === 0) return all
  }
}

async function purgeRows(db: Database, before: Date): Promise<number> {
  const old = db.selectFrom('reading').select('id').where('deleted_at', '<', before).limit(BATCH)
  const gone = await db.deleteFrom('reading').where('id', 'in', old).returning('id').execute()
  return gone.length
}

/**
 * The bytes go before the transaction ends, while the row is still locked: whoever sends the same file meanwhile waits
 * at the lock, then finds no row and writes the bytes anew. Were it interrupted between the two, a row without bytes
 * and without readings would stay, which the next round takes away.
 */
function purgeFiles(db: Database, files: FileStore, elsewhere: readonly KeptElsewhere[]): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const unused = await unusedFiles(tx, elsewhere).select('hash').limit(BATCH).forUpdate().skipLocked().execute()
    if (unused.length === 0) return 0
    // Asked again now that the rows are locked: between question and lock somebody may have named a file.
    const gone = await tx
      .deleteFrom('kept_file')
      .where(
        'hash',
        'in',
        unused.map(({ hash }) => hash),
      )
      .where('hash', 'in', unusedFiles(tx, elsewhere).select('hash'))
      .returning('hash')
      .execute()
    for (const { hash } of gone) await files.remove(hash)
    return gone.length
  })
}

function unusedFiles(db: Database, elsewhere: readonly KeptElsewhere[]) {
  const unused = db
    .selectFrom('kept_file')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('reading').select('reading.id').whereRef('reading.file_hash', '=', 'kept_file.hash'))),
    )
  return elsewhere.reduce((files, named) => files.where('hash', 'not in', named(db)), unused)
}
