import type { Fix } from '../../messages.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote, remove } from '../writing.ts'
import { foldOf, isPair, secondsOf } from './lexicon/pairs.ts'
import { listedTwice } from './listed-twice.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Words written twice: "theo theo", "trường cụm trường cụm", "TH, TH" in a list, "ngày thứ hai ngày 24". */
export const repeatedWords: Rule = {
  id: 'repeated-words',
  sources: [],
  check(paper) {
    const tokens = tokensOf(paper)
    const stops = stopsFrom(tokens)
    const twins = twinsOf(tokens)
    const all: Found[] = []
    for (let i = 0; i + 1 < tokens.length && all.length < MOST; i += 1) {
      const skip =
        oneWord(paper, tokens, i, all) ||
        phrase(paper, tokens, i, all, twins) ||
        item(paper, tokens, i, all, stops) ||
        day(paper, tokens, i, all)
      i += skip
    }
    return [...all, ...listedTwice(paper)].slice(0, MOST)
  },
}

const MOST = 4

/** Each finder says how many tokens it used up; 0 where it found nothing. */
function oneWord(paper: Paper, tokens: readonly Token[], i: number, all: Found[]): number {
  const [first, second] = [tokens[i], tokens[i + 1]]
  if (!first || !second?.near || first.lower !== second.lower) return 0
  if (!isWord(first) || DOUBLED.has(first.lower) || isName(first, second)) return 0
  const before = first.near ? tokens[i - 1] : undefined
  const isHead = HEADS.has(before?.lower ?? '') && DOUBLE_OFFICE.has(first.lower)
  if (second.capital && !first.capital && !isHead) return 0
  const after = tokens[i + 2]?.near ? tokens[i + 2] : undefined
  if (!second.capital && !isHead && after && isPair(second.key, after.key) && mayEnd(before, first)) return 0
  if (before && after && before.lower === after.lower) return 0
  all.push(twice(paper, first, second, first.end, second.end, second.capital || isHead ? 'question' : 'warning'))
  return 1
}

/** "Trưởng phòng Phòng Tài chính"; not "cán bộ Bộ Nội vụ", which reads well. */
const HEADS = new Set(['trưởng', 'phó'])
const DOUBLE_OFFICE = new Set(['phòng', 'khoa', 'ban'])

/** "phân công tổ | tổ chức", "học sinh | sinh hoạt": the first one ends a word, the second begins another. */
function mayEnd(before: Token | undefined, word: Token): boolean {
  if (STANDS_ALONE.has(word.lower)) return true
  return before !== undefined && isPair(before.key, word.key)
}
const STANDS_ALONE = new Set('tổ ban đoàn đội hội học sinh thi chi phòng công dạy thư giờ'.split(' '))

const LONGEST = 14
const FUZZY_FROM = 5

/** For each token: where the next one stands that reads alike but for its marks; beyond the last where none does. */
function twinsOf(tokens: readonly Token[]): Int32Array {
  const twins = new Int32Array(tokens.length)
  const last = new Map<string, number>()
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const folded = foldOf(tokens[i]?.lower ?? '')
    twins[i] = last.get(folded) ?? tokens.length
    last.set(folded, i)
  }
  return twins
}

function phrase(paper: Paper, tokens: readonly Token[], i: number, all: Found[], twins: Int32Array): number {
  const first = tokens[i]
  if (!first) return 0
  for (let at = twins[i] ?? 0; at - i <= LONGEST && 2 * at - i <= tokens.length; at = twins[at] ?? tokens.length) {
    const n = at - i
    const again = tokens[at]
    if (n < 2) continue
    if (!again?.near) return 0
    if (!alike(first, again, n) || (n < FUZZY_FROM && first.text !== again.text)) continue
    if (!sameRun(tokens, i, n) || (n < FUZZY_FROM && first.text !== first.lower)) continue
    const end = tokens[i + 2 * n - 1]?.end ?? again.end
    const right = n === 2 ? lostMark(tokens[i + 1], again) : null
    if (right === null) all.push(twice(paper, first, again, tokens[i + n - 1]?.end ?? first.end, end, 'warning'))
    else all.push(unclear(paper, first.start, end, right))
    return 2 * n - 1
  }
  return 0
}

/** "trường cụm trường cụm" may be "trường cụm trưởng cụm": with another mark, the seam is a word. */
function lostMark(end: Token | undefined, again: Token): string | null {
  if (end === undefined || isPair(end.key, again.key)) return null
  const folded = foldOf(again.lower)
  const other = [...secondsOf(end.key)].find((second) => second !== again.key && foldOf(second) === folded)
  return other === undefined ? null : `${end.lower} ${other}`
}

/** Which of the two it is, nobody but the author knows: nothing is taken out. */
function unclear(paper: Paper, start: number, end: number, right: string): Found {
  const words = quote(paper.text.slice(start, end))
  return {
    severity: 'question',
    spans: [paper.at(start, end)],
    message: say('repeated-words.lost_mark', { words, right }),
    fix: null,
  }
}

function sameRun(tokens: readonly Token[], i: number, n: number): boolean {
  for (let k = 0; k < n; k += 1) {
    const [a, b] = [tokens[i + k], tokens[i + n + k]]
    if (!a || !b || !alike(a, b, n)) return false
    if (!b.near || (k > 0 && !a.near)) return false
  }
  return tokens.slice(i, i + n).filter(isWord).length >= 2
}

/** In a long phrase one mark may differ: the second writing was meant to mend the first. */
function alike(a: Token, b: Token, n: number): boolean {
  return (
    a.lower === b.lower ||
    (n >= FUZZY_FROM &&
      a.lower.length === b.lower.length &&
      a.lower.charCodeAt(0) === b.lower.charCodeAt(0) &&
      foldOf(a.lower) === foldOf(b.lower))
  )
}

/** The same entry twice, side by side in a list: "MN, TH, TH, THCS". */
function item(paper: Paper, tokens: readonly Token[], i: number, all: Found[], stops: Int32Array): number {
  const first = tokens[i]
  if (!first) return 0
  const at = stops[i + (startsItem(first) ? 1 : LONG_ITEM)] ?? tokens.length
  const n = at - i
  const again = tokens[at]
  if (!again || n > LONGEST || i + 2 * n > tokens.length) return 0
  if (again.lower !== first.lower || !LISTS.test(again.gap)) return 0
  if (!sameItem(tokens, i, n) || (n === 1 && !isAbbreviation(first))) return 0
  const last = tokens[i + 2 * n - 1]
  const next = tokens[i + 2 * n]
  if (!last || (next && next.gap !== '' && next.near && n < LONG_ITEM)) return 0
  all.push(twice(paper, first, again, tokens[i + n - 1]?.end ?? first.end, last.end, 'question'))
  return 2 * n - 1
}

/** For each token: the first one from it on that more than blanks part from the one before. */
function stopsFrom(tokens: readonly Token[]): Int32Array {
  const stops = new Int32Array(tokens.length)
  let stop = tokens.length
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    if (!tokens[i]?.near) stop = i
    stops[i] = stop
  }
  return stops
}

const LISTS = /^\s*[,;]\s+$/
/** An entry this long is the same one even where the second goes on. */
const LONG_ITEM = 5

function startsItem(token: Token): boolean {
  return token.first || (!token.near && LISTS.test(token.gap))
}

function sameItem(tokens: readonly Token[], i: number, n: number): boolean {
  for (let k = 0; k < n; k += 1) {
    const [a, b] = [tokens[i + k], tokens[i + n + k]]
    if (!a || !b || a.lower !== b.lower || a.text !== b.text || (k > 0 && !(a.near && b.near))) return false
  }
  return true
}

function isAbbreviation(token: Token): boolean {
  return token.upper && token.text.length >= 2 && /^\p{L}+$/u.test(token.text)
}

const WEEKDAYS = new Set('hai ba tư năm sáu bảy bẩy 2 3 4 5 6 7'.split(' '))

/** "ngày thứ hai ngày 24": once is enough, and "ngày thứ hai" could be the second day. */
function day(paper: Paper, tokens: readonly Token[], i: number, all: Found[]): number {
  if (tokens[i]?.lower !== 'ngày') return 0
  const [a, b, c, d, e] = tokens.slice(i, i + 5)
  if (!a || !b || !c || !d || !e) return 0
  if (b.lower !== 'thứ' || !WEEKDAYS.has(c.lower) || d.lower !== 'ngày' || !/^\d/.test(e.text)) return 0
  if (![b, c, d, e].every(({ near }) => near)) return 0
  const words = paper.text.slice(a.start, e.end)
  const fix = a.text === a.lower ? cut(paper, a.start, b.start) : null
  all.push({
    severity: 'question',
    spans: [paper.at(a.start, e.end)],
    message: say('repeated-words.day', { words }),
    fix,
  })
  return 4
}

function isWord({ text, code }: Token): boolean {
  return !code && text.length >= 2 && /^\p{L}+$/u.test(text)
}

/** "Na Na", "Thanh Thanh", "Ban Mê": names take capitals and may repeat. */
function isName(first: Token, second: Token): boolean {
  return first.person || (first.capital && second.capital && !COMMON.has(first.lower))
}
const COMMON = new Set('phòng sở trường ban các hội lớp khoa tổ bộ trung và của'.split(' '))

/** Words of the language that double a syllable. */
const DOUBLED = new Set(
  `ai bàng bừng chan chang chi chiều chung chăm chằm cười cứ dần dập dễ gắt ha hay hoài hu hân hăng hằm hết khăng
  khư kìa kĩu loang long luôn lâu lòng lặng lớp mai miên mãi mảy mờ nao ngoan ngon ngành ngày người nho nhà như
  nhỏ nào năm nơi oang phăm phơi quen rành rào rõ rưng rần rồi rừng se song suốt sáng sờ thao thoang thênh thôi
  thôn thăm thường thầm thẳm trùng trắng tăm tấp tầng từ từng vui vàng vèo vạn vằng vội vừa xa xanh xinh xui xóm
  xưa xửa ào đâu đêm đôi đùng đẹp đều đời ấy ầm`.split(/\s+/),
)

function twice(
  paper: Paper,
  first: Token,
  again: Token,
  firstEnd: number,
  end: number,
  severity: 'warning' | 'question',
): Found {
  const words = quote(paper.text.slice(again.start, end))
  const fix = cut(paper, firstEnd, end)
  return { severity, spans: [paper.at(first.start, end)], message: say('repeated-words.twice', { words }), fix }
}

/** Takes the second writing out, with what parts it from the first. */
function cut(paper: Paper, start: number, end: number): Fix | null {
  const place = paper.at(start, end)
  return remove(place, paper.original.slice(place.start, place.end).replace(/^[\s,;]+/, ''))
}
