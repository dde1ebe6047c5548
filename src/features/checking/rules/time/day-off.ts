import { type CivilDate, dateOfDayNumber, dayNumber, shortDate, weekdayName } from '#platform/vietnamese/dates.ts'
import type { Place } from '../../messages.ts'
import { type DayOff, dayOffOf } from '../calendar/days-off.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { issuedOf } from './moments.ts'
import { occasionsOf } from './occasions.ts'
import { daysWithWeekday } from './weekday-beside.ts'

/** Issued, or called together, on a day on which offices do not work: all such days in one finding. */
export const dayOff: Rule = {
  id: 'day-off',
  sources: [
    { act: 'bllđ2019', place: 'Điều 111, Điều 112' },
    { act: 'bllđ2012', place: 'Điều 110, Điều 115' },
  ],
  check(paper) {
    const free = [...freeIssue(paper), ...freeSessions(paper), ...saidToBeFree(paper)]
    const days = free.filter((day, i) => free.findIndex((other) => other.date === day.date) === i)
    return days.length === 0 ? [] : [found(days)]
  },
}

type FreeDay = { date: CivilDate; why: DayOff; place: Place; issued: boolean }

function freeIssue(paper: Paper): FreeDay[] {
  const issued = issuedOf(paper)
  const place = issued?.spans[0]
  const why = issued?.isExact ? dayOffOf(issued.date) : null
  return issued && place && why ? [{ date: issued.date, why, place, issued: true }] : []
}

/** Longer stretches hold a weekend by nature. */
const LONGEST = 3

function freeSessions(paper: Paper): FreeDay[] {
  return occasionsOf(paper).flatMap(({ date, end, place, hasYear, session }) => {
    // Another year would be another day of the week.
    if (!hasYear && session.weekday === null && paper.reading.issuedOn === null) return []
    const first = dayNumber(date)
    const last = dayNumber(end)
    if (last < first || last - first >= LONGEST) return []
    return Array.from({ length: last - first + 1 }, (_, i) => dateOfDayNumber(first + i)).flatMap((day) => {
      const why = dayOffOf(day)
      return why === null || isOfThatDay(paper, day, why) ? [] : [{ date: day, why, place, issued: false }]
    })
  })
}

/** A session on a day that the text itself calls a Saturday or Sunday, though the date beside it is none. */
function saidToBeFree(paper: Paper): FreeDay[] {
  const called = new Map(occasionsOf(paper).map((one) => [one.place.start, one]))
  return daysWithWeekday(paper).flatMap(({ date, weekday }): FreeDay[] => {
    const one = weekday < 6 ? undefined : called.get(paper.at(date.start, date.end).start)
    if (!one || dayOffOf(one.date) !== null) return []
    return [{ date: one.date, why: weekday === 6 ? 'saturday' : 'sunday', place: one.place, issued: false }]
  })
}

const CEREMONY =
  /k[ỷy] niệm|mít tinh|mit tinh|chào mừng|dâng hương|viếng|thăm|chúc tết|chúc thọ|khai giảng|khai bút|giỗ tổ|quốc khánh/iu

/** A celebration stands on its holiday; the school year opens on 5 September whatever the weekday. */
function isOfThatDay(paper: Paper, date: CivilDate, why: DayOff): boolean {
  const title = paper.reading.subject?.value ?? paper.text.slice(0, 500)
  if (why === 'saturday' || why === 'sunday') return date.endsWith('-09-05') && /khai giảng/iu.test(title)
  return CEREMONY.test(title)
}

const NAMES: Readonly<Record<DayOff, string>> = {
  saturday: '',
  sunday: '',
  newYear: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hungKings: 'Giỗ Tổ Hùng Vương',
  liberation: 'ngày Giải phóng miền Nam',
  labour: 'ngày Quốc tế Lao động',
  nationalDay: 'ngày Quốc khánh',
  inLieu: 'nghỉ bù ngày lễ',
}

/** So many days are named in the sentence; the others are marked in the text. */
const MOST_NAMED = 4

function found(days: readonly FreeDay[]): Found {
  const onlyIssue = days.every((day) => day.issued)
  const names = days.slice(0, MOST_NAMED).map(({ date, why, issued }) => {
    const weekly = why === 'saturday' || why === 'sunday'
    if (dayOffOf(date) === null)
      return `${shortDate(date)} (văn bản ghi ${why === 'saturday' ? 'thứ Bảy' : 'Chủ nhật'})`
    const also = issued && !onlyIssue ? ', ngày ban hành' : ''
    return `${shortDate(date)} (${weekly ? weekdayName(date) : NAMES[why]}${also})`
  })
  const list = `${names.join(', ')}${days.length > MOST_NAMED ? ' …' : ''}`
  const holiday = days.some(({ why }) => why !== 'saturday' && why !== 'sunday')
  const key = onlyIssue ? 'day-off.issued' : holiday ? 'day-off.holiday' : 'day-off.weekend'
  return {
    severity: holiday ? 'warning' : 'question',
    spans: days.map((day) => day.place).filter((place, i, all) => all.findIndex((p) => p.start === place.start) === i),
    message: say(key, { days: list }),
  }
}
