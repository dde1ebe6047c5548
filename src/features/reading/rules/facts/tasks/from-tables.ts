import type { Document } from '../../document.ts'
import { beginsActor } from '../../grammar/actors.ts'
import type { Piece } from '../../source/pieces.ts'
import type { Row, Table } from '../../source/tables.ts'
import { draftOf } from '../agenda/draft.ts'
import { draftOfRow, isAgenda, nameIn, sharesWorkApart } from '../agenda/from-tables.ts'
import type { TaskDraft } from './task-draft.ts'

/**
 * Rows that say who does what: all rows of a table of work, and those of a programme that name who performs them. An owner
 * is a task as well where no clock ties the row to a moment of the meeting (there he or she only answers for it). A row
 * that says itself who speaks ("Đại diện học sinh phát biểu") is no task of its performer.
 */
export function tasksOfTables(document: Document): TaskDraft[] {
  const apart = sharesWorkApart(document)
  return document.tables.flatMap((table) =>
    table.rows.map((row) => taskOfRow(table, row, apart)).filter((draft) => draft !== null),
  )
}

/** `apart`: the duties stand in a section of their own, and who performs an item only answers for it. */
function taskOfRow(table: Table, row: Row, apart: boolean): TaskDraft | null {
  const owner = nameIn(row.cells.owner)
  const performer = nameIn(row.cells.performer)
  const { work } = row.cells
  const due = row.cells.due ?? dayIn(row.cells.note)
  if (work) return draftFor(owner ?? performer, draftOf(work, 0.9)?.title, 0.85, due)
  const item = isAgenda(table) ? draftOfRow(row) : null
  if (performer && !apart)
    return item && isPerformed(item.title, performer) ? draftFor(performer, item.title, 0.7, due) : null
  return (due || isDated(table, row)) && !item?.time ? draftFor(owner, item?.title, 0.8, due) : null
}

/** The rites that open every meeting, led by whoever leads it. */
const RITE = /^(?:nghi lễ |lễ )?(?:chào cờ|khai mạc|tuyên bố lý do|tuyên bố lí do|bế mạc)(?!\p{L})/iu
const LEADS = /^(?:MC|người dẫn chương trình|dẫn chương trình|BTC|ban tổ chức)$/iu

/** Not where the item names who speaks, is a rite, or its performer leads the whole programme. */
function isPerformed(title: Piece, performer: Piece): boolean {
  return !beginsActor(title.text) && !RITE.test(title.text) && !LEADS.test(performer.text)
}

/** A remark "Trước 15/10". */
function dayIn(note: Piece | undefined): Piece | undefined {
  return note && /^(?:xong |hoàn thành )?(?:trước|chậm nhất|hạn)(?!\p{L})/iu.test(note.text) ? note : undefined
}

function draftFor(unit: Piece | null, action: Piece | undefined, certainty: number, due?: Piece): TaskDraft | null {
  return unit && action ? { unit, action, certainty, due } : null
}

const HALF_DAY = /^(?:buổi|sáng|chiều|tối|trưa)(?!\p{L})/iu

/** Do the rows stand for months, weeks or days rather than for parts of one day? */
function isDated(table: Table, row: Row): boolean {
  const when = row.cells.time ?? row.cells.day
  if (when && HALF_DAY.test(when.text)) return false
  return table.columns.includes('time') || table.columns.includes('day')
}
