import type { Paper } from '#features/checking/rules/public.ts'
import type { Row, RowList } from '../rows.ts'

/** The text with a section for a list that it does not have yet, holding one row. */
export function composeSection(_paper: Paper, _list: RowList, _row: Row): string[] {
  return []
}
