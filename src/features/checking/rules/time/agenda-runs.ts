import { type AgendaItem, WEEKDAY } from '#features/reading/rules/public.ts'
import { minutesOf } from '#platform/vietnamese/clock-times.ts'
import type { Place } from '../../messages.ts'
import { oncePerPaper } from '../once-per-paper.ts'
import type { Paper } from '../paper.ts'
import { wordsAt } from './moments.ts'

/** An agenda item with its clock in minutes of the day. `place`: the words of its time. */
export type TimedItem = { item: AgendaItem; start: number; end: number | null; place: Place; order: number }

/** The timed items, day by day and list by list: a new list begins where the clock goes back to stay. */
export const agendaRuns = oncePerPaper(findRuns)

function findRuns(paper: Paper): TimedItem[][] {
  const items = paper.reading.agenda.flatMap((item, order): TimedItem[] => {
    const spans = [...(item.start?.spans ?? []), ...(item.end?.spans ?? [])]
    if (item.start === null || spans.length === 0) return []
    const place = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
    const end = item.end === null ? null : minutesOf(item.end.value)
    return [{ item, start: minutesOf(item.start.value), end, place, order }]
  })
  const runs: TimedItem[][] = []
  items.forEach((item, i) => {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && goesOn(paper, last, item, items[i + 1])) run.push(item)
    else runs.push([item])
  })
  return runs
}

/** Between two items of weekly calendars and of programmes of several days: the name of a new day or session. */
const NEW_DAY = new RegExp(`${WEEKDAY}|\\d\\s?/\\s?\\d|[Nn]gày (?:thứ|\\d)|NGÀY|PHIÊN|[Bb]uổi|BUỔI`, 'u')

function goesOn(paper: Paper, last: TimedItem, item: TimedItem, next: TimedItem | undefined): boolean {
  if ((last.item.date?.value ?? null) !== (item.item.date?.value ?? null)) return false
  if (item.start >= last.start) return true
  if (NEW_DAY.test(paper.original.slice(last.place.end, item.place.start))) return false
  // One item out of order: the next one goes on where the last one stood.
  return next !== undefined && next.start >= last.start && next.item.date?.value === item.item.date?.value
}

/** The words of an item's time with a few of its title, as they are quoted in a sentence. */
export function timeWords(paper: Paper, { place }: TimedItem): string {
  return wordsAt(paper, place)
}

/** "08:45" as one says it: 8 giờ 45. */
export function clock(minutes: number): string {
  const minute = minutes % 60
  return `${Math.floor(minutes / 60)} giờ ${String(minute).padStart(2, '0')}`
}
