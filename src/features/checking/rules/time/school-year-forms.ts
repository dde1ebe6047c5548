import { type FoundSchoolYear, findSchoolYears, matchesOf } from '#features/reading/rules/public.ts'
import { oncePerPaper } from '../once-per-paper.ts'
import type { Paper } from '../paper.ts'
import type { Found } from '../rule.ts'
import { say } from '../sentences.ts'
import { write } from '../writing.ts'

/** A cheap look before the dear one. */
const PAIR = /[12]\d{3}\s{0,3}[-–—−/]/u

/** The school years of the text in order, found once. */
export const schoolYearsOf = oncePerPaper((paper): FoundSchoolYear[] =>
  paper.document.blocks.flatMap(({ text, start }) =>
    PAIR.test(text)
      ? findSchoolYears(text).map((year) => ({ ...year, start: start + year.start, end: start + year.end }))
      : [],
  ),
)

const FORM =
  /(?<!các\s)(?:[Nn]ăm|NĂM) (?:[Hh]ọc|HỌC)\s?:?\s{0,3}((?:19|20)\d{2})(\s{0,3}[-–—−/]\s{0,3})((?:19|20)\d{2}|\d{5}|\d{1,3})(?![\d/])/gu

/** "năm học 2020-2022", "năm học 2021-2021", "năm học 2020-202". */
export function malformedYears(paper: Paper): Found[] {
  if (!/[Nn]ăm [Hh]ọc|NĂM HỌC/u.test(paper.text)) return []
  const seen = new Set<string>()
  return matchesOf(paper.text, FORM).flatMap((match): Found[] => {
    const [whole, first = '', sign = '', second = ''] = match
    const isShort = second.length === 2 && Number(second) === (Number(first) + 1) % 100
    if (Number(second) === Number(first) + 1 || isShort || isPeriod(paper, match.index, first, second)) return []
    const years = `${first}-${second}`
    if (seen.has(years)) return []
    seen.add(years)
    const start = match.index + whole.length - first.length - sign.length - second.length
    const place = paper.at(start, match.index + whole.length)
    const right = rightYear(paper, Number(first), Number(second))
    const written = `${first}${sign}${second}`
    return [
      {
        severity: 'error',
        spans: [place],
        message: say('school-year.malformed', { year: written.replace(/\s+/g, ' '), right }),
        fix: write(place, right.replace('-', sign)),
      },
    ]
  })
}

/** "từ năm học 2020-2025" counts several years at once. */
function isPeriod(paper: Paper, at: number, first: string, second: string): boolean {
  const apart = Number(second) - Number(first)
  if (apart < 3 || apart > 20) return false
  return (
    /(?:giai đoạn|từ|trong|lộ trình)\s[^.;]{0,12}$/iu.test(paper.text.slice(Math.max(0, at - 30), at)) || apart >= 4
  )
}

/** The year that the document names elsewhere and that shares one of the two; else the one that begins with the first. */
function rightYear(paper: Paper, first: number, second: number): string {
  const others = schoolYearsOf(paper).map((year) => year.value)
  const shared =
    others.find((year) => year.startsWith(`${first}-`)) ?? others.find((year) => year.endsWith(`-${second}`))
  return shared ?? `${first}-${first + 1}`
}
