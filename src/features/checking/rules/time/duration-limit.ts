import { minutesOf } from '#platform/vietnamese/clock-times.ts'
import { dayNumber } from '#platform/vietnamese/dates.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { isOutsideState, wordsAt } from './moments.ts'
import { type Occasion, occasionsOf } from './occasions.ts'

type Kind = NonNullable<Paper['reading']['kind']>['value']

/** Longest length in half days by kind of meeting; kinds that are not named are free. */
const LONGEST: Readonly<Partial<Record<Kind, number>>> = {
  giaoBan: 1,
  soKet: 2,
  tongKet: 2,
  chuyenDe: 2,
  tapHuan: 4,
  trienKhai: 4,
}
const NAMES: Readonly<Partial<Record<Kind, string>>> = {
  giaoBan: 'họp giao ban',
  soKet: 'hội nghị sơ kết',
  tongKet: 'hội nghị tổng kết',
  chuyenDe: 'họp chuyên đề',
  tapHuan: 'hội nghị tập huấn',
  trienKhai: 'hội nghị triển khai',
}
const LENGTHS: Readonly<Record<number, string>> = { 1: 'nửa ngày', 2: '01 ngày', 4: '02 ngày' }
/** Minutes of half a working day, and what one may stay longer before it counts. */
const HALF_DAY = 240
const GRACE = 30

/** Meetings in the administration have a longest length by their kind. Courses, competitions and science are free. */
export const durationLimit: Rule = {
  id: 'duration-limit',
  sources: [
    { act: 'qd45', place: 'quy định về thời gian tiến hành cuộc họp' },
    { act: 'qd114', place: 'quy định về thời gian tiến hành cuộc họp' },
  ],
  check(paper) {
    const kind = paper.reading.kind?.value
    const limit = kind ? LONGEST[kind] : undefined
    if (!kind || limit === undefined || isOutsideState(paper) || !isMeeting(paper)) return []
    const long = occasionsOf(paper).find((one) => halfDays(one) > limit)
    return long ? [found(paper, long, kind, limit)] : []
  },
}

const MEETING = /hội nghị|(?:^|\s)họp(?:\s|$)|giao ban|cuộc họp/iu
const FREE = /hội thảo|tọa đàm|toạ đàm|lớp|khóa|khoá|cuộc thi|hội thi|hội giảng|đợt/iu

function isMeeting({ reading }: Paper): boolean {
  const title = reading.subject?.value ?? ''
  return MEETING.test(title) && !FREE.test(title)
}

function halfDays({ date, end, session }: Occasion): number {
  const days = dayNumber(end) - dayNumber(date) + 1
  if (days > 1) return days * 2 - (session.partOfDay?.value === 'afternoon' ? 1 : 0)
  if (session.partOfDay?.value === 'day') return 2
  if (!session.start || !session.end) return 0
  const minutes = minutesOf(session.end.value) - minutesOf(session.start.value)
  return minutes > HALF_DAY + GRACE ? 2 : 1
}

function found(paper: Paper, { place, session }: Occasion, kind: Kind, limit: number): Found {
  const spans = [
    place,
    ...(session.endDate?.spans ?? []),
    ...(session.start?.spans ?? []),
    ...(session.end?.spans ?? []),
  ]
  const whole = { start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)) }
  const span = whole.end - whole.start <= 80 ? whole : place
  const said = { time: wordsAt(paper, span), kind: NAMES[kind] ?? '', limit: LENGTHS[limit] ?? '' }
  return { severity: 'question', spans: [span], message: say('duration-limit.long', said) }
}
