import type { Paper } from '#features/checking/rules/public.ts'
import type { Span } from '#features/reading/rules/public.ts'
import { isFact, isRecord } from '../fact-paths.ts'
import { linesAround, type Range } from '../rewriting/edits.ts'
import type { RowList } from '../rows.ts'

/** The lines of each row of a list in the original text. */
export function rowBlocks(paper: Paper, list: RowList): Range[] | null {
  const rows = paper.reading[list]
  const shared = sharedPlaces(rows)
  const blocks = rows.map((row) => {
    const own = spansOf(row).filter((span) => span.end > span.start && !shared.has(span.start))
    if (own.length === 0) return null
    const start = Math.min(...own.map((span) => span.start))
    const end = Math.max(...own.map((span) => span.end))
    return withSubItems(paper.original, linesAround(paper.original, { start, end }))
  })
  const found = blocks.filter((block) => block !== null)
  const isApart = found.every((block, at) => at === 0 || block.start >= (found[at - 1]?.end ?? 0))
  return found.length === rows.length && isApart ? found : null
}

function spansOf(row: unknown): Span[] {
  if (isFact(row)) return row.spans
  return isRecord(row) ? Object.values(row).flatMap((part) => (isFact(part) ? part.spans : [])) : []
}

/** Where words begin that several rows stand on: a heading with the unit of its tasks, a day of several items. */
function sharedPlaces(rows: readonly unknown[]): Set<number> {
  const rowsAt = new Map<number, number>()
  for (const row of rows)
    for (const start of new Set(spansOf(row).map((span) => span.start))) rowsAt.set(start, (rowsAt.get(start) ?? 0) + 1)
  return new Set([...rowsAt].filter(([, count]) => count > 1).map(([start]) => start))
}

/** Lines right below that begin with "+" under an item with another mark go with it. */
function withSubItems(text: string, block: Range): Range {
  if (/^\s*\+/.test(text.slice(block.start, block.end))) return block
  let end = block.end
  for (;;) {
    const next = /^\n[ \t]*\+[^\n]*/.exec(text.slice(end, end + 2000))?.[0]
    if (next === undefined) return { start: block.start, end }
    end += next.length
  }
}

/** What stands between two rows that follow each other: one line end, or an empty line. */
export function gapOf(text: string, blocks: readonly Range[]): string {
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1]
    const gap = next ? text.slice(block.end, next.start) : ''
    if (gap !== '' && gap.trim() === '') return gap
  }
  return '\n'
}
