import type { Document } from '../../document.ts'
import { draftOf } from '../agenda/draft.ts'
import { isAgenda } from '../agenda/from-tables.ts'
import type { TaskDraft } from './task-draft.ts'

/** Rows that say who is responsible for what are tasks as well. */
export function tasksOfTables(document: Document): TaskDraft[] {
  const drafts: TaskDraft[] = []
  for (const table of document.tables.filter(isAgenda)) {
    for (const row of table.rows) {
      const { owner, content } = row.cells
      const draft = content && draftOf(content, 0.9)
      if (owner && draft && /\p{L}/u.test(owner.text)) drafts.push({ unit: owner, action: draft.title, certainty: 0.8 })
    }
  }
  return drafts
}
