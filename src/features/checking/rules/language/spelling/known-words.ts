import type { Paper } from '../../paper.ts'
import { isPair } from '../lexicon/pairs.ts'
import type { Token } from '../tokens.ts'
import { isGrammar } from './free-words.ts'
import { knownFrom } from './known-slips.ts'
import { inCaseOf, type Mistake } from './mistake.ts'

/** The slips that proof-readers know, and an office head told as a school ("Trường các phòng"). */
export function knownSlips(paper: Paper, tokens: readonly Token[]): Mistake[] {
  const found: Mistake[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token || token.person || token.code) continue
    const mistake = schoolForHead(tokens, i) ?? known(paper, tokens, i)
    if (mistake) found.push(mistake)
  }
  return found
}

function known(paper: Paper, tokens: readonly Token[], i: number): Mistake | null {
  for (const { wrong, right } of knownFrom(tokens[i]?.key ?? '')) {
    if (!isWritten(tokens, i, wrong)) continue
    const [first, last] = [tokens[i], tokens[i + wrong.length - 1]]
    if (!first || !last) continue
    if (last.capital && !last.shout) continue
    const before = first.near ? tokens[i - 1] : undefined
    const after = tokens[i + wrong.length]
    if (before && !isGrammar(before.key) && isPair(before.key, first.key)) continue
    if (after?.near && !isGrammar(after.key) && isPair(last.key, after.key)) continue
    const text = right.map((word, k) => inCaseOf(tokens[i + Math.min(k, wrong.length - 1)] ?? last, word)).join(' ')
    return {
      kind: 'slip',
      start: first.start,
      end: last.end,
      words: paper.text.slice(first.start, last.end),
      right: text,
      text,
    }
  }
  return null
}

function isWritten(tokens: readonly Token[], i: number, keys: readonly string[]): boolean {
  for (let k = 0; k < keys.length; k += 1) {
    const token = tokens[i + k]
    if (token === undefined || token.key !== keys[k] || token.person || (k > 0 && !token.near)) return false
  }
  return true
}

const UNITS = new Set('phòng ban đơn khoa bộ đoàn cơ tổ'.split(' '))

/** An entry "Trường các phòng thuộc Sở": a school of rooms; the heads were meant. */
function schoolForHead(tokens: readonly Token[], i: number): Mistake | null {
  const school = tokens[i]
  if (school?.text !== 'Trường') return null
  const [all, unit, next] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  if (!all?.near || !unit?.near || all.lower !== 'các') return null
  if (!UNITS.has(unit.lower) || (unit.lower === 'bộ' && next?.lower !== 'phận')) return null
  const words = `Trường các ${unit.text}`
  return { kind: 'slip', start: school.start, end: school.end, words, right: `Trưởng các ${unit.text}`, text: 'Trưởng' }
}
