import type { Paper } from '#features/checking/rules/public.ts'
import type { Fact } from '#features/reading/rules/public.ts'
import { dateEdits } from './date-words.ts'
import { type Edit, inOriginal, type Range, wordsAt } from './edits.ts'
import { phraseWordEdits } from './phrase-words.ts'
import { timeEdits } from './time-words.ts'
import { typeLineEdits, typeNameEdits } from './type-names.ts'

/** Parts of facts that are days or months, and those that are times of day. */
const DAYS = new Set(['date', 'endDate', 'month', 'deadline', 'issuedOn'])
const TIMES = new Set(['start', 'end'])

/** The last name of a path: `date` of `sessions.0.date`, `participants` of `participants.3`. */
export function partOf(path: string): string {
  return path.split('.').findLast((key) => !/^\d+$/.test(key)) ?? path
}

export function isDayPart(path: string): boolean {
  return DAYS.has(partOf(path))
}

export function isTimePart(path: string): boolean {
  return TIMES.has(partOf(path))
}

/**
 * Ways to make the words of a fact say `wanted`, the most careful first; edits of the original text. None where it has no words
 * that could be changed (what was concluded, not read).
 */
export function rewritesOf(
  paper: Paper,
  path: string,
  fact: Fact<string | number | boolean>,
  wanted: string | number,
): Edit[][] {
  const places = fact.spans.map((span) => paper.cleanOf(span)).filter(({ start, end }) => end > start)
  const ways = places.flatMap((place) => waysAt(paper.text, path, place, { old: fact.value, wanted }))
  return ways.map((edits) => inOriginal(paper, edits))
}

type Change = { old: string | number | boolean; wanted: string | number }

function waysAt(text: string, path: string, place: Range, { old, wanted }: Change): Edit[][] {
  const [before, after] = [String(old), String(wanted)]
  if (isDayPart(path)) return some(dateEdits(text, place, before, after))
  if (isTimePart(path)) return some(timeEdits(text, place, before, after, partOf(path) === 'end'))
  if (path === 'type') return [typeNameEdits, typeLineEdits].flatMap((ways) => some(ways(text, place, before, after)))
  if (path === 'schoolYear') return some(yearEdits(text, place, after))
  if (typeof old === 'number') return some(countEdits(text, place, old, after))
  if (typeof old === 'boolean') return []
  if (path === 'mode' || path === 'kind' || partOf(path) === 'partOfDay') return []
  if (partOf(path) === 'who' && /\d/.test(wordsAt(text, place)) && !/\d/.test(before))
    return some(wordsBefore(text, place, before, after))
  const whole = [{ ...place, text: after }]
  const careful = phraseWordEdits(text, place, before, after)
  return [careful, whole]
}

function some(edits: Edit[] | null): Edit[][] {
  return edits === null || edits.length === 0 ? [] : [edits]
}

/** Whom a count is about stands in the sentence before it: "Mỗi trường … cử 08 người". */
function wordsBefore(text: string, { start }: Range, old: string, wanted: string): Edit[] | null {
  const line = text.lastIndexOf('\n', start) + 1
  const at = text.slice(line, start).lastIndexOf(old)
  return at < 0 ? null : [{ start: line + at, end: line + at + old.length, text: wanted }]
}

/** "08 người" → "12 người", "8 người" → "9 người". */
function countEdits(text: string, place: Range, old: number, wanted: string): Edit[] | null {
  const number = [...wordsAt(text, place).matchAll(/\d+/g)].find((match) => Number(match[0]) === old)
  if (!number) return null
  const start = place.start + number.index
  const isPadded = number[0].startsWith('0')
  return [{ start, end: start + number[0].length, text: isPadded ? wanted.padStart(number[0].length, '0') : wanted }]
}

/** The four or two figures of each year of "2020 – 21". */
function yearEdits(text: string, place: Range, wanted: string): Edit[] | null {
  const years = [...wordsAt(text, place).matchAll(/\d{4}|\d{2}/g)]
  if (years.length !== 2) return null
  return wanted.split('-').map((year, at) => {
    const start = place.start + (years[at]?.index ?? 0)
    const figures = years[at]?.[0].length ?? 4
    return { start, end: start + figures, text: year.slice(-figures) }
  })
}
