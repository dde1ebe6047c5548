import { matchesOf } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'
import { BLANK_DATE_LINE } from './blank-date-line.ts'

/** Dots, underlines or a template's word where something was to be filled in. */
const BLANK =
  /(?:[.…_]\s?){4,}|…{2,}|(?<![.…])…(?=\s?(?:giờ|người|đồng|đ\/c|đại biểu|năm|tháng|phút))|\[[^\]\n]{0,30}(?:điền|ghi|tên|nhập)[^\]\n]{0,40}\]|<(?:tên|ngày|số|đơn vị)[^>\n]{0,30}>|\bX{3,}\b|\bxx\/xx\b/giu
/** A row of dots that is the line of a form to be written on by hand, and a rule under the head. */
const RULE_LINE = /^[\s.…_-]*$/u
const MOST = 4

/** A blank left in the text, beside those of number and date, which have rules of their own. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  sources: [],
  check(paper) {
    return paper.document.blocks.flatMap((block) => blanksOf(paper, block.start, block.text)).slice(0, MOST)
  },
}

/** No blank is without one of these. */
const SIGN = /[.…_]\s?[.…_]|…|[[<]|x[x/]/iu

function blanksOf(paper: Paper, start: number, text: string): Found[] {
  if (!SIGN.test(text)) return []
  if (RULE_LINE.test(text) || /^(?:.{0,40}\s)?Số\s?:?[\s._…]*\//iu.test(text) || BLANK_DATE_LINE.test(text)) return []
  // A form that is attached is made of blanks; one sentence with a single blank was forgotten.
  const found = matchesOf(text, BLANK).filter((match) => !isEllipsis(text, match))
  const first = found[0]
  if (!first || found.length > 2) return []
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, first.index - 12)))
  const words = quote(text.slice(from, first.index + first[0].length + 12))
  const spans = found.map((match) => paper.at(start + match.index, start + match.index + match[0].trimEnd().length))
  return [{ severity: 'warning', spans, message: say('placeholder-left.blank', { words }) }]
}

/** "v.v…", "..." at the end of an open list; a pause between two calls of a script. */
function isEllipsis(text: string, match: RegExpExecArray): boolean {
  const isJoined = /[\p{L}!?]/u.test(text.charAt(match.index - 1))
  if (isJoined && /^\s*(?:\p{Lu}|$)/u.test(text.slice(match.index + match[0].length))) return true
  const after = text.slice(match.index + match[0].length).trimStart()
  return match[0].replace(/\s/g, '').length <= 4 && (after === '' || /^[;.,)”"]/.test(after))
}
