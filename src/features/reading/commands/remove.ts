import type { Database } from '#platform/database/connect.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'

/**
 * Takes a reading out of the owner's list; it can be restored until the job that purges has come by. Removing it again
 * changes nothing.
 *
 * Refuses with `reading.not_found`.
 */
export async function removeReading(db: Database, owner: Actor, id: string, now: Date): Promise<void> {
  await setDeleted(db, owner, id, (present) => present ?? now)
}

/**
 * Puts a removed reading back, at its old place in the list. Restoring what was not removed changes nothing.
 *
 * Refuses with `reading.not_found`, also when it has been purged meanwhile.
 */
export async function restoreReading(db: Database, owner: Actor, id: string): Promise<void> {
  await setDeleted(db, owner, id, () => null)
}

async function setDeleted(
  db: Database,
  owner: Actor,
  id: string,
  next: (present: Date | null) => Date | null,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const own = await tx
      .selectFrom('reading')
      .select('deleted_at')
      .where('id', '=', id)
      .where('account_id', '=', owner.accountId)
      .forUpdate()
      .executeTakeFirst()
    if (own === undefined) throw new Refusal('reading.not_found', {}, 404)
    await tx
      .updateTable('reading')
      .set({ deleted_at: next(own.deleted_at) })
      .where('id', '=', id)
      .execute()
  })
}
