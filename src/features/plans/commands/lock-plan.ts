import type { Selectable } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { mayEditPlansOf, unitsToSee } from '../access.ts'
import type { PlanTable } from '../tables.ts'

/**
 * The plan for somebody who is about to change it; until the transaction ends nobody else does.
 *
 * Refuses with `plans.not_found` where the person does not see it, `plans.read_only` where they only see it.
 */
export async function lockPlan(
  tx: Database,
  actor: Actor,
  id: string,
  { isDeletedToo = false } = {},
): Promise<Selectable<PlanTable>> {
  let wanted = tx.selectFrom('plan').selectAll().where('id', '=', id).where('unit_id', 'in', unitsToSee(actor))
  if (!isDeletedToo) wanted = wanted.where('deleted_at', 'is', null)
  const plan = unitsToSee(actor).length === 0 ? undefined : await wanted.forUpdate().executeTakeFirst()
  if (plan === undefined) throw new Refusal('plans.not_found', {}, 404)
  if (!mayEditPlansOf(actor, plan.unit_id)) throw new Refusal('plans.read_only', {}, 403)
  return plan
}
