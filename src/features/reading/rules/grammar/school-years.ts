import { matchesOf } from '../source/matches.ts'
/** A school year found in a text ("năm học 2016 – 2017"). */
export type FoundSchoolYear = {
  start: number
  end: number
  /** `2016-2017`. */
  value: string
  /** "năm học" stands before it; without these words it could be a plan period. */
  named: boolean
}

const FORM =
  /(?:(năm\s{1,2}học|niên khóa|niên khoá|NH)\s?:?\s{0,3})?(?<![\d/.-])((?:19|20)\d{2})\s{0,3}[-–—−/]\s{0,3}((?:19|20)\d{2}|\d{2})(?![\d/.-]?\d)/giu
/** What a pair of years means when it is no school year. */
const OTHER = /(?:nhiệm kỳ|nhiệm kì|giai đoạn|khóa|khoá|thời kỳ|Tết)[^.;\n]{0,12}$/iu

/** Finds school years: two years that follow each other. "nhiệm kỳ 2015-2017" is none. */
export function findSchoolYears(text: string): FoundSchoolYear[] {
  const found: FoundSchoolYear[] = []
  for (const match of matchesOf(text, FORM)) {
    const first = Number(match[2])
    const second = (match[3] ?? '').length === 2 ? Math.floor(first / 100) * 100 + Number(match[3]) : Number(match[3])
    const named = match[1] !== undefined
    if (second !== first + 1 || (!named && (match[3]?.length === 2 || isOther(text, match.index)))) continue
    found.push({ start: match.index, end: match.index + match[0].length, value: `${first}-${second}`, named })
  }
  return found
}

function isOther(text: string, at: number): boolean {
  return OTHER.test(text.slice(Math.max(0, at - 26), at))
}
