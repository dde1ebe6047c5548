import { type QueryCreator, sql } from 'kysely'
import type { Database, Tables } from '#platform/database/connect.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { isWordless } from '#platform/vietnamese/search-text.ts'
import type { PlanKind, PlanOrder, PlanState } from '../messages.ts'
import { type PlanRow, plansOf, shown } from './seen.ts'
import { type Words, wordsApartOf, wordsOf } from './words.ts'

/** What is asked of the list. `after` is the `next` of the page before. */
export type ListedPlans = {
  search?: string | undefined
  year?: number | undefined
  unitId?: string | undefined
  kind?: PlanKind | undefined
  state?: PlanState | undefined
  /** Those removed since then, instead of the others. */
  removedSince?: Date | undefined
  order?: PlanOrder | undefined
  after?: string | undefined
  limit: number
}

/** Where words have to be looked up in each text, and the index tells of more texts than these, so many are told of. */
export const MOST_LOOKED_THROUGH = 100

/** Words found where a plan is called by them come before those found somewhere in its text. */
const PLACES = { head: 0, text: 1 }

/** What the words and the filters leave, with what it is sorted by. */
type Matched = {
  id: string
  key: string
  /** Whether the words stand in what it is called by, or nothing hangs on that. */
  in_head: boolean
}
type Matching = QueryCreator<Tables & { matched: Matched }>

/**
 * One page of the plans that the person sees: the best place of the searched words first, then the last saved; or by their
 * first day, those without one at the end. With `isAbout` there may be a few less than `total` says; with `areApart` no plan
 * has the words in a row as they were typed, and those that have them all were listed.
 */
export async function listPlans(
  db: Database,
  actor: Actor,
  page: ListedPlans,
): Promise<{ rows: PlanRow[]; next: string | null; total: number; isAbout: boolean; areApart: boolean }> {
  const inRow = await pageOf(db, actor, page).execute()
  const apart = inRow.length > 0 ? undefined : wordsApartOf(page.search ?? '')
  const found = apart === undefined ? inRow : await pageOf(db, actor, page, apart).execute()
  const rows = found.slice(0, page.limit)
  const last = found.length > page.limit ? rows.at(-1) : undefined
  const next = last ? `${last.place}_${last.key}_${last.id}` : null
  const { total = 0, is_about: isAbout = false } = found[0] ?? {}
  return { rows, next, total, isAbout, areApart: apart !== undefined && found.length > 0 }
}

/** The statement behind one page, for those who run it, explain it or measure it. */
export function pageOf(db: Database, actor: Actor, page: ListedPlans, words = wordsOf(page.search ?? '')) {
  return (
    db
      // Looked for once, though counted and paged.
      .with(
        (of) => of('matched').materialized(),
        () => matching(db, actor, page, words),
      )
      .with('few', (of) => inOrder(of, words, page).limit(page.limit + 1))
      .with('counted', (of) => counting(of, words))
      .selectFrom('few')
      .innerJoin('plan', 'plan.id', 'few.id')
      .innerJoin('unit', 'unit.id', 'plan.unit_id')
      .innerJoin('account as saver', 'saver.id', 'plan.saved_by')
      .innerJoin('counted', (on) => on.onTrue())
      .select(shown)
      .select(['unit.name as unit_name', 'saver.name as saver_name', 'few.place', 'few.key'])
      .select(['counted.total', 'counted.is_about'])
      .orderBy('few.place')
      .orderBy('few.key', 'desc')
      .orderBy('few.id', 'desc')
  )
}

function matching(
  db: Database,
  actor: Actor,
  { search = '', year, unitId, kind, state, removedSince, order = 'saved' }: ListedPlans,
  words: Words | undefined,
) {
  let plans = plansOf(db, actor, removedSince)
  if (year !== undefined) plans = plans.where('plan.year', '=', year)
  if (unitId !== undefined) plans = plans.where('plan.unit_id', '=', unitId)
  if (state !== undefined) plans = plans.where('plan.state', '=', state)
  // Online is how a conference meets, whatever it is for: a giao ban may be both.
  if (kind === 'trucTuyen') plans = plans.where('plan.is_online', '=', true)
  else if (kind !== undefined) plans = plans.where('plan.kind', '=', kind)
  if (words) plans = plans.where(words.areThere)
  if (isWordless(search)) plans = plans.where(sql<boolean>`false`)
  const isHeadAsked = words !== undefined && (order === 'saved' || !words.isExact)
  const inHead = isHeadAsked ? words.inHead : sql<boolean>`true`
  return plans.select(['plan.id', KEYS[order].as('key'), inHead.as('in_head')])
}

/** What is sorted by, the greatest first: a number in the cursor, whatever it counts. A plan without a day comes last. */
const KEYS = {
  saved: sql<string>`(date_part('epoch', plan.saved_at) * 1000)::bigint`,
  latest: sql<string>`coalesce(plan.first_date - date '1970-01-01', -99999999)::bigint`,
  earliest: sql<string>`coalesce(date '1970-01-01' - plan.first_date, -99999999)::bigint`,
}

/** The matched in the order of the list; a text is looked through only once those before it are known to be too few. */
function inOrder(
  of: Matching,
  words: Words | undefined,
  { order = 'saved', after }: Pick<ListedPlans, 'order' | 'after'>,
) {
  const { head, text } = PLACES
  const place =
    order === 'saved' ? sql<number>`case when in_head then ${sql.lit(head)} else ${sql.lit(text)} end` : sql<number>`0`
  let sorted = of
    .selectFrom('matched')
    .select(['matched.id', place.as('place'), 'matched.key', 'matched.in_head'])
    .orderBy('place')
    .orderBy('matched.key', 'desc')
    .orderBy('matched.id', 'desc')
  if (after !== undefined) {
    const last = cursorOf(after)
    // Goes on behind a row that is gone, or was moved by a save, as well.
    sorted = sorted.where(
      sql<boolean>`${place} > ${last.place} or (${place} = ${last.place}
        and (matched.key, matched.id) < (${last.key}::bigint, ${last.id}::uuid))`,
    )
  }
  // Whoever takes the first rows says how many are looked through: `offset 0` keeps the sorting before the looking.
  const rows = of.selectFrom(sorted.offset(0).as('sorted')).select(['sorted.id', 'sorted.place', 'sorted.key'])
  if (words === undefined || words.isExact) return rows
  return rows.where(isThere('sorted', words))
}

/** Whether the words stand there in a row, for a row of which the index has told. */
function isThere(row: 'sorted' | 'matched', words: Words) {
  const { inHead, inText } = { inHead: sql.ref(`${row}.in_head`), inText: words.inText }
  return sql<boolean>`(${inHead} or (select ${inText} from plan where plan.id = ${sql.ref(`${row}.id`)}))`
}

function counting(of: Matching, words: Words | undefined) {
  const isAbout = sql<boolean>`count(*) > ${sql.lit(MOST_LOOKED_THROUGH)}`
  if (words === undefined || words.isExact) {
    const all = sql<number>`count(*)`
    return of.selectFrom('matched').select([all.as('total'), sql<boolean>`false`.as('is_about')])
  }
  const looked = of.selectFrom('matched').select(sql<number>`count(*)`.as('count')).where(isThere('matched', words))
  const total = sql<number>`case when ${isAbout} then count(*) else (${looked}) end`
  return of.selectFrom('matched').select([total.as('total'), isAbout.as('is_about')])
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
