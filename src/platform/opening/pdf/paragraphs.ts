import { type Line, lineEdges, lineText } from './lines.ts'

const ITEM_START = /^(?:[-–+•*▪✓]|\d{1,3}(?:\.\d{1,3}){0,3}[.)/]|[a-zđA-ZĐ][.)]|[IVX]{1,5}[.)]|Điều \d)(?:\s|$)/u
const LOWER_START = /^[\p{Ll},;:)]/u
const TIME_START = /^\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}/u
const THIN = /[\s.,;:!'’()/|ijltfríìỉĩị-]/
const WIDE = /[\p{Lu}mw%&@]/u
const FEWEST_DISTANCES = 3
const STATEMENT_END = /[;:]$|\.\/\.$/
const NUMBER_START = /^\d/
const SENTENCE_END = /[.;:!?…]["”’)]?$/u

/**
 * The margins of a text, how far below one another its lines stand (in parts of their height) where that is known, and
 * whether its paragraphs are set apart by more than that.
 */
export type Measure = { left: number; right: number; pitch: number | undefined; isSpaced: boolean }

/** A line in the run of text, with the measure of the text it stands in. */
export type FlowLine = Measure & { line: Line; isFirstOfPage: boolean }

/** The paragraphs of a column or cell: its margins are those of its own lines. */
export function joinParagraphs(lines: readonly Line[]): string[] {
  const left = Math.min(...lines.map((line) => lineEdges(line).left))
  const right = Math.max(...lines.map((line) => lineEdges(line).right))
  return joinFlow(lines.map((line) => ({ line, left, right, pitch: undefined, isSpaced: false, isFirstOfPage: false })))
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
  if (!next.isFirstOfPage && next.line.y - last.line.y > last.line.height * mostApart(next.pitch)) return false
  if (TIME_START.test(text) && TIME_START.test(lineText(start.line))) return false

  const isFull = reachesMargin(last, next)
  if (LOWER_START.test(text)) return isFull || !SENTENCE_END.test(before)
  if (!isFull || (!next.isSpaced && STATEMENT_END.test(before))) return false
  // Of a name in capitals only a single left-over word is sure to belong to it: the next line may be another body.
  if (isCapitals(before) || isCapitals(text)) return isCapitals(before) && isCapitals(text) && !text.includes(' ')
  return NUMBER_START.test(text) || (!isIndented(start, next) && !isCentred(last))
}

/** A paragraph is set off from the next by a third of a line at least; without a known pitch, by more than any line spacing. */
function mostApart(pitch: number | undefined): number {
  return pitch === undefined ? 2.4 : pitch + 0.3
}

/** The usual distance of lines that surely belong together: a full line, and one that goes on with a small letter. */
export function pitchOf(lines: readonly Line[], left: number, right: number): number | undefined {
  const distances: number[] = []
  for (let place = 1; place < lines.length; place++) {
    const [last, next] = [lines[place - 1], lines[place]]
    if (!last || !next || last.segments.length > 1 || next.segments.length > 1 || last.height !== next.height) continue
    const isSure =
      lineEdges(last).right > right - last.height && lineEdges(next).left < left + 4 && /^\p{Ll}/u.test(lineText(next))
    if (isSure && next.y > last.y) distances.push((next.y - last.y) / last.height)
  }
  distances.sort((one, other) => one - other)
  return distances.length < FEWEST_DISTANCES ? undefined : distances[Math.floor(distances.length / 2)]
}

/** Whether a good part of the lines stands farther below the one before than lines of one paragraph do. */
export function isSpaced(lines: readonly Line[], pitch: number | undefined): boolean {
  if (pitch === undefined) return false
  let apart = 0
  for (let place = 1; place < lines.length; place++) {
    const [last, next] = [lines[place - 1], lines[place]]
    if (!last || !next) continue
    const distance = (next.y - last.y) / last.height
    if (distance > mostApart(pitch) && distance < pitch * 2) apart++
  }
  return apart * 8 > lines.length
}

/** Whether the first word of the next line had no room on this one: then the line was broken, not ended. */
function reachesMargin(last: FlowLine, next: FlowLine): boolean {
  const { left, right } = lineEdges(next.line)
  const text = lineText(next.line)
  const firstWord = text.split(' ', 1)[0] ?? ''
  const wordWidth = ((right - left) / Math.max(1, lengthOf(text))) * (lengthOf(firstWord) + 0.6)
  return lineEdges(last.line).right + wordWidth > last.right - 1
}

/** How long a text looks, in usual small letters of any font: blanks and thin letters are half as wide, capitals wider. */
function lengthOf(text: string): number {
  let length = 0
  for (const sign of text) length += THIN.test(sign) ? 0.6 : WIDE.test(sign) ? 1.45 : 1
  return length
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
