import { type Selectable, sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { unitsToSee } from '../access.ts'
import type { PlanTable } from '../tables.ts'

/** What a row of the list shows. */
export const shown = [
  'plan.id',
  'plan.title',
  'plan.state',
  'plan.kind',
  'plan.unit_id',
  'plan.type',
  'plan.number',
  'plan.school_year',
  'plan.first_date',
  'plan.last_date',
  'plan.venue',
  'plan.doubts',
  'plan.errors',
  'plan.warnings',
  'plan.questions',
  'plan.is_sample',
  'plan.saved_at',
  'plan.saved_by',
] as const

type Row = Selectable<PlanTable>
type Column<Name> = Name extends `plan.${infer Own extends keyof Row}` ? Own : never
export type PlanRow = Pick<Row, Column<(typeof shown)[number]>> & { unit_name: string; saver_name: string }

/** The plans of the units that the person belongs to, without those removed; or those removed since then, and no others. */
export function plansOf(db: Database, actor: Actor, removedSince?: Date) {
  const units = unitsToSee(actor)
  const all = db.selectFrom('plan')
  const present =
    removedSince === undefined
      ? all.where('plan.deleted_at', 'is', null)
      : all.where('plan.deleted_at', '>=', removedSince)
  return units.length === 0 ? present.where(sql<boolean>`false`) : present.where('plan.unit_id', 'in', units)
}
