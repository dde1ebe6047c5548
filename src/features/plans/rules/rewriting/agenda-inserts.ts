import type { Paper } from '#features/checking/rules/public.ts'
import { factAtPath } from '../fact-paths.ts'
import { clockWords } from '../row-editing/compose-row.ts'
import type { Edit, Range } from './edits.ts'
import { endEdits } from './end-words.ts'
import { placeOfPath } from './stated-places.ts'
import { type Clock, clockLike, clocksAt } from './time-words.ts'

/** Ways to write the time or the owner of an agenda item as other items have theirs; edits of the clean text. */
export function agendaInserts(paper: Paper, row: number, part: string, wanted: string): Edit[][] {
  const title = placeOfPath(paper, `agenda.${row}.title`)
  if (!title) return []
  if (part === 'start') return startInserts(paper, row, title, wanted)
  if (part === 'end') return endInserts(paper, row, wanted)
  return part === 'owner' ? ownerInserts(paper, row, title, wanted) : []
}

type Timed = { title: Range; clocks: Clock[] }

/** The items that have a time, the nearest to `row` first. */
function timedItems(paper: Paper, row: number): Timed[] {
  const rows = [...paper.reading.agenda.keys()].sort((a, b) => Math.abs(a - row) - Math.abs(b - row))
  return rows.flatMap((at) => {
    const title = placeOfPath(paper, `agenda.${at}.title`)
    const clocks = clocksOf(paper, at)
    return title && clocks.length > 0 ? [{ title, clocks }] : []
  })
}

function clocksOf(paper: Paper, row: number): Clock[] {
  const start = factAtPath(paper.reading, `agenda.${row}.start`)
  const place = placeOfPath(paper, `agenda.${row}.start`)
  return start && place ? clocksAt(paper.text, place, String(start.value)) : []
}

function startInserts(paper: Paper, row: number, title: Range, wanted: string): Edit[][] {
  const { text } = paper
  const models = timedItems(paper, row).slice(0, 3)
  const alike = models.flatMap(({ title: other, clocks }): Edit[][] => {
    const [first, last] = [clocks[0], clocks.at(-1)]
    if (!first || !last) return []
    const words = clockLike(text, first, wanted)
    if (last.end <= other.start) return [[insert(title.start, words + text.slice(last.end, other.start))]]
    return [[insert(title.end, text.slice(other.end, first.start) + words)]]
  })
  return [...alike, [insert(title.start, `${clockWords(wanted)}: `)]]
}

function endInserts(paper: Paper, row: number, wanted: string): Edit[][] {
  const { text } = paper
  const own = clocksOf(paper, row)[0]
  if (!own) return []
  const signs = timedItems(paper, row).flatMap(({ clocks: [one, other] }) =>
    one && other ? [text.slice(one.end, other.start).replace(/^\s?phút/u, '')] : [],
  )
  const from = String(factAtPath(paper.reading, `agenda.${row}.start`)?.value)
  return [...new Set([...signs.slice(0, 1), ' - '])].map((sign) => endEdits(text, own, from, wanted, sign))
}

function ownerInserts(paper: Paper, row: number, title: Range, wanted: string): Edit[][] {
  const { text } = paper
  const alike = paper.reading.agenda.flatMap((_, at): Edit[][] => {
    const other = placeOfPath(paper, `agenda.${at}.title`)
    const owner = placeOfPath(paper, `agenda.${at}.owner`)
    if (at === row || !other || !owner || owner.start < other.end || owner.start - other.end > 24) return []
    const close = text[owner.end] === ')' ? ')' : ''
    return [[insert(title.end, text.slice(other.end, owner.start) + wanted + close)]]
  })
  return [
    ...alike.slice(0, 2),
    [insert(title.end, ` (${wanted})`)],
    [insert(title.end, ` - ${wanted}`)],
    [insert(title.end, `: ${wanted}`)],
  ]
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text }
}
