import type { Paper } from '../../paper.ts'
import { isBroken } from '../broken-words.ts'
import type { Token } from '../tokens.ts'
import { inCaseOf, type Mistake } from './mistake.ts'
import { pairsOf, slipAt } from './near-words.ts'

/** Slips of the pen that neighbours give away, over the whole paper. */
export function nearSlips(paper: Paper, tokens: readonly Token[]): Mistake[] {
  const found: Mistake[] = []
  const isTorn = isBroken(paper)
  const pairs = pairsOf(tokens)
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const slip = slipAt(tokens, i, pairs)
    if (!slip) continue
    const { token, other } = slip
    if (token.end >= paper.text.trimEnd().length || (isTorn && !VOWEL.test(token.lower))) continue
    const right = inCaseOf(token, slip.right)
    const isAfter = token.start > other.start
    const words = isAfter ? `${other.text} ${token.text}` : `${token.text} ${other.text}`
    const both = isAfter ? `${other.text} ${right}` : `${right} ${other.text}`
    found.push({ kind: 'slip', start: token.start, end: token.end, words, right: both, text: right })
  }
  return found
}

const VOWEL = /[^bcdđghklmnpqrstvxz]/
