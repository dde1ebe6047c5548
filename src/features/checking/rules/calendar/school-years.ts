import type { CivilDate } from '#platform/vietnamese/dates.ts'

/** Month in which the work for a new school year begins: pupils come in the last days of August, plans are made in it. */
const FIRST_MONTH = 8
/** From June on the year is over, and what is planned may belong to the next one. */
const SUMMER = 6

/** First years of the school years that a day may belong to: `[2025]` in March 2026, `[2025, 2026]` in the summer. */
export function schoolYearsAt(date: CivilDate): number[] {
  const [year = 0, month = 1] = date.split('-').map(Number)
  if (month >= FIRST_MONTH) return [year]
  return month >= SUMMER ? [year - 1, year] : [year - 1]
}
