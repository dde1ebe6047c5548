import type { Paper } from '#features/checking/rules/public.ts'
import type { PlanContent } from '../messages.ts'
import { corrected, isCorrected, withoutCorrection } from './corrections.ts'
import { bare, type FactValue, isRecord, PARTS, saysSame } from './fact-paths.ts'
import { factsWith } from './facts-with.ts'
import { paperFor } from './paper-for.ts'
import type { Range } from './rewriting/edits.ts'
import { rowWords } from './row-editing/compose-row.ts'
import { composeSection } from './row-editing/compose-section.ts'
import { inStyleOfList } from './row-editing/item-style.ts'
import { gapOf, rowBlocks } from './row-editing/row-blocks.ts'
import { rowLike } from './row-editing/row-like.ts'
import { losesNothing } from './side-effects.ts'

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
  const paper = paperFor(content.text)
  const wanted = rowsOf(content, paper, list).toSpliced(after + 1, 0, fullRow(list, row))
  if (isCorrected(content, list)) return corrected(content, list, wanted)
  const texts =
    paper.reading[list].length === 0 ? composeSection(paper, list, row) : addedTexts(paper, list, after, row)
  return settled(content, list, { rows: wanted }, texts)
}

/** The content without the row; the numbers of those behind it move up. */
export function removeRow(content: PlanContent, list: RowList, index: number): PlanContent {
  const paper = paperFor(content.text)
  const wanted = rowsOf(content, paper, list).toSpliced(index, 1)
  if (isCorrected(content, list)) return corrected(content, list, wanted)
  const blocks = rowBlocks(paper, list)
  const texts = blocks && blocks.length > 1 ? [rearranged(paper, blocks, { remove: index })] : []
  return settled(content, list, { rows: wanted }, texts)
}

/** The content with the row `from` standing where the row `to` stands now. */
export function moveRow(content: PlanContent, list: RowList, from: number, to: number): PlanContent {
  const paper = paperFor(content.text)
  const wanted = arranged(rowsOf(content, paper, list), { move: from, to })
  if (isCorrected(content, list)) return corrected(content, list, wanted)
  const blocks = rowBlocks(paper, list)
  return settled(content, list, { rows: wanted }, blocks ? [rearranged(paper, blocks, { move: from, to })] : [])
}

function rowsOf(content: PlanContent, paper: Paper, list: RowList): unknown[] {
  return factsWith(paper.reading, content)[list].map(bare)
}

function fullRow(list: RowList, row: Row): unknown {
  if (typeof row === 'string') return row
  const parts = Object.entries(PARTS).find(([name]) => name === list)?.[1] ?? []
  return Object.fromEntries(parts.map((part) => [part, row[part] ?? null]))
}

/** What is to be read after rows were changed; `added` is the row that is new, of which only what was stated must be read. */
type Wanted = { rows: unknown[]; added?: { at: number; row: Row } }

/**
 * Of the texts the first in which the reader reads the wanted rows. Where it reads them in none, one that loses nothing, for the
 * paper must hold the row, and the rows as a correction.
 */
function settled(content: PlanContent, list: RowList, wanted: Wanted, texts: readonly string[]): PlanContent {
  const readings = texts.map((text) => ({ text, reading: paperFor(text).reading }))
  const right = readings.find(({ reading }) => holds(reading[list].map(bare), wanted))
  if (right) return withoutCorrection({ ...content, text: right.text }, list)
  const before = paperFor(content.text).reading
  const harmless = readings.find(({ reading }) => wanted.added !== undefined && losesNothing(before, reading))
  return corrected({ ...content, text: harmless?.text ?? content.text }, list, wanted.rows)
}

function holds(read: readonly unknown[], { rows, added }: Wanted): boolean {
  if (read.length !== rows.length) return false
  return rows.every((row, at) => saysSame(read[at], row) || (at === added?.at && saysStated(read[at], added.row)))
}

function saysStated(read: unknown, row: Row): boolean {
  if (typeof row === 'string') return saysSame(read, row)
  const stated = Object.entries(row).filter(([, value]) => value !== null)
  return isRecord(read) && stated.every(([part, value]) => saysSame(read[part], value))
}

/** The text with a row more: like the row before it, the one behind, or another of the list; or as most papers write it. */
function addedTexts(paper: Paper, list: RowList, after: number, row: Row): string[] {
  const blocks = rowBlocks(paper, list)
  if (!blocks) return []
  const models = [after, after + 1, ...blocks.keys()]
    .filter((at, i, all) => blocks[at] && all.indexOf(at) === i)
    .slice(0, 5)
  const alike = models.flatMap((at) => (blocks[at] ? [rowLike(paper, list, at, blocks[at], row)] : []))
  const mark = /^[\s>]*(?:[-+*•–]\s*)?/u.exec(paper.original.slice(blocks[Math.max(after, 0)]?.start))?.[0] ?? ''
  const plain = rowWords(list, row).map((words) => `${mark.trim() === '' ? `${mark}- ` : mark}${words}.`)
  return [...alike, ...plain].map((line) => rearranged(paper, blocks, { add: line, after }))
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
