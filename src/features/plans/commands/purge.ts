import type { Database } from '#platform/database/connect.ts'
import { BATCH, inBatches, restorableSince } from '#platform/database/restorable.ts'

/**
 * Removes for good, with their versions, the plans that can be restored no more; returns how many. The bytes of their
 * originals go with the next round of the files.
 */
export function purgePlans(db: Database, now: Date): Promise<number> {
  return inBatches(async () => {
    const old = db.selectFrom('plan').select('id').where('deleted_at', '<', restorableSince(now)).limit(BATCH)
    const gone = await db.deleteFrom('plan').where('id', 'in', old).returning('id').execute()
    return gone.length
  })
}
