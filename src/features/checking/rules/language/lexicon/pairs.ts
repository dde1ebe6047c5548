import { fold } from '#platform/vietnamese/fold.ts'
import { isSyllable } from '#platform/vietnamese/syllables.ts'
import { remembered } from '../../remembered.ts'
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

/** `fold` of one syllable. */
export const foldOf = remembered(fold)

export const isSpelt = remembered(isSyllable)
