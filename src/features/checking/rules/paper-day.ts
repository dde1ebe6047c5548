import type { ReadDocument, Reading } from '#features/reading/rules/public.ts'
import { BLANK_DATE_LINE, DATE_LINE_WITHIN } from './form/blank-date-line.ts'

/** The day of a paper, and how much of it is known; what is not is filled in with a day that fits. */
export type PaperDay = { date: string; known: 'day' | 'month' | 'year' }

/**
 * The day whose law and world hold: of issue, else the one that the best witness tells of. A date line with blanks tells year and
 * month; the day of the conference is near the issue; the title names a school year. A basis only bounds from below: the paper may
 * be many years younger than the circular it rests on.
 */
export function paperDayOf({ document, reading }: ReadDocument): PaperDay | null {
  if (reading.issuedOn) return { date: reading.issuedOn.value, known: 'day' }
  const basis = latestBasis(reading)
  return (
    dayOfLine(lineOf(document.source.text), reading, basis) ??
    eventDay(reading) ??
    dayOfSchoolYear(reading, basis) ??
    (basis === null ? null : { date: basis, known: 'day' })
  )
}

type Line = { year: number; month: number | null }

/** What the date line says where its day is not filled in yet. */
function lineOf(text: string): Line | null {
  const { year, month } = BLANK_DATE_LINE.exec(text.slice(0, DATE_LINE_WITHIN))?.groups ?? {}
  return year === undefined ? null : { year: Number(year), month: month === undefined ? null : Number(month) }
}

function dayOfLine(line: Line | null, reading: Reading, basis: string | null): PaperDay | null {
  if (line === null) return null
  // People are called together soon after the paper is issued: then their day is the nearest that is known.
  const event = eventDay(reading)
  if (event !== null && fits(event.date, line)) return event
  if (line.month !== null) return { date: `${line.year}-${padded(line.month)}-01`, known: 'month' }
  const day = dayInYear(line.year, reading.schoolYear)
  return { date: basis?.startsWith(`${line.year}-`) && basis > day ? basis : day, known: 'year' }
}

/** So many months after its paper an event may lie. */
const AHEAD = 9
/** Of a paper of which the year alone is known: so many into the next. */
const INTO_NEXT_YEAR = 3

function fits(date: string, { year, month }: Line): boolean {
  const months = (Number(date.slice(0, 4)) - year) * 12 + Number(date.slice(5, 7))
  return month === null ? months >= 1 && months <= 12 + INTO_NEXT_YEAR : months >= month && months <= month + AHEAD
}

/** In the first or the second half of the school year that the paper names; else in the first months of the year. */
function dayInYear(year: number, schoolYear: Reading['schoolYear']): string {
  return firstYear(schoolYear) === year ? `${year}-${FIRST_HALF}` : `${year}-03-01`
}

/** A day of the first half of any school year. */
const FIRST_HALF = '09-01'

function eventDay({ sessions }: Reading): PaperDay | null {
  const day = sessions.find((each) => each.date !== null)?.date
  if (day) return { date: day.value, known: 'day' }
  const month = sessions.find((each) => each.month !== null)?.month
  return month ? { date: `${month.value}-01`, known: 'month' } : null
}

/** In the school year that the title names, not before what the paper rests on. */
function dayOfSchoolYear({ schoolYear }: Reading, basis: string | null): PaperDay | null {
  if (schoolYear === null || schoolYear.certainty < OF_TITLE) return null
  const first = firstYear(schoolYear)
  // From June on the next school year is prepared.
  if (basis !== null && basis >= `${first}-06-01`) return { date: basis, known: 'day' }
  return { date: `${first}-${FIRST_HALF}`, known: 'year' }
}

/** The reader is so sure of school years in titles only; others may be those of a basis. */
const OF_TITLE = 0.9

function firstYear(schoolYear: Reading['schoolYear']): number {
  return Number(schoolYear?.value.slice(0, 4))
}

function latestBasis({ bases }: Reading): string | null {
  return (
    bases
      .flatMap(({ date }) => (date ? [date.value] : []))
      .toSorted()
      .at(-1) ?? null
  )
}

function padded(month: number): string {
  return String(month).padStart(2, '0')
}
