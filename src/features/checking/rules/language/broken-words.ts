import { oncePerPaper } from '../once-per-paper.ts'
import type { Paper } from '../paper.ts'
import { remembered } from '../remembered.ts'
import { type Token, tokensOf } from './tokens.ts'

const CONSONANTS = /^[bcdđghklmnpqrstvx]{1,3}$/
const hasNoVowel = remembered((lower) => CONSONANTS.test(lower))
/** Units and short forms that have no vowel and are no broken words. */
const UNITS = new Set(
  'g h m km cm mm kg ml l ha đ tr ths ts tp gv hs nv bs ks cn đc đ/c ct pct qđ tt tb kh cv stt tg nxb nd t k kt tl tm tnhh gs vp p q x s b c v r n'.split(
    ' ',
  ),
)

/** Rests of words that lost their vowels on the way out of a PDF: "Ti h c", "Thanh V n". */
export const brokenWords = oncePerPaper((paper): Token[] => {
  const tokens = tokensOf(paper)
  return tokens.filter((token, i) => isRest(token, tokens[i - 1], tokens[i + 1], paper))
})

/** Two rests are no accident: the text came damaged. */
export function isBroken(paper: Paper): boolean {
  return brokenWords(paper).length >= 2
}

function isRest(token: Token, before: Token | undefined, after: Token | undefined, { text }: Paper): boolean {
  if (token.text.length > 3 || token.code || token.upper || !hasNoVowel(token.lower)) return false
  const isLoneLetter = token.text.length === 1
  const joinedAfter = after?.near ?? false
  if (!token.near && !joinedAfter) return false
  if (isLoneLetter || UNITS.has(token.lower)) return isLoneLetter && isTorn(token, before, after)
  if (token.capital && !joinedAfter) return false
  if (before && /\d$/.test(before.text) && token.near) return false
  return !/[.)/&-]/.test(text.charAt(token.end)) && !/[./&(-]/.test(text.charAt(token.start - 1))
}

/** One letter alone between words: small, and neither a mark of an item nor a name of a group. */
function isTorn(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.first || !token.near || token.text !== token.lower || !before || /\d$/.test(before.text)) return false
  if (!after?.near || /\d/.test(after.text)) return before.text.length === 1 && before.near
  return (
    (before.text.length === 1 && before.text !== before.text.toLowerCase()) ||
    (after.text.length === 1 && before.near) ||
    before.capital
  )
}
