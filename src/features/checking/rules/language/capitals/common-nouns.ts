import type { Paper } from '../../paper.ts'
import type { Token } from '../tokens.ts'
import { isInside, type Misuse, nextOf, previousOf, recased } from './misuse.ts'
import { isNoun, isVerb } from './plain-words.ts'

/** Common words with a capital inside a sentence, and events written both ways in one document. */
export function commonNouns(paper: Paper, tokens: readonly Token[]): Misuse[] {
  const singles: Misuse[] = []
  for (const token of tokens) {
    const next = token.capital ? nextOf(tokens, token) : undefined
    if (next && isSingle(tokens, token, next)) singles.push(recased(paper.text, token, next))
  }
  const all = [...singles, ...mixedEvents(paper, tokens), ...mixedUnits(paper, tokens)]
  const seen = new Set<number>()
  return all.filter(({ start }) => !seen.has(start) && seen.add(start))
}

const LEVELS = new Set(['tiểu học', 'mầm non', 'trung học', 'mẫu giáo'])
const LEVEL_HEADS = new Set(['sinh', 'trường', 'viên', 'cấp', 'bậc', 'trưởng'])
const ALWAYS = new Set([
  'tài liệu',
  'chuyên môn',
  'hội trường',
  'cán bộ',
  'giáo viên',
  'học sinh',
  'sinh viên',
  'phụ huynh',
  'đại biểu',
  'viên chức',
  'công chức',
  'nhân viên',
])
const COUNTED = new Set([
  'lãnh đạo',
  'quyết định',
  'đại biểu',
  'giáo viên',
  'cán bộ',
  'học sinh',
  'chuyên viên',
  'đơn vị',
  'phụ huynh',
  'thành viên',
  'đồng chí',
  'viên chức',
  'nhân viên',
  'hiệu trưởng',
])
const QUANTITY = new Set(['các', 'những', 'mỗi', 'từng', 'một', 'hai'])
const SUMMARIES = new Set(['sơ kết', 'tổng kết'])
const DOERS = new Set(['gửi', 'nộp', 'in', 'mời', 'dẫn', 'viết', 'cán bộ'])

function isSingle(tokens: readonly Token[], token: Token, next: Token): boolean {
  if (!token.capital || !isInside(token) || next.text !== next.lower || next.person) return false
  const pair = `${token.lower} ${next.lower}`
  const before = previousOf(tokens, token)
  if (!before) return LEVELS.has(pair) && isOfLevels(tokens, token)
  if (isInName(tokens, before)) return false
  const third = nextOf(tokens, next)
  const endsSmall = !third || (third.text === third.lower && !/^\d/.test(third.text))
  const after = third ? nextOf(tokens, third) : undefined
  const goesOn = endsSmall || (after !== undefined && EVENTS.has(`${third?.lower} ${after.lower}`))
  if (isVerb(token, next) && isCommanded(tokens, before)) return true
  if (before.capital && before.lower !== 'các' && !DOERS.has(before.lower)) return false
  if (ALWAYS.has(pair))
    return goesOn || (pair !== 'hội trường' && third !== undefined && isNoun(third, nextOf(tokens, third)))
  if (COUNTED.has(pair)) return QUANTITY.has(before.lower) || /^\d{1,3}$/.test(before.text)
  if (SUMMARIES.has(pair)) return before.text === 'cáo'
  if (LEVELS.has(pair)) return endsSmall && isOfLevels(tokens, token)
  if (pair === 'báo cáo' || pair === 'chương trình') return DOERS.has(before.lower) && goesOn
  if (pair === 'nhà nước') return before.lower === 'lý'
  if (pair === 'văn thư') return before.lower === 'bộ' && before.text === 'bộ'
  return false
}

/** "các trường Mầm non, Tiểu học": the word before the first level of the list tells whether they are common. */
function isOfLevels(tokens: readonly Token[], level: Token): boolean {
  let first = level
  for (let i = 0; i < LEVELS.size && /^, ?$/.test(first.gap); i += 1) {
    const before = tokens[first.index - 2]
    if (before === undefined || !LEVELS.has(`${before.lower} ${tokens[first.index - 1]?.lower ?? ''}`)) return false
    first = before
  }
  const head = previousOf(tokens, first)
  if (head === undefined || !LEVEL_HEADS.has(head.lower)) return false
  return head.lower !== 'trường' || previousOf(tokens, head)?.lower === 'các'
}

/** "Phòng Công chức, viên chức", "Cục Nhà giáo và Cán bộ", "Hội thi Giáo viên dạy giỏi", "Công đoàn Viên chức". */
const NAMED = new Set(['phòng', 'ban', 'khoa', 'thi', 'hội', 'nghị', 'giải', 'án', 'tâm', 'đoàn', 'vụ', 'cục', 'ngành'])

function isInName(tokens: readonly Token[], before: Token): boolean {
  if (NAMED.has(before.lower)) return before.lower !== 'đoàn' || before.text === before.lower
  if (before.lower !== 'và') return false
  const earlier = tokens.slice(Math.max(0, before.index - 3), before.index)
  return earlier.some(({ capital, first }) => capital && !first)
}

/** After "V/v", "về việc" and "Kế hoạch" a verb goes on as in a sentence. */
function isCommanded(tokens: readonly Token[], before: Token): boolean {
  const earlier = previousOf(tokens, before)
  if (before.text === 'việc') return earlier?.lower === 'về'
  if (before.lower === 'v') return tokens[before.index - 1]?.lower === 'v'
  return before.text === 'hoạch' && earlier?.text === 'Kế'
}

const EVENTS = new Set([
  'hội nghị',
  'hội thảo',
  'hội thi',
  'cuộc thi',
  'đại hội',
  'lễ khai',
  'khai giảng',
  'tuần lễ',
  'lễ kỷ',
])
/** Words for persons, which keep small letters where the same phrase stands in both. */
const PERSONS = new Set(['lãnh đạo', 'đảng viên', 'đại biểu', 'hiệu trưởng'])

const EVENT_STARTS = new Set([...EVENTS, ...PERSONS].map((name) => name.split(' ')[0]))

/** "Hội nghị" here, "hội nghị" there, for the one event of the paper. */
function mixedEvents({ text }: Paper, tokens: readonly Token[]): Misuse[] {
  const seen = new Map<string, { capital: Token[]; small: Token[] }>()
  for (const token of tokens) {
    if (!EVENT_STARTS.has(token.lower)) continue
    const next = nextOf(tokens, token)
    if (!next || token.upper || next.upper || token.code) continue
    const pair = nameOf(tokens, token, next)
    if (pair === null || (token.capital && !isInside(token))) continue
    if (isGeneral(tokens, token)) continue
    const both = seen.get(pair) ?? { capital: [], small: [] }
    seen.set(pair, both)
    both[token.capital ? 'capital' : 'small'].push(token)
  }
  return [...seen.values()].flatMap(({ capital, small }) => {
    if (capital.length === 0 || small.length === 0) return []
    const few = capital.length < small.length || isPerson(tokens, capital[0]) ? capital : small
    return few.map((token) => ({ ...recased(text, token, endOfEvent(tokens, token)), isMixed: true }))
  })
}

/** "lễ khai giảng" is told as a whole. */
function endOfEvent(tokens: readonly Token[], token: Token): Token {
  return tokens[token.index + (token.lower === 'lễ' ? 2 : 1)] ?? token
}

function isPerson(tokens: readonly Token[], token: Token | undefined): boolean {
  return token !== undefined && PERSONS.has(`${token.lower} ${tokens[token.index + 1]?.lower ?? ''}`)
}

/** What is counted together: the word of an event, or a word for persons with the word after it. */
function nameOf(tokens: readonly Token[], token: Token, next: Token): string | null {
  const pair = `${token.lower} ${next.lower}`
  if (EVENTS.has(pair)) return pair
  const third = PERSONS.has(pair) ? nextOf(tokens, next) : undefined
  return third ? `${pair} ${third.lower}` : null
}

const GENERAL = new Set([
  'các',
  'những',
  'mỗi',
  'tổ',
  'phòng',
  'giấy',
  'trung',
  'tâm',
  'ban',
  'nhiều',
  'mọi',
  'một',
  'từng',
])

/** "các hội nghị", "Trung tâm Hội nghị": another sense, or a part of a name. */
function isGeneral(tokens: readonly Token[], token: Token): boolean {
  const before = previousOf(tokens, token)
  if (tokens[token.index + 2]?.lower === 'cấp') return true
  return before !== undefined && (GENERAL.has(before.lower) || /^\d{1,3}$/.test(before.text))
}

const UNITS = new Set(['thành phố', 'cụm'])
const OWNERS = new Set(['dân', 'ubnd', 'đạo', 'hđnd'])

/** "Ủy ban nhân dân Thành phố" and "… thành phố"; "Cụm 3" and "cụm 3". */
function mixedUnits({ text }: Paper, tokens: readonly Token[]): Misuse[] {
  const seen = new Map<string, { capital: Token[]; small: Token[] }>()
  for (const token of tokens) {
    if (token.upper || token.code || (token.lower !== 'cụm' && token.lower !== 'thành')) continue
    const next = nextOf(tokens, token)
    const name = unitName(tokens, token, next)
    if (name === null || (token.capital && !isInside(token))) continue
    const both = seen.get(name) ?? { capital: [], small: [] }
    seen.set(name, both)
    both[token.capital ? 'capital' : 'small'].push(token)
  }
  return [...seen.values()].flatMap(({ capital, small }) => {
    if (capital.length === 0 || small.length === 0) return []
    const few = capital.length < small.length ? capital : small
    return few.map((token) => ({ ...recased(text, token, tokens[token.index + 1] ?? token), isMixed: true }))
  })
}

function unitName(tokens: readonly Token[], token: Token, next: Token | undefined): string | null {
  if (!next) return null
  if (token.lower === 'cụm') return /^\d{1,2}$/.test(next.text) ? `cụm ${next.text}` : null
  const before = previousOf(tokens, token)
  const third = nextOf(tokens, next)
  const isAlone = UNITS.has(`${token.lower} ${next.lower}`) && !(third?.capital ?? false)
  return isAlone && before && OWNERS.has(before.lower) ? `${before.lower} thành phố` : null
}
