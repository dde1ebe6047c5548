import type { Paper } from '../../paper.ts'
import type { Token } from '../tokens.ts'
import { type Misuse, nextOf, previousOf } from './misuse.ts'

const DAYS: Readonly<Record<string, string>> = {
  hai: 'Hai',
  ba: 'Ba',
  tư: 'Tư',
  năm: 'Năm',
  sáu: 'Sáu',
  bảy: 'Bảy',
  bẩy: 'Bảy',
  '2': 'Hai',
  '3': 'Ba',
  '4': 'Tư',
  '5': 'Năm',
  '6': 'Sáu',
  '7': 'Bảy',
}
const PARTS = new Set(['sáng', 'chiều', 'tối', 'trưa', 'đêm', 'vào', 'đến', 'từ', 'hết', 'mỗi', 'giờ', '00', 'lúc'])

/** "Thứ Sáu" inside a sentence, "thứ sáu", "thứ 2" where the weekday of a date stands: "thứ Sáu" (Phụ lục II, mục V). */
export function wrongWeekdays(paper: Paper, tokens: readonly Token[]): Misuse[] {
  const found: Misuse[] = []
  for (const token of tokens) {
    if (token.lower !== 'thứ' || token.shout || token.upper) continue
    const day = nextOf(tokens, token)
    const right = day ? DAYS[day.lower] : undefined
    if (!day || right === undefined || day.upper || !isDay(paper, tokens, token, day)) continue
    const head = token.first || STARTS.test(token.gap) ? token.text : 'thứ'
    if (head === token.text && right === day.text) continue
    const words = `${token.text} ${day.text}`
    found.push({ start: token.start, end: day.end, words, right: `${head} ${right}`, text: `${head} ${right}` })
  }
  return found
}

/** After a label ("Thời gian: Thứ Sáu") and at the start of an entry the capital is that of the beginning. */
const STARTS = /:\s*$|\n\s*$|[+•*]\s*$/

/** Behind a date: "ngày 19/3/2026 (tiết 2, thứ 6)". */
const IN_BRACKET = /\d{4}\s?\([^()\n]{1,24}$/

/** A weekday, not "the third item": a capital, a date beside it, or a part of the day before it. */
function isDay({ text }: Paper, tokens: readonly Token[], token: Token, day: Token): boolean {
  const after = text.slice(day.end, day.end + 14)
  if (previousOf(tokens, token)?.lower === 'ngày' && /^\s?[(:]/.test(after)) return false
  if (/^\s?[,(–-]?\s?\(?\s?(?:ngày\s)?\d{1,2}\s?(?:[/-]\s?\d|tháng)|^\s?,?\s?ngày \d/.test(after)) return true
  if (/\d{4}\s?[-–,]?\s?\(?\s?$/.test(text.slice(Math.max(0, token.start - 9), token.start))) return true
  if (/^\s?\)/.test(after) && IN_BRACKET.test(text.slice(Math.max(0, token.start - 30), token.start))) return true
  const before = previousOf(tokens, token)
  if (/\d\s?\($/.test(text.slice(Math.max(0, token.start - 3), token.start))) return true
  if (/^\s(?:hằng|hàng) tuần|^\s?và thứ|^\s?(?:tuần|đầu tuần)/.test(after)) return true
  if (before && PARTS.has(before.lower)) return day.capital || token.capital || !/^\s?(?:của|trong|là)/.test(after)
  return token.capital && day.capital && !token.first
}
