import type { Block } from './blocks.ts'
import type { CleanText } from './clean-text.ts'
import { lineTable } from './line-tables.ts'
import type { Piece } from './pieces.ts'
import { rowTable } from './row-tables.ts'
import type { Column } from './table-columns.ts'

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
    if (table) tables.push(table)
    i = table ? table.last : i + 1
  }
  return tables
}
