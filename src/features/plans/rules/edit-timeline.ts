import { minutesOf } from '#platform/vietnamese/clock-times.ts'
import type { PlanContent } from '../messages.ts'
import { plusMinutes } from './clock.ts'
import { factsWith, type PlanFacts } from './facts-with.ts'
import { paperFor } from './paper-for.ts'
import { addRow, moveRow } from './rows.ts'
import { setTimes, type TimeChange } from './set-times.ts'
import { type TimelineItem, timelineOf } from './timeline.ts'

/**
 * The content in which an agenda item takes so many minutes; the items after it on the same day are pulled along. An item without
 * a time begins where the one before it ends. Unchanged where no time is known to start from.
 */
export function setDuration(content: PlanContent, index: number, minutes: number): PlanContent {
  const facts = factsWith(paperFor(content.text).reading, content)
  const items = itemsOfDay(facts, index)
  const at = items.findIndex((item) => item.index === index)
  const item = items[at]
  const start = item?.start ?? items[at - 1]?.end ?? null
  if (!item || start === null || minutes < 0) return content
  const end = plusMinutes(start, minutes)
  const delta = item.end ? minutesOf(end) - minutesOf(item.end) : minutes
  const changes: TimeChange[] = []
  if (item.start === null) changes.push({ path: `agenda.${index}.start`, time: start })
  if (facts.agenda[index]?.end || !items[at + 1]?.start) changes.push({ path: `agenda.${index}.end`, time: end })
  changes.push(...shifted(facts, items.slice(at + 1), delta))
  return setTimes(content, changes)
}

/** The content with a pause after an agenda item; what follows begins so much later. */
export function insertBreak(content: PlanContent, after: number, minutes: number, title: string): PlanContent {
  const facts = factsWith(paperFor(content.text).reading, content)
  const items = itemsOfDay(facts, after)
  const at = items.findIndex((item) => item.index === after)
  const start = items[at]?.end ?? items[at]?.start ?? null
  if (start === null) return addRow(content, 'agenda', after, { title })
  const moved = setTimes(content, shifted(facts, items.slice(at + 1), minutes))
  const hasEnds = facts.agenda.some((item) => item.end !== null)
  return addRow(moved, 'agenda', after, { title, start, ...(hasEnds ? { end: plusMinutes(start, minutes) } : {}) })
}

/** The content in which an agenda item and the next one change places; each keeps its length, and the two begin and end as before. */
export function swap(content: PlanContent, index: number): PlanContent {
  const facts = factsWith(paperFor(content.text).reading, content)
  const items = itemsOfDay(facts, index)
  const at = items.findIndex((item) => item.index === index)
  const [one, other] = [items[at], items[at + 1]]
  if (!one || !other || other.index === null) return content
  const moved = moveRow(content, 'agenda', index, other.index)
  if (!one.start || !other.start || one.minutes === null || other.minutes === null) return moved
  const gap = minutesOf(other.start) - minutesOf(one.start) - one.minutes
  const middle = plusMinutes(one.start, other.minutes)
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

/** The rows of the agenda on the day of a row, in order, without what stands between them. */
function itemsOfDay(facts: PlanFacts, index: number): TimelineItem[] {
  const day = timelineOf({ facts }).find(({ items }) => items.some((item) => item.index === index))
  return (day?.items ?? []).filter((item) => item.index !== null)
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
