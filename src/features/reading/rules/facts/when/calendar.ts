import type { CivilDate, FoundDate } from '../../grammar/dates.ts'
import type { Frame } from '../frame.ts'

/** The year that dates without one are found with, before `yearOf` gives them theirs: a leap year. */
export const PLACEHOLDER = 2000
/** A document speaks of days at most so long before its date; all others lie after it. */
const MONTHS_BACK = 2

type YearOf = (month: number) => number | null

/**
 * The year to read into "ngày 15/9": the one that brings it nearest after the date of issue; without a date of issue the
 * one of the school year; without that the one that lies nearest to the latest full date of the text.
 */
export function yearOf(frame: Frame, found: readonly FoundDate[]): YearOf {
  const issued = frame.head.issuedOn?.value
  if (issued) return nearestTo(partsOf(issued))
  const first = Number(/^(\d{4})-\d{4}$/.exec(frame.head.schoolYear?.value ?? '')?.[1] ?? 0)
  const stated = found.filter((each) => !each.yearGuessed && !each.lunar).flatMap((each) => each.dates)
  if (first && !stated.some((date) => date.year === first || date.year === first + 1)) return inSchoolYear(first)
  const latest = stated.reduce<CivilDate | null>((late, date) => (late && compare(late, date) >= 0 ? late : date), null)
  if (latest) return nearestTo(latest)
  if (first) return inSchoolYear(first)
  const year = /(?<![\d–/-]|[–-]\s)(20[0-4]\d)(?![\d–/-]|\s?[–-]\s?\d)/.exec(frame.document.text)
  return () => (year ? Number(year[1]) : null)
}

/**
 * "trước ngày 15/3, trước ngày 15/12/2018": the year that a later date of the same paragraph states goes for the earlier ones
 * as well. Gives the date with that year, or unchanged.
 */
export function withYearOfNext(found: FoundDate, next: FoundDate | undefined): FoundDate {
  const [first] = next?.dates ?? []
  const last = found.dates.at(-1)
  if (!found.yearGuessed || !last || !first || next?.yearGuessed || next?.monthOnly) return found
  const year = last.month <= first.month ? first.year : first.year - 1
  return {
    ...found,
    yearGuessed: false,
    dates: found.dates.map((date) => ({ ...date, year: date.year - PLACEHOLDER + year })),
  }
}

/** The date with its own year in place of the placeholder; null where no year can be read into it. */
export function withYear(found: FoundDate, year: YearOf): FoundDate | null {
  const last = found.dates.at(-1)
  if (!found.yearGuessed || !last) return found
  const guessed = year(last.month)
  if (guessed === null) return null
  return { ...found, dates: found.dates.map((date) => ({ ...date, year: date.year - PLACEHOLDER + guessed })) }
}

function nearestTo(reference: CivilDate): YearOf {
  return (month) => {
    const ahead = ((month - reference.month + MONTHS_BACK + 12) % 12) - MONTHS_BACK
    return reference.year + Math.floor((reference.month - 1 + ahead) / 12)
  }
}

/** A school year begins in August. */
function inSchoolYear(first: number): YearOf {
  return (month) => (month >= 8 ? first : first + 1)
}

export function partsOf(iso: string): CivilDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, day }
}

/** Negative where `a` is earlier. */
export function compare(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}
