import { fold } from '#platform/vietnamese/fold.ts'
import { isSyllable } from '#platform/vietnamese/syllables.ts'
import { keyOf } from '../../word-forms.ts'
import { pairSet } from './pair-set.ts'
import { PAIRS_A_H } from './pairs-a-h.ts'
import { PAIRS_I_Y } from './pairs-i-y.ts'

const all = `${PAIRS_A_H};${PAIRS_I_Y}`.split(/[;\n]+/).flatMap((entry) => {
  const [head, list] = entry.trim().split(':')
  if (!head || !list) return []
  const first = keyOf(head.toLowerCase())
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [first, keyOf(word.toLowerCase())] as const)
})
const forward = pairSet(all)
const backward = pairSet(all.map(([first, second]) => [second, first] as const))
const syllablesInPairs = new Set(all.flat())

/** Do the two syllables (as `keyOf` gives them) make a word or a fixed pair of the trade? */
export const isPair = forward.has

/** What may follow a syllable, and what may stand before it. */
export const secondsOf = forward.after
export const firstsOf = backward.after

/** Does the syllable stand in any pair? */
export function isKnown(syllable: string): boolean {
  return syllablesInPairs.has(syllable)
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
