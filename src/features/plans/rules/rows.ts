import { type Paper, paperOf } from '#features/checking/rules/public.ts'
import { readText } from '#features/reading/rules/public.ts'
import type { PlanContent } from '../messages.ts'
import { corrected, isCorrected, withoutCorrection } from './corrections.ts'
import { bare, type FactValue, PARTS, saysSame } from './fact-paths.ts'
import { factsWith } from './facts-with.ts'
import type { Range } from './rewriting/edits.ts'
import { composeSection } from './row-editing/compose-section.ts'
import { inStyleOfList } from './row-editing/item-style.ts'
import { gapOf, rowBlocks } from './row-editing/row-blocks.ts'
import { rowLike } from './row-editing/row-like.ts'

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

/** The content with a row more, after the row `after`; −1 puts it first. Its line is written as those beside it are. */
export function addRow(content: PlanContent, list: RowList, after: number, row: Row): PlanContent {
  const paper = paperOf(content.text)
  const wanted = rowsOf(content, paper, list).toSpliced(after + 1, 0, fullRow(list, row))
  if (isCorrected(content, list)) return corrected(content, list, wanted)
  const texts =
    paper.reading[list].length === 0 ? composeSection(paper, list, row) : addedTexts(paper, list, after, row)
  return settled(content, list, wanted, texts)
}

/** The content without the row; the numbers of those behind it move up. */
export function removeRow(content: PlanContent, list: RowList, index: number): PlanContent {
  const paper = paperOf(content.text)
  const wanted = rowsOf(content, paper, list).toSpliced(index, 1)
  if (isCorrected(content, list)) return corrected(content, list, wanted)
  const blocks = rowBlocks(paper, list)
  const texts = blocks && blocks.length > 1 ? [rearranged(paper, blocks, { remove: index })] : []
  return settled(content, list, wanted, texts)
}

/** The content with the row `from` standing where the row `to` stands now. */
export function moveRow(content: PlanContent, list: RowList, from: number, to: number): PlanContent {
  const paper = paperOf(content.text)
  const wanted = arranged(rowsOf(content, paper, list), { move: from, to })
  if (isCorrected(content, list)) return corrected(content, list, wanted)
  const blocks = rowBlocks(paper, list)
  return settled(content, list, wanted, blocks ? [rearranged(paper, blocks, { move: from, to })] : [])
}

function rowsOf(content: PlanContent, paper: Paper, list: RowList): unknown[] {
  return factsWith(paper.reading, content)[list].map(bare)
}

function fullRow(list: RowList, row: Row): unknown {
  if (typeof row === 'string') return row
  const parts = Object.entries(PARTS).find(([name]) => name === list)?.[1] ?? []
  return Object.fromEntries(parts.map((part) => [part, row[part] ?? null]))
}

/**
 * Of the texts the first in which the reader reads the wanted rows. Where it reads them in none, the first text all the same,
 * for the paper must hold the row, and the rows as a correction.
 */
function settled(content: PlanContent, list: RowList, wanted: unknown[], texts: readonly string[]): PlanContent {
  for (const text of texts) {
    const read = readText(text)[list].map(bare)
    if (saysSame(read, wanted)) return withoutCorrection({ ...content, text }, list)
  }
  return corrected({ ...content, text: texts[0] ?? content.text }, list, wanted)
}

/** The text with a row more, written like the row before it, the one behind, or another of the list. */
function addedTexts(paper: Paper, list: RowList, after: number, row: Row): string[] {
  const blocks = rowBlocks(paper, list)
  if (!blocks) return []
  const models = [after, after + 1, ...blocks.keys()]
    .filter((at, i, all) => blocks[at] && all.indexOf(at) === i)
    .slice(0, 5)
  return models.flatMap((at) => {
    const block = blocks[at]
    if (!block) return []
    const line = rowLike(paper, list, at, block, row)
    return [rearranged(paper, blocks, { add: line, after })]
  })
}

/** What is done to the rows of a list. */
type Arrangement = { add: string; after: number } | { remove: number } | { move: number; to: number }

/** The text with the lines of a list in a new arrangement, numbered and ended as they were. */
function rearranged(paper: Paper, blocks: readonly Range[], change: Arrangement): string {
  const text = paper.original
  const first = blocks[0]
  const last = blocks.at(-1)
  if (!first || !last) return text
  const items = blocks.map(({ start, end }) => text.slice(start, end))
  const gaps = blocks.slice(1).map((block, at) => text.slice(blocks[at]?.end ?? 0, block.start))
  const next = inStyleOfList(items, arranged(items, change))
  const between = arrangedGaps(gaps, change, gapOf(text, blocks))
  const body = next.map((item, at) => (at === 0 ? item : (between[at - 1] ?? '\n') + item)).join('')
  return text.slice(0, first.start) + body + text.slice(last.end)
}

function arranged<Item>(
  items: readonly Item[],
  change: { add: Item; after: number } | Exclude<Arrangement, { add: string }>,
): Item[] {
  if ('add' in change) return items.toSpliced(change.after + 1, 0, change.add)
  if ('remove' in change) return items.toSpliced(change.remove, 1)
  return items.toSpliced(change.move, 1).toSpliced(change.to, 0, ...items.slice(change.move, change.move + 1))
}

/** Headings and other words between two rows stay where they stand. */
function arrangedGaps(gaps: readonly string[], change: Arrangement, plain: string): string[] {
  if ('add' in change) return gaps.toSpliced(Math.max(0, change.after), 0, plain)
  if (!('remove' in change)) return [...gaps]
  const at = gaps[change.remove]?.trim() === '' || change.remove === 0 ? change.remove : change.remove - 1
  return gaps.toSpliced(at, 1)
}
