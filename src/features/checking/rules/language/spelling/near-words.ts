import { isSyllable } from '#platform/vietnamese/syllables.ts'
import { firstsOf, foldOf, isKnown, isPair, secondsOf } from '../lexicon/pairs.ts'
import type { Token } from '../tokens.ts'
import { isBound, isFree, isGrammar } from './free-words.ts'

/** A slip of the pen in one of two neighbours: which token, and what was meant. */
export type Slip = { token: Token; other: Token; right: string }

/**
 * Looks at two neighbours that make no word of the lexicon: if one mark or one letter away there is one, and neither of
 * them belongs to its other neighbour, then it was meant. Words that stand alone are left in peace.
 */
export function slipAt(tokens: readonly Token[], i: number): Slip | null {
  const [a, b] = [tokens[i], tokens[i + 1]]
  if (!a || !b?.near || !isLooked(a) || !isLooked(b) || isPair(a.key, b.key) || a.key === b.key) return null
  const before = a.near ? tokens[i - 1] : undefined
  const after = tokens[i + 2]?.near ? tokens[i + 2] : undefined
  if (before && !isGrammar(before.key) && isPair(before.key, a.key)) return null
  if (after && !isGrammar(after.key) && isPair(b.key, after.key)) return null
  const second = isDoubtful(b, a) ? best(b, a, secondsOf(a.key)) : null
  const first = isDoubtful(a, b) ? best(a, b, firstsOf(b.key)) : null
  if (!first || !second) {
    const one = first ?? second
    return one === null ? null : one.slip
  }
  if (first.cost === second.cost)
    return isKnown(a.key) && !isKnown(b.key) ? second.slip : isKnown(b.key) ? first.slip : null
  return first.cost < second.cost ? first.slip : second.slip
}

function isLooked({ text, lower, code, person, upper }: Token): boolean {
  if (code || person || text.length < 2 || !LETTERS.test(lower)) return false
  return upper || text.slice(1) === lower.slice(1)
}
const LETTERS = /^[a-zà-ỹđ]+$/

/** May this token be the wrong one beside `anchor`? */
function isDoubtful(token: Token, anchor: Token): boolean {
  if (isGrammar(token.key) || isGrammar(anchor.key) || !isSyllable(anchor.lower)) return false
  if (token.shout || anchor.shout) return !isKnown(token.key) && isSyllable(token.lower)
  if (token.upper || anchor.upper || (token.capital && !token.first)) return false
  if (anchor.capital && (token.start < anchor.start || !anchor.first) && isKnown(token.key)) return false
  if (anchor.capital && token.start < anchor.start) return false
  return !(isFree(token.key) && isFree(anchor.key))
}

type Candidate = { slip: Slip; cost: number }

function best(token: Token, other: Token, candidates: Iterable<string>): Candidate | null {
  const limit = limitFor(token, other)
  let found: Candidate | null = null
  let isTied = false
  for (const right of candidates) {
    const cost = costOf(token.key, right)
    if (cost > limit || (found && cost > found.cost)) continue
    isTied = found !== null && cost === found.cost
    found = { slip: { token, other, right }, cost }
  }
  return isTied ? null : found
}

const MARK = 1
const HABIT = 2
const LETTER = 3
const NEVER = 9

/** How far a slip may have gone: a syllable that no word has may differ in a letter, a common one only in its marks. */
function limitFor(token: Token, anchor: Token): number {
  if (!isKnown(token.key)) return isFree(anchor.key) && isSyllable(token.lower) ? HABIT : LETTER
  if (isFree(token.key)) return isBound(anchor.key) ? LETTER : MARK
  return isFree(anchor.key) ? MARK : LETTER
}

/** 1: other marks. 2: letters that are spoken alike. 3: one letter more, less or other. */
function costOf(wrong: string, right: string): number {
  if (wrong === right) return NEVER
  const [a, b] = [foldOf(wrong), foldOf(right)]
  if (a === b) return MARK
  if (Math.abs(a.length - b.length) > 2) return NEVER
  if (habit(a) === habit(b)) return HABIT
  return isOneLetterApart(a, b) ? LETTER : NEVER
}

/** Spellings that regions speak alike, brought together. */
function habit(folded: string): string {
  return folded
    .replace(/^(?:s|x)(?=[aeiouy])/, 's')
    .replace(/^(?:ch|tr)/, 'ch')
    .replace(/^(?:gi(?=[aeou])|d|r)(?=[aeiouy])/, 'd')
    .replace(/^(?:ngh|ng)/, 'ng')
    .replace(/^(?:gh|g)(?=[aeiouy])/, 'g')
}

function isOneLetterApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneLetterApart(b, a)
  if (b.length - a.length > 1 || b.length < 3) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i += 1
  return a.length === b.length ? a.slice(i + 1) === b.slice(i + 1) : a.slice(i) === b.slice(i + 1)
}
