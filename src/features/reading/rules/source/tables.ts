import type { Block } from './blocks.ts'
import type { CleanText } from './clean-text.ts'
import { lineTable } from './line-tables.ts'
import type { Piece } from './pieces.ts'
import { rowTable } from './row-tables.ts'
import { type Column, isClock } from './table-columns.ts'

/** A row: its cells by column, or a row that spans the table (a day, a session, a part). */
export type Row = { cells: Partial<Record<Column, Piece>>; spans: Piece | null }

/** `first…last`: indexes of its blocks, header included, `last` not included. */
export type Table = { columns: Column[]; rows: Row[]; first: number; last: number }

/** Finds the tables of a text: rows with cells by tab, and tables whose converter wrote each cell on a line of its own. */
export function tablesOf(source: CleanText, blocks: readonly Block[]): Table[] {
  const tables: Table[] = []
  let i = 0
  while (i < blocks.length) {
    const table = rowTable(source, blocks, i) ?? lineTable(source, blocks, i)
    if (table) tables.push(chargeTold(asProgramme(table)))
    i = table ? table.last : i + 1
  }
  return tables
}

/** So many rows with a clock, and more than half of those with any time, make a programme of a table. */
const LEAST_CLOCKS = 2

/** "Thời gian | Nội dung công việc | Người thực hiện" with clocks: the "work" of its rows is what happens at the meeting. */
function asProgramme(table: Table): Table {
  const { columns, rows } = table
  if (!columns.includes('work') || columns.includes('content') || !columns.includes('time')) return table
  const times = rows.map(({ cells }) => cells.time).filter((time) => time !== undefined)
  const clocks = times.filter(({ text }) => isClock(text)).length
  const least = rows.length > times.length + 1 ? 1 : LEAST_CLOCKS
  if (clocks < least || clocks * 2 <= times.length) return table
  return renamed(table, 'work', 'content')
}

/** Who acts in a programme of one's own house: addressed as a person, or a team of the day. */
const ACTS =
  /^(?:(?:Thầy|Cô|Bạn|Em|Anh|Chị) \p{Lu}|MC(?!\p{L})|GVCN|TPT|(?:- |B\. ?|Ban )?(?:Thư ký|Giám khảo|Trọng tài)(?!\p{L})|(?:Tiểu ban|Đội|Tổ|Nhóm|CLB|Câu lạc bộ) \p{L})/u
const LEAST_ACTORS = 2

/** "Phụ trách", "Phân công": who performs where clocks run and teams or teachers are named, who answers for it elsewhere. */
function chargeTold(table: Table): Table {
  if (!table.columns.includes('charge')) return table
  const clocked = table.rows.some(({ cells }) => cells.time && isClock(cells.time.text))
  const actors = table.rows.filter(({ cells }) => cells.charge && ACTS.test(cells.charge.text)).length
  const acted = clocked && table.columns.includes('content') && actors >= LEAST_ACTORS
  return renamed(table, 'charge', acted ? 'performer' : 'owner')
}

/** The table with a column under another name; where it has that one already, its cells win. */
function renamed({ columns, rows, ...table }: Table, from: Column, to: Column): Table {
  return {
    ...table,
    columns: columns.map((column) => (column === from ? to : column)),
    rows: rows.map(({ cells: { [from]: cell, ...cells }, spans }) => ({
      cells: cell ? { [to]: cell, ...cells } : cells,
      spans,
    })),
  }
}
