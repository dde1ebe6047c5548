import { diffIndices } from 'node-diff3'
import type { PlanContent } from '../messages.ts'
import { bare, isRecord, PARTS, PHRASES, SINGLE, saysSame } from './fact-paths.ts'
import { factName, valueWords } from './fact-words.ts'
import { factsWith } from './facts-with.ts'
import { paperFor } from './paper-for.ts'

/** What differs between two contents of a plan, in words of the trade. */
export type Change =
  /** A fact says something else: `name` as on the form, values as on the screen; null where it is not stated. */
  | { kind: 'fact'; path: string; name: string; before: string | null; after: string | null }
  /** A row of a list is new, or gone. */
  | { kind: 'added' | 'removed'; list: string; name: string; words: string }
  /** Words of the text that no fact is about. */
  | { kind: 'lines'; added: string[]; removed: string[] }

type Plain = Record<string, unknown>

/** Facts and rows that changed, in the order of the form; then the lines that changed without a fact changing with them. */
export function changesOf(before: PlanContent, after: PlanContent): Change[] {
  const one = bare(factsWith(paperFor(before.text).reading, before)) as Plain
  const other = bare(factsWith(paperFor(after.text).reading, after)) as Plain
  const changes: Change[] = [
    ...SINGLE.flatMap((path) => factChange(path, one[path], other[path])),
    ...PARTS.signer.flatMap((part) =>
      factChange(`signer.${part}`, partOf(one.signer, part), partOf(other.signer, part)),
    ),
    ...[...Object.keys(PARTS), ...PHRASES]
      .filter((list) => list !== 'signer')
      .flatMap((list) => listChanges(list, one[list], other[list])),
  ]
  const lines = lineChange(before.text, after.text, changes)
  return lines ? [...changes, lines] : changes
}

function partOf(whole: unknown, part: string): unknown {
  return isRecord(whole) ? whole[part] : null
}

function factChange(path: string, before: unknown, after: unknown): Change[] {
  if (saysSame(before, after)) return []
  return [
    { kind: 'fact', path, name: factName(path), before: valueWords(path, before), after: valueWords(path, after) },
  ]
}

/** Rows that only changed a part of theirs are told by that part, the others as gone and new. */
function listChanges(list: string, before: unknown, after: unknown): Change[] {
  const one = Array.isArray(before) ? before : []
  const other = Array.isArray(after) ? after : []
  const keys = (rows: unknown[]): string[] => rows.map((row) => JSON.stringify(row))
  return diffIndices(keys(one), keys(other)).flatMap(({ buffer1: [start, count], buffer2: [at, many] }) => {
    const gone = one.slice(start, start + count)
    const fresh = other.slice(at, at + many)
    const paired = Math.min(gone.length, fresh.length)
    return [
      ...gone.slice(0, paired).flatMap((row, i) => rowChanges(list, at + i, row, fresh[i])),
      ...gone.slice(paired).map((row) => rowChange('removed', list, row)),
      ...fresh.slice(paired).map((row) => rowChange('added', list, row)),
    ]
  })
}

function rowChanges(list: string, at: number, before: unknown, after: unknown): Change[] {
  if (!(isRecord(before) && isRecord(after))) return factChange(`${list}.${at}`, before, after)
  const parts = Object.keys(after).filter((part) => !saysSame(before[part], after[part]))
  return parts.flatMap((part) => factChange(`${list}.${at}.${part}`, before[part], after[part]))
}

function rowChange(kind: 'added' | 'removed', list: string, row: unknown): Change {
  const words = isRecord(row)
    ? Object.entries(row).flatMap(([part, value]) => valueWords(`${list}.0.${part}`, value) ?? [])
    : [String(row)]
  return { kind, list, name: factName(list), words: words.join(' · ') }
}

/** Longest texts compared line by line; beyond it the versions list says only that the text changed. */
const MOST_WORK = 4_000_000

function lineChange(before: string, after: string, facts: readonly Change[]): Change | null {
  if (before === after) return null
  const [one, other] = [linesOf(before), linesOf(after)]
  if (one.length * other.length > MOST_WORK) return { kind: 'lines', added: [], removed: [] }
  const told = facts.flatMap((change) =>
    change.kind === 'fact' ? [change.before, change.after] : 'words' in change ? [change.words] : [],
  )
  const isTold = (line: string): boolean =>
    told.some((words) => words !== null && words.length > 3 && line.includes(words))
  const parts = diffIndices(one, other)
  const removed = parts.flatMap(({ buffer1Content }) => buffer1Content).filter((line) => !isTold(line))
  const added = parts.flatMap(({ buffer2Content }) => buffer2Content).filter((line) => !isTold(line))
  return added.length + removed.length === 0 ? null : { kind: 'lines', added, removed }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
