import type { Paper } from '#features/checking/rules/public.ts'
import { type FactValue, factAtPath, isFact } from '../fact-paths.ts'
import { type Edit, edited, type Range } from '../rewriting/edits.ts'
import { clearedWords } from '../rewriting/removals.ts'
import { isDayPart, isTimePart, rewritesOf } from '../rewriting/rewrites.ts'
import type { Row, RowList } from '../rows.ts'

/** The lines of a row written as those of row `like` are, with what it does not state taken out. */
export function rowLike(paper: Paper, list: RowList, like: number, block: Range, row: Row): string {
  const wantedOf = (part: string): FactValue => (typeof row === 'string' ? row : (row[part] ?? null))
  const parts = partsOf(paper, list, like)
  const kept = new Set(parts.filter(({ part }) => wantedOf(part) !== null).map(({ path }) => placeOf(paper, path)))
  const edits = parts.flatMap(({ path, part }) => {
    const wanted = wantedOf(part)
    // A weekday stands on the words of its date: those are not taken out with it.
    if (wanted === null && kept.has(placeOf(paper, path)) && part !== 'end') return []
    return editsFor(paper, path, wanted).filter(({ start, end }) => start >= block.start && end <= block.end)
  })
  const local = edits.map(({ start, end, text }) => ({ start: start - block.start, end: end - block.start, text }))
  return edited(paper.original.slice(block.start, block.end), local)
}

function placeOf(paper: Paper, path: string): number {
  return factAtPath(paper.reading, path)?.spans[0]?.start ?? -1
}

function partsOf(paper: Paper, list: RowList, at: number): { path: string; part: string }[] {
  const row = paper.reading[list][at]
  if (row === undefined) return []
  if (isFact(row)) return [{ path: `${list}.${at}`, part: list }]
  const parts = Object.entries(row).filter(([, fact]) => isFact(fact))
  return parts.map(([part]) => ({ path: `${list}.${at}.${part}`, part }))
}

function editsFor(paper: Paper, path: string, wanted: FactValue): Edit[] {
  const fact = factAtPath(paper.reading, path)
  if (fact === null || typeof wanted === 'boolean') return []
  if (wanted === null) return clearedWords(paper, path)
  const ways = rewritesOf(paper, path, fact, wanted)
  // A phrase is written anew as a whole; of days and times only the figures change.
  return (isDayPart(path) || isTimePart(path) || ways.length < 2 ? ways[0] : ways[1]) ?? []
}
