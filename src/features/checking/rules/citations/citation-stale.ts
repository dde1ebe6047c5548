import { type Block, isoOf } from '#features/reading/rules/public.ts'
import { dayNumber } from '#platform/vietnamese/dates.ts'
import { schoolYearsAt } from '../calendar/school-years.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'
import { citationsOf } from './cited.ts'

/** Kinds that guide one school year and are made anew for the next. */
const YEARLY = /^(?:công văn|kế hoạch|hướng dẫn|thông báo|CV|KH)$/iu
/** What is made for several years, or is a rule, stays good. */
const LASTING = /giai đoạn|đến năm|nhiệm kỳ|quy chế|quy định về|điều lệ|tiêu chuẩn|chiến lược|đề án/iu
const AFTER = 160
/** Guidance for a school year is issued from July to the end of the year. */
const FIRST_GUIDANCE = 7

/** A paper for one school year that rests on a guidance made in an earlier one. */
export const citationStale: Rule = {
  id: 'citation-stale',
  sources: [],
  check(paper) {
    const first = Number(paper.reading.schoolYear?.value.slice(0, 4) ?? 0)
    if (!first) return outlived(paper)
    if (!isForThatYear(paper, first)) return []
    return paper.document.blocks.flatMap((block) => staleIn(paper, block, first))
  },
}

/** A review of last year names that year and cites its papers rightly. */
function isForThatYear(paper: Paper, first: number): boolean {
  return (
    paper.date === null || schoolYearsAt(paper.date).includes(first) || schoolYearsAt(paper.date).includes(first - 1)
  )
}

function staleIn(paper: Paper, { index, start, text }: Block, first: number): Found[] {
  return (citationsOf(paper)[index] ?? []).flatMap(({ kind, number, date, start: from, end }) => {
    const day = date?.dates[0]
    if (!kind || !day || date.yearGuessed || !YEARLY.test(kind.text)) return []
    if (LASTING.test(text.slice(end, end + AFTER))) return []
    // The summer before belongs to the new year, too; what is made in spring is no guidance for a year of pupils.
    const year = Math.max(...schoolYearsAt(isoOf(day)))
    if (year >= first || (year === first - 1 && day.month < FIRST_GUIDANCE)) return []
    const words = quote(text.slice(from, number.end))
    const years = `${first}-${first + 1}`
    const message = say('citation-stale.stale', { words, years })
    return [{ severity: 'question', spans: [paper.at(start + from, start + end)], message }]
  })
}

/** A paper that names no school year rests on papers of its own year, or of the months before. */
const MOST_DAYS = 400
const RESTS = /^\W{0,4}(?:Căn cứ|Thực hiện|Theo|Tiếp theo|Triển khai)(?!\p{L})/iu

/** What an event that is held every year rests on, copied from an earlier one. */
function outlived(paper: Paper): Found[] {
  const { date } = paper
  if (date === null) return []
  return paper.document.blocks.flatMap(({ index, start, text }) =>
    (RESTS.test(text) ? (citationsOf(paper)[index] ?? []) : []).flatMap((cited): Found[] => {
      const day = cited.date?.dates[0]
      if (!cited.kind || !day || cited.date?.yearGuessed || !YEARLY.test(cited.kind.text)) return []
      if (LASTING.test(text.slice(cited.end, cited.end + AFTER))) return []
      if (day.day === 0 || dayNumber(date) - dayNumber(isoOf(day)) <= MOST_DAYS) return []
      const words = quote(text.slice(cited.start, cited.number.end))
      const message = say('citation-stale.outlived', { words, year: day.year })
      return [{ severity: 'question', spans: [paper.at(start + cited.start, start + cited.end)], message }]
    }),
  )
}
