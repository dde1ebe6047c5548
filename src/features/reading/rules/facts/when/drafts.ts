import { type CivilDate, isoOf } from '../../grammar/dates.ts'
import type { Piece } from '../../source/pieces.ts'
import type { Role } from './roles.ts'
import type { Mention } from './scene.ts'

/** `HH:MM` with its place. */
export type Clock = { value: string; start: number; end: number }
export type PartOfDay = { value: 'morning' | 'afternoon' | 'evening' | 'day'; start: number; end: number }

/** A session in the making. */
export type Draft = {
  /** First (or only) day, `null` where only a month is stated. */
  date: string | null
  endDate: string | null
  month: string | null
  /** Where the day stands; several where the text says it more than once. */
  mentions: Mention[]
  by: Extract<Role, { kind: 'session' }>['by']
  certainty: number
  start: Clock | null
  end: Clock | null
  part: PartOfDay | null
  venue: Piece | null
  group: Piece | null
  name: Piece | null
  lunar: Piece | null
  /** Index of the heading of its part, where the part names a place of its own. */
  scope: number | null
}

/** The sessions that one date phrase stands for: one for a day or a span, one for each day of a list. */
export function draftsOf(mention: Mention, role: Extract<Role, { kind: 'session' }>): Draft[] {
  const { found } = mention
  const [first] = found.dates
  const last = found.dates.at(-1)
  if (!first || !last) return []
  if (found.monthOnly)
    return found.range ? [blank(mention, role, first)] : found.dates.map((date) => blank(mention, role, date))
  if (found.range && isoOf(first) < isoOf(last)) return [{ ...blank(mention, role, first), endDate: isoOf(last) }]
  const days = found.range ? [first] : found.dates
  return days.map((date) => blank(mention, role, date))
}

function blank(mention: Mention, role: Extract<Role, { kind: 'session' }>, date: CivilDate): Draft {
  const month = date.day === 0
  return {
    date: month ? null : isoOf(date),
    endDate: null,
    month: month ? isoOf(date) : null,
    mentions: [mention],
    by: role.by,
    certainty: mention.found.yearGuessed ? Math.min(role.certainty, 0.8) : role.certainty,
    start: null,
    end: null,
    part: null,
    venue: null,
    group: null,
    name: null,
    lunar: null,
    scope: null,
  }
}
