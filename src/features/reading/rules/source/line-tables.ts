import type { Block } from './blocks.ts'
import type { CleanText } from './clean-text.ts'
import { barsBetween, countedTable, ENDS_TABLE, isCountable } from './counted-tables.ts'
import { type Piece, pieceAt } from './pieces.ts'
import {
  type Column,
  columnOf,
  columnsTogether,
  isClock,
  isClockedText,
  isHeader,
  isSpanning,
  isTimeCell,
} from './table-columns.ts'
import type { Row, Table } from './tables.ts'

/**
 * A table whose converter wrote each cell on a line of its own. Its header is a run of header words; a row begins with its
 * number or its time, and where cells are set apart by `|`, a row may also leave out the time it shares with the one above.
 */
export function lineTable(source: CleanText, blocks: readonly Block[], first: number): Table | null {
  const header = headerAt(source, blocks, first)
  if (!header) return null
  if (!header.keyed) return countedTable(source, blocks, first, header)
  if (rowEnd(cellsFrom(source, blocks, header, PROBE), 0, header, false) === null) return null
  const cells = cellsFrom(source, blocks, header, blocks.length)
  const rows: Row[] = []
  let at = 0
  while (at < cells.length) {
    const end = rowEnd(cells, at, header, rows.length > 0)
    if (end === null) break
    rows.push(rowOf(header.columns, cells.slice(at, end)))
    at = end
  }
  const last = cells[at - 1]?.lastBlock
  return rows.length > 0 && last !== undefined ? { columns: header.columns, rows, first, last: last + 1 } : null
}

const LONGEST_PART = 14

/** `keyed`: its rows begin with a number or a time. */
type Header = { columns: Column[]; next: number; piped: boolean; keyed: boolean }

/** Two or more header words in a run of lines; one word may be torn over two lines ("Phân" / "công"). */
function headerAt(source: CleanText, blocks: readonly Block[], first: number): Header | null {
  const columns: Column[] = []
  let at = first
  let piped = false
  while (at < blocks.length && columns.length < 8) {
    const block = blocks[at]
    const next = blocks[at + 1]
    if (!block || block.cells.length > 1 || block.mark) break
    const column = columnOf(block.text)
    const torn = column === null && next !== undefined && block.text.length <= LONGEST_PART
    const joined = torn ? columnOf(`${block.text} ${next.text}`) : null
    if (column === null && joined === null) break
    columns.push(column ?? joined ?? 'other')
    piped ||= columns.length > 1 && isAfterBar(source, blocks, at)
    at += column === null ? 2 : 1
  }
  const keyed = columns[0] === 'order' || columns[0] === 'time' || columns[0] === 'day'
  const together = columnsTogether(columns).map((column) => column ?? 'other')
  if (columns.length < 2 || !isHeader(columns) || !(keyed || isCountable(together, piped))) return null
  return { columns: together, next: at, piped, keyed }
}

type LineCell = { piece: Piece; lastBlock: number; numbered: boolean; afterBar: boolean }

const LONGEST_CELL = 600
/** So many blocks show whether rows follow a header at all. */
const PROBE = 12

/** The cells after the header, up to a heading. `numbered`: a number stands before it, left out as if of a page. */
function cellsFrom(source: CleanText, blocks: readonly Block[], header: Header, most: number): LineCell[] {
  const { next, piped } = header
  const cells: LineCell[] = []
  let order = 0
  for (let i = next; i < Math.min(blocks.length, next + most); i += 1) {
    const block = blocks[i]
    if (!block || block.cells.length > 1 || block.mark?.kind === 'roman' || block.text.length > LONGEST_CELL) break
    if (ENDS_TABLE.test(block.text)) break
    const last = cells.at(-1)
    const afterBar = isAfterBar(source, blocks, i)
    if (piped && last && !afterBar) {
      last.piece = pieceAt(source.text, last.piece.start, block.end)
      last.lastBlock = i
      continue
    }
    const lone = loneNumbers(source.text, blocks[i - 1]?.end ?? 0, block.start)
    const last1 = lone.at(-1)
    const value = Number.parseInt(last1?.text ?? '', 10)
    const isOrder = last1 !== undefined && value > 0 && (value === 1 || (value > order && value <= order + 2))
    if (header.columns.includes('count'))
      for (const piece of isOrder ? lone.slice(0, -1) : lone)
        cells.push({ piece, lastBlock: i - 1, numbered: false, afterBar: false })
    if (isOrder) order = value
    const numbered = isOrder || (block.mark?.kind === 'number' && block.mark.value > 0)
    const piece = pieceAt(source.text, block.start, block.end)
    cells.push({ piece, lastBlock: i, numbered, afterBar })
  }
  return cells
}

/** Numbers alone on their lines, left out of the blocks as if of pages. */
function loneNumbers(text: string, from: number, to: number): Piece[] {
  const between = text.slice(from, to)
  return [...between.matchAll(/^[ \t|]*(\d{1,4}[.)]?)[ \t|]*$/gm)].map((match) => {
    const start = from + match.index + match[0].indexOf(match[1] ?? '')
    return pieceAt(text, start, start + (match[1] ?? '').length)
  })
}

/** Does a bar of the original stand between this block and the one before? The clean text drops it at a line's end. */
function isAfterBar(source: CleanText, blocks: readonly Block[], at: number): boolean {
  return barsBetween(source, blocks, at) > 0
}

/** Where the row that begins at `at` ends; null where no row begins there. */
function rowEnd(cells: readonly LineCell[], at: number, header: Header, started: boolean): number | null {
  const { columns } = header
  if (isSpanning(cells[at]?.piece.text ?? '') && cells[at + 1] !== undefined) return at + 1
  const starts = startsRow(cells[at], columns) || (started && isUnnumbered(cells, at, header))
  if (!starts && !isUnderHalfDay(cells, at, columns)) return started ? sharedEnd(cells, at, header) : null
  const most = columns.length - (columns[0] === 'order' ? 1 : 0)
  let end = at + 1
  while (end < cells.length && end - at < most && !startsRow(cells[end], columns)) {
    if (isUnnumbered(cells, end, header) && cells.slice(at, end).some(({ piece }) => isTimeCell(piece.text))) return end
    end += 1
  }
  return end + wrappedAfter(cells, end, header)
}

/** "STT | Nội dung | Thời gian | …": behind a row that had its clock, a cell with a clock after it begins a row without a number. */
function isUnnumbered(cells: readonly LineCell[], at: number, { columns }: Header): boolean {
  if (columns[0] !== 'order' || columns[2] !== 'time' || columns[1] === 'day') return false
  const [cell, next] = [cells[at], cells[at + 1]]
  if (cell && isSpanning(cell.piece.text)) return !columns.includes('day')
  return cell !== undefined && next !== undefined && !isTimeCell(cell.piece.text) && isClock(next.piece.text)
}

/** "Chiều", then "Làm việc tại phòng": in a calendar of half-days, an entry without a clock. */
function isUnderHalfDay(cells: readonly LineCell[], at: number, columns: readonly Column[]): boolean {
  const above = cells[at - 1]?.piece.text ?? ''
  return columns[0] === 'day' && columns[1] === 'day' && isSpanning(above) && !isTimeCell(cells[at]?.piece.text ?? '')
}

/** Lines of a cell beyond its first may follow a full row, as far as another row begins right after them. */
const MOST_WRAPPED = 3

function wrappedAfter(cells: readonly LineCell[], end: number, { columns, piped }: Header): number {
  const keyed = columns[0] === 'time' || columns[0] === 'day' || (columns[0] === 'order' && columns[2] === 'time')
  if (piped || !keyed) return 0
  for (let more = 0; more <= MOST_WRAPPED && end + more < cells.length; more += 1)
    if (startsRow(cells[end + more], columns) || isSpanning(cells[end + more]?.piece.text ?? '')) return more
  return 0
}

/** A row without its time: as many cells as the table has other columns. */
function sharedEnd(cells: readonly LineCell[], at: number, { columns, piped }: Header): number | null {
  if (!piped || (columns[0] !== 'time' && columns[0] !== 'day') || !cells[at]?.afterBar) return null
  let end = at + 1
  while (end < cells.length && end - at < columns.length - 1 && !startsRow(cells[end], columns)) end += 1
  return end
}

/** A row begins with its number, or with its time where a number may be left out. */
function startsRow(cell: LineCell | undefined, columns: readonly Column[]): boolean {
  if (!cell) return false
  if (columns[0] === 'order' && cell.numbered) return true
  if (columns[0] === 'day' && isClockedText(cell.piece.text)) return true
  return (columns[0] === 'time' || columns[0] === 'day' || columns[1] === 'time') && isTimeCell(cell.piece.text)
}

/** A line that goes on in the middle of a name or a sentence. */
const GOES_ON = /^(?:\p{Ll}|\d|\(|[–-]\s?\p{Ll})/u

/** The lines of one row put together to as many cells as it has columns: those that go on join the one before. */
function withoutWraps(cells: readonly LineCell[], most: number): Piece[] {
  const pieces = cells.map(({ piece }) => piece)
  for (let i = pieces.length - 1; i > 1 && pieces.length > most; i -= 1) {
    const [before, piece] = [pieces[i - 1], pieces[i]]
    if (before && piece && GOES_ON.test(piece.text)) pieces.splice(i - 1, 2, joined(before, piece))
  }
  while (pieces.length > most && pieces.length > 2) {
    const [, first, second] = pieces
    if (!first || !second) break
    pieces.splice(1, 2, joined(first, second))
  }
  return pieces
}

function joined(first: Piece, second: Piece): Piece {
  const gap = ' '.repeat(Math.max(1, second.start - first.end))
  return { start: first.start, end: second.end, text: `${first.text}${gap}${second.text}` }
}

function rowOf(columns: readonly Column[], cells: readonly LineCell[]): Row {
  const [first] = cells
  if (cells.length === 1 && first && isSpanning(first.piece.text)) return { cells: {}, spans: first.piece }
  const row: Row['cells'] = {}
  const rest = columns[0] === 'order' ? columns.slice(1) : [...columns]
  for (const piece of withoutWraps(cells, rest.length)) {
    const at = rest.findIndex(
      (column) => (column !== 'time' && column !== 'day' && column !== 'due') || isTimeCell(piece.text),
    )
    const column = rest[at]
    if (!column) continue
    row[column] = piece
    rest.splice(0, at + 1)
  }
  return { cells: row, spans: null }
}
