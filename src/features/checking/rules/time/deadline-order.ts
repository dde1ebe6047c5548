import type { Reading } from '#features/reading/rules/public.ts'
import { dayNumber, shortDate } from '#platform/vietnamese/dates.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { issuedOf, wordsAt } from './moments.ts'
import { occasionsOf } from './occasions.ts'

type Deadline = Reading['deadlines'][number]

/** A deadline before the paper itself, or for a preparation that would be done when all is over. */
export const deadlineOrder: Rule = {
  id: 'deadline-order',
  sources: [],
  check(paper) {
    return [...beforeIssue(paper), ...afterEvent(paper)].slice(0, MOST)
  },
}

const MOST = 4

function hasYear(paper: Paper, { date }: Deadline): boolean {
  const place = date.spans[0]
  return place !== undefined && paper.original.slice(place.start, place.end).includes(date.value.slice(0, 4))
}

/** Minutes and reports tell of days that are over. */
const PAST: ReadonlySet<string> = new Set(['BB', 'BC'])
/** Words that make a day the last one for something. */
const LIMIT = /(?:trước|(?:chậm|trễ|muộn) nhất|hạn|xong)(?:\s[^.;\n]{0,24})?$/iu

function isLimit(paper: Paper, { date, what }: Deadline): boolean {
  if (/(?:^|\s)đã\s/u.test(what.value)) return false
  const start = date.spans[0]?.start ?? 0
  return LIMIT.test(paper.original.slice(Math.max(0, start - 36), start))
}

/** Without its year, a day farther away belongs to another year. */
const NEAR = 60

function beforeIssue(paper: Paper): Found[] {
  const issued = issuedOf(paper)
  if (!issued || PAST.has(paper.reading.type?.value ?? '')) return []
  return paper.reading.deadlines
    .filter((one) => hasYear(paper, one) || dayNumber(issued.date) - dayNumber(one.date.value) <= NEAR)
    .filter((one) => isLimit(paper, one))
    .filter(({ date }) => (issued.isExact ? date.value < issued.date : date.value < issued.date.slice(0, 7)))
    .map((one) => ({ date: one.date, severity: hasYear(paper, one) ? ('error' as const) : ('warning' as const) }))
    .map(({ date, severity }) => ({
      severity,
      spans: [...date.spans, ...issued.spans],
      message: say('deadline-order.before_issue', {
        date: date.spans[0] ? wordsAt(paper, date.spans[0]) : shortDate(date.value),
        issued: wordsAt(paper, issued.spans[0] ?? { start: 0, end: 0 }),
      }),
    }))
}

/** What must be there before people meet. */
const PREPARES =
  /đăng k[ýí]|danh sách|câu hỏi|tham luận|xác nhận|(?:^|\s)cử\s|góp ý|gửi (?:tài liệu|bài|ý kiến|file|slide|nội dung)|chuẩn bị|chương trình|lập dự toán|in (?:ấn )?tài liệu|giấy mời|thư mời/iu
/** What only comes out of the meeting. */
const FOLLOWS =
  /kết quả|sau (?:khi|hội nghị|tập huấn|cuộc họp|đợt|buổi|lớp)|quyết toán|thanh toán|thu hoạch|kết luận|biên bản|triển khai|thực hiện|rút kinh nghiệm|chứng nhận|học kỳ|năm học/iu

function afterEvent(paper: Paper): Found[] {
  const occasions = occasionsOf(paper)
  const last = occasions.toSorted((a, b) => a.end.localeCompare(b.end)).at(-1)
  // Of several meetings each has its own preparations; whether one belongs to the last is not sure.
  if (!last || occasions.length > 2) return []
  return paper.reading.deadlines
    .filter((one) => (hasYear(paper, one) && last.hasYear) || dayNumber(one.date.value) - dayNumber(last.end) <= NEAR)
    .filter(({ date, what }) => date.value > last.end && PREPARES.test(what.value) && !FOLLOWS.test(what.value))
    .map(({ date }) => ({
      severity: 'warning',
      spans: [...date.spans, last.place],
      message: say('deadline-order.after_event', {
        date: date.spans[0] ? wordsAt(paper, date.spans[0]) : shortDate(date.value),
        event: shortDate(last.end),
      }),
    }))
}
