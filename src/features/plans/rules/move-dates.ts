import { lunarBehind, lunarLike, type Paper, paperOf } from '#features/checking/rules/public.ts'
import {
  type CivilDate,
  type FoundDate,
  findCitations,
  findDates,
  findSchoolYears,
  isoOf,
  readText,
} from '#features/reading/rules/public.ts'
import { dateOfDayNumber, dayNumber, isCivilDate } from '#platform/vietnamese/dates.ts'
import type { Correction, PlanContent } from '../messages.ts'
import { corrected } from './corrections.ts'
import { factAtPath, isFact, isRecord } from './fact-paths.ts'
import { factsWith, type PlanFacts } from './facts-with.ts'
import { isAnnualDay } from './rewriting/annual-days.ts'
import { civil, phraseEdits } from './rewriting/date-words.ts'
import { type Edit, edited, inOriginal, type Range } from './rewriting/edits.ts'
import { eventYears } from './rewriting/event-years.ts'
import { issueEdits } from './rewriting/issue-blanks.ts'
import { isCode, type ReadDay, shortSchoolYears, withTrueYears } from './rewriting/phrase-days.ts'

/** School years as `2020-2021`. */
export type YearChange = { from: string; to: string }

/** A copy, and what its maker should know of it. */
export type Copy = {
  content: PlanContent
  /** Of the event, what goes on with the year: `năm 2027`, `41 năm (1982-2027)`. */
  moved: string[]
  /** Places that name a year of the old plan and were left, as they may be about something else. */
  left: number
  /** The last day of the conference; null where the plan names none. */
  lastDay: string | null
  /** What a name of the plan that a person gave is called now. */
  renamed: (name: string) => string
}

/** The content of a plan for another school year; see `copyForYear`. */
export function copyToYear(content: PlanContent, years: YearChange): PlanContent {
  return copyForYear(content, years).content
}

/**
 * A plan for another school year: what takes place moves to the same weekday of the same week, school years and the years of the
 * event go on, number and date of issue become blanks. What other papers are called and dated stays; the checker says what is out
 * of date.
 */
export function copyForYear(content: PlanContent, years: YearChange): Copy {
  const paper = paperOf(content.text)
  const change = changeOf(years)
  const by = change.years
  const shielded = shieldedRanges(paper)
  const isFree = ({ start, end }: Range): boolean => !shielded.some((each) => each.start < end && start < each.end)
  const days = eventDays(paper)
  const event = eventYears(paper, { by, isFree, base: yearOf(paper, change) })
  const isOfDays = (range: Range): boolean =>
    isFree(range) && !event.anniversaries.some((each) => each.start < range.end && range.start < each.end)
  const edits = [
    ...issueEdits(paper, by),
    ...datePhrases(paper, days, change)
      .filter(isOfDays)
      .flatMap((phrase) => movedPhrase(paper.text, phrase, days, change)),
    ...findSchoolYears(paper.text)
      .filter(isOfDays)
      .flatMap((found) => movedYears(paper.text, found, by)),
    ...shortSchoolYears(paper.text, Number(years.from.slice(0, 4)), by).filter(isOfDays),
    ...event.edits,
  ]
  const text = edited(content.text, inOriginal(paper, edits))
  const corrections = movedCorrections(content.corrections, change)
  const next = { text, corrections, confirmed: content.confirmed.filter((key) => !/\d{4}/.test(key)), setAside: [] }
  // A công văn whose number has no symbol would be taken for something else.
  const type = factsWith(paper.reading, content).type?.value ?? null
  const facts = factsWith(readText(text), next)
  return {
    content: facts.type?.value === type ? next : corrected(next, 'type', type),
    moved: event.moved,
    left: event.left,
    lastDay: lastDayOf(facts.sessions),
    renamed: (name) => event.renamed(name.replaceAll(years.from, years.to)),
  }
}

/** The year in which the plan takes place, else that of its issue. */
function yearOf(paper: Paper, { from }: Change): number {
  const day = paper.reading.sessions.find(({ date }) => date !== null)?.date?.value ?? paper.date ?? from
  return Number(day.slice(0, 4))
}

function lastDayOf(sessions: PlanFacts['sessions']): string | null {
  const days = sessions.flatMap(({ date, endDate }) => [date?.value, endDate?.value].filter((day) => day !== undefined))
  return days.toSorted().at(-1) ?? null
}

/** The day in the same week so many years later, on the same weekday. */
export function sameWeekday(date: string, years: number): string {
  return dateOfDayNumber(dayNumber(date) + 7 * Math.round((years * 365.25) / 7))
}

type Change = { years: number; from: string; until: string }

function changeOf({ from, to }: YearChange): Change {
  const first = Number(from.slice(0, 4))
  // Preparations begin in June, the last reports of the year are due in September of the next.
  return { years: Number(to.slice(0, 4)) - first, from: `${first}-06-01`, until: `${first + 1}-09-30` }
}

/** Names of other papers: their numbers, dates and titles are theirs. */
function shieldedRanges(paper: Paper): Range[] {
  const bases = paper.reading.bases.flatMap((basis) => {
    const spans = Object.values(basis).flatMap((part) => (isFact(part) ? part.spans : []))
    if (spans.length === 0) return []
    return [
      paper.cleanOf({
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      }),
    ]
  })
  const issue = [paper.reading.issuedOn, paper.reading.number].flatMap((fact) => (fact?.spans ?? []).map(paper.cleanOf))
  const citations = findCitations(paper.text, null).map(({ start, end }) => ({
    start,
    end: end + titleLength(paper.text, end),
  }))
  return [...bases, ...issue, ...citations]
}

/** How far the title of a cited paper goes on behind its date: "của Sở … về …". */
function titleLength(text: string, end: number): number {
  return (
    /^\s(?:của\s[^,;.\n]{2,120}\s)?(?:về|ban hành|quy định)\s[^,;.\n]{0,300}/u.exec(text.slice(end, end + 450))?.[0]
      .length ?? 0
  )
}

/** Dates that take place: those that are facts, and days with their year in the school year that is left. */
function datePhrases(paper: Paper, read: readonly ReadDay[], change: Change): FoundDate[] {
  const days = new Set(read.map(({ value }) => value))
  const year = Number((paper.date ?? change.from).slice(0, 4))
  return findDates(paper.text, year)
    .map((phrase) => withTrueYears(paper.text, phrase, read, change))
    .filter((phrase) => {
      if (phrase.lunar || isCode(paper.text, phrase)) return false
      if (read.some(({ place }) => place.start < phrase.end && phrase.start < place.end)) return true
      // The day of the conference is often named again where nothing is read.
      if (!phrase.yearGuessed && phrase.dates.some((date) => days.has(isoOf(date)))) return true
      return phrase.dates.every((date) => isWithin(date, change)) && !phrase.yearGuessed && !phrase.bare
    })
}

function isWithin(date: CivilDate, { from, until }: Change): boolean {
  const day = isoOf(date)
  return day >= from.slice(0, 7) && day <= until
}

const EVENT_PATHS = {
  sessions: ['date', 'endDate', 'month'],
  agenda: ['date'],
  tasks: ['deadline'],
  deadlines: ['date'],
} as const

function eventDays({ reading, cleanOf }: Paper): ReadDay[] {
  return Object.entries(EVENT_PATHS)
    .flatMap(([list, parts]) =>
      [...reading[list as keyof typeof EVENT_PATHS].keys()].flatMap((at) =>
        parts.flatMap((part) => factAtPath(reading, `${list}.${at}.${part}`) ?? []),
      ),
    )
    .flatMap(({ value, spans }) => spans.map((span) => ({ value: String(value), place: cleanOf(span) })))
}

function movedPhrase(text: string, phrase: FoundDate, read: readonly ReadDay[], change: Change): Edit[] {
  const isRead = (date: CivilDate): boolean => read.some(({ value }) => value === isoOf(date))
  const isPast = (date: CivilDate): boolean => !phrase.yearGuessed && !isWithin(date, change) && !isRead(date)
  const wanted = phrase.dates.map((date) => {
    // "20/11/1982 - 20/11/2023": the day of long ago stays, though the other is the one of the conference.
    if (isPast(date)) return date
    return date.day === 0 || isAnnualDay(text, phrase, date)
      ? { ...date, year: date.year + change.years }
      : civil(sameWeekday(isoOf(date), change.years))
  })
  return [...(phraseEdits(text, phrase, wanted) ?? []), ...lunarEdits(text, phrase, wanted.at(-1))]
}

/** "(tức ngày mùng 3 Tết Giáp Thìn)" behind a day that moves becomes the lunar day of the other. */
function lunarEdits(text: string, { end }: FoundDate, wanted: CivilDate | undefined): Edit[] {
  const lunar = wanted && lunarBehind(text, end)
  const next = lunar && lunarLike(lunar, isoOf(wanted))
  return lunar && next ? [{ start: lunar.start, end: lunar.end, text: next }] : []
}

/** Both years of a school year, in as many figures as they have. */
function movedYears(text: string, { start, end }: Range, years: number): Edit[] {
  return [...text.slice(start, end).matchAll(/\d{4}|\d{2}/g)].map((match) => {
    const at = start + match.index
    const next = String(Number(match[0]) + years).padStart(match[0].length, '0')
    return { start: at, end: at + match[0].length, text: next.slice(-match[0].length) }
  })
}

/** Corrections about what takes place move, too; those about number and date of issue are of the old paper. */
function movedCorrections(corrections: readonly Correction[], { years }: Change): Correction[] {
  return corrections.flatMap(({ path, value }) => {
    if (path === 'number' || path === 'issuedOn') return []
    if (path === 'schoolYear' && typeof value === 'string')
      return [{ path, value: value.replace(/\d{4}/g, (year) => String(Number(year) + years)) }]
    return [{ path, value: path in EVENT_PATHS ? (movedValue(value, years) as Correction['value']) : value }]
  })
}

function movedValue(value: unknown, years: number): unknown {
  if (Array.isArray(value)) return value.map((each) => movedValue(each, years))
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, movedValue(each, years)]))
  if (typeof value !== 'string') return value
  if (isCivilDate(value)) return sameWeekday(value, years)
  return /^\d{4}-\d{2}$/.test(value) ? `${Number(value.slice(0, 4)) + years}${value.slice(4)}` : value
}
