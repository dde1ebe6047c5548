import type { Fix } from '../../messages.ts'
import { type Paper, placeOf } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { write as writeOver } from '../writing.ts'
import { layoutOf } from './layout.ts'

/**
 * The line "Số: 05/KH-SGDĐT": colon after "Số", no blanks inside, a leading 0 below 10, the drafting unit in the symbol
 * of a công văn. Only the document's own number, as it stands in its head.
 */
export const numberFormat: Rule = {
  id: 'number-format',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.3' },
    { act: 'tt01', place: 'Điều 8' },
  ],
  check(paper) {
    if (layoutOf(paper).isOfParty) return []
    const line = numberLine(paper)
    return line === null
      ? []
      : [...colon(paper, line), ...blanks(paper, line), ...padding(paper, line), ...parts(paper, line)]
  },
}

/** The number with the "Số" before it, as original text. `word`: offset where "Số" begins, -1 where it does not stand. */
type NumberLine = { word: number; start: number; end: number; text: string }

const WORD_BEFORE = /Số\s{0,5}:?\s{0,9}$/

function numberLine(paper: Paper): NumberLine | null {
  const place = placeOf(paper, paper.reading.number)
  if (place === null) return null
  const span = paper.at(place.start, place.end)
  const before = WORD_BEFORE.exec(paper.original.slice(Math.max(0, span.start - 20), span.start))?.[0]
  const word = before === undefined ? -1 : span.start - before.length
  return { word, start: span.start, end: span.end, text: paper.original.slice(span.start, span.end) }
}

function colon(paper: Paper, line: NumberLine): Found[] {
  if (line.word < 0) return []
  const lead = paper.original.slice(line.word, line.start)
  if (lead.includes(':')) return []
  return [found(line.word, line.end, say('number-format.no_colon'), write(line.word, line.start, 'Số: '))]
}

function blanks(paper: Paper, line: NumberLine): Found[] {
  const right = line.text.replace(/\s*([/-])\s*/g, '$1').trim()
  const from = line.word < 0 ? line.start : line.word
  const lead = paper.original.slice(from, line.start)
  const leadIsRight = line.word < 0 || !lead.includes(':') || lead === 'Số: '
  if (right === line.text && leadIsRight) return []
  const number = paper.original.slice(from, line.end)
  const text = leadIsRight ? right : `Số: ${right}`
  const start = leadIsRight ? line.start : from
  return [found(from, line.end, say('number-format.blanks', { number }), write(start, line.end, text))]
}

function padding(paper: Paper, line: NumberLine): Found[] {
  const digit = /^[1-9](?=\s*\/)/.exec(line.text)?.[0]
  if (digit === undefined) return []
  const right = `0${paper.reading.number?.value ?? ''}`
  const fix = write(line.start, line.start + 1, `0${digit}`)
  return [found(line.start, line.end, say('number-format.unpadded', { right }), fix)]
}

/** `394/GDĐT` names no drafting unit; `KH-GDDT` lost the bar of its Đ. */
function parts(paper: Paper, line: NumberLine): Found[] {
  const symbol = /\/\s*(.+)$/.exec(line.text)?.[1] ?? ''
  const all: Found[] = []
  if (paper.reading.type?.value === 'CV' && symbol !== '' && !/[-–]/.test(symbol))
    all.push(found(line.start, line.end, say('number-format.no_drafter')))
  const lost = /(?<=GD\s?(?:&|và|-)?\s?)DT/.exec(symbol)
  if (lost) {
    const at = line.end - symbol.length + lost.index
    const right = `${symbol.slice(0, lost.index)}Đ${symbol.slice(lost.index + 1)}`
    const fix = { label: say('fix.write', { text: right }), edits: [{ start: at, end: at + 1, text: 'Đ' }] }
    all.push(found(line.start, line.end, say('number-format.lost_letter', { symbol }), fix))
  }
  return all
}

function found(start: number, end: number, message: string, fix: Fix | null = null): Found {
  return { severity: 'error', spans: [{ start, end }], message, fix }
}

function write(start: number, end: number, text: string): Fix {
  return writeOver({ start, end }, text)
}
