import type { Document } from '../../document.ts'
import { partOf } from '../../source/pieces.ts'
import type { Row, Table } from '../../source/tables.ts'
import { type Draft, draftOf, takeTime } from './draft.ts'

/** Reads the tables that say what happens when, or who presents what. */
export function draftsOfTables(document: Document): Draft[] {
  return document.tables
    .filter(isAgenda)
    .flatMap((table) => table.rows.map(draftOfRow).filter((draft) => draft !== null))
}

/** Only a table with contents can be one, and it must say more about them: when, who or in which order. */
export function isAgenda(table: Table): boolean {
  const has = (column: Table['columns'][number]) => table.columns.includes(column)
  return has('content') && !has('count') && (has('time') || has('owner') || has('order'))
}

function draftOfRow(row: Row): Draft | null {
  const { content, time, owner } = row.cells
  const draft = content ? draftOf(content, 0.9) : null
  if (!draft) return null
  const clock = time ? takeTime(time).time : null
  return {
    ...draft,
    time: clock ?? draft.time,
    owner: owner && /\p{L}/u.test(owner.text) ? partOf(owner, 0) : draft.owner,
  }
}
