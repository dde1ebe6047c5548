import type { Paper } from '#features/checking/rules/public.ts'
import { officialDate, shortDate } from '#platform/vietnamese/dates.ts'
import { factAtPath } from '../fact-paths.ts'
import type { Range } from './edits.ts'

/** Where the words of a fact stand in the clean text; null for one that is not stated. */
export function placeOfPath(paper: Paper, path: string): Range | null {
  const span = factAtPath(paper.reading, path)?.spans.find(({ start, end }) => end > start)
  return span ? paper.cleanOf(span) : null
}

const BLANK = '[….\\s_]{0,16}'
const BLANK_DATE = new RegExp(
  `(?:ngày|Ngày)${BLANK}(?:tháng)${BLANK}(?:năm)(?:\\s?\\d{4}|[….\\s_]{0,16}(?<=[…_])|[.\\s]{0,16}(?<=\\.))?`,
  'gu',
)

/** The first "ngày … tháng … năm …" within a range that is still to be filled in. */
export function blankDate(text: string, { start, end }: Range): Range | null {
  const from = Math.max(0, start)
  for (const match of text.slice(from, end).matchAll(BLANK_DATE))
    return { start: from + match.index, end: from + match.index + match[0].trimEnd().length }
  return null
}

/** `ngày 05 tháng 01 năm 2022`, the form of papers. */
export function longDay(date: string): string {
  return officialDate(date)
}

/** `ngày 05/01/2022`, the form of running text. */
export function dayWords(date: string): string {
  return `ngày ${shortDate(date)}`
}

/** Where the line ends that holds `at`. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
