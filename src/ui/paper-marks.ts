/**
 * What the paper knows about marked words: whose they are, what they are called, of which of the four kinds, whether they
 * are sure, and whether somebody finds fault with them.
 */
export type PaperMark = {
  rowId: string
  name: string
  kind?: 'document' | 'time' | 'people' | 'basis'
  isDoubtful?: boolean
  fault?: 'error' | 'warning' | 'question'
}

/** The row that a click on words means: the next of those that stand on them, the most precise one first. */
export function rowMeantBy(keys: string[], marks: ReadonlyMap<string, PaperMark>, present: string | undefined) {
  const rowIds = [...new Set(keys.flatMap((key) => marks.get(key)?.rowId ?? []))]
  const at = present === undefined ? -1 : rowIds.indexOf(present)
  return rowIds[(at + 1) % rowIds.length]
}
