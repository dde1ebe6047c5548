import { fold } from '#platform/vietnamese/fold.ts'
import { type Paper, placeOf } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'
import { layoutOf } from './layout.ts'

/** Công văn, tờ trình and reports to a superior speak to somebody; other types do not. */
const SPOKEN = new Set(['CV', 'TTr', 'BC'])

/** "Kính gửi" only where the type has it; several addressees in lines that end with ";", the last with "."; not oneself. */
export const addresseeMisuse: Rule = {
  id: 'addressee-misuse',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.9' },
    { act: 'tt01', place: 'Điều 14' },
  ],
  check(paper) {
    return [...wrongType(paper), ...punctuation(paper), ...itself(paper)]
  },
}

function wrongType(paper: Paper): Found[] {
  const { type, addressees } = paper.reading
  const first = placeOf(paper, addressees[0] ?? null)
  if (type === null || first === null || SPOKEN.has(type.value) || type.certainty < 0.75) return []
  if (layoutOf(paper).isOfParty) return []
  const before = paper.text.slice(Math.max(0, first.start - 40), first.start)
  const label = /Kính gửi\s?:?/i.exec(before)
  if (!label) return []
  const start = Math.max(0, first.start - 40) + label.index
  return [
    { severity: 'error', spans: [paper.at(start, start + label[0].length)], message: say('addressee-misuse.type') },
  ]
}

/** Addressees that stand one a line, with what stands after each. */
function punctuation(paper: Paper): Found[] {
  const lines = paper.reading.addressees.flatMap((fact) => {
    const place = placeOf(paper, fact)
    if (place === null) return []
    const words = paper.text.slice(place.start, place.end).replace(/[\s.;,]+$/, '')
    const end = place.start + words.length
    const stop = lineEnd(paper.text, place.end)
    return [{ start: place.start, end, tail: paper.text.slice(end, stop).trim(), lineEnd: stop }]
  })
  if (lines.length < 2 || lines.some((line, i) => line.lineEnd === lines[i + 1]?.lineEnd)) return []
  const last = lines.length - 1
  const wrong = lines.filter(({ tail }, i) => tail !== (i === last ? '.' : ';') && tail.length < 2)
  const first = wrong[0]
  if (!first || wrong.length === lines.length) return []
  const edits = wrong.map((line) => ({
    ...paper.at(line.end - 1, line.lineEnd),
    text: `${paper.text.slice(line.end - 1, line.end)}${lines.indexOf(line) === last ? '.' : ';'}`,
  }))
  const words = quote(paper.text.slice(first.start, first.end))
  const message =
    first === lines[last] ? say('addressee-misuse.last', { words }) : say('addressee-misuse.line', { words })
  return [
    {
      severity: 'warning',
      spans: wrong.map(({ start, end }) => paper.at(start, end)),
      message,
      fix: { label: say('addressee-misuse.fix'), edits },
    },
  ]
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function itself(paper: Paper): Found[] {
  const { issuer, addressees } = paper.reading
  if (issuer === null) return []
  const name = fold(issuer.value)
  const same = addressees.find(({ value }) => fold(value).replace(/\s*\(.*\)\s*$/, '') === name)
  const place = placeOf(paper, same ?? null)
  if (!same || place === null) return []
  const span = paper.at(place.start, place.end)
  return [
    { severity: 'question', spans: [span], message: say('addressee-misuse.itself', { words: quote(same.value) }) },
  ]
}
