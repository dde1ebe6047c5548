import { type CivilDate, dateOfDayNumber, dayNumber, weekdayOf } from '#platform/vietnamese/dates.ts'
import { hungKingsDay, lunarNewYear } from './lunar.ts'

/** Why nobody works on a day. `inLieu`: a holiday fell on the weekly rest, the next working day stands for it. */
export type DayOff =
  | 'saturday'
  | 'sunday'
  | 'newYear'
  | 'tet'
  | 'hungKings'
  | 'liberation'
  | 'labour'
  | 'nationalDay'
  | 'inLieu'

/** Days before and after "mùng 1" that are off in every year; which further ones are is announced each autumn. */
const TET = { before: 1, after: 2 }
/** Giỗ Tổ is a day off since 2007 (Luật 84/2007/QH11). */
const HUNG_KINGS_SINCE = 2007

/**
 * Why the day is off for offices, null for a working day. Bộ luật Lao động 2019, Điều 111, 112 (2012: Điều 110, 115): the
 * holidays that hold in every year. Days that are only announced (the rest of tết, the second day of Quốc khánh, swaps)
 * are not said to be off, since one cannot be sure of them. Schools may work on Saturdays.
 */
export function dayOffOf(date: CivilDate): DayOff | null {
  const holiday = holidayOf(date)
  if (holiday) return holiday
  const weekday = weekdayOf(date)
  if (weekday === 6) return 'saturday'
  if (weekday === 0) return 'sunday'
  return isInLieu(date, weekday) ? 'inLieu' : null
}

function holidayOf(date: CivilDate): DayOff | null {
  const fixed = FIXED[date.slice(5)]
  if (fixed) return fixed
  const year = Number(date.slice(0, 4))
  const away = dayNumber(date) - dayNumber(lunarNewYear(year))
  if (away >= -TET.before && away <= TET.after) return 'tet'
  return year >= HUNG_KINGS_SINCE && hungKingsDay(year) === date ? 'hungKings' : null
}

const FIXED: Readonly<Record<string, DayOff>> = {
  '01-01': 'newYear',
  '04-30': 'liberation',
  '05-01': 'labour',
  '09-02': 'nationalDay',
}

/** The working days after a weekend stand, one by one, for the holidays that fell on it. */
function isInLieu(date: CivilDate, weekday: number): boolean {
  if (weekday > LAST_IN_LIEU) return false
  const monday = dayNumber(date) - weekday + 1
  const lost = [monday - 2, monday - 1].filter((day) => isMovedWhenLost(dateOfDayNumber(day))).length
  const worked = Array.from({ length: weekday }, (_, i) => dateOfDayNumber(monday + i))
  return worked.filter((day) => holidayOf(day) === null).length <= lost
}

/** Two holidays and a Monday that is one itself: Wednesday. */
const LAST_IN_LIEU = 3

function isMovedWhenLost(date: CivilDate): boolean {
  const year = Number(date.slice(0, 4))
  return date.slice(5) in FIXED || (year >= HUNG_KINGS_SINCE && hungKingsDay(year) === date)
}
