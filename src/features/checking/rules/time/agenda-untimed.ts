import type { AgendaItem, Block } from '#features/reading/rules/public.ts'
import { layoutOf } from '../form/layout.ts'
import type { Paper } from '../paper.ts'
import type { Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'

/** An item without a time in a list whose other items have one: all of them in one finding. */
export const agendaUntimed: Rule = {
  id: 'agenda-untimed',
  sources: [],
  check(paper) {
    const { agenda } = paper.reading
    const timed = agenda.filter((item) => item.start !== null)
    if (timed.length < FEWEST) return []
    const untimed = agenda.filter((item, i) => item.start === null && isOfTheList(paper, agenda, i))
    if (untimed.length === 0 || untimed.length * 2 > timed.length) return []
    const first = untimed[0]
    return [
      {
        severity: 'warning',
        spans: untimed.flatMap((item) => item.title.spans.slice(0, 1)),
        message: say(untimed.length === 1 ? 'agenda-untimed.one' : 'agenda-untimed.several', {
          title: quote(first?.title.value ?? ''),
          count: untimed.length,
        }),
      },
    ]
  },
}

/** So many items with a time make a list in which each has one. */
const FEWEST = 3

/** An item that begins with its own day. */
const OWN_DAY = /^(?:(?:Ngày|Sáng|Chiều|Tối|Thứ|Từ)\s|\d{1,2}\/)/iu

/** It stands as its neighbours stand: with the same kind of mark, in a paragraph of its own. */
function isOfTheList(paper: Paper, agenda: readonly AgendaItem[], at: number): boolean {
  const item = agenda[at]
  const block = item && blockOf(paper, item)
  if (!item || !block || isCut(paper, block)) return false
  if (paper.document.tables.some((table) => block.index >= table.first && block.index < table.last))
    return isOpenRow(agenda, at)
  const neighbours = [before(agenda, at), agenda.slice(at + 1).find((other) => other.start !== null)].filter(
    (other) => other?.date?.value === item.date?.value,
  )
  // A day of its own, on which people arrive or leave, may have no hour.
  if (OWN_DAY.test(block.body)) return false
  const beside = neighbours.flatMap((other) => (other ? [blockOf(paper, other)] : []))
  return beside.some((other) => other !== null && other.index !== block.index && isAlike(other, block))
}

const CLOSING = /^(?:bế mạc|kết thúc|kết luận|tổng kết|phát biểu (?:bế mạc|kết luận)|chào cờ bế mạc)/iu

/**
 * A row without a time mostly shares that of the row above. Not where the row above has ended before the next begins, nor
 * where it closes the programme after an end was stated.
 */
function isOpenRow(agenda: readonly AgendaItem[], at: number): boolean {
  const [last, item, next] = [agenda[at - 1], agenda[at], agenda[at + 1]]
  if (!item || !last?.end || last.date?.value !== item.date?.value) return false
  if (next === undefined) return CLOSING.test(item.title.value)
  return next.start !== null && next.date?.value === item.date?.value && next.start.value > last.end.value
}

function before(agenda: readonly AgendaItem[], at: number): AgendaItem | undefined {
  for (let i = at - 1; i >= 0; i -= 1) if (agenda[i]?.start) return agenda[i]
  return undefined
}

function isAlike(a: Block, b: Block): boolean {
  if (a.cells.length > 1 || b.cells.length > 1) return a.cells.length === b.cells.length
  return a.mark !== null && a.mark.kind === b.mark?.kind && a.mark.rank === b.mark.rank
}

function blockOf(paper: Paper, item: AgendaItem): Block | null {
  const place = item.title.spans[0]
  if (place === undefined) return null
  const { start } = paper.cleanOf(place)
  const { blocks } = paper.document
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return blocks[low] ?? null
}

/** The last line of a text that breaks off may have lost its time. */
function isCut(paper: Paper, block: Block): boolean {
  return !layoutOf(paper).hasEnd && block.index >= paper.document.blocks.length - 1
}
