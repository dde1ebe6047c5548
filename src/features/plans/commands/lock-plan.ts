import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { mayEditPlansOf, unitsToSee } from '../access.ts'
import type { PlanTable } from '../tables.ts'

// The columns that are searched are as long as the text and stay where they are.
const ofPlan = ['unit_id', 'content', 'title', 'state', 'revision', 'saved_at', 'saved_by'] as const
/** `sumUpWaiting` has still to do it where not. */
const isSummed = sql<boolean>`search <> ''`

type LockedPlan = Pick<Selectable<PlanTable>, (typeof ofPlan)[number] | 'is_titled' | 'started_as' | 'deleted_at'> & {
  isSummed: boolean
}

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
): Promise<LockedPlan> {
  let wanted = plansWithId(tx, actor, id)
    .select(ofPlan)
    .select(['is_titled', 'started_as', 'deleted_at'])
    .select(isSummed.as('isSummed'))
  if (!isDeletedToo) wanted = wanted.where('deleted_at', 'is', null)
  return editableOrRefuse(actor, await wanted.forUpdate().executeTakeFirst())
}

/** What a plan is now, for telling early whether a change of it can be kept. */
export type SeenPlan = Awaited<ReturnType<typeof lookAtPlan>>

/** The same without the lock, for a first look: refuses as `lockPlan` does. */
export async function lookAtPlan(db: Database, actor: Actor, id: string) {
  const wanted = plansWithId(db, actor, id)
    .select(ofPlan)
    .select(isSummed.as('isSummed'))
    .where('deleted_at', 'is', null)
  return editableOrRefuse(actor, await wanted.executeTakeFirst())
}

function plansWithId(db: Database, actor: Actor, id: string) {
  const units = unitsToSee(actor)
  const plans = db.selectFrom('plan').where('id', '=', id)
  return units.length === 0 ? plans.where(sql<boolean>`false`) : plans.where('unit_id', 'in', units)
}

function editableOrRefuse<Plan extends { unit_id: string }>(actor: Actor, plan: Plan | undefined): Plan {
  if (plan === undefined) throw new Refusal('plans.not_found', {}, 404)
  if (!mayEditPlansOf(actor, plan.unit_id)) throw new Refusal('plans.read_only', {}, 403)
  return plan
}
