import type { Reading } from '#features/reading/rules/public.ts'
import { bare, isRecord } from './fact-paths.ts'

/** What follows a day and is wanted to: its weekday. */
const COMPANIONS = /\.(?:weekday|month|date|partOfDay)$/

/** How many facts other than the one at `path` are not what they were. */
export function sideEffects(before: Reading, after: Reading, path: string): number {
  const one = leaves(bare(before))
  const other = leaves(bare(after))
  const row = path.split('.').slice(0, -1).join('.')
  let effects = 0
  for (const leaf of new Set([...one.keys(), ...other.keys()])) {
    const isCompanion = row !== '' && leaf.startsWith(`${row}.`) && COMPANIONS.test(leaf)
    if (leaf !== path && !isCompanion && one.get(leaf) !== other.get(leaf)) effects += 1
  }
  return effects
}

/** Whether a list has lost a row, or a row one of its parts: the words were changed, but the reader lost its way. */
export function losesRows(before: Reading, after: Reading, path: string): boolean {
  const [root = '', index] = path.split('.')
  if (index === undefined || root === 'signer') return false
  const one = before[root as keyof Reading]
  const other = after[root as keyof Reading]
  if (!(Array.isArray(one) && Array.isArray(other))) return false
  if (other.length < one.length) return true
  const left = leaves(bare(other))
  return [...leaves(bare(one)).keys()].some((leaf) => !left.has(leaf) && !mayGo(`${root}.${leaf}`, path))
}

/** The fact itself, what only comes with it, and the end of what has no start any more. */
function mayGo(leaf: string, path: string): boolean {
  return leaf === path || CAN_GO.test(leaf) || leaf === path.replace(/\.start$/, '.end')
}

/** Whether every list is at least as long as it was. */
export function losesNothing(before: Reading, after: Reading): boolean {
  return Object.entries(before).every(([root, part]) => {
    const other = after[root as keyof Reading]
    return !Array.isArray(part) || (Array.isArray(other) && other.length >= part.length)
  })
}

/** What may go when another fact of the row is set: the month of what has a day now. */
const CAN_GO = /(?:^|\.)(?:weekday|month|partOfDay|name|lunar)$/

function leaves(part: unknown): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const collect = (value: unknown, path: string): void => {
    if (isRecord(value)) {
      for (const [key, each] of Object.entries(value)) collect(each, path === '' ? key : `${path}.${key}`)
    } else if (value !== null && value !== undefined) found.set(path, value)
  }
  collect(part, '')
  return found
}
