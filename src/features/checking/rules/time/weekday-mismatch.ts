import { exists, isoOf, matchesOf, WEEKDAY, weekdayName } from '#features/reading/rules/public.ts'
import { type CivilDate, dayNumber, weekdayOf } from '#platform/vietnamese/dates.ts'
import { isLunarOf, lunarBehind, lunarLike } from '../calendar/lunar-words.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { write } from '../writing.ts'
import { datesOf, wordsAt } from './moments.ts'
import { type DayWithWeekday, daysWithWeekday } from './weekday-beside.ts'

/** A weekday or a lunar day that is not the one of the date beside it, and days that no calendar has. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  sources: [],
  check(paper) {
    // No more than are said: each looks at the other days of the text.
    const wrong = daysWithWeekday(paper).filter(isWrong).slice(0, MOST)
    return [...wrong.flatMap((day) => mismatch(paper, day)), ...lunarMismatches(paper), ...impossibleDays(paper)].slice(
      0,
      MOST,
    )
  },
}

const MOST = 4

/** ISO weekday: 1 = thứ Hai … 7 = Chủ nhật. */
function isoWeekday(date: CivilDate): number {
  return weekdayOf(date) || 7
}

function isWrong({ date, weekday }: DayWithWeekday): boolean {
  const civil = date.dates[0]
  if (!civil || isoWeekday(isoOf(civil)) === weekday) return false
  // A date without its year: neither this year nor the next may fit.
  const next = { ...civil, year: civil.year + 1 }
  return !date.yearGuessed || !exists(next) || isoWeekday(isoOf(next)) !== weekday
}

function mismatch(paper: Paper, day: DayWithWeekday): Found[] {
  const { date, place, words } = day
  const civil = date.dates[0]
  if (!civil) return []
  const right = isoWeekday(isoOf(civil))
  const [dateAt, weekdayAt] = [paper.at(date.start, date.end), paper.at(place.start, place.end)]
  const spans = [weekdayAt, dateAt]
  const said = { weekday: words, date: day.said ?? wordsAt(paper, dateAt), right: weekdayName(right) }
  const severity = date.yearGuessed ? ('warning' as const) : ('error' as const)
  const year = date.yearGuessed ? null : slippedYear(paper, day)
  const yearAt = year === null ? -1 : paper.text.lastIndexOf(String(civil.year), date.end)
  if (year !== null && yearAt >= date.start) {
    const fix = write(paper.at(yearAt, yearAt + 4), String(year))
    return [{ severity, spans, message: say('weekday-mismatch.year', { ...said, year }), fix }]
  }
  const fix = write(weekdayAt, inFormOf(words, right))
  return [{ severity, spans, message: say('weekday-mismatch.weekday', said), fix }]
}

/** How far the other days of a document lie from one that was written with the wrong year. */
const NEAR = 60

/** The year in which the weekday would be right, where the other days of the document lie about that day. */
function slippedYear(paper: Paper, { date, weekday }: DayWithWeekday): number | null {
  const civil = date.dates[0]
  if (!civil) return null
  const others = datesOf(paper)
    .filter((other) => other.start !== date.start && !other.yearGuessed)
    .flatMap((other) => other.dates)
    .filter((other) => other.day > 0 && exists(other))
    .map((other) => dayNumber(isoOf(other)))
  const near = (year: number) => {
    const moved = { ...civil, year }
    return exists(moved) ? others.filter((other) => Math.abs(other - dayNumber(isoOf(moved))) <= NEAR).length : 0
  }
  const candidates = [civil.year + 1, civil.year - 1].filter(
    (year) => exists({ ...civil, year }) && isoWeekday(isoOf({ ...civil, year })) === weekday,
  )
  return candidates.find((year) => near(year) > near(civil.year)) ?? null
}

/** The right weekday in the form of the wrong one: "thứ 3" for "thứ 2", "T3" for "T2". */
function inFormOf(words: string, weekday: number): string {
  if (weekday === 7) return words.startsWith('T') && /\d/.test(words) && !/h/i.test(words) ? 'CN' : 'Chủ nhật'
  const digit = /\d/.exec(words)
  if (digit) return words.replace(/\d/, String(weekday + 1))
  const name = weekdayName(weekday)
  if (/^THỨ|^CHỦ/u.test(words)) return name.toUpperCase()
  return words.startsWith('T') ? `T${name.slice(1)}` : name
}

/** "12/02/2024 (tức ngày mùng 4 Tết Giáp Thìn)": the day was moved, and what stands behind it was not. */
function lunarMismatches(paper: Paper): Found[] {
  return datesOf(paper).flatMap((date): Found[] => {
    const civil = date.dates.at(-1)
    if (!civil || date.monthOnly || date.lunar || date.yearGuessed) return []
    const lunar = lunarBehind(paper.text, date.end)
    if (lunar === null || isLunarOf(lunar, isoOf(civil))) return []
    const right = lunarLike(lunar, isoOf(civil))
    if (right === null) return []
    const [dateAt, lunarAt] = [paper.at(date.start, date.end), paper.at(lunar.start, lunar.end)]
    const said = { date: wordsAt(paper, dateAt), lunar: wordsAt(paper, lunarAt), right }
    const message = say('weekday-mismatch.lunar', said)
    return [{ severity: 'warning', spans: [lunarAt, dateAt], message, fix: write(lunarAt, right) }]
  })
}

/** "ngày 31/11/2025", "30 tháng 2": a day with its word or its weekday beside it, and a year. */
const WRITTEN = new RegExp(
  `(?:[Nn]gày|${WEEKDAY}\\s?,?)\\s{0,3}(\\d{1,2})(?:\\s?[/.-]\\s?|\\s{1,3}tháng\\s{1,3})(\\d{1,2})(?:\\s?[/.-]\\s?|\\s{1,3}năm\\s{1,3})((?:19|20)\\d{2})(?!\\d)`,
  'gu',
)

/** A cheap look before the dear one: only the last days of a month can be too many, and months beyond December. */
const FULL = /(?<!\d)(?:29|3\d|[4-9]\d|00?|1[3-9])(?:\s?[/.-]|\s{1,3}tháng)/u

function impossibleDays(paper: Paper): Found[] {
  return paper.document.blocks.flatMap((block) =>
    !FULL.test(block.text)
      ? []
      : matchesOf(block.text, WRITTEN).flatMap((match): Found[] => {
          const [day = 0, month = 0, year = 0] = match.slice(1).map(Number)
          if (day > 0 && exists({ day, month, year })) return []
          const place = paper.at(block.start + match.index, block.start + match.index + match[0].length)
          const message = say('weekday-mismatch.impossible', { date: wordsAt(paper, place) })
          return [{ severity: 'error', spans: [place], message }]
        }),
  )
}
