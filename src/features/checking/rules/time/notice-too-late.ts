import { shortDate } from '#platform/vietnamese/dates.ts'
import { workingDaysBefore, workingDaysBetween } from '../calendar/working-days.ts'
import type { Paper } from '../paper.ts'
import type { Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { isOutsideState, issuedOf } from './moments.ts'
import { occasionsOf } from './occasions.ts'

/** Working days between sending and meeting, the day of the meeting not counted. */
const LEAD = 3
/** What tells those concerned: others (chương trình, quyết định) follow an announcement. */
const CALLS: ReadonlySet<string> = new Set(['GM', 'CV', 'TB', 'KH'])
/** Weekly calendars are drawn up on the eve of the week. */
const WEEKLY = /lịch (?:công tác|làm việc|tuần|họp tuần)|(?:kế hoạch|công tác) tuần|tuần \d/iu
const URGENT = /đột xuất|khẩn|HỎA TỐC|HOẢ TỐC|hỏa tốc/u

/** Those invited must know at least three working days before, but for what comes up suddenly. */
export const noticeTooLate: Rule = {
  id: 'notice-too-late',
  sources: [
    { act: 'qd45', place: 'quy định về gửi giấy mời họp' },
    { act: 'qd114', place: 'quy định về gửi giấy mời họp' },
  ],
  check(paper) {
    const issued = issuedOf(paper)
    if (!issued?.isExact || !isCall(paper)) return []
    const first = occasionsOf(paper)
      .filter((one) => one.date >= issued.date)
      .sort((a, b) => a.date.localeCompare(b.date))[0]
    const latest = first ? workingDaysBefore(first.date, LEAD) : ''
    if (!first || issued.date <= latest || first.session.date === null) return []
    const isUrgent = paper.reading.urgency !== null || URGENT.test(paper.reading.subject?.value ?? '')
    const days = workingDaysBetween(issued.date, first.date) ?? 0
    const said = { date: shortDate(first.date), issued: shortDate(issued.date), days, latest: shortDate(latest) }
    const key = isUrgent ? 'notice-too-late.urgent' : days === 0 ? 'notice-too-late.same_day' : 'notice-too-late.late'
    return [
      {
        severity: isUrgent || isOutsideState(paper) ? 'question' : 'warning',
        spans: [first.place, ...issued.spans],
        message: say(key, said),
      },
    ]
  },
}

function isCall({ reading }: Paper): boolean {
  const { type, subject } = reading
  return type !== null && CALLS.has(type.value) && !WEEKLY.test(subject?.value ?? '')
}
