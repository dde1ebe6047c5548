import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'

const DAY = 86_400_000
const BATCH = 500

/**
 * Removes bytes that no row names: a keeping that failed or was cut off had written them already. Only what is a day old,
 * so that the work of the moment is left alone. Returns how many files went.
 */
export async function purgeStrays(db: Database, files: FileStore, now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAY)
  let removed = await files.removeUnfinishedBefore(before)
  let batch: string[] = []
  for await (const hash of files.listBefore(before)) {
    if (batch.push(hash) < BATCH) continue
    removed += await purgeAmong(db, files, batch)
    batch = []
  }
  return removed + (await purgeAmong(db, files, batch))
}

async function purgeAmong(db: Database, files: FileStore, hashes: readonly string[]): Promise<number> {
  if (hashes.length === 0) return 0
  const kept = await db.selectFrom('kept_file').select('hash').where('hash', 'in', hashes).execute()
  const named = new Set(kept.map(({ hash }) => hash))
  let removed = 0
  for (const hash of hashes) if (!named.has(hash) && (await removeUnnamed(db, files, hash))) removed += 1
  return removed
}

/**
 * The row is made here to hold its place: whoever sends the same bytes meanwhile waits for it, then writes them anew; and
 * where somebody's row came first, this waits for theirs and leaves the bytes.
 */
function removeUnnamed(db: Database, files: FileStore, hash: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const made = await tx
      .insertInto('kept_file')
      .values({ hash, size: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .returning('hash')
      .executeTakeFirst()
    if (made === undefined) return false
    await files.remove(hash)
    await tx.deleteFrom('kept_file').where('hash', '=', hash).execute()
    return true
  })
}
