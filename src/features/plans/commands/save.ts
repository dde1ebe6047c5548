import { isDeepStrictEqual } from 'node:util'
import type { Selectable } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { shortDate } from '#platform/vietnamese/dates.ts'
import type { PlanContent, PlanSave } from '../messages.ts'
import { findVersion } from '../queries.ts'
import type { PlanTable } from '../tables.ts'
import { columnsOf } from './columns.ts'
import type { PlanParts } from './create.ts'
import { lockPlan } from './lock-plan.ts'
import { keepVersion } from './versions.ts'

/**
 * Saves what a person made of a plan, if nobody else saved since the revision it started from. A save that changes nothing
 * leaves everything as it is, so that one repeated after a lost answer is no quarrel with oneself.
 *
 * Refuses with `plans.not_found`, `plans.read_only`, `plans.stale` (name and time of the other's save), and with what the
 * pool of threads refuses.
 */
export async function savePlan(parts: PlanParts, actor: Actor, id: string, save: PlanSave): Promise<void> {
  await writePlan(parts, actor, id, save, { isRestored: false })
}

/**
 * Makes an older version the present one, as a version of its own: what was between stays.
 *
 * Refuses with `plans.not_found`, `plans.version_not_found`, `plans.read_only`, and with what the pool of threads refuses.
 */
export async function restoreVersion(parts: PlanParts, actor: Actor, id: string, version: number): Promise<void> {
  const older = await findVersion(parts.db, actor, id, version)
  if (older === undefined) throw new Refusal('plans.version_not_found', {}, 404)
  await writePlan(parts, actor, id, { content: older.content }, { isRestored: true })
}

type Write = Omit<PlanSave, 'revision'> & { revision?: number }

async function writePlan(
  parts: PlanParts,
  actor: Actor,
  id: string,
  write: Write,
  { isRestored }: { isRestored: boolean },
): Promise<void> {
  // Before the lock: others should not wait while a text is read.
  const summed = await parts.summing.run(write.content, {
    owner: actor.accountId,
    weight: write.content.text.length,
  })
  const now = parts.clock.now()
  await parts.db.transaction().execute(async (tx) => {
    const plan = await lockPlan(tx, actor, id)
    const { content, state = plan.state } = write
    // A screen sends the title along with every save: only another one than the plan has is a person's own.
    const renamed = write.title === plan.title ? undefined : write.title
    const isTitled = plan.is_titled || renamed !== undefined
    const title = renamed ?? (isTitled ? plan.title : summed.title)
    const isSame = isDeepStrictEqual(content, plan.content)
    if (isSame && title === plan.title && state === plan.state) return
    if (write.revision !== undefined && write.revision !== plan.revision) throw await staleBy(tx, plan)
    if (!isSame) await keepVersion(tx, { planId: id, content, accountId: actor.accountId, now, isRestored })
    await tx
      .updateTable('plan')
      .set({
        ...columnsOf(summed, title, plan.started_as),
        is_titled: isTitled,
        state,
        content: JSON.stringify(content satisfies PlanContent),
        revision: plan.revision + 1,
        saved_at: now,
        saved_by: actor.accountId,
      })
      .where('id', '=', id)
      .execute()
  })
}

/** In the time of Vietnam, whatever zone the server is set to. */
async function staleBy(tx: Database, plan: Pick<Selectable<PlanTable>, 'saved_at' | 'saved_by'>): Promise<Refusal> {
  const { name } = await tx
    .selectFrom('account')
    .select('name')
    .where('id', '=', plan.saved_by)
    .executeTakeFirstOrThrow()
  const at = Temporal.Instant.fromEpochMilliseconds(plan.saved_at.getTime()).toZonedDateTimeISO('Asia/Ho_Chi_Minh')
  const time = `${at.toPlainTime().toString({ smallestUnit: 'minute' })} ngày ${shortDate(at.toPlainDate().toString())}`
  return new Refusal('plans.stale', { name, time }, 409)
}
