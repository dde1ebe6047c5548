import type { Paper } from '../../paper.ts'
import type { Found } from '../../rule.ts'
import { say } from '../../sentences.ts'
import { quote } from '../../writing.ts'
import { isKnown, isSpelt } from '../lexicon/pairs.ts'
import type { Token } from '../tokens.ts'

/** Words after which something must come. */
const OPEN = new Set('các những của và với để tại hoặc do nhằm mỗi bởi từng vì thuộc trực'.split(' '))
/** Meetings that are held "trực tuyến" or "trực tiếp"; "phân công trực" is whole. */
const HELD = new Set(['nghị', 'họp', 'thức', 'cầu', 'thảo', 'huấn', 'báo'])
const STOP = /^\s*[.;](?:\s|$)/

/** Sentences that break off: "chuẩn bị cho Hội nghị trực." */
export function brokenSentences(paper: Paper, tokens: readonly Token[]): Found[] {
  const found: Found[] = []
  for (const token of tokens) {
    if (!OPEN.has(token.lower) || token.capital || token.upper || !token.near || token.code) continue
    const after = paper.text.slice(token.end, token.end + 3)
    if (!STOP.test(after) || /^\s*\.\./.test(after)) continue
    const before = tokens[token.index - 1]
    if (!before || isWhole(token, before)) continue
    const start = tokens[Math.max(0, token.index - 4)]?.start ?? token.start
    const words = paper.text.slice(start, token.end + 1)
    found.push({
      severity: 'warning',
      spans: [paper.at(token.start, token.end)],
      message: say('text-damaged.broken_off', { words: quote(words) }),
    })
  }
  return found.slice(0, 2)
}

function isWhole(token: Token, before: Token): boolean {
  if (token.lower === 'trực') return !HELD.has(before.lower)
  if (token.lower === 'thuộc') return ['trực', 'phụ', 'quen', 'lệ', 'học', 'tùy'].includes(before.lower)
  if (token.lower === 'do') return ['lý', 'lí', 'tự', 'nguyên'].includes(before.lower)
  if (token.lower === 'để') return ['triệt', 'đủ'].includes(before.lower)
  if (token.lower === 'của') return before.lower === 'tiền'
  if (token.lower === 'các') return before.lower === 'cước'
  if (token.lower === 'tại') return ['tồn', 'hiện', 'tự', 'sở'].includes(before.lower)
  return false
}

/** A line whose first word lost its head: "- nh thức tổ chức". A small rest without a vowel, at the very beginning. */
export function tornStarts(paper: Paper, tokens: readonly Token[]): Found[] {
  const starts = tokens.filter(({ first }) => first)
  return starts.flatMap((token) => {
    const next = tokens[token.index + 1]
    if (token.code || token.text !== token.lower || !next?.near || !next.text.match(/^\p{Ll}/u)) return []
    if (!/^(?:nh|ng|ngh|ch|th|tr|kh|ph)$/.test(token.lower) && !isTail(token)) return []
    const words = paper.text.slice(token.start, tokens[token.index + 3]?.end ?? next.end)
    return [
      {
        severity: 'warning' as const,
        spans: [paper.at(token.start, token.end)],
        message: say('text-damaged.torn_start', { words: quote(words) }),
      },
    ]
  })
}

function isTail({ lower, text, gap }: Token): boolean {
  return gap === '' && text.length >= 2 && text.length <= 4 && /[à-ỹ]/.test(lower) && !isSpelt(lower) && !isKnown(lower)
}
