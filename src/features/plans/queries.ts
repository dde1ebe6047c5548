import { type Selectable, sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { searchPatternsOf } from '#platform/vietnamese/search-text.ts'
import { unitsToSee } from './access.ts'
import type { PlanKind, PlanOrder, PlanState } from './messages.ts'
import type { PlanTable } from './tables.ts'

/** What a row of the list shows. */
const shown = [
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
  'plan.is_sample',
  'plan.saved_at',
  'plan.saved_by',
] as const

type Row = Selectable<PlanTable>
type Column<Name> = Name extends `plan.${infer Own extends keyof Row}` ? Own : never
export type PlanRow = Pick<Row, Column<(typeof shown)[number]>> & { unit_name: string; saver_name: string }
export type WholePlanRow = PlanRow &
  Pick<Row, 'is_titled' | 'revision' | 'content' | 'started_as' | 'created_at' | 'created_by'> &
  Pick<Row, 'original_hash' | 'original_name' | 'original_format' | 'original_text'> & {
    creator_name: string
    original_size: number | null
    older_id: string | null
    older_title: string | null
  }

/** What is asked of the list. `after` is the `next` of the page before. */
export type ListedPlans = {
  search?: string | undefined
  year?: number | undefined
  unitId?: string | undefined
  kind?: PlanKind | undefined
  state?: PlanState | undefined
  order?: PlanOrder | undefined
  after?: string | undefined
  limit: number
}

/** Words found where a plan is called by them come before those found somewhere in its text. */
const PLACES = { head: 0, text: 1 }

/** The plans of the units that the person belongs to, without those removed. */
function plansOf(db: Database, actor: Actor) {
  const units = unitsToSee(actor)
  const present = db.selectFrom('plan').where('plan.deleted_at', 'is', null)
  return units.length === 0 ? present.where(sql<boolean>`false`) : present.where('plan.unit_id', 'in', units)
}

/**
 * One page of the plans that the person sees: the best place of the searched words first, then the last saved; or by their
 * first day, those without one at the end.
 */
export async function listPlans(
  db: Database,
  actor: Actor,
  page: ListedPlans,
): Promise<{ rows: PlanRow[]; next: string | null; total: number }> {
  const found = await pageOf(db, actor, page).execute()
  const rows = found.slice(0, page.limit)
  const last = found.length > page.limit ? rows.at(-1) : undefined
  const next = last ? `${last.place}_${last.key}_${last.id}` : null
  return { rows, next, total: found[0]?.total ?? 0 }
}

/** The statement behind one page, for those who run it, explain it or measure it. */
export function pageOf(db: Database, actor: Actor, page: ListedPlans) {
  return (
    db
      // Looked for once, though counted and paged: the words stand in long texts.
      .with(
        (of) => of('matched').materialized(),
        () => matching(db, actor, page),
      )
      .selectFrom((of) => {
        const few = of
          .selectFrom('matched')
          .select(['matched.id', 'matched.place', 'matched.key'])
          .orderBy('matched.place')
          .orderBy('matched.key', 'desc')
          .orderBy('matched.id', 'desc')
          .limit(page.limit + 1)
        const after = cursorOf(page.after)
        // Goes on behind a row that is gone, or was moved by a save, as well.
        return (
          after === undefined
            ? few
            : few.where(
                sql<boolean>`matched.place > ${after.place} or (matched.place = ${after.place}
                  and (matched.key, matched.id) < (${after.key}::bigint, ${after.id}::uuid))`,
              )
        ).as('few')
      })
      .innerJoin('plan', 'plan.id', 'few.id')
      .innerJoin('unit', 'unit.id', 'plan.unit_id')
      .innerJoin('account as saver', 'saver.id', 'plan.saved_by')
      .select(shown)
      .select(['unit.name as unit_name', 'saver.name as saver_name', 'few.place', 'few.key'])
      .select((of) => of.selectFrom('matched').select(of.fn.countAll<number>().as('count')).as('total'))
      .orderBy('few.place')
      .orderBy('few.key', 'desc')
      .orderBy('few.id', 'desc')
      .$narrowType<{ total: number }>()
  )
}

/** What the words and the filters leave, with the place where the words were found. */
function matching(db: Database, actor: Actor, { search, year, unitId, kind, state, order }: ListedPlans) {
  let plans = plansOf(db, actor)
  if (year !== undefined) plans = plans.where('plan.year', '=', year)
  if (unitId !== undefined) plans = plans.where('plan.unit_id', '=', unitId)
  if (state !== undefined) plans = plans.where('plan.state', '=', state)
  // Online is how a conference meets, whatever it is for: a giao ban may be both.
  if (kind === 'trucTuyen') plans = plans.where('plan.is_online', '=', true)
  else if (kind !== undefined) plans = plans.where('plan.kind', '=', kind)
  const words = wordsOf(search ?? '')
  // The head stands in the row itself and is asked first: for most plans the long text need not be unpacked.
  if (words) plans = plans.where(sql<boolean>`(${words.inHead} or ${words.inText})`)
  const byDay = order === 'latest' || order === 'earliest'
  const place =
    words && !byDay
      ? sql<number>`case when ${words.inHead} then ${sql.lit(PLACES.head)} else ${sql.lit(PLACES.text)} end`
      : sql<number>`${sql.lit(PLACES.head)}`
  return plans.select(['plan.id', place.as('place'), KEYS[order ?? 'saved'].as('key')])
}

/** What is sorted by, the greatest first: a number in the cursor, whatever it counts. A plan without a day comes last. */
const KEYS = {
  saved: sql<string>`(extract(epoch from plan.saved_at) * 1000)::bigint`,
  latest: sql<string>`coalesce(plan.first_date - date '1970-01-01', -99999999)::bigint`,
  earliest: sql<string>`coalesce(date '1970-01-01' - plan.first_date, -99999999)::bigint`,
}

function wordsOf(typed: string) {
  const patterns = searchPatternsOf(typed)
  if (patterns === undefined) return undefined
  const { plain, withMarks } = patterns
  const plainly = {
    inHead: sql<boolean>`plan.search_head like ${plain}`,
    inText: sql<boolean>`plan.search like ${plain}`,
  }
  if (withMarks === undefined) return plainly
  // With marks a letter that may bear one stands for any letter: only with the plain words it is this one.
  return {
    inHead: sql<boolean>`(${plainly.inHead} and plan.search_head_with_marks like ${withMarks})`,
    inText: sql<boolean>`(${plainly.inText} and plan.search_with_marks like ${withMarks})`,
  }
}

/** `place_key_id`, as `planListQuery` lets it in. */
function cursorOf(after: string | undefined): { place: number; key: string; id: string } | undefined {
  if (after === undefined) return undefined
  const [place = '', key = '', id = ''] = after.split('_')
  return { place: Number(place), key, id }
}

/** What can be chosen in the filters: the years and the units that plans of this person have. */
export async function findChoices(
  db: Database,
  actor: Actor,
): Promise<{ years: number[]; units: { id: string; name: string }[] }> {
  const found = await plansOf(db, actor)
    .innerJoin('unit', 'unit.id', 'plan.unit_id')
    .select(['unit.id', 'unit.name', 'plan.year'])
    .groupBy(['unit.id', 'unit.name', 'plan.year'])
    .orderBy('unit.name')
    .execute()
  const years = new Set(found.map(({ year }) => year).filter((year) => year !== null))
  const units = new Map(found.map(({ id, name }) => [id, { id, name }]))
  return { years: [...years].sort((a, b) => b - a), units: [...units.values()] }
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
