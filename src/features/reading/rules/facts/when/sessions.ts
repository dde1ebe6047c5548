import type { Fact, Session } from '../../../messages.ts'
import { factAt, spansAt } from '../../document.ts'
import { weekdayName } from '../../grammar/weekdays.ts'
import type { Piece } from '../../source/pieces.ts'
import { setClocks, setClocksOfOnlyDay } from './clock.ts'
import { withDayParts } from './day-parts.ts'
import { type Draft, draftsOf } from './drafts.ts'
import { setGroups, withGroupLines } from './groups.ts'
import { withHalfDays } from './half-days.ts'
import { setHours } from './hours.ts'
import { merged } from './merge.ts'
import { setNames } from './names.ts'
import { type Place, setLabelledPlaces, setOwnPlaces, setPlaceOfSpeech, setScopes } from './places.ts'
import type { Role } from './roles.ts'
import { inTable, sameDayRows, setRow } from './rows.ts'
import { withSameDay } from './same-day.ts'
import type { Mention, Scene } from './scene.ts'
import type { WeekPlan } from './week-plan.ts'

/** A text that states more is no convening document; what compares sessions with each other stays quick. */
const MOST = 300

/** The sessions of a document: one for each date, place or group. */
export function readSessions(
  scene: Scene,
  roles: ReadonlyMap<Mention, Role>,
  places: readonly Place[],
  plan: WeekPlan | null,
): Draft[] {
  const drafts: Draft[] = []
  for (const mention of scene.mentions) {
    if (drafts.length >= MOST) break
    const role = roles.get(mention)
    if (role?.kind !== 'session' || isPlanned(plan, mention)) continue
    const where = inTable(scene, mention)
    for (const draft of draftsOf(mention, role)) {
      const below = where && draft.date ? sameDayRows(scene, where).map((row) => ({ ...draft, row })) : []
      if (where) setRow(scene, draft, where)
      drafts.push(...withHalfDays(scene, draft))
      for (const { row, ...other } of below) {
        setRow(scene, other, { table: row.table, row: row.row, column: null })
        drafts.push(other)
      }
    }
  }
  setClocks(scene, drafts)
  setGroups(scene, drafts)
  setNames(scene, drafts)
  setOwnPlaces(drafts)
  setScopes(scene, drafts, places)
  const sessions = setLabelledPlaces(
    scene,
    withGroupLines(scene, withSameDay(scene, withDayParts(scene, merged(scene, drafts)))),
    places,
  )
  setPlaceOfSpeech(scene, sessions)
  setClocksOfOnlyDay(scene, sessions)
  setHours(scene, sessions)
  if (!plan) return sessions
  const [place] = places
  const unplaced = place && plan.drafts.every((draft) => draft.venue === null)
  const planned = unplaced ? plan.drafts.map((draft) => ({ ...draft, venue: place.venue })) : plan.drafts
  return [...planned, ...sessions].slice(0, MOST)
}

/** Does the calendar of the week tell of this day already? */
function isPlanned(plan: WeekPlan | null, { block }: Mention): boolean {
  return plan !== null && plan.first <= block.index && block.index < plan.last
}

/** A session as the reading shows it, each part with the words it came from. */
export function sessionOf(scene: Scene, draft: Draft): Session {
  const { document } = scene
  const [mention] = draft.mentions
  const at = mention ?? { start: 0, end: 0 }
  const fact = <Value>(value: Value | null, range: { start: number; end: number } = at): Fact<Value> | null =>
    value === null ? null : factAt(document, value, range.start, range.end, draft.certainty)
  const said = (piece: Piece | null) =>
    piece ? factAt(document, piece.text, piece.start, piece.end, draft.certainty) : null
  const weekday = draft.endDate
    ? null
    : (draft.mentions.find((each) => each.found.weekday !== null)?.found.weekday ?? null)
  return {
    spans: spansAt(
      document,
      mention ? draft.mentions.map(({ start, end }) => ({ start, end })) : draft.venue ? [draft.venue] : [],
    ),
    name: said(draft.name),
    date: fact(draft.date),
    endDate: fact(draft.endDate),
    month: fact(draft.month),
    weekday: fact(weekday === null ? null : weekdayName(weekday)),
    lunar: said(draft.lunar),
    partOfDay: draft.part && fact(draft.part.value, draft.part),
    start: draft.start && fact(draft.start.value, draft.start),
    end: draft.end && fact(draft.end.value, draft.end),
    venue: said(draft.venue),
    group: said(draft.group),
  }
}
