import type { Block, Cell } from '../blocks.ts'
import { type Line, lineEdges, type Segment } from './lines.ts'
import { joinParagraphs } from './paragraphs.ts'

/** A stretch of the page between two texts that stand side by side. */
type Gutter = { left: number; right: number }

/** A run of lines that stand in columns, as places in the page's lines. */
export type Zone = { from: number; to: number; gutters: Gutter[] }

const NARROWEST_GUTTER = 4
const HEAD_LINES = 16
/** A name stands this far below its title at most, with room for the signature between them. */
const SIGNATURE_ROOM = 130

/**
 * The head of an official document: two columns at the top of the first page, the issuing body beside the name of the State.
 * Their gap may be no wider than that between words, so it is looked for over all lines together: no line of the head crosses
 * it.
 */
export function findHead(lines: readonly Line[]): Zone | undefined {
  const edges = lines.map(lineEdges)
  const left = Math.min(...edges.map((edge) => edge.left))
  const right = Math.max(...edges.map((edge) => edge.right))
  const middle: Gutter = { left: left + (right - left) * 0.25, right: left + (right - left) * 0.65 }
  let gutters = [middle]
  let best: Zone | undefined
  for (let to = 0; to < Math.min(lines.length, HEAD_LINES); to++) {
    const line = lines[to]
    if (!line) break
    gutters = openGutters(gutters, line)
    if (gutters.length === 0) break
    const gutter = gutters.reduce((widest, other) =>
      other.right - other.left > widest.right - widest.left ? other : widest,
    )
    if (!standsApart(line, gutter)) break
    const [before, behind] = splitAt(lines.slice(0, to + 1), gutter)
    if (best && !fitsHead(line, before, behind)) break
    if (before.length >= 2 && behind.length >= 2) best = { from: 0, to: to + 1, gutters: [gutter] }
  }
  return best
}

/** Whether the line's gap at the gutter is more than one between words: in a line of running text all gaps are alike. */
function standsApart(line: Line, gutter: Gutter): boolean {
  const gaps = gapsOf(line.segments)
  const widthOf = (gap: Gutter) => gap.right - gap.left
  const own = gaps.find((gap) => gap.left <= gutter.left + 1 && gap.right >= gutter.right - 1)
  if (!own) return true
  return gaps.every((gap) => gap === own || widthOf(own) >= widthOf(gap) * 1.4)
}

/** Once the right column has ended, the left one goes on only with lines that share its middle, such as the subject. */
function fitsHead(line: Line, before: readonly Line[], behind: readonly Line[]): boolean {
  const lowest = Math.max(...behind.map((other) => other.y))
  const first = before[0]
  if (line.y <= lowest + line.height || !first) return true
  const { left, right } = lineEdges(line)
  const column = lineEdges(first)
  return Math.abs((left + right) / 2 - (column.left + column.right) / 2) < 30
}

/** Runs of lines with wide gaps that lie below one another: columns of a signature block, or a table without lines. */
export function findZones(lines: readonly Line[], first: number): Zone[] {
  const zones: Zone[] = []
  let place = first
  while (place < lines.length) {
    const line = lines[place]
    if (!line || line.segments.length < 2) {
      place++
      continue
    }
    const zone = growZone(lines, place, zones.at(-1)?.to ?? first)
    zones.push(zone)
    place = zone.to
  }
  return zones
}

function growZone(lines: readonly Line[], place: number, floor: number): Zone {
  const start = lines[place]
  let gutters = start ? gapsOf(start.segments) : []
  let to = place + 1
  while (to < lines.length) {
    const line = lines[to]
    const above = lines[to - 1]
    if (!line || !above) break
    const open = openGutters(gutters, line)
    if (open.length === 0 || line.y - above.y > roomBelow(line, open, lines.length - to)) break
    gutters = open
    to++
  }
  // Cells of one row may stand a little higher than their neighbours.
  let from = place
  while (from > floor) {
    const line = lines[from - 1]
    const below = lines[from]
    if (!line || !below || below.y - line.y > below.height * 0.9) break
    const open = openGutters(gutters, line)
    if (open.length === 0) break
    gutters = open
    from--
  }
  return { from, to, gutters }
}

/** How far below the line before it a line still belongs to the columns. */
function roomBelow(line: Line, gutters: readonly Gutter[], linesLeft: number): number {
  const isOnRight = lineEdges(line).left > (gutters.at(-1)?.left ?? 0)
  return isOnRight && linesLeft <= 3 ? SIGNATURE_ROOM : line.height * 3
}

/** The parts of the gutters that the line leaves free. */
function openGutters(gutters: readonly Gutter[], line: Line): Gutter[] {
  let open = [...gutters]
  for (const { left, right } of line.segments) {
    open = open.flatMap((gutter) => {
      if (right <= gutter.left || left >= gutter.right) return [gutter]
      return [
        { left: gutter.left, right: Math.min(left, gutter.right) },
        { left: Math.max(right, gutter.left), right: gutter.right },
      ]
    })
  }
  return open.filter((gutter) => gutter.right - gutter.left >= NARROWEST_GUTTER)
}

function gapsOf(segments: readonly Segment[]): Gutter[] {
  return segments.slice(1).map((segment, place) => ({ left: segments[place]?.right ?? 0, right: segment.left }))
}

/** The blocks of a zone: two columns one after the other, or a table. */
export function zoneBlocks(zone: Zone, lines: readonly Line[], isHead: boolean): Block[] {
  const inside = lines.slice(zone.from, zone.to)
  const [gutter] = zone.gutters
  if (gutter && zone.gutters.length === 1) {
    const [left, right] = splitAt(inside, gutter)
    if (isHead || isCentredColumn(right) || isSmallPrint(left, right))
      return [...columnBlocks(left), { kind: 'paragraph', text: '' }, ...columnBlocks(right)]
  }
  return [{ kind: 'table', rows: tableRows(inside, zone.gutters), ruled: true }]
}

function columnBlocks(lines: readonly Line[]): Block[] {
  return joinParagraphs(lines).map((text) => ({ kind: 'paragraph', text }))
}

function splitAt(lines: readonly Line[], gutter: Gutter): [Line[], Line[]] {
  const side = (isLeft: boolean) =>
    lines.flatMap((line) => {
      const segments = line.segments.filter((segment) => segment.right <= gutter.left + 1 === isLeft)
      return segments.length > 0 ? [{ ...line, segments: [joinSegments(segments)] }] : []
    })
  return [side(true), side(false)]
}

function joinSegments(segments: readonly Segment[]): Segment {
  return {
    text: segments.map((segment) => segment.text).join(' '),
    left: segments[0]?.left ?? 0,
    right: segments.at(-1)?.right ?? 0,
  }
}

/** Whether both columns of a head are set around their middles, as heads are and tables are not. */
export function isCentredHead(zone: Zone, lines: readonly Line[]): boolean {
  const [gutter] = zone.gutters
  if (!gutter) return false
  return splitAt(lines.slice(zone.from, zone.to), gutter).every(isCentredColumn)
}

/** Lines with one middle and different beginnings: a title and a name over one another, not a column of a table. */
function isCentredColumn(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false
  const edges = lines.map(lineEdges)
  const middles = edges.map((edge) => (edge.left + edge.right) / 2)
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values)
  return spread(middles) < 16 && spread(edges.map((edge) => edge.left)) > 6
}

/** The list of recipients is set smaller than the signature beside it; the cells of a table are of one size. */
function isSmallPrint(left: readonly Line[], right: readonly Line[]): boolean {
  const largest = Math.max(...left.slice(1).map((line) => line.height))
  return left.length > 1 && right.length > 0 && right.every((line) => line.height >= largest + 1)
}

/** Rows of a table without lines: a line with text in the first column begins a row, others go on with it. */
function tableRows(lines: readonly Line[], gutters: readonly Gutter[]): Cell[][] {
  const rows: Line[][][] = []
  for (const line of lines) {
    const columns = gutters.map(() => [] as Segment[]).concat([[]])
    for (const segment of line.segments) {
      const column = gutters.filter((gutter) => segment.left >= gutter.right - 1).length
      columns[column]?.push(segment)
    }
    const begins = (columns[0]?.length ?? 0) > 0 || rows.length === 0
    if (begins) rows.push(columns.map(() => []))
    const row = rows.at(-1)
    columns.forEach((segments, column) => {
      if (segments.length > 0) row?.[column]?.push({ ...line, segments: [joinSegments(segments)] })
    })
  }
  return rows.map((row) => row.map((cell) => ({ blocks: columnBlocks(cell), span: 1 })))
}
