import type { Block } from '../blocks.ts'
import { buildLines, type Line, lineEdges } from './lines.ts'
import type { PageText } from './page-text.ts'
import { type FlowLine, isSpaced, joinFlow, type Measure, pitchOf } from './paragraphs.ts'
import type { RuledTable } from './ruled-tables.ts'
import { findHead, findZones, isCentredHead, zoneBlocks } from './zones.ts'

/** A page once its tables are taken out and its lines put together. */
export type PartedPage = { page: PageText; lines: Line[]; tables: RuledTable[] }

const NO_MEASURE: Measure = { left: 0, right: 0, pitch: undefined, isSpaced: false }
/** The words of the head may stand no farther apart than words do, so its lines are cut finer. */
const HEAD_GAP = 0.35

/** The blocks of all pages, in the order in which a person reads them. */
export function readPages(pages: readonly PartedPage[], checkTime: () => void): Block[] {
  const flow = new PageFlow()
  const measures = measuresByWidth(pages)
  pages.forEach((parted, number) => {
    checkTime()
    flow.beginPage(measures.get(Math.round(parted.page.width)) ?? NO_MEASURE)
    addPage(flow, parted, number === 0)
  })
  return flow.finish()
}

function addPage(flow: PageFlow, { page, lines, tables }: PartedPage, isFirst: boolean): void {
  const sorted = [...tables].sort((one, other) => one.top - other.top)
  const head = headOf(lines, page, sorted[0]?.top, isFirst)
  if (head) flow.addBlocks(head.blocks)
  let from = head?.lines ?? 0
  for (const { top, table } of sorted) {
    const next = lines.findIndex((line, place) => place >= from && line.y > top)
    const end = next < 0 ? lines.length : next
    addLines(flow, lines.slice(from, end))
    flow.addBlocks([table])
    from = Math.max(from, end)
  }
  addLines(flow, lines.slice(from))
}

function headOf(
  lines: readonly Line[],
  page: PageText,
  end: number | undefined,
  isFirst: boolean,
): { blocks: Block[]; lines: number } | undefined {
  const shown = new Set(lines.map((line) => line.y))
  const fine = buildLines(page.runs, HEAD_GAP).filter(
    (line) => shown.has(line.y) && (end === undefined || line.y < end),
  )
  const zone = findHead(fine)
  const last = zone && fine[zone.to - 1]
  if (!zone || !last) return undefined
  // A further document may begin on a later page; there a table must not be taken for its head.
  if (!isFirst && !isCentredHead(zone, fine)) return undefined
  return { blocks: zoneBlocks(zone, fine, true), lines: lines.filter((line) => line.y <= last.y).length }
}

function addLines(flow: PageFlow, lines: readonly Line[]): void {
  let from = 0
  for (const zone of findZones(lines, 0)) {
    flow.addLines(lines.slice(from, zone.from))
    flow.addBlocks(zoneBlocks(zone, lines, false))
    from = zone.to
  }
  flow.addLines(lines.slice(from))
}

/** Gathers lines and blocks over all pages, so that a paragraph may run over the end of a page. */
class PageFlow {
  private readonly blocks: Block[] = []
  private pending: FlowLine[] = []
  private measure = NO_MEASURE
  private isFirstOfPage = false

  beginPage(measure: Measure): void {
    this.measure = measure
    this.isFirstOfPage = true
  }

  addLines(lines: readonly Line[]): void {
    for (const line of lines) {
      this.pending.push({ line, ...this.measure, isFirstOfPage: this.isFirstOfPage })
      this.isFirstOfPage = false
    }
  }

  addBlocks(blocks: readonly Block[]): void {
    this.flush()
    this.blocks.push(...blocks)
    this.isFirstOfPage = false
  }

  finish(): Block[] {
    this.flush()
    return this.blocks
  }

  private flush(): void {
    for (const text of joinFlow(this.pending)) this.blocks.push({ kind: 'paragraph', text })
    this.pending = []
  }
}

/** How text is set on pages of one width, told from all of them: a page of three short lines tells nothing. */
function measuresByWidth(pages: readonly PartedPage[]): Map<number, Measure> {
  const linesOf = new Map<number, Line[]>()
  for (const { page, lines } of pages) {
    const width = Math.round(page.width)
    const list = linesOf.get(width) ?? []
    for (const line of lines) list.push(line)
    linesOf.set(width, list)
  }
  const measures = new Map<number, Measure>()
  for (const [width, lines] of linesOf) {
    const edges = lines.map(lineEdges)
    const left = percentile(
      edges.map((edge) => edge.left),
      0.05,
    )
    const right = percentile(
      edges.map((edge) => edge.right),
      0.95,
    )
    const pitch = pitchOf(lines, left, right)
    measures.set(width, { left, right, pitch, isSpaced: isSpaced(lines, pitch) })
  }
  return measures
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}
