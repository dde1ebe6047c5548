import type { Paper } from '../../paper.ts'
import { isPair } from '../lexicon/pairs.ts'
import type { Token } from '../tokens.ts'
import { isInside, type Misuse, nextOf, previousOf, recased } from './misuse.ts'
import { isNoun, isVerb } from './plain-words.ts'

/** "Hiệu Trưởng", "Mầm Non", "triển Khai": one word takes one capital, on its first syllable. */
export function wrongDoubles({ text }: Paper, tokens: readonly Token[]): Misuse[] {
  const found: Misuse[] = []
  for (const token of tokens) {
    const next = nextOf(tokens, token)
    if (!next?.capital || next.shout || token.shout || next.person || token.person || next.code || token.upper) continue
    if (!isVerb(token, next) && !isNoun(token, next)) continue
    const third = nextOf(tokens, next)
    if (third && isPair(next.key, third.key) && third.text === third.lower) continue
    if (isTitle(tokens, token, third)) continue
    found.push({
      ...recased(text, next, next),
      words: text.slice(token.start, next.end),
      right: `${token.text} ${next.lower}`,
    })
  }
  return found
}

/** A line whose every word has a capital is set as a title. */
function isTitle(tokens: readonly Token[], token: Token, third: Token | undefined): boolean {
  const before = previousOf(tokens, token)
  if (!token.capital) return false
  return (before?.capital ?? false) && (third?.capital ?? false) && !isNoun(before ?? token, token)
}

const DEPUTIES = new Set(['trưởng', 'chánh', 'giám', 'chủ', 'hiệu', 'bí', 'trưởng'])

/** "Phó Trưởng phòng" beside "Phó trưởng phòng", "Trưởng Phòng" beside "Trưởng phòng", "Phó chánh Văn phòng". */
export function unevenTitles({ text }: Paper, tokens: readonly Token[]): Misuse[] {
  const heads = { capital: [] as Token[], small: [] as Token[] }
  const deputies = { capital: [] as Token[], small: [] as Token[] }
  const found: Misuse[] = []
  for (const token of tokens) {
    if (token.text !== 'Trưởng' && token.text !== 'Phó') continue
    const next = nextOf(tokens, token)
    if (!next || token.shout || next.upper || token.upper) continue
    if (token.text === 'Trưởng' && next.lower === 'phòng') heads[next.capital ? 'capital' : 'small'].push(next)
    if (token.text !== 'Phó' || !DEPUTIES.has(next.lower)) continue
    if (next.lower === 'chánh' && !next.capital) found.push(deputy(text, token, next))
    else if (next.lower === 'trưởng') deputies[next.capital ? 'capital' : 'small'].push(next)
  }
  if (heads.capital.length > 0 && heads.small.length > 0)
    found.push(...heads.capital.map((phòng) => deputy(text, tokens[phòng.index - 1] ?? phòng, phòng)))
  if (deputies.capital.length > 0 && deputies.small.length > 0)
    found.push(...deputies.small.map((head) => deputy(text, tokens[head.index - 1] ?? head, head)))
  return found.toSorted((a, b) => a.start - b.start)
}

function deputy(text: string, first: Token, second: Token): Misuse {
  const change = recased(text, second, second)
  return { ...change, words: `${first.text} ${second.text}`, right: `${first.text} ${change.right}` }
}

const ACTS = new Set([
  'công văn',
  'kế hoạch',
  'quyết định',
  'thông báo',
  'chỉ thị',
  'nghị quyết',
  'hướng dẫn',
  'tờ trình',
  'thông tư',
  'nghị định',
  'giấy mời',
  'thông tri',
])

const ACT_STARTS = new Set([...ACTS].map((name) => name.split(' ')[0]))

/** "theo công văn số 12/…": a document told by its number takes a capital on its type. */
export function smallActs({ text }: Paper, tokens: readonly Token[]): Misuse[] {
  const starts = tokens.filter((token) => !token.code && !token.first && ACT_STARTS.has(token.text))
  return starts.flatMap((token) => {
    const second = nextOf(tokens, token)
    const third = second ? nextOf(tokens, second) : undefined
    const number = third?.lower === 'số' ? tokens[third.index + 1] : third
    if (!second || !third || !number || !/^\d/.test(number.text) || !ACTS.has(`${token.lower} ${second.lower}`))
      return []
    if (
      third === number
        ? !/^\s?\/\s?\p{Lu}/u.test(text.slice(number.end, number.end + 5))
        : !/^\s?[-/–]|^\s+ngày/.test(text.slice(number.end, number.end + 6))
    )
      return []
    return [recased(text, token, number)]
  })
}

const CITING = new Set(['như', 'tại', 'theo', 'ở'])

/** "Như điều 3": an article told by its number; "các điều 3, 4" and "điều 3 này" are left alone. */
export function smallArticles({ text }: Paper, tokens: readonly Token[]): Misuse[] {
  const articles = tokens.filter(({ text: word }) => word === 'điều')
  return articles.flatMap((token) => {
    const [before, number] = [previousOf(tokens, token), nextOf(tokens, token)]
    if (!before || !number || !CITING.has(before.lower) || !/^\d{1,3}$/.test(number.text)) return []
    return [recased(text, token, number)]
  })
}

const ORGANS = new Set(['sở', 'ban', 'ngành', 'phòng', 'bộ', 'đoàn'])
const MANY = new Set(['các', 'số', 'mọi', 'lãnh'])

/** "các Sở Ban Ngành": bodies in general, with small letters and commas between. */
export function generalBodies({ text }: Paper, tokens: readonly Token[]): Misuse[] {
  const found: Misuse[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    if (!tokens[i]?.capital || !ORGANS.has(tokens[i]?.lower ?? '')) continue
    const run = runOf(tokens, i)
    const [first] = run
    const last = run.at(-1)
    const before = first ? previousOf(tokens, first) : undefined
    if (!first || !last || run.length < 2 || !before || !MANY.has(before.lower)) continue
    if (!run.some(({ lower }) => lower === 'ban' || lower === 'ngành') || !isInside(first)) continue
    if (!run.every(({ capital, lower }) => capital || lower === 'ngành') || run[1]?.text === 'ngành') continue
    const words = text.slice(first.start, last.end)
    const right = run.map(({ lower }) => lower).join(', ')
    found.push({ start: first.start, end: last.end, words, right, text: right })
    i += run.length - 1
  }
  return found
}

function runOf(tokens: readonly Token[], from: number): Token[] {
  const run: Token[] = []
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token || !ORGANS.has(token.lower) || token.upper) break
    if (i > from && !/^\s*[,/–-]?\s*$/.test(token.gap)) break
    run.push(token)
  }
  const last = run.at(-1)
  const next = last ? nextOf(tokens, last) : undefined
  return next?.capital && next.lower !== 'thành' && next.lower !== 'tỉnh' ? [] : run
}
