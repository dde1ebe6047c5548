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
  const goesOnSmall = smallAfterStops(tokens)
  let opened = 0
  for (const token of tokens) {
    if (token.first) opened = token.index
    // Where only blanks part it from the word before, no stop does.
    if (token.near || !token.capital || token.shout || token.person) continue
    const next = nextOf(tokens, token)
    if (!next || next.text !== next.lower || !isPlain(tokens, token, next)) continue
    if (SEMICOLON.test(token.gap)) found.push(recased(text, token, next))
    else if (COLON.test(token.gap) && token.index - opened >= LABEL && goesOnSmall[token.index])
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

/** For each token: whether behind the next ";" of its sentence a small letter stands, or a capital against the rules. */
function smallAfterStops(tokens: readonly Token[]): boolean[] {
  const answers = new Array<boolean>(tokens.length)
  let answer = false
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    answers[i] = answer
    const token = tokens[i]
    if (!token) continue
    if (token.first) answer = false
    else if (!token.near && SEMICOLON.test(token.gap)) answer = beginsSmall(tokens, token)
  }
  return answers
}

function beginsSmall(tokens: readonly Token[], token: Token): boolean {
  if (token.text === token.lower && !/^\d/.test(token.text)) return true
  const next = nextOf(tokens, token)
  return next !== undefined && isPlain(tokens, token, next)
}
