import { remembered } from '../../remembered.ts'
import { keyOf } from '../../word-forms.ts'
import { isPair } from '../lexicon/pairs.ts'
import type { Token } from '../tokens.ts'
import { inCaseOf, type Mistake } from './mistake.ts'

const OPEN_I = /^(?:h|k|l|m|s|t)[iíìỉĩị]$/
const OPEN_Y = /^(?:h|k|l|m|s|t)[yýỳỷỹỵ]$/
const openLetter = remembered((lower) => (OPEN_I.test(lower) ? 'i' : OPEN_Y.test(lower) ? 'y' : 'none'))
const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }
const QUI = new Set(['định', 'chế', 'trình', 'mô', 'hoạch', 'tắc', 'ước', 'chuẩn', 'cách', 'đổi', 'tụ', 'luật', 'phạm'])

/**
 * "qui định", which is written with y everywhere now, and one word written with i and with y in the same document
 * ("quản lí", "quản lý"): both are right, one paper keeps to one.
 */
export function mixedLetters(tokens: readonly Token[]): Mistake[] {
  const words = new Map<string, { i: Token[]; y: Token[] }>()
  const found: Mistake[] = []
  tokens.forEach((token, index) => {
    if (token.text.length > 3 || token.person || token.code) return
    const after = tokens[index + 1]
    if (token.lower === 'qui' && after?.near && QUI.has(after.lower)) found.push(qui(token, after))
    const letter = openLetter(token.lower)
    if (letter === 'none') return
    const name = wordAround(tokens, index)
    if (name === null) return
    const word = words.get(name) ?? { i: [], y: [] }
    words.set(name, word)
    word[letter].push(token)
  })
  return [...found, ...[...words.values()].flatMap(mixed)]
}

function qui(token: Token, after: Token): Mistake {
  const text = inCaseOf(token, 'quy')
  return {
    kind: 'letter',
    start: token.start,
    end: token.end,
    words: `${token.text} ${after.text}`,
    right: `${text} ${after.text}`,
    text,
  }
}

function wordAround(tokens: readonly Token[], index: number): string | null {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!token) return null
  if (token.near && before && isPair(before.key, token.key)) return `${before.key} ${token.key}`
  return after?.near && isPair(token.key, after.key) ? `${token.key} ${after.key}` : null
}

function mixed({ i, y }: { i: Token[]; y: Token[] }): Mistake[] {
  const [one] = i
  const [other] = y
  if (!one || !other) return []
  const few = i.length <= y.length ? i : y
  return few.map((token) => {
    const text = inCaseOf(token, few === i ? keyOf(token.lower) : withI(token.lower))
    return { kind: 'mixed', start: token.start, end: token.end, words: one.text, right: other.text, text }
  })
}

function withI(lower: string): string {
  return lower.slice(0, -1) + (Y_TO_I[lower.slice(-1)] ?? lower.slice(-1))
}
