import { minutesOf } from '#platform/vietnamese/clock-times.ts'
import type { PlanContent } from '../messages.ts'
import { isInDay, plusMinutes } from './clock.ts'
import { factsWith, type PlanFacts } from './facts-with.ts'
import { paperFor } from './paper-for.ts'
import { addRow, moveRow } from './rows.ts'
import { setTimes, type TimeChange } from './set-times.ts'
import { type TimelineDay, type TimelineItem, timelineOf } from './timeline.ts'

/**
 * The content in which an agenda item takes so many minutes; the items after it on the same day are pulled along. An item without
 * a time begins where the one before it ends. Unchanged where no time is known to start from, and where the day would not
 * hold it (`holdsDuration`).
 */
export function setDuration(content: PlanContent, index: number, minutes: number): PlanContent {
  const facts = factsWith(paperFor(content.text).reading, content)
  const items = itemsOfDay(timelineOf({ facts }), index)
  const at = items.findIndex((item) => item.index === index)
  const item = items[at]
  const start = item === undefined ? null : startAt(items, at)
  if (!item || start === null || minutes < 0 || !holds(items, at, minutes)) return content
  const end = plusMinutes(start, minutes)
  const delta = item.end ? minutesOf(end) - minutesOf(item.end) : minutes
  const changes: TimeChange[] = []
  if (item.start === null) changes.push({ path: `agenda.${index}.start`, time: start })
  if (facts.agenda[index]?.end || !items[at + 1]?.start) changes.push({ path: `agenda.${index}.end`, time: end })
  changes.push(...shifted(facts, items.slice(at + 1), delta))
  return setTimes(content, changes)
}

/** Whether all of the day stays within it when an agenda item takes so many minutes: past midnight a time would be another's. */
export function holdsDuration(days: readonly TimelineDay[], index: number, minutes: number): boolean {
  const items = itemsOfDay(days, index)
  return holds(
    items,
    items.findIndex((item) => item.index === index),
    minutes,
  )
}

/** The same for a pause of so many minutes after an agenda item. */
export function holdsBreak(days: readonly TimelineDay[], after: number, minutes: number): boolean {
  const items = itemsOfDay(days, after)
  return holdsAfter(
    items,
    items.findIndex((item) => item.index === after),
    minutes,
  )
}

/** The content with a pause after an agenda item; what follows begins so much later. Unchanged where the day would not hold it. */
export function insertBreak(content: PlanContent, after: number, minutes: number, title: string): PlanContent {
  const facts = factsWith(paperFor(content.text).reading, content)
  const items = itemsOfDay(timelineOf({ facts }), after)
  const at = items.findIndex((item) => item.index === after)
  const start = items[at]?.end ?? items[at]?.start ?? null
  if (start === null) return addRow(content, 'agenda', after, { title })
  if (!holdsAfter(items, at, minutes)) return content
  const moved = setTimes(content, shifted(facts, items.slice(at + 1), minutes))
  const hasEnds = facts.agenda.some((item) => item.end !== null)
  return addRow(moved, 'agenda', after, { title, start, ...(hasEnds ? { end: plusMinutes(start, minutes) } : {}) })
}

/** The content in which an agenda item and the next one change places; each keeps its length, and the two begin and end as before. */
export function swap(content: PlanContent, index: number): PlanContent {
  const facts = factsWith(paperFor(content.text).reading, content)
  const days = timelineOf({ facts })
  const items = itemsOfDay(days, index)
  const at = items.findIndex((item) => item.index === index)
  const [one, other] = [items[at], items[at + 1]]
  if (!one || !other || other.index === null) return content
  const moved = moveRow(content, 'agenda', index, other.index)
  if (!one.start || !other.start || one.minutes === null) return moved
  const until = items[at + 2] ? null : (dayOf(days, index)?.sessionEnd ?? null)
  const otherMinutes = other.minutes ?? minutesUntil(until, other.start) ?? one.minutes
  const gap = minutesOf(other.start) - minutesOf(one.start) - one.minutes
  const middle = plusMinutes(one.start, otherMinutes)
  const later = plusMinutes(middle, gap)
  const times = [
    { path: `agenda.${index}.start`, time: one.start },
    { path: `agenda.${index}.end`, time: middle },
    { path: `agenda.${other.index}.start`, time: later },
    { path: `agenda.${other.index}.end`, time: plusMinutes(later, one.minutes) },
  ]
  const now = factsWith(paperFor(moved.text).reading, moved)
  return setTimes(
    moved,
    times.filter(({ path }) => path.endsWith('start') || now.agenda[Number(path.split('.')[1])]?.end),
  )
}

function dayOf(days: readonly TimelineDay[], index: number): TimelineDay | undefined {
  return days.find(({ items }) => items.some((item) => item.index === index))
}

/** The rows of the agenda on the day of a row, in order, without what stands between them. */
function itemsOfDay(days: readonly TimelineDay[], index: number): TimelineItem[] {
  return (dayOf(days, index)?.items ?? []).filter((item) => item.index !== null)
}

function startAt(items: readonly TimelineItem[], at: number): string | null {
  return items[at]?.start ?? items[at - 1]?.end ?? null
}

function holds(items: readonly TimelineItem[], at: number, minutes: number): boolean {
  const start = startAt(items, at)
  if (start === null) return true
  const end = minutesOf(start) + minutes
  const before = items[at]?.end ?? null
  return isInDay(end) && arePulled(items.slice(at + 1), before ? end - minutesOf(before) : minutes)
}

function holdsAfter(items: readonly TimelineItem[], at: number, minutes: number): boolean {
  const start = items[at]?.end ?? items[at]?.start ?? null
  return start === null || (isInDay(minutesOf(start) + minutes) && arePulled(items.slice(at + 1), minutes))
}

/** Whether what is pulled along so many minutes stays within its day. */
function arePulled(items: readonly TimelineItem[], minutes: number): boolean {
  return items
    .flatMap(({ start, end }) => [start, end].filter((time) => time !== null))
    .every((time) => isInDay(minutesOf(time) + minutes))
}

function minutesUntil(end: string | null, start: string): number | null {
  return end !== null && end > start ? minutesOf(end) - minutesOf(start) : null
}

/** Stated starts and ends of items, so many minutes later. */
function shifted(facts: PlanFacts, items: readonly TimelineItem[], minutes: number): TimeChange[] {
  if (minutes === 0) return []
  return items.flatMap(({ index }) =>
    (['start', 'end'] as const).flatMap((part) => {
      const time = index === null ? null : facts.agenda[index]?.[part]?.value
      return time ? [{ path: `agenda.${index}.${part}`, time: plusMinutes(time, minutes) }] : []
    }),
  )
}
