import type { FoundTime } from '../../grammar/times.ts'
import type { Piece } from '../../source/pieces.ts'
import type { Row, Table } from '../../source/tables.ts'
import { spanOf } from './clock.ts'
import type { Draft } from './drafts.ts'
import type { Role } from './roles.ts'
import type { Mention, Scene } from './scene.ts'
import { DELIVERY_START, EVENT_VERB } from './words.ts'

export type InTable = { table: Table; row: Row | null; column: keyof Row['cells'] | 'spans' | null }

/** Where in a table a date stands, or null where it stands in none. */
export function inTable(scene: Scene, mention: Mention): InTable | null {
  const { index } = mention.block
  const table = scene.document.tables.find((each) => each.first <= index && index < each.last)
  if (!table) return null
  for (const row of rowsNear(table, mention)) {
    if (holds(row.spans, mention)) return { table, row, column: 'spans' }
    for (const [column, cell] of Object.entries(row.cells))
      if (holds(cell, mention)) return { table, row, column: column as keyof Row['cells'] }
  }
  return { table, row: null, column: null }
}

/** The row that begins last before the mention, and the one before it: rows stand in the order of the text. */
function rowsNear(table: Table, mention: Mention): Row[] {
  let low = 0
  let high = table.rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const row = table.rows[middle]
    if (row && startOf(row) <= mention.start) low = middle + 1
    else high = middle
  }
  return table.rows.slice(Math.max(0, low - 2), low + 1)
}

function startOf({ cells, spans }: Row): number {
  return Math.min(spans?.start ?? Number.POSITIVE_INFINITY, ...Object.values(cells).map((cell) => cell.start))
}

function holds(piece: Piece | null | undefined, mention: Mention): boolean {
  return piece !== null && piece !== undefined && piece.start <= mention.start && mention.end <= piece.end
}

/** A date in a time column is a session, unless its row is a delivery; in a list of persons it is none. Undefined: ask on. */
export function roleInTable(mention: Mention, where: InTable): Role | undefined {
  const { table, row, column } = where
  if (column === 'due') return mention.found.monthOnly ? { kind: 'none' } : { kind: 'deadline', certainty: 0.9 }
  if (column === 'day' || column === 'time' || column === 'spans') {
    const content = (row?.cells.content ?? row?.cells.work)?.text ?? ''
    if (mention.found.monthOnly && row && !row.cells.content && !row.cells.place) return { kind: 'none' }
    if (DELIVERY_START.test(content) && !startsEvent(content) && !isMeeting(content, row))
      return { kind: 'deadline', certainty: 0.8 }
    return { kind: 'session', by: 'row', certainty: row?.cells.place || mention.found.weekday ? 0.9 : 0.8 }
  }
  if (table.columns.includes('name') && !table.columns.includes('time') && !table.columns.includes('day'))
    return { kind: 'none' }
  return undefined
}

/** "Duyệt kế hoạch", "Góp ý dự thảo" with those who come and the room is a meeting; who hands in or registers needs none. */
const HANDS_IN = /^\W{0,4}(?:nộp|gửi|gởi|đăng k[ýí]|nhận|thu|chuyển|nhập|hạn)(?!\p{L})/iu
function isMeeting(content: string, row: Row | null): boolean {
  return Boolean(row?.cells.place && row.cells.participants) && !HANDS_IN.test(content)
}

function startsEvent(content: string): boolean {
  return EVENT_VERB.test(content.slice(0, 14))
}

const LED_BY_CLOCK = /^\W*(?:(?:sáng|chiều|tối|lúc|từ)\W*)?\d/iu

/** What the other cells of the row say of the session: its clock, its place, those it is for, its name. */
export function setRow(scene: Scene, draft: Draft, { table, row }: InTable): void {
  if (!row) return
  const times = clocksOfRow(scene, row, draft)
  const below = times.length > 0 ? undated(scene, table, row).flatMap((each) => clocksOf(scene, each.cells.time)) : []
  const span = spanOf([...times.slice(0, 1), ...below])
  if (span) Object.assign(draft, span)
  draft.part ??= partInRow(draft)
  draft.venue ??= row.cells.place ?? null
  draft.group ??= row.cells.participants ?? ownerAsGroup(row, draft)
  draft.name ??= row.cells.content ?? null
}

/** How a person, an office or a board is named that answers for something and is not whom it is for. */
const ANSWERS =
  /^(?:đ\s?\/\s?c|đồng chí|thầy|cô|ông|bà|th?s|ts|pgs|gs|hiệu trưởng|phó|trưởng|\p{L}+ trưởng|ban (?:giám|tổ|chỉ|chấp|đại)|bgh|btc|bgk|bch|gvcn|lãnh đạo|tpt|tổng phụ trách)(?![\p{L}])/iu

/** A unit that answers for what happens in a month or at a place comes itself. */
function ownerAsGroup({ cells }: Row, { month }: Draft): Piece | null {
  if (!cells.owner || !(month || cells.place)) return null
  return ANSWERS.test(cells.owner.text) ? null : cells.owner
}

/** "| | 14h00 | Họp giao ban | … | Phòng A |" below "Thứ Hai 07/10": a row without its day, but with a clock and a place. */
export function sameDayRows(scene: Scene, { table, row, column }: InTable): { table: Table; row: Row }[] {
  if (!row || (column !== 'day' && column !== 'time')) return []
  const at = table.rows.indexOf(row)
  const rows = table.rows.slice(at + 1, at + 1 + FAR)
  const next = rows.findIndex(
    ({ cells, spans }) => spans || cells.day || !cells.place || clocksOf(scene, cells.time).length === 0,
  )
  return (next < 0 ? rows : rows.slice(0, next))
    .filter(({ cells }) => cells.time && !scene.isDated(cells.time))
    .map((each) => ({ table, row: each }))
}

/** The clocks of a row: of its time column, of a content that one leads, else of any other cell. */
function clocksOfRow(scene: Scene, row: Row, draft: Draft): FoundTime[] {
  const own = clocksOf(scene, row.cells.time)
  if (own.length > 0) return own
  if (LED_BY_CLOCK.test(row.cells.content?.text ?? '')) return clocksOf(scene, row.cells.content)
  const block = draft.mentions[0]?.block
  return block && block.cells.length > 1 ? scene.timesOf(block) : []
}

/** A cell "Sáng" or "Chiều" beside the day. */
function partInRow({ mentions }: Draft): Draft['part'] {
  const [mention] = mentions
  const cell = mention?.block.cells.find(({ text }) => /^(?:buổi )?(?:sáng|chiều)$/iu.test(text.trim()))
  return cell ? { value: /sáng/iu.test(cell.text) ? 'morning' : 'afternoon', start: cell.start, end: cell.end } : null
}

const FAR = 30
/** The rows that go on under a day: those after it without a date of their own. */
function undated(scene: Scene, table: Table, row: Row): Row[] {
  const at = table.rows.indexOf(row)
  const rows = table.rows.slice(at + 1, at + 1 + FAR)
  const next = rows.findIndex((each) => {
    const cells = [each.spans, each.cells.day, each.cells.time]
    return each.cells.place || cells.some((cell) => cell && scene.isDated(cell))
  })
  return next < 0 ? rows : rows.slice(0, next)
}

function clocksOf(scene: Scene, cell: Piece | undefined): FoundTime[] {
  const block = cell && scene.blockOf(cell)
  return cell && block ? scene.timesOf(block).filter((time) => cell.start <= time.start && time.end <= cell.end) : []
}
