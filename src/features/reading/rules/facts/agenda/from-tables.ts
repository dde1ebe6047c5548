import type { Document } from '../../document.ts'
import { type Piece, partOf, pieceAt, tidy } from '../../source/pieces.ts'
import { columnOf, isSpanning } from '../../source/table-columns.ts'
import type { Row, Table } from '../../source/tables.ts'
import { type Draft, draftOf, takeTime } from './draft.ts'
import { namesDay } from './members.ts'

/** Reads the tables that say what happens when, or who presents what. */
export function draftsOfTables(document: Document): Draft[] {
  const open = sharesWorkApart(document)
  return document.tables
    .filter(isAgenda)
    .flatMap((table) => draftsOfTable(document, open ? performersOwn(table) : table))
}

/** Rows in their order; a day stands for all rows down to the next. */
function draftsOfTable(document: Document, table: Table): Draft[] {
  const drafts: Draft[] = []
  const above = document.blocks[table.first - 1]
  let day: Piece | null = above && isSpanning(above.text) ? pieceAt(document.text, above.start, above.end) : null
  for (const row of table.rows) {
    const named = row.spans ?? row.cells.day ?? row.cells.time
    if (named && namesDay(named.text)) day = named
    const draft = draftOfRow(row)
    if (draft) drafts.push({ ...draft, day: day && namesDay(day.text) ? day : null })
  }
  return drafts
}

const LEAST_DUTIES = 2

/** Has the document a section of its own on who does what? Then its programme only says who answers for each item. */
export function sharesWorkApart(document: Document): boolean {
  const { sections, segments } = document.sections
  return sections.some(
    ({ topics, first, last }) =>
      topics.includes('tasks') &&
      last - first >= LEAST_DUTIES &&
      !segments.slice(first, last).some((segment) => segment.inTable),
  )
}

/** The table with those who perform as those who answer. */
function performersOwn(table: Table): Table {
  const rows = table.rows.map(({ cells: { performer, ...cells }, spans }) => ({
    cells: performer && !cells.owner ? { ...cells, owner: performer } : cells,
    spans,
  }))
  return { ...table, rows }
}

/** Only a table with contents can be one, and it must say more about them: when, who or in which order. */
export function isAgenda(table: Table): boolean {
  const has = (column: Table['columns'][number]) => table.columns.includes(column)
  return (
    has('content') && !has('count') && (has('time') || has('day') || has('owner') || has('performer') || has('order'))
  )
}

/** The name in a cell, or null where the cell is empty or holds only a dash. */
export function nameIn(cell: Piece | undefined): Piece | null {
  return cell && /\p{L}/u.test(cell.text) ? tidy(cell) : null
}

/** "Đ/c Chủ tịch dự": the deed that the column already names. */
const DEED = /\s(?:dự|tham dự|chủ trì|phụ trách|thực hiện)$/u

/** Who answers for a row. */
function ownerIn(cell: Piece | undefined): Piece | null {
  const name = nameIn(cell)
  const deed = name && DEED.exec(name.text)
  return name && deed ? partOf(name, 0, deed.index) : name
}

/**
 * A row's item; a header that the table repeats on every page or day is none. Its owner is who answers for it
 * ("Phụ trách"); who performs it ("Người thực hiện") is given a task instead.
 */
export function draftOfRow(row: Row): Draft | null {
  const { content, time } = row.cells
  const owner = ownerIn(row.cells.owner)
  if (!content || columnOf(content.text) !== null) return null
  const draft = draftOf(content, 0.9)
  if (!draft) return null
  const clock = time ? takeTime(time).time : null
  return { ...draft, time: clock ?? draft.time, owner: owner ?? draft.owner }
}
