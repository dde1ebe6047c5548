import type { Paper } from '#features/checking/rules/public.ts'
import type { Edit } from './edits.ts'

/** Ways to take the words of a fact out of the text. */
export function removalsOf(_paper: Paper, _path: string): Edit[][] {
  return []
}
