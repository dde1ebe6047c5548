import type { Selectable } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import type { PlanTable } from '../tables.ts'
import { type PlanRow, plansOf, shown } from './seen.ts'

export type WholePlanRow = PlanRow &
  Pick<Selectable<PlanTable>, 'is_titled' | 'revision' | 'content' | 'started_as' | 'created_at' | 'created_by'> &
  Pick<Selectable<PlanTable>, 'original_hash' | 'original_name' | 'original_format' | 'original_text'> & {
    creator_name: string
    original_size: number | null
    older_id: string | null
    older_title: string | null
  }

/** One plan with all that is in it, if the person sees it. */
export function findPlan(db: Database, actor: Actor, id: string): Promise<WholePlanRow | undefined> {
  return (
    plansOf(db, actor)
      .innerJoin('unit', 'unit.id', 'plan.unit_id')
      .innerJoin('account as saver', 'saver.id', 'plan.saved_by')
      .innerJoin('account as creator', 'creator.id', 'plan.created_by')
      .leftJoin('kept_file', 'kept_file.hash', 'plan.original_hash')
      // A plan that was removed meanwhile cannot be gone to.
      .leftJoin('plan as older', (on) => on.onRef('older.id', '=', 'plan.copy_of').on('older.deleted_at', 'is', null))
      .select(shown)
      .select([
        'plan.is_titled',
        'plan.revision',
        'plan.content',
        'plan.started_as',
        'plan.created_at',
        'plan.created_by',
      ])
      .select(['plan.original_hash', 'plan.original_name', 'plan.original_format', 'plan.original_text'])
      .select(['unit.name as unit_name', 'saver.name as saver_name', 'creator.name as creator_name'])
      .select(['kept_file.size as original_size', 'older.id as older_id', 'older.title as older_title'])
      .where('plan.id', '=', id)
      .executeTakeFirst()
  )
}

/** The newest plan of a unit that was made from a file, by the hash of its bytes. */
export function findPlanOfFile(db: Database, actor: Actor, { unitId, hash }: { unitId: string; hash: string }) {
  return plansOf(db, actor)
    .select(['plan.id', 'plan.title'])
    .where('plan.unit_id', '=', unitId)
    .where('plan.original_hash', '=', hash)
    .orderBy('plan.id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Where the bytes of the file lie that the plan was made from; null in a plan that was started here. */
export function findOriginal(db: Database, actor: Actor, id: string) {
  return plansOf(db, actor)
    .select(['plan.original_hash as hash', 'plan.original_name as fileName'])
    .where('plan.id', '=', id)
    .executeTakeFirst()
}

/** Versions of a plan that the person sees. */
function versionsOf(db: Database, actor: Actor, id: string) {
  return plansOf(db, actor)
    .innerJoin('plan_version', 'plan_version.plan_id', 'plan.id')
    .innerJoin('account', 'account.id', 'plan_version.saved_by')
    .where('plan.id', '=', id)
    .select(['plan_version.version', 'plan_version.saved_at', 'plan_version.saved_by', 'plan_version.changes'])
    .select('account.name as saver_name')
}

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number]

/** The versions of a plan, the newest first; none where the person does not see it. */
export function listVersions(db: Database, actor: Actor, id: string) {
  return versionsOf(db, actor, id).orderBy('plan_version.version', 'desc').execute()
}

/** One version with its content, if the person sees the plan. */
export function findVersion(db: Database, actor: Actor, id: string, version: number) {
  return versionsOf(db, actor, id)
    .select('plan_version.content')
    .where('plan_version.version', '=', version)
    .executeTakeFirst()
}

/** The files that plans need: they stay kept as long as a plan names them, also one that was removed and can come back. */
export function filesOfPlans(db: Database) {
  return db.selectFrom('plan').select('original_hash as hash').where('original_hash', 'is not', null).$narrowType<{
    hash: string
  }>()
}
