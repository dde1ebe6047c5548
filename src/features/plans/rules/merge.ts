import { diff3Merge } from 'node-diff3'
import type { Correction, PlanContent } from '../messages.ts'
import { saysSame } from './fact-paths.ts'
import { commonEnds, lengthOf } from './text-lines.ts'

/**
 * What two people changed in the same place. The merged content holds `mine`; nothing of `theirs` is lost as long as a person is
 * shown this. `path` names the corrected fact where it is none of the text, and `start` is 0 then.
 */
export type Conflict = { mine: string; theirs: string; start: number; path: string | null }

/** What to take where two people changed the same words. A fact cannot say two things: both means theirs there. */
export type Pick = 'mine' | 'theirs' | 'both'

/** Lines of a side that differ, times those of the other: beyond it the whole stretch is shown as one conflict. */
const MOST_WORK = 4_000_000

/**
 * Two contents that grew out of the same one, made into one: line by line the text, one by one what stands beside it. `picks` says
 * for each conflict, in their order, what to take; mine where it says nothing.
 */
export function mergeContents(
  base: PlanContent,
  mine: PlanContent,
  theirs: PlanContent,
  picks: readonly Pick[] = [],
): { content: PlanContent; conflicts: Conflict[] } {
  const text = mergedText([mine.text, base.text, theirs.text], picks)
  const corrections = mergedCorrections([base, mine, theirs], picks.slice(text.conflicts.length))
  const content: PlanContent = {
    text: text.text,
    corrections: corrections.corrections,
    confirmed: mergedKeys(base.confirmed, mine.confirmed, theirs.confirmed),
    setAside: mergedSetAside(base, mine, theirs),
  }
  return { content, conflicts: [...text.conflicts, ...corrections.conflicts] }
}

type Region = { ok?: string[]; conflict?: { a: string[]; b: string[] } }

/** Picks are made on whole lines, so that a side without any leaves neither a blank line nor a missing end. */
function mergedText(
  [mine, base, theirs]: readonly [string, string, string],
  picks: readonly Pick[],
): { text: string; conflicts: Conflict[] } {
  if (mine === theirs || theirs === base) return { text: mine, conflicts: [] }
  if (mine === base) return { text: theirs, conflicts: [] }
  const sides = [mine, base, theirs].map(linesOf)
  const { head, tail } = commonEnds(sides)
  const [a = [], o = [], b = []] = sides.map((lines) => lines.slice(head, lines.length - tail))
  const isTooMuch = o.length * Math.max(a.length, b.length) > MOST_WORK
  const regions: Region[] = isTooMuch ? [{ conflict: { a, b } }] : diff3Merge(a, o, b, { excludeFalseConflicts: true })
  const first = sides[0] ?? []
  const lines = first.slice(0, head)
  let length = lengthOf(lines)
  const conflicts: Conflict[] = []
  for (const { ok = [], conflict } of regions) {
    const part = conflict === undefined ? ok : picked(conflict, picks[conflicts.length])
    if (conflict !== undefined)
      conflicts.push({ mine: conflict.a.join('\n'), theirs: conflict.b.join('\n'), start: length, path: null })
    lines.push(...part)
    length += lengthOf(part)
  }
  return { text: [...lines, ...first.slice(first.length - tail)].join('\n'), conflicts }
}

function picked({ a, b }: { a: string[]; b: string[] }, pick: Pick = 'mine'): string[] {
  if (pick === 'both') return [...b, ...a]
  return pick === 'theirs' ? b : a
}

/** A text without a word has no line, not an empty one. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

function mergedCorrections(
  [base, mine, theirs]: readonly [PlanContent, PlanContent, PlanContent],
  picks: readonly Pick[],
): { corrections: Correction[]; conflicts: Conflict[] } {
  const paths = new Set([...mine.corrections, ...theirs.corrections].map(({ path }) => path))
  const corrections: Correction[] = []
  const conflicts: Conflict[] = []
  for (const path of paths) {
    const [before, own, other] = [base, mine, theirs].map(({ corrections: all }) =>
      all.find((each) => each.path === path),
    )
    const isMine = !saysSame(own, before)
    const isConflict = isMine && !saysSame(other, before) && !saysSame(own, other)
    const kept = isMine && !(isConflict && (picks[conflicts.length] ?? 'mine') !== 'mine') ? own : other
    if (kept) corrections.push(kept)
    if (isConflict) conflicts.push({ mine: wordsOf(own), theirs: wordsOf(other), start: 0, path })
  }
  return { corrections, conflicts }
}

function wordsOf(correction: Correction | undefined): string {
  if (!correction) return ''
  return typeof correction.value === 'string' ? correction.value : JSON.stringify(correction.value)
}

/** What either added, without what either took away. */
function mergedKeys(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const gone = new Set(base.filter((key) => !mine.includes(key) || !theirs.includes(key)))
  return [...new Set([...mine, ...theirs])].filter((key) => !gone.has(key))
}

function mergedSetAside(base: PlanContent, mine: PlanContent, theirs: PlanContent): PlanContent['setAside'] {
  const [before, own, other] = [base, mine, theirs].map(({ setAside }) => setAside.map(({ key }) => key))
  return mergedKeys(before ?? [], own ?? [], other ?? []).flatMap((key) => {
    const found = [mine, theirs].flatMap(({ setAside }) => setAside.filter((each) => each.key === key))
    return found.slice(0, 1)
  })
}
