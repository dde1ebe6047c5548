import { type QueryCreator, sql } from 'kysely'
import type { Database, Tables } from '#platform/database/connect.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import type { PlanKind, PlanOrder, PlanState } from '../messages.ts'
import { type PlanRow, plansOf, shown } from './seen.ts'
import { type Words, wordsOf } from './words.ts'

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

/** Where words have to be looked up in each text, no more of them are counted. */
export const MOST_COUNTED = 500

/** Words found where a plan is called by them come before those found somewhere in its text. */
const PLACES = { head: 0, text: 1 }

/** What the words and the filters leave, with what it is sorted by. */
type Matched = {
  id: string
  place: number
  key: string
  /** Whether the words are known to stand there in a row. */
  is_sure: boolean
}
type Matching = QueryCreator<Tables & { matched: Matched }>

/**
 * One page of the plans that the person sees: the best place of the searched words first, then the last saved; or by their
 * first day, those without one at the end. With `isMore` there are more plans than `total` says.
 */
export async function listPlans(
  db: Database,
  actor: Actor,
  page: ListedPlans,
): Promise<{ rows: PlanRow[]; next: string | null; total: number; isMore: boolean }> {
  const found = await pageOf(db, actor, page).execute()
  const rows = found.slice(0, page.limit)
  const last = found.length > page.limit ? rows.at(-1) : undefined
  const next = last ? `${last.place}_${last.key}_${last.id}` : null
  const { total = 0, is_more: isMore = false } = found[0] ?? {}
  return { rows, next, total, isMore }
}

/** The statement behind one page, for those who run it, explain it or measure it. */
export function pageOf(db: Database, actor: Actor, page: ListedPlans) {
  const words = wordsOf(page.search ?? '')
  return (
    db
      // Looked for once, though counted and paged.
      .with(
        (of) => of('matched').materialized(),
        () => matching(db, actor, page, words),
      )
      .with('few', (of) => inOrder(of, words, page.after).limit(page.limit + 1))
      .with('counted', (of) => counting(of, words))
      .selectFrom('few')
      .innerJoin('plan', 'plan.id', 'few.id')
      .innerJoin('unit', 'unit.id', 'plan.unit_id')
      .innerJoin('account as saver', 'saver.id', 'plan.saved_by')
      .innerJoin('counted', (on) => on.onTrue())
      .select(shown)
      .select(['unit.name as unit_name', 'saver.name as saver_name', 'few.place', 'few.key'])
      .select(['counted.total', 'counted.is_more'])
      .orderBy('few.place')
      .orderBy('few.key', 'desc')
      .orderBy('few.id', 'desc')
  )
}

function matching(
  db: Database,
  actor: Actor,
  { year, unitId, kind, state, order = 'saved' }: ListedPlans,
  words: Words | undefined,
) {
  let plans = plansOf(db, actor)
  if (year !== undefined) plans = plans.where('plan.year', '=', year)
  if (unitId !== undefined) plans = plans.where('plan.unit_id', '=', unitId)
  if (state !== undefined) plans = plans.where('plan.state', '=', state)
  // Online is how a conference meets, whatever it is for: a giao ban may be both.
  if (kind === 'trucTuyen') plans = plans.where('plan.is_online', '=', true)
  else if (kind !== undefined) plans = plans.where('plan.kind', '=', kind)
  if (words) plans = plans.where(words.areThere)
  const place =
    words && order === 'saved'
      ? sql<number>`case when ${words.inHead} then ${sql.lit(PLACES.head)} else ${sql.lit(PLACES.text)} end`
      : sql<number>`${sql.lit(PLACES.head)}`
  const isSure = words === undefined || words.isExact ? sql<boolean>`true` : words.inHead
  return plans.select(['plan.id', place.as('place'), KEYS[order].as('key'), isSure.as('is_sure')])
}

/** What is sorted by, the greatest first: a number in the cursor, whatever it counts. A plan without a day comes last. */
const KEYS = {
  saved: sql<string>`(date_part('epoch', plan.saved_at) * 1000)::bigint`,
  latest: sql<string>`coalesce(plan.first_date - date '1970-01-01', -99999999)::bigint`,
  earliest: sql<string>`coalesce(date '1970-01-01' - plan.first_date, -99999999)::bigint`,
}

/** The matched in the order of the list; a text is looked through only once those before it are known to be too few. */
function inOrder(of: Matching, words: Words | undefined, after: string | undefined) {
  let sorted = of
    .selectFrom('matched')
    .select(['matched.id', 'matched.place', 'matched.key', 'matched.is_sure'])
    .orderBy('matched.place')
    .orderBy('matched.key', 'desc')
    .orderBy('matched.id', 'desc')
  if (after !== undefined) {
    const { place, key, id } = cursorOf(after)
    // Goes on behind a row that is gone, or was moved by a save, as well.
    sorted = sorted.where(
      sql<boolean>`matched.place > ${place} or (matched.place = ${place}
        and (matched.key, matched.id) < (${key}::bigint, ${id}::uuid))`,
    )
  }
  // Whoever takes the first rows says how many are looked through: `offset 0` keeps the sorting before the looking.
  const rows = of
    .selectFrom(sorted.offset(0).as('sorted'))
    .select(['sorted.id', 'sorted.place', 'sorted.key', 'sorted.is_sure'])
  if (words === undefined || words.isExact) return rows
  return rows.where(sql<boolean>`sorted.is_sure or (select ${words.inText} from plan where plan.id = sorted.id)`)
}

function counting(of: Matching, words: Words | undefined) {
  const all = of.selectFrom('matched')
  if (words === undefined || words.isExact) {
    return all.select((row) => [row.fn.countAll<number>().as('total'), sql<boolean>`false`.as('is_more')])
  }
  const looked = inOrder(of, words, undefined).limit(MOST_COUNTED + 1)
  return of.selectFrom(looked.as('looked')).select((row) => {
    const count = row.fn.countAll<number>()
    return [
      sql<number>`least(${count}, ${sql.lit(MOST_COUNTED)})`.as('total'),
      sql<boolean>`${count} > ${sql.lit(MOST_COUNTED)}`.as('is_more'),
    ]
  })
}

/** `place_key_id`, as `planListQuery` lets it in. */
function cursorOf(after: string): { place: number; key: string; id: string } {
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
