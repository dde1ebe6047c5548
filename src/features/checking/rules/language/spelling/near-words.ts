import { remembered } from '../../remembered.ts'
import { firstsOf, foldOf, isKnown, isPair, isSpelt, secondsOf } from '../lexicon/pairs.ts'
import type { Token } from '../tokens.ts'
import { isBound, isFree, isGrammar } from './free-words.ts'

/** A slip of the pen in one of two neighbours: which token, and what was meant. */
export type Slip = { token: Token; other: Token; right: string }

/** For each token, whether it makes a word of the lexicon with the one before it. */
export function pairsOf(tokens: readonly Token[]): boolean[] {
  return tokens.map((token, i) => {
    const before = tokens[i - 1]
    return token.near && before !== undefined && isPair(before.key, token.key)
  })
}

/**
 * Looks at two neighbours that make no word of the lexicon: if one mark or one letter away there is one, and neither of
 * them belongs to its other neighbour, then it was meant. Words that stand alone are left in peace. `pairs` is `pairsOf`.
 */
export function slipAt(tokens: readonly Token[], i: number, pairs: readonly boolean[]): Slip | null {
  const a = tokens[i]
  const b = tokens[i + 1]
  if (!a || !b?.near || pairs[i + 1] || a.key === b.key) return null
  if (pairs[i] && !isGrammar(tokens[i - 1]?.key ?? '')) return null
  if (pairs[i + 2] && !isGrammar(tokens[i + 2]?.key ?? '')) return null
  if (isGrammar(a.key) || isGrammar(b.key) || !isLooked(a) || !isLooked(b)) return null
  const second = isDoubtful(b, a) ? best(b, a, true) : null
  const first = isDoubtful(a, b) ? best(a, b, false) : null
  if (!first || !second) return first ? slip(a, b, first) : second ? slip(b, a, second) : null
  if (first.cost !== second.cost) return first.cost < second.cost ? slip(a, b, first) : slip(b, a, second)
  if (isKnown(a.key) && !isKnown(b.key)) return slip(b, a, second)
  return isKnown(b.key) ? slip(a, b, first) : null
}

function slip(token: Token, other: Token, { right }: Candidate): Slip {
  return { token, other, right }
}

function isLooked({ text, lower, code, person, upper }: Token): boolean {
  if (code || person || text.length < 2 || !hasLettersOnly(lower)) return false
  return upper || text.slice(1) === lower.slice(1)
}
const hasLettersOnly = remembered((lower) => /^[a-zà-ỹđ]+$/.test(lower))

/** May this token be the wrong one beside `anchor`? */
function isDoubtful(token: Token, anchor: Token): boolean {
  if (token.shout || anchor.shout) return !isKnown(token.key) && isSpelt(token.lower) && isSpelt(anchor.lower)
  if (token.upper || anchor.upper || (token.capital && !token.first)) return false
  if (anchor.capital && (token.start < anchor.start || !anchor.first) && isKnown(token.key)) return false
  if (anchor.capital && token.start < anchor.start) return false
  return !(isFree(token.key) && isFree(anchor.key)) && isSpelt(anchor.lower)
}

type Candidate = { right: string; cost: number }

/** The one word of the lexicon that is nearest, if there is one: `isAfter` where the anchor stands before the token. */
function best(token: Token, anchor: Token, isAfter: boolean): Candidate | null {
  const limit = limitFor(token, anchor)
  const name = isAfter ? `${anchor.key} ${token.key}>${limit}` : `${token.key}<${limit} ${anchor.key}`
  const known = answers.get(name)
  if (known !== undefined) return known
  const answer = nearest(token.key, isAfter ? secondsOf(anchor.key) : firstsOf(anchor.key), limit)
  if (answers.size >= MOST_ANSWERS) answers.clear()
  answers.set(name, answer)
  return answer
}
/** The same neighbours come again and again. */
const answers = new Map<string, Candidate | null>()
const MOST_ANSWERS = 20_000

function nearest(key: string, candidates: Iterable<string>, limit: number): Candidate | null {
  let found: Candidate | null = null
  let isTied = false
  for (const right of candidates) {
    const cost = costOf(key, right)
    if (cost > limit || (found && cost > found.cost)) continue
    isTied = found !== null && cost === found.cost
    found = { right, cost }
  }
  return isTied ? null : found
}

const MARK = 1
const HABIT = 2
const LETTER = 3
const NEVER = 9

/** How far a slip may have gone: a syllable that no word has may differ in a letter, a common one only in its marks. */
function limitFor(token: Token, anchor: Token): number {
  if (!isKnown(token.key)) return isFree(anchor.key) && isSpelt(token.lower) ? HABIT : LETTER
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
