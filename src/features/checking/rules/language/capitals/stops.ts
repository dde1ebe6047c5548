import type { Paper } from '../../paper.ts'
import type { Token } from '../tokens.ts'
import { type Misuse, nextOf, recased } from './misuse.ts'
import { isNoun, isVerb } from './plain-words.ts'

const SEMICOLON = /^\s*; *$/
const COLON = /^\s*: *$/
/** A label before a colon is shorter than this, and what it introduces begins as a line does. */
const LABEL = 6

/** A capital after ";" in running text, and after a ":" whose list goes on in small letters. */
export function wrongAfterStops({ text }: Paper, tokens: readonly Token[]): Misuse[] {
  const found: Misuse[] = []
  let opened = 0
  for (const token of tokens) {
    if (token.first) opened = token.index
    if (!token.capital || token.shout || token.person) continue
    const next = nextOf(tokens, token)
    if (!next || next.text !== next.lower || !isPlain(tokens, token, next)) continue
    if (SEMICOLON.test(token.gap)) found.push(recased(text, token, next))
    else if (COLON.test(token.gap) && token.index - opened >= LABEL && goesOnSmall(tokens, token))
      found.push(recased(text, token, next))
  }
  return found
}

function isPlain(tokens: readonly Token[], token: Token, next: Token): boolean {
  if (!isVerb(token, next) && (!isNoun(token, next) || PERSONS.has(`${token.lower} ${next.lower}`))) return false
  const third = nextOf(tokens, next)
  return !(
    third &&
    (third.lower === 'số' || /^\d/.test(third.text) || (isNoun(token, next) && third.text !== third.lower))
  )
}

/** Entries of a list of persons and bodies, which may each begin with a capital. */
const PERSONS = new Set(
  'hiệu trưởng,giám đốc,chủ tịch,chủ nhiệm,bí thư,công đoàn,thư ký,ủy viên,uỷ viên,hội đồng,trung tâm,thanh niên,lãnh đạo,giáo viên,cán bộ,chuyên viên,đồng chí,nhà trường'.split(
    ',',
  ),
)

function goesOnSmall(tokens: readonly Token[], token: Token): boolean {
  for (let i = token.index + 1; i < tokens.length; i += 1) {
    const later = tokens[i]
    if (!later || later.first) return false
    if (!SEMICOLON.test(later.gap)) continue
    const next = nextOf(tokens, later)
    return (
      (later.text === later.lower && !/^\d/.test(later.text)) || (next !== undefined && isPlain(tokens, later, next))
    )
  }
  return false
}
