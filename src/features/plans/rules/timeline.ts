import { minutesOf } from '#platform/vietnamese/clock-times.ts'
import type { PlanFacts } from './facts-with.ts'

/** `break`: a pause that the agenda names. `gap`: time between two items that it leaves open. `reserve`: what is left at the end. */
export type TimelineKind = 'item' | 'break' | 'gap' | 'reserve'

export type TimelineItem = {
  kind: TimelineKind
  /** Its row in `agenda`; null for what stands between the rows. */
  index: number | null
  title: string
  owner: string | null
  start: string | null
  /** As stated, else where the next item begins. */
  end: string | null
  minutes: number | null
  /** It begins before the item before it has ended. */
  overlaps: boolean
}

/** The agenda of one day. */
export type TimelineDay = {
  date: string | null
  /** Rows in `sessions` that take place on this day. */
  sessions: number[]
  /** The hours that the sessions of the day state. */
  sessionStart: string | null
  sessionEnd: string | null
  items: TimelineItem[]
  /** Minutes of items and breaks together. */
  total: number
  /** When the last item ends. */
  end: string | null
  /** Minutes by which the agenda runs beyond the session; negative while some are left; null where one of the two ends is not stated. */
  over: number | null
}

/** The agenda of a plan by the clock. */
export function timelineOf({ facts }: { facts: PlanFacts }): TimelineDay[] {
  const days: { date: string | null; rows: number[] }[] = []
  for (const [index, item] of facts.agenda.entries()) {
    const date =
      item.date?.value ?? days.at(-1)?.date ?? facts.sessions.find((session) => session.date)?.date?.value ?? null
    const day = days.find((each) => each.date === date)
    if (day) day.rows.push(index)
    else days.push({ date, rows: [index] })
  }
  return days.map(({ date, rows }) => dayOf(facts, date, rows))
}

/** With its marks: without them "nghỉ" and "nghị quyết" begin alike. */
const BREAK = /^(?:nghỉ(?!\p{L})|ăn trưa|ăn nhẹ|tiệc trà|tea ?break)|giải lao|nghỉ giữa|nghỉ trưa/iu

/** Whether the title of an item names a pause. */
export function isBreak(title: string): boolean {
  return title.length < 60 && BREAK.test(title.normalize('NFC'))
}

function dayOf(facts: PlanFacts, date: string | null, rows: readonly number[]): TimelineDay {
  const sessions = [...facts.sessions.keys()].filter((at) => isOn(facts.sessions[at], date))
  const starts = sessions.flatMap((at) => facts.sessions[at]?.start?.value ?? [])
  const ends = sessions.flatMap((at) => facts.sessions[at]?.end?.value ?? [])
  const items = timedItems(facts, rows)
  const end = items.findLast((item) => item.end ?? item.start)
  const last = end?.end ?? end?.start ?? null
  const sessionEnd = ends.toSorted().at(-1) ?? null
  const over = last && sessionEnd ? minutesOf(last) - minutesOf(sessionEnd) : null
  const all = withGaps(items)
  if (over !== null && over < 0) all.push(between('reserve', last, sessionEnd))
  return {
    date,
    sessions,
    sessionStart: starts.toSorted()[0] ?? null,
    sessionEnd,
    items: all,
    total: items.reduce((sum, item) => sum + (item.minutes ?? 0), 0),
    end: last,
    over,
  }
}

function isOn(session: PlanFacts['sessions'][number] | undefined, date: string | null): boolean {
  if (!session) return false
  const first = session.date?.value ?? null
  if (date === null || first === null) return first === date
  return first <= date && date <= (session.endDate?.value ?? first)
}

function timedItems(facts: PlanFacts, rows: readonly number[]): TimelineItem[] {
  return rows.flatMap((index, at) => {
    const item = facts.agenda[index]
    if (!item) return []
    const start = item.start?.value ?? null
    const next = facts.agenda[rows[at + 1] ?? -1]?.start?.value ?? null
    const end = item.end?.value ?? (start && next && next > start ? next : null)
    const before = facts.agenda[rows[at - 1] ?? -1]
    const earlier = before?.end?.value ?? before?.start?.value ?? null
    return {
      kind: isBreak(item.title.value) ? ('break' as const) : ('item' as const),
      index,
      title: item.title.value,
      owner: item.owner?.value ?? null,
      start,
      end,
      minutes: start && end ? Math.max(0, minutesOf(end) - minutesOf(start)) : null,
      overlaps: start !== null && earlier !== null && start < earlier,
    }
  })
}

function withGaps(items: readonly TimelineItem[]): TimelineItem[] {
  return items.flatMap((item, at) => {
    const next = items[at + 1]
    const isOpen = item.end !== null && next?.start && next.start > item.end
    return isOpen ? [item, between('gap', item.end, next.start)] : [item]
  })
}

function between(kind: 'gap' | 'reserve', start: string | null, end: string | null): TimelineItem {
  const minutes = start && end ? minutesOf(end) - minutesOf(start) : null
  return { kind, index: null, title: '', owner: null, start, end, minutes, overlaps: false }
}
