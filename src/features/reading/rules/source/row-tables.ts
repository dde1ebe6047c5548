import type { Block } from './blocks.ts'
import type { CleanText } from './clean-text.ts'
import { type Piece, pieceAt } from './pieces.ts'
import { type Column, columnOf, columnsTogether, fits, isHeader, isSpanning } from './table-columns.ts'
import type { Row, Table } from './tables.ts'

/** A table whose rows are lines with cells by tab: its header stands at `first`. */
export function rowTable(source: CleanText, blocks: readonly Block[], first: number): Table | null {
  const head = blocks[first]
  if (!head || head.cells.length < 2) return null
  const lead = barsBefore(source, head)
  const columns = columnsTogether(slotsOf(source, head, lead).map((cell) => (cell ? columnOf(cell.text) : null)))
  if (!isHeader(columns)) return bareTable(source, blocks, first)
  const kinds = columns.map((column) => column ?? 'other')
  const rows: Row[] = []
  let at = first + 1
  for (let block = blocks[at]; block; block = blocks[at]) {
    if (block.cells.length > 1) rows.push(rowOf(kinds, slotsOf(source, block, lead)))
    else if (rows.length > 0 && !belongsToTable(block, blocks[at + 1])) break
    else if (isSpanning(block.text)) rows.push({ cells: {}, spans: pieceAt(source.text, block.start, block.end) })
    else if (!continueRow(source, rows, block)) break
    at += 1
  }
  return rows.length > 0 ? { columns: kinds, rows, first, last: at } : null
}

/** "08h00 - 08h20 | Khai mạc | Lãnh đạo Sở": rows without a header, told by the clock of the first of three cells. */
function bareTable(source: CleanText, blocks: readonly Block[], first: number): Table | null {
  const rows: Row[] = []
  let at = first
  if (blocks[first]?.cells.length !== 3) return null
  for (let block = blocks[at]; block; block = blocks[at]) {
    const next = blocks[at + 1]
    if (isClocked(block)) rows.push(bareRow(block))
    else if (rows.length > 0 && isSpanning(block.text) && next && isClocked(next))
      rows.push({ cells: {}, spans: pieceAt(source.text, block.start, block.end) })
    else break
    at += 1
  }
  const full = rows.filter(({ cells }) => cells.owner || cells.place).length
  return full >= 2 ? { columns: ['time', 'content', 'owner'], rows, first, last: at } : null
}

const CLOCK_CELL = /^(?:từ |lúc )?\d{1,2}\s?(?:[hHgG:]|giờ)/iu
const LONGEST_NAMES = 80

/** A clock, what happens, and few words more; without these it may still stand between rows that have them. */
function isClocked({ cells }: Block): boolean {
  const [time, content, last] = cells
  if (!time || !content || cells.length > 3) return false
  return CLOCK_CELL.test(time.text) && time.text.length < 40 && (last?.text.length ?? 0) <= LONGEST_NAMES
}

/** A hall or a room in the last cell says where, not who. */
const ROOM = /^(?:Hội trường|Phòng (?:họp|học|hội|\d|[A-H]\d)|Sân|Nhà|Tại)(?!\p{L})/u

function bareRow({ cells }: Block): Row {
  const [time, content, last] = cells
  const row: Row['cells'] = {}
  if (time) row.time = { ...time }
  if (content) row.content = { ...content }
  if (last && /\p{L}/u.test(last.text)) row[ROOM.test(last.text) ? 'place' : 'owner'] = { ...last }
  return { cells: row, spans: null }
}

/** A line without cells stays inside a table only where rows go on after it. */
function belongsToTable(block: Block, next: Block | undefined): boolean {
  return isSpanning(block.text) || (next !== undefined && next.cells.length > 1 && block.text.length < 300)
}

/** What a cell says beyond its first line belongs to the last cell of the row above. */
function continueRow(source: CleanText, rows: readonly Row[], block: Block): boolean {
  const cells = Object.values(rows.at(-1)?.cells ?? {})
  const [last] = cells.sort((a, b) => b.end - a.end)
  if (!last || block.mark?.kind === 'roman' || block.text.length > 300) return false
  Object.assign(last, pieceAt(source.text, last.start, block.end))
  return true
}

/** Cells with their empty places: the clean text keeps one tab where the original has several. */
function slotsOf(source: CleanText, block: Block, lead: number): (Piece | null)[] {
  const slots: (Piece | null)[] = []
  for (let k = Math.max(0, tabsBefore(source, block) - lead); k > 0; k -= 1) slots.push(null)
  for (const [i, cell] of block.cells.entries()) {
    const before = block.cells[i - 1]
    if (before) for (let k = tabsBetween(source, before.end, cell.start); k > 1; k -= 1) slots.push(null)
    slots.push(cell.text === '' ? null : { ...cell })
  }
  return slots
}

function tabsBetween(source: CleanText, end: number, start: number): number {
  return countTabs(source.original.slice(source.to[end - 1] ?? 0, source.from[start] ?? 0), 1)
}

const LONGEST_LEAD = 200

function tabsBefore(source: CleanText, block: Block): number {
  const at = source.from[block.start] ?? 0
  const before = source.original.slice(Math.max(0, at - LONGEST_LEAD), at)
  return countTabs(before.slice(before.lastIndexOf('\n') + 1), 0)
}

/** Tables of markdown begin every row with a bar, which opens no cell. */
function barsBefore(source: CleanText, block: Block): number {
  const at = source.from[block.start] ?? 0
  return /\|\s*$/.test(source.original.slice(Math.max(0, at - 12), at)) ? 1 : 0
}

function countTabs(gap: string, least: number): number {
  const bars = gap.split('|').length - 1
  return Math.max(least, bars > 0 ? bars : gap.split('\t').length - 1)
}

function rowOf(columns: readonly Column[], slots: (Piece | null)[]): Row {
  const filled = slots.filter((slot) => slot !== null)
  const [only] = filled
  if (filled.length === 1 && only && isSpanning(only.text)) return { cells: {}, spans: only }
  const cells: Row['cells'] = {}
  const aligned = slots.length <= columns.length ? slots : filled
  const shift = aligned.length < columns.length && !fits(columns[0], aligned[0]) && !aligned.includes(null) ? 1 : 0
  for (const [i, slot] of aligned.entries()) {
    const column = columns[Math.min(i + shift, columns.length - 1)]
    if (slot && column && !cells[column]) cells[column] = slot
  }
  return { cells, spans: null }
}
