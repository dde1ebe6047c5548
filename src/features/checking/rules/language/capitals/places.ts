import type { Paper } from '../../paper.ts'
import type { Token } from '../tokens.ts'
import { isInside, type Misuse, nextOf, previousOf, recased } from './misuse.ts'

const ONE = new Set(['huyện', 'quận', 'tỉnh', 'xã', 'phường'])
const TWO: Readonly<Record<string, string>> = { thành: 'phố', thị: 'xã trấn' }
const MANY = new Set(['các', 'mỗi', 'từng', 'những', 'số'])
/** "Huyện Đoàn", "Tỉnh Ủy" are bodies, "Thành phố Hồ Chí Minh" and "Thủ đô Hà Nội" are so written by the decree. */
const BODIES = new Set(['đoàn', 'ủy', 'uỷ', 'đội', 'hội', 'ủy'])
/** Units that bear the name of a person or an event keep their capital. */
const HONOURED =
  /^(?:Hồ Chí Minh|Điện Biên Phủ|Hai Bà Trưng|Lê Chân|Ngô Quyền|Ba Đình|Đống Đa|Hoàng Diệu|Quang Trung|Bà Triệu|Lam Sơn|Trần Hưng Đạo|Lý Thường Kiệt|Phan Bội Châu|Phan Đình Phùng|Đinh Tiên Hoàng|Bạch Đằng|Chi Lăng|Quyết Thắng|Thống Nhất|Cách Mạng|Nam Cao|Nguyễn |Võ Thị Sáu|Lê Hồng Phong|Trần Phú)/u
const SCHOOLS = new Set(['thcs', 'thpt', 'học', 'non', 'th', 'mn', 'sở', 'thông', 'giáo'])

/** "Huyện Củ Chi", "quận 2", "các Quận/Huyện" (Phụ lục II, mục III). */
export function wrongPlaces(paper: Paper, tokens: readonly Token[]): Misuse[] {
  const found: Misuse[] = []
  const flagged = new Set<number>()
  for (const token of tokens) {
    const last = lastOfNoun(tokens, token)
    if (!last || token.code || token.person) continue
    const next = nextOf(tokens, last)
    if (isNumbered(tokens, token, next)) found.push(recased(paper.text, token, next ?? last))
    if (!token.capital || !isInside(token)) continue
    const isWrong = isOrdinary(paper, tokens, token, next) || isCommon(paper, tokens, token, last, next, flagged)
    if (!isWrong) continue
    flagged.add(token.index)
    found.push(recased(paper.text, token, next?.capital ? lastOfName(tokens, next) : last))
  }
  return found
}

/** The last syllable of a name: "Củ Chi", "Bình Thạnh". */
function lastOfName(tokens: readonly Token[], first: Token): Token {
  const next = nextOf(tokens, first)
  return next?.capital ? next : first
}

function lastOfNoun(tokens: readonly Token[], token: Token): Token | null {
  if (ONE.has(token.lower)) return token
  const second = TWO[token.lower]
  const next = second === undefined ? undefined : nextOf(tokens, token)
  return next && second?.split(' ').includes(next.lower) ? next : null
}

/** "quận 2" is "Quận 2"; "các quận 1, 3, 5" names a group. */
function isNumbered(tokens: readonly Token[], token: Token, next: Token | undefined): boolean {
  if (token.text !== token.lower || (token.lower !== 'quận' && token.lower !== 'phường')) return false
  if (!next || !/^\d{1,2}$/.test(next.text) || token.shout) return false
  const after = tokens[next.index + 1]
  return (
    !MANY.has(previousOf(tokens, token)?.lower ?? '') && !(after?.near && ONE.has(after.lower)) && after?.gap !== '/'
  )
}

function isOrdinary({ text }: Paper, tokens: readonly Token[], token: Token, next: Token | undefined): boolean {
  if (!next?.capital || next.person || BODIES.has(next.lower) || ROMAN.test(next.text)) return false
  if (HONOURED.test(text.slice(next.start, next.start + 24))) return false
  const before = previousOf(tokens, token)
  return (
    !(
      before &&
      SCHOOLS.has(before.lower) &&
      token.lower !== 'quận' &&
      token.lower !== 'huyện' &&
      token.lower !== 'tỉnh'
    ) || before.lower === 'tạo'
  )
}

const ROMAN = /^[IVX]+$/

/** "các Quận/Huyện", "mỗi Quận, Huyện", "21 Quận": a common noun that names no one. */
function isCommon(
  paper: Paper,
  tokens: readonly Token[],
  token: Token,
  last: Token,
  next: Token | undefined,
  flagged: ReadonlySet<number>,
): boolean {
  if (next && (next.capital || next.upper || /^\d/.test(next.text))) return false
  const before = previousOf(tokens, token)
  if (before && (MANY.has(before.lower) || /^\d{1,3}$/.test(before.text))) return true
  if (LISTED.test(token.gap) && (flagged.has(token.index - 1) || flagged.has(token.index - 2))) return true
  const after = tokens[last.index + 1]
  return (
    after !== undefined &&
    LISTED.test(after.gap) &&
    after.capital &&
    lastOfNoun(tokens, after) !== null &&
    !namesOne(paper, tokens, after)
  )
}
const LISTED = /^\s*[,/]\s*$/

function namesOne(_paper: Paper, tokens: readonly Token[], token: Token): boolean {
  const last = lastOfNoun(tokens, token)
  const next = last ? nextOf(tokens, last) : undefined
  return next !== undefined && (next.capital || /^\d/.test(next.text))
}
