import type { Database } from '#platform/database/connect.ts'

/** Days in which a removed plan can be restored. */
export const RESTORABLE_DAYS = 7

const DAY = 86_400_000
/** Plans in one transaction: a job that was interrupted has lost no more than that. */
const BATCH = 100

/**
 * Removes for good, with their versions, the plans that were deleted more than `RESTORABLE_DAYS` ago; returns how many. The
 * bytes of their originals go with the next round of the files.
 */
export async function purgePlans(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - RESTORABLE_DAYS * DAY)
  let purged = 0
  for (;;) {
    const old = db.selectFrom('plan').select('id').where('deleted_at', '<', before).limit(BATCH)
    const gone = await db.deleteFrom('plan').where('id', 'in', old).returning('id').execute()
    purged += gone.length
    if (gone.length < BATCH) return purged
  }
}
