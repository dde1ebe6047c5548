import type { Paper } from '#features/checking/rules/public.ts'
import type { FactValue } from '../fact-paths.ts'
import type { Edit } from './edits.ts'

/** Ways to write a fact that the text does not state yet, in the place where such papers have it. */
export function insertsOf(_paper: Paper, _path: string, _wanted: FactValue): Edit[][] {
  return []
}
