import type { Fact, Span } from '../../messages.ts'
import { DOUBT } from '../../rules/doubts-of.ts'
import { type ReadingWord, say } from '../reading-words.ts'

/** One single thing that was read: where it stands and how sure the reader is. `path` is the way to it in the reading. */
export type Leaf = { path: string; part: string; spans: Span[]; certainty: number }

/** The marks of the paper come in four kinds, so that a page full of marks can be told apart at a glance. */
export type RowKind = 'document' | 'time' | 'people' | 'basis'

/** Why to look at a row, and at which of its leaves first. */
export type RowDoubt = { path: string; reason: string }

/** One line of the facts: a label, what was read in words of the trade, and the leaves it was made from. */
export type FactRow = {
  id: string
  kind: RowKind
  label: string
  value: string
  note?: string
  leaves: Leaf[]
  doubt?: RowDoubt
}

/** Rows that belong to one thing, such as one session; `title` names it where there are several. */
export type FactBlock = { title?: string; rows: FactRow[] }

/**
 * Everything under one heading. `empty` says what the absence means; a group without rows and without it is not shown.
 * `count` stands beside the title instead of the number of rows (nothing for `''`), `note` is said once for all of them.
 */
export type FactGroup = {
  id: string
  title: string
  blocks: FactBlock[]
  empty?: string
  count?: string
  note?: string
}

/** One thing to look at, with the row that shows it. */
export type Doubt = { row: FactRow; leaf: Leaf }

type AnyFact = Fact<string> | Fact<number> | Fact<boolean>

/** The leaf of a fact, or nothing where the document does not say it. */
export function leafOf(path: string, part: ReadingWord, fact: AnyFact | null): Leaf[] {
  return fact === null ? [] : [{ path, part: say(part), spans: fact.spans, certainty: fact.certainty }]
}

/** A row from a single fact; none where the document does not say it. */
export function rowOf(row: {
  path: string
  kind: RowKind
  label: ReadingWord
  fact: AnyFact | null
  shown?: string
}): FactRow[] {
  if (row.fact === null) return []
  const value = row.shown ?? String(row.fact.value)
  return [{ id: row.path, kind: row.kind, label: say(row.label), value, leaves: leafOf(row.path, row.label, row.fact) }]
}

/** Whether a person should look at the row. */
export function isDoubtful(row: FactRow): boolean {
  return row.doubt !== undefined
}

/** Whether the leaf is what to look at in its row. */
export function isDoubtfulLeaf(row: FactRow, leaf: Leaf): boolean {
  return leaf.certainty < DOUBT || row.doubt?.path === leaf.path
}

/** The parts of a row to look at, in its order: all of a row with one part is `[]`, for the mark alone says it. */
export function doubtfulParts(row: FactRow): string[] {
  return row.leaves.length < 2 ? [] : row.leaves.filter((leaf) => isDoubtfulLeaf(row, leaf)).map((leaf) => leaf.part)
}
