import type { Paper } from '../../paper.ts'
import { remembered } from '../../remembered.ts'
import { firstsOf, foldOf, isSpelt, secondsOf } from '../lexicon/pairs.ts'
import type { Token } from '../tokens.ts'
import { inCaseOf, type Mistake } from './mistake.ts'

/** Words with Vietnamese letters that no Vietnamese syllable is spelt like: "nghành", "đưọc". */
export function impossibleWords(paper: Paper, tokens: readonly Token[]): Mistake[] {
  const found: Mistake[] = []
  const end = paper.text.trimEnd().length
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token || token.end >= end || !isImpossible(token, tokens[i + 1])) continue
    const right = rightFor(tokens, i)
    const text = right === null ? null : inCaseOf(token, right)
    const { start, end: until, text: words } = token
    found.push(
      text === null
        ? { kind: 'impossible', start, end: until, words, right: '', text }
        : { kind: 'slip', start, end: until, words, right: text, text },
    )
  }
  return found
}

function isImpossible(token: Token, after: Token | undefined): boolean {
  const { text, lower, capital, first, upper, code, person } = token
  if (text.length < 3 || upper || code || person || (capital && (!first || !after?.near || after.capital))) return false
  if (isWellSpelt(lower)) return false
  if (!LETTERS.test(lower) || text.slice(1) !== lower.slice(1)) return false
  return !BORROWED.has(lower) && !token.gap.endsWith('-')
}
/** The tone stands on the second letter of ươ, iê, uô, yê. */
const MISPLACED = /[ừứửữự]ơ|[ìíỉĩị]ê|[ùúủũụ]ô|[ỳýỷỹỵ]ê/u
const isWellSpelt = remembered((lower) => isSpelt(lower) && !MISPLACED.test(lower))
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u

/** "trừơng" → "trường". */
function toneMoved(word: string): string | null {
  if (!MISPLACED.test(word)) return null
  return word.replace(MISPLACED, (rime) => {
    const parts = rime.normalize('NFD')
    const tone = TONE.exec(parts)?.[0] ?? ''
    return (parts.replace(tone, '') + tone).normalize('NFC')
  })
}

/** Small letters with at least one that only Vietnamese has. */
const LETTERS = /^(?=.*[à-ỹđ])[a-zà-ỹđ]{3,7}$/

function rightFor(tokens: readonly Token[], i: number): string | null {
  const token = tokens[i]
  const [before, after] = [token?.near ? tokens[i - 1] : undefined, tokens[i + 1]]
  if (!token) return null
  const moved = toneMoved(token.lower)
  if (moved !== null && isSpelt(moved)) return moved
  const folded = [
    foldOf(token.lower),
    foldOf(token.lower)
      .replace(/^ngh/, 'ng')
      .replace(/^gh/, 'g')
      .replace(/^k(?=[aou])/, 'c'),
  ]
  const candidates = [
    ...(before ? secondsOf(before.key) : []),
    ...(after?.near ? firstsOf(after.key) : []),
    ...regular(token.lower),
  ].filter((word) => isSpelt(word) && folded.includes(foldOf(word)))
  const [one, ...others] = new Set(candidates)
  return one !== undefined && others.length === 0 ? one : null
}

/** What a rule of spelling alone mends: ngh and gh before a, o, u; k before them; ng and g before e, i. */
function regular(word: string): string[] {
  return [
    word.replace(/^ngh/, 'ng'),
    word.replace(/^gh/, 'g'),
    word.replace(/^k/, 'c'),
    word.replace(/^c/, 'k'),
    word.replace(/^ng(?!h)/, 'ngh'),
  ].filter((each) => each !== word && isSpelt(each))
}

/** Borrowed words that are written with Vietnamese letters. */
const BORROWED = new Set(
  `ôxy ôxi ôtô môtô rađiô axít prôtêin vitamin cátxét xêmina xêri đôla rúp kílô kilôgam ôzôn hiđrô hyđrô cácbon nhôm canxi gôn tơrớt bêtông ximăng
  đêxiben vônfram crôm brôm iốt flo clo xtrôn pôlyme nilông niken mácma bazơ axêtôn prôtit lipit xenlulôzơ glucôzơ karaôkê karatê têcuanđô têquanđô`.split(
    /\s+/,
  ),
)
