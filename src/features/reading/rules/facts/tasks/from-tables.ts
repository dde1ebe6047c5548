import type { Document } from '../../document.ts'
import type { Row, Table } from '../../source/tables.ts'
import { draftOf } from '../agenda/draft.ts'
import { draftOfRow, isAgenda, responsibleIn } from '../agenda/from-tables.ts'
import type { TaskDraft } from './task-draft.ts'

/**
 * Rows that say who is responsible for what are tasks: all rows of a table of work, and those of a programme that no clock
 * ties to a moment of the meeting (there the owner only speaks).
 */
export function tasksOfTables(document: Document): TaskDraft[] {
  return document.tables.flatMap((table) =>
    table.rows.map((row) => taskOfRow(table, row)).filter((draft) => draft !== null),
  )
}

const HALF_DAY = /^(?:buổi|sáng|chiều|tối|trưa)(?!\p{L})/iu

function taskOfRow(table: Table, row: Row): TaskDraft | null {
  const { work } = row.cells
  const who = responsibleIn(row)
  if (!who) return null
  if (work) {
    const draft = draftOf(work, 0.9)
    return draft && { unit: who, action: draft.title, certainty: 0.85 }
  }
  if (row.cells.time && HALF_DAY.test(row.cells.time.text)) return null
  const dated = table.columns.includes('time') || table.columns.includes('day')
  const item = dated && isAgenda(table) ? draftOfRow(row) : null
  return item?.owner && !item.time ? { unit: item.owner, action: item.title, certainty: 0.8 } : null
}
