import { isDeepStrictEqual } from 'node:util'
import type { Selectable } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { shortDate } from '#platform/vietnamese/dates.ts'
import type { PlanContent, PlanSave } from '../messages.ts'
import { findVersion } from '../queries/queries.ts'
import type { PlanTable } from '../tables.ts'
import { columnsOf } from './columns.ts'
import type { PlanParts } from './create.ts'
import { lockPlan, lookAtPlan, type SeenPlan } from './lock-plan.ts'
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
  const { content } = write
  const sumUp = () => parts.summing.run(content, { owner: actor.accountId, weight: content.text.length })
  // What cannot be kept is not read first; and what is read is read before the lock, so that others do not wait for it.
  const seen = await lookAtPlan(parts.db, actor, id)
  await refuseStale(parts.db, seen, write)
  const early = keepsSummed(seen, write) ? undefined : await sumUp()
  const now = parts.clock.now()
  await parts.db.transaction().execute(async (tx) => {
    const plan = await lockPlan(tx, actor, id)
    const { state = plan.state } = write
    await refuseStale(tx, plan, write)
    // A screen sends the title along with every save: only another one than the plan has is a person's own.
    const renamed = write.title === plan.title ? undefined : write.title
    const isTitled = plan.is_titled || renamed !== undefined
    const isSame = isDeepStrictEqual(content, plan.content)
    // Somebody may have saved since the first look: hardly ever, so that summing up under the lock does no harm.
    const summed = keepsSummed(plan, write) ? undefined : (early ?? (await sumUp()))
    const title = renamed ?? (isTitled || summed === undefined ? plan.title : summed.title)
    if (isSame && title === plan.title && state === plan.state) return
    if (!isSame) await keepVersion(tx, { planId: id, content, accountId: actor.accountId, now, isRestored })
    await tx
      .updateTable('plan')
      .set({
        ...(summed && columnsOf(summed, title, plan.started_as)),
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

/** Whether what the list says of the plan stays as it is, so that nothing has to be read and checked. */
function keepsSummed(plan: Pick<SeenPlan, 'content' | 'title' | 'isSummed'>, { content, title }: Write): boolean {
  return plan.isSummed && (title === undefined || title === plan.title) && isDeepStrictEqual(content, plan.content)
}

/** Refuses a change that began with an older revision; a save that changes nothing may be as old as it likes. */
async function refuseStale(db: Database, plan: SeenPlan, write: Write): Promise<void> {
  const { revision = plan.revision, state = plan.state } = write
  const isChange = state !== plan.state || !keepsSummed(plan, write)
  if (isChange && revision !== plan.revision) throw await staleBy(db, plan)
}

/** In the time of Vietnam, whatever zone the server is set to. */
async function staleBy(db: Database, plan: Pick<Selectable<PlanTable>, 'saved_at' | 'saved_by'>): Promise<Refusal> {
  const { name } = await db
    .selectFrom('account')
    .select('name')
    .where('id', '=', plan.saved_by)
    .executeTakeFirstOrThrow()
  const at = Temporal.Instant.fromEpochMilliseconds(plan.saved_at.getTime()).toZonedDateTimeISO('Asia/Ho_Chi_Minh')
  const time = `${at.toPlainTime().toString({ smallestUnit: 'minute' })} ngày ${shortDate(at.toPlainDate().toString())}`
  return new Refusal('plans.stale', { name, time }, 409)
}
