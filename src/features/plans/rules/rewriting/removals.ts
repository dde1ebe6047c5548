import type { Paper } from '#features/checking/rules/public.ts'
import { factAtPath } from '../fact-paths.ts'
import { type Edit, inOriginal, linesAround, type Range, wordsAt } from './edits.ts'
import { isTimePart, partOf } from './rewrites.ts'
import { clocksAt } from './time-words.ts'

/** Ways to take the words of a fact out of the text, the most careful first. */
export function removalsOf(paper: Paper, path: string): Edit[][] {
  const words = clearedWords(paper, path)
  const line = labelledLine(paper, path)
  return [...(line ? [inOriginal(paper, [line])] : []), ...(words.length > 0 ? [words] : [])]
}

/** The words of a fact with the signs that tie them to their neighbours. */
export function clearedWords(paper: Paper, path: string): Edit[] {
  const fact = factAtPath(paper.reading, path)
  const places = (fact?.spans ?? []).map((span) => paper.cleanOf(span)).filter(({ start, end }) => end > start)
  const place = places[0]
  if (!fact || !place) return []
  if (!isTimePart(path)) return inOriginal(paper, [{ ...tied(paper.text, place), text: '' }])
  const clocks = clocksAt(paper.text, place, String(fact.value))
  const [first, second] = clocks
  if (!first) return []
  if (second && partOf(path) === 'end') return inOriginal(paper, [{ start: first.end, end: second.end, text: '' }])
  return inOriginal(paper, [{ ...tied(paper.text, { start: first.start, end: (second ?? first).end }), text: '' }])
}

/** A place with its brackets, or with the sign before or behind it. */
function tied(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 6)
  const open = /\s?\($/.exec(before)
  if (open && after.startsWith(')')) return { start: start - open[0].length, end: end + 1 }
  const isFirst = before.trim() === '' || /[-+*•]\s*$|\n\s*$/.test(before)
  const follows = /^\s?[:,–-]\s?/.exec(after)
  if (isFirst && follows) return { start, end: end + follows[0].length }
  const leads = /(?:\s?[:,–-]\s?(?:từ\s|lúc\s)?|\s(?:tại|trước|lúc|từ|vào)\s)$/u.exec(before)
  return { start: start - (leads?.[0].length ?? 0), end }
}

/** The whole line of a fact that has one of its own, under a label: "Địa điểm: …". */
function labelledLine(paper: Paper, path: string): Edit | null {
  const place = factAtPath(paper.reading, path)?.spans[0]
  if (!place) return null
  const clean = paper.cleanOf(place)
  const line = linesAround(paper.text, clean)
  const rest = wordsAt(paper.text, { start: line.start, end: clean.start })
  const tail = wordsAt(paper.text, { start: clean.end, end: line.end })
  if (!/^[-+*•\s]*(?:\d{1,2}[.)]\s?)?(?:\p{L}+\s?){1,5}:\s?$/u.test(rest) || !/^[\s;.,]*$/.test(tail)) return null
  return { start: Math.max(0, line.start - 1), end: line.end, text: '' }
}
