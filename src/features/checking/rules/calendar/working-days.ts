import { type CivilDate, dateOfDayNumber, dayNumber } from '#platform/vietnamese/dates.ts'
import { dayOffOf } from './days-off.ts'

/**
 * The day `count` working days before `date`, which itself is not counted: the latest day to send what must be sent
 * `count` working days ahead.
 */
export function workingDaysBefore(date: CivilDate, count: number): CivilDate {
  let day = dayNumber(date)
  for (let left = count; left > 0; ) {
    day -= 1
    if (dayOffOf(dateOfDayNumber(day)) === null) left -= 1
  }
  return dateOfDayNumber(day)
}

/** Working days after `from` until `to`, the first not counted: 0 for the same day, null where `to` lies before `from`. */
export function workingDaysBetween(from: CivilDate, to: CivilDate): number | null {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  if (last < first) return null
  let count = 0
  // Longer than a year is simply much; no need to walk on.
  for (let day = first + 1; day <= Math.min(last, first + 400); day += 1)
    if (dayOffOf(dateOfDayNumber(day)) === null) count += 1
  return count
}
