import { exists, type FoundDate, isoOf } from '#features/reading/rules/public.ts'
import type { Edit, Range } from './edits.ts'

/** A day that was read, and where. */
export type ReadDay = { value: string; place: Range }

/** The first and last day of a school year with what is prepared before it and reported behind it. */
export type Bounds = { from: string; until: string }

/**
 * The phrase with the years that its days have. One without years has those that were read there; "12/10/99" is of the old
 * century where the plan is.
 */
export function withTrueYears(text: string, phrase: FoundDate, days: readonly ReadDay[], bounds: Bounds): FoundDate {
  const shift = phrase.yearGuessed ? shiftRead(phrase, days) : shiftOfCentury(text, phrase, bounds)
  if (shift === 0) return phrase
  const dates = phrase.dates.map((date) => ({ ...date, year: date.year + shift }))
  return dates.every(exists) ? { ...phrase, dates } : phrase
}

function shiftRead(phrase: FoundDate, days: readonly ReadDay[]): number {
  for (const { value, place } of days) {
    if (place.start >= phrase.end || phrase.start >= place.end) continue
    const same = phrase.dates.find((date) => isoOf(date).slice(4) === value.slice(4))
    if (same) return Number(value.slice(0, 4)) - same.year
  }
  return 0
}

function shiftOfCentury(text: string, phrase: FoundDate, { from, until }: Bounds): number {
  if (phrase.monthOnly || !/[/.-]\s?\d{2}$/u.test(text.slice(phrase.start, phrase.end))) return 0
  const earlier = phrase.dates.map((date) => isoOf({ ...date, year: date.year - 100 }))
  return earlier.every((date) => date >= from && date <= until) ? -100 : 0
}

/** "12/5/2025/AB": a number of an account or a file, which only looks like a day. */
export function isCode(text: string, { end }: Range): boolean {
  return /^(?:\/[\p{L}\d]|-\p{L})/u.test(text.slice(end, end + 2))
}

const SHORT =
  /(?:năm\s{1,2}học|niên kh(?:óa|oá)|NH)\s?:?\s{0,2}(?<first>\d{2}|(?:19|20)\d{2})(?:\s?[-–/]\s?(?<second>\d{2}))?(?!\s?[-–/]?\d)/giu

/** "năm học 2024", "NH 24-25": a school year told by one year or by two figures each, which goes on by `years`. */
export function shortSchoolYears(text: string, first: number, years: number): Edit[] {
  return [...text.matchAll(SHORT)].flatMap((match) => {
    const { first: one = '', second } = match.groups ?? {}
    const isOne = second === undefined && (Number(one) === first || Number(one) === first + 1)
    const isTwo = second !== undefined && one.length === 2 && (Number(one) + 1) % 100 === Number(second)
    if (!isOne && !isTwo) return []
    const end = match.index + match[0].length
    const at = match.index + match[0].indexOf(one)
    const next = (words: string): string =>
      String(Number(words) + years)
        .padStart(2, '0')
        .slice(-words.length)
    return [
      { start: at, end: at + one.length, text: next(one) },
      ...(second === undefined ? [] : [{ start: end - 2, end, text: next(second) }]),
    ]
  })
}
