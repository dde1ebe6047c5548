import type { Paper } from '../../paper.ts'
import type { Token } from '../tokens.ts'
import { type Misuse, nextOf, previousOf, recased } from './misuse.ts'

/** First compounds of fields that offices are named by, with the syllables that take the capital in the whole name. */
const FIELDS = new Set(
  `giáo dục,nội vụ,tài chính,y tế,văn hóa,văn hoá,thông tin,lao động,tư pháp,kinh tế,công thương,tài nguyên,nông nghiệp,khoa học,kế hoạch,dân tộc,ngoại vụ,giao thông,quản lý,tổ chức,
hành chính,công nghệ,môi trường,chính trị,quản trị,hợp tác,công tác,thanh tra,khảo thí,đào tạo,du lịch,sinh học,luật,sư phạm,kỹ thuật`.split(
    /[,\n]+/,
  ),
)
/** Fields that no plain noun phrase begins with after the word for a body ("phòng đào tạo" may be a room). */
const SURE_FIELDS = new Set(
  'giáo dục,nội vụ,tài chính,y tế,văn hóa,văn hoá,lao động,tư pháp,tài nguyên,nông nghiệp,khoa học,kế hoạch,thông tin'.split(
    ',',
  ),
)
const OFFICES = new Set(['sở', 'phòng', 'khoa', 'bộ', 'vụ', 'cục'])
const MANY = new Set(['các', 'những', 'mỗi', 'từng', 'hai', 'số'])
const EDUCATION = /^giáo dục (?:và|&|-) đào tạo(?![\p{L}])/iu
const SHORT = /^(?:GD\s?(?:&|-|và)?\s?ĐT|GDĐT)(?![\p{L}])/u

/** "sở Giáo dục và Đào tạo", "Phòng giáo dục và đào tạo": all that makes the name of a body takes a capital. */
export function wrongBodies(paper: Paper, tokens: readonly Token[]): Misuse[] {
  const found: Misuse[] = []
  const short = new Map<string, { small: Token[]; capital: Token[] }>()
  for (const token of tokens) {
    if (!OFFICES.has(token.lower) || token.shout || token.upper || token.code) continue
    const first = nextOf(tokens, token)
    const second = first ? nextOf(tokens, first) : undefined
    if (!first || first.person) continue
    if (isShort(paper, tokens, token, first)) keep(short, token)
    if (!second) continue
    const misuse = smallType(paper, tokens, token, first, second) ?? smallField(paper, tokens, token, first, second)
    if (misuse) found.push(misuse)
  }
  for (const { small, capital: capitals } of short.values())
    if (capitals.some((token) => !token.first))
      found.push(...small.map((token) => withShort(paper, token, tokens[token.index + 1] ?? token)))
  return [...found, ...committees(paper, tokens)]
}

function keep(short: Map<string, { small: Token[]; capital: Token[] }>, token: Token): void {
  const both = short.get(token.lower) ?? { small: [], capital: [] }
  short.set(token.lower, both)
  both[token.capital ? 'capital' : 'small'].push(token)
}

/** "phòng GD&ĐT"; "Trưởng phòng GD&ĐT" names a person. */
function isShort({ text }: Paper, tokens: readonly Token[], token: Token, first: Token): boolean {
  const before = previousOf(tokens, token)?.lower
  return SHORT.test(text.slice(first.start, first.start + 10)) && before !== 'trưởng' && !MANY.has(before ?? '')
}

function withShort({ text }: Paper, token: Token, first: Token): Misuse {
  const short = SHORT.exec(text.slice(first.start, first.start + 10))?.[0] ?? first.text
  return recased(text, token, { ...first, end: first.start + short.length })
}

/** "sở Giáo dục": the word for the body is a part of its name. */
function smallType(
  { text }: Paper,
  tokens: readonly Token[],
  token: Token,
  first: Token,
  second: Token,
): Misuse | null {
  if (token.text !== token.lower || !first.capital || second.capital || !FIELDS.has(`${first.lower} ${second.lower}`))
    return null
  if (token.lower === 'bộ' || token.lower === 'vụ') return null
  const before = previousOf(tokens, token)
  if (before && (before.lower === 'trưởng' || before.lower === 'văn') && token.lower === 'phòng') return null
  const full = EDUCATION.exec(text.slice(first.start, first.start + 20))?.[0].length ?? second.end - first.start
  return {
    ...recased(text, token, second),
    words: text.slice(token.start, first.start + full),
    right: `${capital(token.text)} ${text.slice(first.start, first.start + full)}`,
  }
}

/** "Phòng giáo dục và đào tạo": so do the words of its field. "các sở giáo dục và đào tạo" names no one. */
function smallField(
  { text }: Paper,
  tokens: readonly Token[],
  token: Token,
  first: Token,
  second: Token,
): Misuse | null {
  if (first.text !== first.lower || second.text !== second.lower || token.lower === 'khoa' || token.lower === 'vụ')
    return null
  if (!SURE_FIELDS.has(`${first.lower} ${second.lower}`)) return null
  const whole = EDUCATION.exec(text.slice(first.start, first.start + 20))?.[0]
  const before = previousOf(tokens, token)
  const isSmall = token.text === token.lower
  if (before && (MANY.has(before.lower) || (token.lower === 'phòng' && before.lower === 'trưởng'))) return null
  if (isSmall && whole === undefined) return null
  if (token.first && whole === undefined && !/^\s+(?:và|&)\s/.test(text.slice(second.end, second.end + 4))) return null
  const end = whole === undefined ? second.end : first.start + whole.length
  const words = text.slice(token.start, end)
  const field = text.slice(first.start, end)
  const right = `${capital(token.text)} ${capital(field).replace(/(đ)(ào tạo)$/u, 'Đ$2')}`
  return { start: token.start, end, words, right, text: right }
}

const COMMITTEES = new Set(['kiểm tra', 'bầu cử'])

/** "Ủy ban kiểm tra Huyện ủy". */
function committees({ text }: Paper, tokens: readonly Token[]): Misuse[] {
  const found: Misuse[] = []
  for (const token of tokens) {
    if (token.lower !== 'ban' || token.shout) continue
    const before = previousOf(tokens, token)
    const first = nextOf(tokens, token)
    const second = first ? nextOf(tokens, first) : undefined
    if (!before?.capital || !/^[uủ][ỷy]$/.test(before.lower) || !first || !second) continue
    if (first.text === first.lower && COMMITTEES.has(`${first.lower} ${second.lower}`))
      found.push(withBan(text, tokens, first, second))
  }
  return found
}

function withBan(text: string, tokens: readonly Token[], first: Token, second: Token): Misuse {
  const change = recased(text, first, second)
  const before = text.slice(tokens[first.index - 2]?.start ?? first.start, first.start)
  return { ...change, words: before + change.words, right: before + change.right }
}

const KINDS =
  /^(?:Tiểu học|Mầm non|Mẫu giáo|Trung học (?:cơ sở|phổ thông)|Đại học|Cao đẳng|Trung cấp|THCS|THPT|TH)\s\p{Lu}\p{Ll}/u

/** Schools with their proper names whose first word is small. */
export function smallSchools({ text }: Paper, tokens: readonly Token[]): Misuse[] {
  const found: Misuse[] = []
  for (const token of tokens) {
    if (token.text !== 'trường' || token.code) continue
    const first = nextOf(tokens, token)
    if (!first || !KINDS.test(text.slice(first.start, first.start + 28))) continue
    const before = previousOf(tokens, token)?.lower ?? ''
    if (MANY.has(before) || before === 'hội') continue
    const name = nameFrom(tokens, first)
    found.push(recased(text, token, name))
  }
  return found
}

function nameFrom(tokens: readonly Token[], first: Token): Token {
  let last = first
  for (let next = nextOf(tokens, last); next; next = nextOf(tokens, last)) {
    if (UNITS.has(next.lower)) break
    if (!next.capital && !next.upper && !SMALL_PARTS.has(next.lower) && !/^\d/.test(next.text)) break
    last = next
  }
  return last
}
const SMALL_PARTS = new Set(['học', 'non', 'giáo', 'cơ', 'sở', 'phổ', 'thông', 'đẳng', 'cấp', 'trấn', 'xã', 'số'])
const UNITS = new Set(['quận', 'huyện', 'tỉnh', 'thành'])

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
