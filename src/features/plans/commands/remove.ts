import type { Database } from '#platform/database/connect.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { lockPlan } from './lock-plan.ts'

/**
 * Takes a plan out of its unit's list; it can be restored until the job that purges has come by. Removing it again changes
 * nothing.
 *
 * Refuses with `plans.not_found` and `plans.read_only`.
 */
export async function removePlan(db: Database, actor: Actor, id: string, now: Date): Promise<void> {
  await setDeleted(db, actor, id, (present) => present ?? now)
}

/**
 * Puts a removed plan back, at its old place in the list. Restoring what was not removed changes nothing.
 *
 * Refuses with `plans.not_found`, also when it has been purged meanwhile, and `plans.read_only`.
 */
export async function restorePlan(db: Database, actor: Actor, id: string): Promise<void> {
  await setDeleted(db, actor, id, () => null)
}

async function setDeleted(
  db: Database,
  actor: Actor,
  id: string,
  next: (present: Date | null) => Date | null,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const plan = await lockPlan(tx, actor, id, { isDeletedToo: true })
    await tx
      .updateTable('plan')
      .set({ deleted_at: next(plan.deleted_at) })
      .where('id', '=', id)
      .execute()
  })
}
