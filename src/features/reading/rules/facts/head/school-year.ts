import type { Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { type FoundSchoolYear, findSchoolYears } from '../../grammar/school-years.ts'

/**
 * The school year that the conference belongs to. The subject says it; without it the opening sentences (a plan executes
 * the plan of its year); without these the latest year named, since a congress looks back before it looks ahead.
 */
export function schoolYearOf(
  document: Document,
  subjectEnd: number,
  subject: Fact<string> | null,
): Fact<string> | null {
  const last = latestYear(document.text)
  const years = findSchoolYears(document.text).filter((year) => year.named || Number(year.value.slice(5)) >= last - 2)
  if (years.length === 0) return null
  const ofSubject = subject ? findSchoolYears(subject.value)[0]?.value : undefined
  const titled = years.find((year) => year.value === ofSubject)
  if (titled) return factAt(document, titled.value, titled.start, titled.end, 0.95)
  const named = years.filter((year) => year.named)
  const opening = named.filter((year) => year.start < subjectEnd + 1200)
  const best = latest(opening.length > 0 ? opening : named) ?? onlyOne(document.text, years)
  return best ? factAt(document, best.value, best.start, best.end, best.named ? 0.7 : 0.55) : null
}

function latest(years: readonly FoundSchoolYear[]): FoundSchoolYear | undefined {
  return [...years].sort((a, b) => b.value.localeCompare(a.value) || a.start - b.start)[0]
}

/** The latest year that the text names: a pair of years long before it is history, not a school year. */
function latestYear(text: string): number {
  let last = 0
  for (const match of text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)) last = Math.max(last, Number(match[0]))
  return last
}

/** Others than schools count years in pairs, too: "hạn mặn 2015 – 2016". */
const OF_SCHOOLS =
  /năm học|học k[ỳì]|(?:tổng|sơ) kết (?=\d)|khai giảng|bế giảng|học sinh|giáo viên|nhà trường|giáo dục|trường (?:thpt|thcs|tiểu học|mầm non)/iu

/** "2009 – 2010" without "năm học" says enough where no other pair of years stands in the text. */
function onlyOne(text: string, years: readonly FoundSchoolYear[]): FoundSchoolYear | undefined {
  if (!OF_SCHOOLS.test(text)) return undefined
  return new Set(years.map((year) => year.value)).size === 1 ? years[0] : undefined
}
