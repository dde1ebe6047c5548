import type { Block } from './blocks.ts'
import type { CleanText } from './clean-text.ts'
import { type Piece, pieceAt } from './pieces.ts'
import { type Column, isTimeCell } from './table-columns.ts'
import type { Row, Table } from './tables.ts'

/** What stands below the last row of a table. */
export const ENDS_TABLE = /^(?:Nơi nhận|Trên đây là|Lưu ý:|(?:KT|TM|TL|TUQ)\.\s?\p{Lu})/u
const LONGEST_CELL = 600
const LEAST_COLUMNS = 3

/**
 * "Công việc | Người phụ trách | Hoàn thành" with each cell on a line of its own: rows without a number or a time can be
 * told only by bars between the cells, or where each ends with its day.
 */
export function isCountable(columns: readonly Column[], piped: boolean): boolean {
  const has = (...any: Column[]) => any.some((column) => columns.includes(column))
  if (columns.length < LEAST_COLUMNS || new Set(columns).size < columns.length || has('order', 'time', 'day'))
    return false
  return has('owner', 'charge', 'performer') && has('work', 'content') && (piped || columns.at(-1) === 'due')
}

/** Cells in the order of the columns: between bars none is lost; else every row must end with its day. */
export function countedTable(
  source: CleanText,
  blocks: readonly Block[],
  first: number,
  { columns, piped, next }: { columns: Column[]; piped: boolean; next: number },
): Table | null {
  const rows: Row[] = []
  const due = columns.indexOf('due')
  let cells: (Piece | null)[] = []
  let last = next
  for (let i = next; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (!block || block.cells.length > 1 || ENDS_TABLE.test(block.text) || block.text.length > LONGEST_CELL) break
    const bars = piped ? barsBetween(source, blocks, i) : 1
    const before = cells.at(-1)
    if (before && before.text.length > LONGEST_CELL) break
    if (bars === 0 && before) cells[cells.length - 1] = pieceAt(source.text, before.start, block.end)
    else {
      for (let k = 1; k < bars && cells.length < columns.length - 1; k += 1) cells.push(null)
      cells.push(pieceAt(source.text, block.start, block.end))
    }
    const isFull = cells.length === columns.length && !(piped && isSameCell(source, blocks, i + 1))
    if (!isFull) continue
    if (cells[due] && !isTimeCell(cells[due].text)) break
    rows.push({ cells: inOrder(columns, cells), spans: null })
    last = i + 1
    cells = []
  }
  return rows.length > 0 ? { columns, rows, first, last } : null
}

function isSameCell(source: CleanText, blocks: readonly Block[], at: number): boolean {
  return blocks[at] !== undefined && barsBetween(source, blocks, at) === 0
}

function inOrder(columns: readonly Column[], cells: readonly (Piece | null)[]): Row['cells'] {
  const row: Row['cells'] = {}
  for (const [i, cell] of cells.entries()) {
    const column = columns[i]
    if (cell && column) row[column] = cell
  }
  return row
}

/** How many bars of the original stand between this block and the one before: the clean text drops those at a line's end. */
export function barsBetween(source: CleanText, blocks: readonly Block[], at: number): number {
  const before = blocks[at - 1]
  const block = blocks[at]
  if (!before || !block) return 0
  return source.original.slice(source.to[before.end - 1] ?? 0, source.from[block.start] ?? 0).split('|').length - 1
}
