import { type FoundSchoolYear, matchesOf } from '#features/reading/rules/public.ts'
import { shortDate } from '#platform/vietnamese/dates.ts'
import type { Edit, Place } from '../../messages.ts'
import { schoolYearsAt } from '../calendar/school-years.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { write } from '../writing.ts'
import { malformedYears, schoolYearsOf } from './school-year-forms.ts'

/** School years that are none, that do not fit the date of the paper, or that its own title contradicts. */
export const schoolYear: Rule = {
  id: 'school-year',
  sources: [],
  check(paper) {
    if (!/[12]\d{3}\s{0,3}[-–—−/]/u.test(paper.text)) return []
    const malformed = malformedYears(paper)
    const title = titleYear(paper)
    const stale = title === null ? [] : staleTitle(paper, title)
    const all = [...malformed, ...stale]
    if (title !== null && stale.length === 0) all.push(...forward(paper, title))
    return [...all, ...tooEarly(paper)].slice(0, MOST)
  },
}

const MOST = 4

/** The first year of the school year that the title names. */
function titleYear(paper: Paper): number | null {
  const { subject, schoolYear: read } = paper.reading
  const place = subject?.spans[0]
  if (!read || !place) return null
  const inTitle = subject.spans.some(({ start, end }) =>
    paper.original.slice(start, end).includes(read.value.slice(0, 4)),
  )
  return inTitle ? Number(read.value.slice(0, 4)) : null
}

/** Work on a year that is over: its report, its awards, its settlement. */
const LOOKS_BACK =
  /tổng kết|khen thưởng|tuyên dương|vinh danh|trao thưởng|kết quả|quyết toán|bế giảng|tốt nghiệp|xét (?:công nhận|thăng)|hoàn thành/iu
/** Other conferences look back on the last year as long as the new one is young. */
const YOUNG_UNTIL = 10

function staleTitle(paper: Paper, year: number): Found[] {
  const { date, reading } = paper
  if (date === null || reading.type === null) return []
  const [latest = year] = schoolYearsAt(date).toReversed()
  const title = reading.subject?.value ?? ''
  const month = Number(date.slice(5, 7))
  const sessions = reading.sessions.flatMap((one) => (one.date ? schoolYearsAt(one.date.value) : []))
  if (sessions.includes(year)) return []
  const behind = latest - year
  if (isTooFarAhead(behind, month, title)) return [wrongTitle(paper, year, latest)]
  if (behind === 1 && (LOOKS_BACK.test(title) || (month >= 8 && month < YOUNG_UNTIL))) return []
  // The title may name two years, or a stretch of them.
  const named = schoolYearsOf(paper)
  if (behind < 1 || behind > 3 || named.some((one) => Number(one.value.slice(0, 4)) === latest)) return []
  return [wrongTitle(paper, year, latest)]
}

/** What is prepared long before its year begins. */
const PREPARED =
  /tuyển sinh|xây dựng|chuẩn bị|đề án|sách giáo khoa|lộ trình|chương trình|biên chế|thời gian năm học|khung/iu

function isTooFarAhead(behind: number, month: number, title: string): boolean {
  return behind < -1 || (behind === -1 && month >= 8 && !PREPARED.test(title))
}

function wrongTitle(paper: Paper, year: number, latest: number): Found {
  const own = schoolYearsOf(paper).filter((one) => Number(one.value.slice(0, 4)) === year)
  const right = `${latest}-${latest + 1}`
  const edits = own.flatMap((one) => editsOf(paper, paper.text, one, latest))
  return {
    severity: 'warning',
    spans: own.map((one) => paper.at(one.start, one.end)).slice(0, 8),
    message: say('school-year.stale', {
      year: `${year}-${year + 1}`,
      right,
      date: dateWords(paper),
    }),
    // Within a year of which no month is known two school years meet.
    fix: edits.length === 0 || paper.dateKnown === 'year' ? null : { label: say('school-year.fix', { right }), edits },
  }
}

/** As much of the day of the paper as is known. */
function dateWords({ date, dateKnown }: Paper): string {
  if (date === null) return ''
  if (dateKnown === 'day') return shortDate(date)
  const year = date.slice(0, 4)
  return dateKnown === 'month' ? `tháng ${Number(date.slice(5, 7))}/${year}` : `năm ${year}`
}

/** Writes other years over the two of a school year; what stands between them stays. */
function editsOf(paper: Paper, text: string, { start, end }: FoundSchoolYear, first: number): Edit[] {
  const years = matchesOf(text.slice(start, end), /\d+/g)
  return years.map((match, i) => {
    const at = start + match.index
    const year = String(first + i)
    return { ...paper.at(at, at + match[0].length), text: match[0].length === 2 ? year.slice(2) : year }
  })
}

/** What is still ahead: a direction, tasks to be set in motion. Between it and the year nothing may look back. */
const AHEAD =
  /(?:[Pp]hương hướng|[Tt]riển khai (?:phương hướng|nhiệm vụ)|[Pp]hát động|[Dd]ự thảo nhiệm vụ)([^.;:\n]{0,90}?)$/u
const BACK = /đánh giá|tổng kết|sơ kết|kết quả|báo cáo|đã|của\s?$/iu

/** "Đánh giá kết quả triển khai nhiệm vụ": the same words about what was done. */
function isLookedBackOn({ 0: words, input, index }: RegExpExecArray): boolean {
  const before = /[^.;:\n]*$/.exec(input.slice(0, index))?.[0] ?? ''
  return (
    !/^phương hướng/iu.test(words) && /đánh giá|kết quả|tổng kết|sơ kết|việc|công tác|quá trình|về\s$/iu.test(before)
  )
}

/** "Phương hướng năm học 2018-2019" in a paper of 2019-2020. */
function forward(paper: Paper, title: number): Found[] {
  return schoolYearsOf(paper).flatMap((year): Found[] => {
    if (Number(year.value.slice(0, 4)) !== title - 1) return []
    const ahead = AHEAD.exec(paper.text.slice(Math.max(0, year.start - 130), year.start))
    if (!ahead || BACK.test(ahead[1] ?? '') || isLookedBackOn(ahead)) return []
    const place = paper.at(year.start, year.end)
    const right = `${title}-${title + 1}`
    const edits = editsOf(paper, paper.text, year, title)
    const words = (ahead[0] ?? '').trim().split(' ').slice(0, 2).join(' ')
    return [
      {
        severity: 'warning',
        spans: [place],
        message: say('school-year.forward', { what: words.toLowerCase(), year: year.value, right }),
        fix: edits.length === 0 ? null : { label: say('school-year.fix', { right }), edits },
      },
    ]
  })
}

const SUMS_UP =
  /(?:[Đđ]ánh giá kết quả|[Tt]ổng kết|[Kk]ết quả thực hiện)(?:(?!đầu năm|khảo sát|chuẩn bị|tuyển sinh)[^.;:])*?(20\d\d)\s?[-–—]\s?(20\d\d)/u

/** An item sums up a school year that has only just begun on the day of the meeting. */
function tooEarly(paper: Paper): Found[] {
  const day = paper.reading.sessions.find((one) => one.date !== null)?.date?.value ?? null
  if (day === null || paper.reading.sessions.length > 2) return []
  const month = Number(day.slice(5, 7))
  const begun = Number(day.slice(0, 4))
  if (month < 8 || month > 11) return []
  const found = paper.reading.agenda.flatMap((item): Place[] => {
    const match = SUMS_UP.exec(item.title.value)
    const span = item.title.spans[0]
    if (!match || Number(match[1]) !== begun || Number(match[2]) !== begun + 1 || !span) return []
    return [yearIn(paper, span, match[1] ?? '') ?? span]
  })
  const first = found[0]
  if (!first) return []
  const said = { year: `${begun}-${begun + 1}`, last: `${begun - 1}-${begun}` }
  const text = paper.original.slice(first.start, first.end)
  const fix = /^20\d\d/.test(text)
    ? write(
        first,
        text.replace(/\d{4}/g, (year) => String(Number(year) - 1)),
      )
    : null
  return [{ severity: 'question', spans: found, message: say('school-year.too_early', said), fix }]
}

function yearIn(paper: Paper, { start, end }: Place, year: string): Place | null {
  const match = new RegExp(`${year}\\s?[-–—]\\s?\\d{4}`).exec(paper.original.slice(start, end))
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null
}
