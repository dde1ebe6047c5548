import { type FoundDate, matchesOf, WEEKDAY, weekdayOf } from '#features/reading/rules/public.ts'
import type { Place } from '../../messages.ts'
import { oncePerPaper } from '../once-per-paper.ts'
import type { Paper } from '../paper.ts'
import { datesOf, type InBlock } from './moments.ts'

/** A single day of the text with the weekday written beside it. `place`: clean offsets of the weekday; `said`: the day, where it is one of several. */
export type DayWithWeekday = { date: InBlock<FoundDate>; weekday: number; place: Place; words: string; said?: string }

const ANY = new RegExp(WEEKDAY, 'gu')
/** "14/9/2019 (Tiết 4, thứ 7)": within the bracket behind the date. */
const BRACKET = new RegExp(`^\\s?\\([^()\\n]{0,24}?(${WEEKDAY})\\s?\\)`, 'u')
/** Farther away it belongs to something else. */
const REACH = 30

/** Days that state their weekday. Lists and spans of days ("thứ Ba, thứ Tư, 4-5/3") are left out. */
export const daysWithWeekday = oncePerPaper((paper): readonly DayWithWeekday[] =>
  datesOf(paper).flatMap((date) => {
    if (date.dates.length > 1) return [...listed(paper, date), ...named(paper, date)]
    if (date.monthOnly || date.lunar) return []
    const behind = BRACKET.exec(paper.text.slice(date.end, date.end + 60))
    const weekday = date.weekday ?? weekdayOf(behind?.[1] ?? '')
    if (weekday === null) return []
    const place = weekdayPlace(paper, date, weekday)
    return place === null ? [] : [{ date, weekday, place, words: paper.text.slice(place.start, place.end) }]
  }),
)

/** "23 và 24/3/2013 (thứ Sáu, thứ Bảy)": as many weekdays in the bracket behind as there are days. */
function listed(paper: Paper, date: InBlock<FoundDate>): DayWithWeekday[] {
  if (date.range || date.monthOnly || date.lunar) return []
  const behind = LISTED.exec(paper.text.slice(date.end, date.end + 60))
  if (!behind) return []
  const names = matchesOf(behind[0], ANY)
  if (names.length !== date.dates.length) return []
  return date.dates.flatMap((day, i) => {
    const name = names[i]
    const weekday = weekdayOf(name?.[0] ?? '')
    if (!name || weekday === null) return []
    const start = date.end + name.index
    const place = { start, end: start + name[0].length }
    return [
      { date: { ...date, dates: [day] }, weekday, place, words: name[0], said: `${day.day}/${day.month}/${day.year}` },
    ]
  })
}
/** "thứ Hai, ngày 06/01 và thứ Ba, ngày 07/01/2025", "từ thứ Hai … đến thứ Sáu …": every day bears its own weekday. */
function named(paper: Paper, date: InBlock<FoundDate>): DayWithWeekday[] {
  if (date.monthOnly || date.lunar) return []
  const from = Math.max(0, date.start - REACH)
  const days = matchesOf(paper.text.slice(from, date.end), NAMED)
  if (days.length !== date.dates.length) return []
  return date.dates.flatMap((day, i) => {
    const [, name = '', said = '', dayOfMonth, month] = days[i] ?? []
    const weekday = weekdayOf(name)
    if (weekday === null || Number(dayOfMonth) !== day.day || (month !== undefined && Number(month) !== day.month))
      return []
    const start = from + (days[i]?.index ?? 0)
    const place = { start, end: start + name.length }
    return [{ date: { ...date, dates: [day] }, weekday, place, words: name, said }]
  })
}
const NAMED = new RegExp(
  `(${WEEKDAY})\\s?,?\\s{0,2}((?:[Nn]gày\\s{1,2})?(\\d{1,2})(?:(?:\\s?[/.-]\\s?|\\s{1,2}tháng\\s{1,2})(\\d{1,2})(?:(?:\\s?[/.-]\\s?|\\s{1,2}năm\\s{1,2})\\d{4})?)?)`,
  'gu',
)

const LISTED = new RegExp(`^\\s?\\((?:${WEEKDAY})(?:(?:\\s?[,;]\\s?|\\s(?:và|-|–)\\s)(?:${WEEKDAY})){1,3}\\)`, 'u')

/** The nearest word before or behind the date that says this weekday. */
function weekdayPlace(paper: Paper, date: FoundDate, weekday: number): Place | null {
  const from = Math.max(0, date.start - REACH)
  const says = (match: RegExpExecArray) => weekdayOf(match[0]) === weekday
  const inside = paper.text.slice(from, date.end)
  const before = matchesOf(inside, ANY).filter(says).at(-1)
  if (before) return { start: from + before.index, end: from + before.index + before[0].length }
  const behind = matchesOf(paper.text.slice(date.end, date.end + 60), ANY).find(says)
  return behind ? { start: date.end + behind.index, end: date.end + behind.index + behind[0].length } : null
}
