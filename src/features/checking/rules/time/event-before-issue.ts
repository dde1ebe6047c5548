import { type CivilDate, dayNumber, shortDate } from '#platform/vietnamese/dates.ts'
import type { Fix } from '../../messages.ts'
import { dayOffOf } from '../calendar/days-off.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { write } from '../writing.ts'
import { issuedOf, wordsAt } from './moments.ts'
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

function isBefore({ date, hasYear }: Occasion, issued: CivilDate, isExact: boolean): boolean {
  return hasYear && (isExact ? date < issued : date.slice(0, 7) < issued.slice(0, 7))
}

function beforeIssue(paper: Paper, early: readonly Occasion[]): Found {
  const issued = issuedOf(paper)
  const first = early[0]
  const said = { date: first ? wordsAt(paper, first.place) : '', issued: issuedWords(issued) }
  // What began before and still goes on may have been known to those concerned.
  const goesOn = early.every((one) => issued !== null && one.end >= issued.date)
  return {
    severity: goesOn ? 'question' : 'error',
    spans: [...early.map((one) => one.place), ...(issued?.spans ?? [])],
    message: say(goesOn ? 'event-before-issue.goes_on' : 'event-before-issue.before', said),
    fix: early.length === 1 && first && issued ? nextYear(paper, first, issued.date) : null,
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

/** The same day of the next year, where it is a working day that can still be announced. */
function nextYear(paper: Paper, { date, end, place, session }: Occasion, issued: CivilDate): Fix | null {
  const year = date.slice(0, 4)
  const moved = `${Number(year) + 1}${date.slice(4)}`
  if (end !== date || session.weekday !== null || date.endsWith('02-29')) return null
  const ahead = dayNumber(moved) - dayNumber(issued)
  if (ahead < 0 || ahead > LONGEST_AHEAD || dayOffOf(moved) !== null) return null
  if ((workingDaysBetween(issued, moved) ?? 0) < 3) return null
  const words = paper.original.slice(place.start, place.end)
  const at = words.lastIndexOf(year)
  if (at < 0) return null
  return write(place, `${words.slice(0, at)}${Number(year) + 1}${words.slice(at + 4)}`)
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
