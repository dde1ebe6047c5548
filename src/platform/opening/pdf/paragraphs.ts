import { type Line, lineEdges, lineText } from './lines.ts'

const ITEM_START = /^(?:[-–+•*▪✓]|\d{1,3}(?:\.\d{1,3}){0,3}[.)/]|[a-zđA-ZĐ][.)]|[IVX]{1,5}[.)]|Điều \d)(?:\s|$)/u
const LOWER_START = /^[\p{Ll},;:)]/u
const NUMBER_START = /^\d/
const SENTENCE_END = /[.;:!?…]["”’)]?$/u

/** A line in the run of text, with the margins of the text it stands in. */
export type FlowLine = { line: Line; left: number; right: number; isFirstOfPage: boolean }

/** The paragraphs of a column or cell: its margins are those of its own lines. */
export function joinParagraphs(lines: readonly Line[]): string[] {
  const left = Math.min(...lines.map((line) => lineEdges(line).left))
  const right = Math.max(...lines.map((line) => lineEdges(line).right))
  return joinFlow(lines.map((line) => ({ line, left, right, isFirstOfPage: false })))
}

/** Lines that belong together as one paragraph each. Centred lines and short ones stay as the page has them. */
export function joinFlow(lines: readonly FlowLine[]): string[] {
  const paragraphs: string[] = []
  let last: FlowLine | undefined
  let start: FlowLine | undefined
  for (const next of lines) {
    const text = lineText(next.line)
    if (last && start && continues(start, last, next)) {
      const before = paragraphs.pop() ?? ''
      paragraphs.push(`${before} ${text}`)
    } else {
      paragraphs.push(text)
      start = next
    }
    last = next
  }
  return paragraphs
}

function continues(start: FlowLine, last: FlowLine, next: FlowLine): boolean {
  const text = lineText(next.line)
  const before = lineText(last.line)
  if (ITEM_START.test(text) || last.line.segments.length > 1 || next.line.segments.length > 1) return false
  if (Math.abs(last.line.height - next.line.height) > 1.5) return false
  if (!next.isFirstOfPage && next.line.y - last.line.y > last.line.height * 2.4) return false

  const isFull = reachesMargin(last, next)
  if (LOWER_START.test(text)) return isFull || !SENTENCE_END.test(before)
  if (!isFull) return false
  // Of a name in capitals only a single left-over word is sure to belong to it: the next line may be another body.
  if (isCapitals(before) || isCapitals(text)) return isCapitals(before) && isCapitals(text) && !text.includes(' ')
  return NUMBER_START.test(text) || (!isIndented(start, next) && !isCentred(last))
}

/** Whether the first word of the next line had no room on this one: then the line was broken, not ended. */
function reachesMargin(last: FlowLine, next: FlowLine): boolean {
  const { left, right } = lineEdges(next.line)
  const text = lineText(next.line)
  const firstWord = text.split(' ', 1)[0] ?? ''
  const wordWidth = ((right - left) / Math.max(1, text.length)) * (firstWord.length + 1)
  return lineEdges(last.line).right + wordWidth > last.right - 1
}

/** Whether the line begins farther in than the paragraph's other lines may: with its first-line indent. */
function isIndented(start: FlowLine, next: FlowLine): boolean {
  const at = lineEdges(next.line).left
  if (at <= next.left + 4) return false
  const startText = lineText(start.line)
  const startAt = lineEdges(start.line).left
  // An item hangs from its mark: its further lines begin where its words do.
  const hangsBy = at - startAt
  return !(ITEM_START.test(startText) && hangsBy >= 0 && hangsBy < start.line.height * 3)
}

function isCentred({ line, left, right }: FlowLine): boolean {
  const edges = lineEdges(line)
  const before = edges.left - left
  const behind = right - edges.right
  return before > 8 && behind > 8 && Math.abs(before - behind) < Math.max(6, before * 0.1)
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
