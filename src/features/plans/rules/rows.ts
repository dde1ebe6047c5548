import { readText } from '#features/reading/rules/public.ts'
import type { PlanContent } from '../messages.ts'
import { corrected } from './corrections.ts'
import { bare, type FactValue } from './fact-paths.ts'
import { factsWith } from './facts-with.ts'

/** Lists whose rows can be added, removed and moved. */
export type RowList =
  | 'agenda'
  | 'sessions'
  | 'tasks'
  | 'deadlines'
  | 'participants'
  | 'quotas'
  | 'recipients'
  | 'addressees'
  | 'points'
  | 'bases'

/** A row as a person fills it in: its parts by name, or the phrase itself for a list of phrases. What is left out is not stated. */
export type Row = string | Readonly<Record<string, FactValue>>

/** The content with a row more, after the row `after`; −1 puts it first. */
export function addRow(content: PlanContent, list: RowList, after: number, row: Row): PlanContent {
  return corrected(content, list, rowsOf(content, list).toSpliced(after + 1, 0, row))
}

/** The content without the row. */
export function removeRow(content: PlanContent, list: RowList, index: number): PlanContent {
  return corrected(content, list, rowsOf(content, list).toSpliced(index, 1))
}

/** The content with the row `from` standing where the row `to` stands now. */
export function moveRow(content: PlanContent, list: RowList, from: number, to: number): PlanContent {
  const rows = rowsOf(content, list)
  return corrected(content, list, rows.toSpliced(from, 1).toSpliced(to, 0, rows[from]))
}

function rowsOf(content: PlanContent, list: RowList): unknown[] {
  return factsWith(readText(content.text), content)[list].map(bare)
}
