import { isoOf, matchesOf } from '#features/reading/rules/public.ts'
import { type CivilDate, dayNumber, isCivilDate, shortDate, weekdayName } from '#platform/vietnamese/dates.ts'
import type { Fix } from '../../messages.ts'
import { dayOffOf } from '../calendar/days-off.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { datesOf, issuedOf, wordsAt } from './moments.ts'
import { type Occasion, occasionsOf } from './occasions.ts'

/** People cannot be called to a day that lies before the paper, or before the paper it rests on. */
export const eventBeforeIssue: Rule = {
  id: 'event-before-issue',
  sources: [],
  check(paper) {
    const occasions = occasionsOf(paper)
    const issued = issuedOf(paper)
    const early = issued ? occasions.filter((one) => isBefore(one, issued.date, issued.isExact)) : []
    if (issued && early.length > 0) return [beforeIssue(paper, early)]
    const basis = latestBasis(paper)
    const before = basis ? occasions.filter((one) => one.hasYear && one.date < basis.date) : []
    return basis && before.length > 0 ? [beforeBasis(paper, before, basis)] : []
  },
}

/** A day without its year lies in the year that makes it near, or it is another year that is meant. */
const NEAR = 60

function isBefore({ date, hasYear }: Occasion, issued: CivilDate, isExact: boolean): boolean {
  if (!hasYear && dayNumber(issued) - dayNumber(date) > NEAR) return false
  return isExact ? date < issued : date.slice(0, 7) < issued.slice(0, 7)
}

function beforeIssue(paper: Paper, early: readonly Occasion[]): Found {
  const issued = issuedOf(paper)
  const first = early[0]
  const said = { date: first ? wordsAt(paper, first.place) : '', issued: issuedWords(issued) }
  // What began before and still goes on may have been known to those concerned.
  const goesOn = early.every((one) => issued !== null && one.end >= issued.date)
  return {
    severity: goesOn ? 'question' : early.some((one) => one.hasYear) ? 'error' : 'warning',
    spans: [...early.map((one) => one.place), ...(issued?.spans ?? [])],
    message: say(goesOn ? 'event-before-issue.goes_on' : 'event-before-issue.before', said),
    fix: issued && !goesOn ? nextYear(paper, early, issued.date) : null,
  }
}

function issuedWords(issued: ReturnType<typeof issuedOf>): string {
  if (!issued) return ''
  return issued.isExact
    ? `ngày ${shortDate(issued.date)}`
    : `tháng ${Number(issued.date.slice(5, 7))}/${issued.date.slice(0, 4)}`
}

/** Longer ahead one does not call people together: then it is not the year that slipped. */
const LONGEST_AHEAD = 200

/** The same days of the next year, where each is a working day that can still be announced. */
function nextYear(paper: Paper, early: readonly Occasion[], issued: CivilDate): Fix | null {
  const days = new Set(early.flatMap(({ date, end }) => [date, end]))
  const years = new Set([...days].map((day) => day.slice(0, 4)))
  const year = Number([...years][0])
  if (years.size !== 1 || !early.every((one) => isRightLater(one, year + 1, issued))) return null
  const edits = datesOf(paper)
    .filter((date) => date.start >= paper.bodyStart && date.dates.some((civil) => days.has(isoOf(civil))))
    .flatMap(({ start, end }) =>
      matchesOf(paper.text.slice(start, end), /\d{4}/g)
        .filter((match) => Number(match[0]) === year)
        .map((match) => ({ ...paper.at(start + match.index, start + match.index + 4), text: String(year + 1) })),
    )
  return edits.length === 0 ? null : { label: say('fix.write', { text: String(year + 1) }), edits }
}

function isRightLater({ date, end, session }: Occasion, year: number, issued: CivilDate): boolean {
  return [date, end].every((day) => {
    const moved = `${year}${day.slice(4)}`
    if (!isCivilDate(moved) || moved < issued || dayOffOf(moved) !== null) return false
    if (session.weekday !== null && session.weekday.value !== weekdayName(moved)) return false
    return dayNumber(moved) - dayNumber(issued) <= LONGEST_AHEAD && (workingDaysBetween(issued, moved) ?? 0) >= 3
  })
}

type DatedBasis = { date: CivilDate; number: string; spans: Found['spans'] }

function latestBasis(paper: Paper): DatedBasis | null {
  const dated = paper.reading.bases.flatMap(({ date, number }) =>
    date ? [{ date: date.value, number: number?.value ?? '', spans: date.spans }] : [],
  )
  return dated.sort((a, b) => a.date.localeCompare(b.date)).at(-1) ?? null
}

function beforeBasis(paper: Paper, early: readonly Occasion[], basis: DatedBasis): Found {
  const first = early[0]
  return {
    severity: 'warning',
    spans: [...early.map((one) => one.place), ...basis.spans],
    message: say('event-before-issue.basis', {
      date: first ? wordsAt(paper, first.place) : '',
      number: basis.number === '' ? 'văn bản căn cứ' : basis.number,
      issued: shortDate(basis.date),
    }),
  }
}
