import { fold } from '#platform/vietnamese/fold.ts'
import { isSyllable } from '#platform/vietnamese/syllables.ts'
import { keyOf } from '../../word-forms.ts'
import { PAIRS_A_H } from './pairs-a-h.ts'
import { PAIRS_I_Y } from './pairs-i-y.ts'

const seconds = new Map<string, Set<string>>()
const firsts = new Map<string, Set<string>>()

for (const entry of `${PAIRS_A_H};${PAIRS_I_Y}`.split(/[;\n]+/)) {
  const [head, list] = entry.trim().split(':')
  if (!head || !list) continue
  const first = keyOf(head.toLowerCase())
  for (const word of list.trim().split(/\s+/)) add(first, keyOf(word.toLowerCase()))
}

function add(first: string, second: string): void {
  const after = seconds.get(first)
  if (after) after.add(second)
  else seconds.set(first, new Set([second]))
  const before = firsts.get(second)
  if (before) before.add(first)
  else firsts.set(second, new Set([first]))
}

/** Do the two syllables (as `keyOf` gives them) make a word or a fixed pair of the trade? */
export function isPair(first: string, second: string): boolean {
  return seconds.get(first)?.has(second) ?? false
}

/** What may follow a syllable, and what may stand before it. */
export function secondsOf(first: string): Iterable<string> {
  return seconds.get(first) ?? NONE
}
export function firstsOf(second: string): Iterable<string> {
  return firsts.get(second) ?? NONE
}
const NONE: readonly string[] = []

/** Does the syllable stand in any pair? */
export function isKnown(syllable: string): boolean {
  return seconds.has(syllable) || firsts.has(syllable)
}

const folds = new Map<string, string>()
const MOST_FOLDS = 20_000

/** `fold` of one syllable, remembered. */
export function foldOf(syllable: string): string {
  const known = folds.get(syllable)
  if (known !== undefined) return known
  const folded = fold(syllable)
  if (folds.size >= MOST_FOLDS) folds.clear()
  folds.set(syllable, folded)
  return folded
}

const syllables = new Map<string, boolean>()
const MOST_SYLLABLES = 20_000

/** `isSyllable`, remembered: the same words come again and again. */
export function isSpelt(lower: string): boolean {
  const known = syllables.get(lower)
  if (known !== undefined) return known
  const answer = isSyllable(lower)
  if (syllables.size >= MOST_SYLLABLES) syllables.clear()
  syllables.set(lower, answer)
  return answer
}
