import { Refusal } from '#platform/refusal.ts'
import { type Block, renderBlocks } from '../blocks.ts'
import type { DocumentText } from '../document-text.ts'
import type { Budget } from '../limits.ts'
import { extractPdf } from './extract.ts'
import { dropPageFurniture } from './furniture.ts'
import { buildLines, type Line, lineEdges } from './lines.ts'
import type { PageText } from './page-text.ts'
import { type FlowLine, joinFlow } from './paragraphs.ts'
import { findRuledTables, type RuledTable } from './ruled-tables.ts'
import { findHead, findZones, zoneBlocks } from './zones.ts'

const FEWEST_LETTERS = 20
// A scan that was signed electronically holds the words of the signature and no others.
const SIGNATURE_ONLY = 400
const SIGNATURE_WORDS = /thời gian ký|ngày ký|người ký|ký bởi|cơ quan:.*thời gian|signed by|signature/iu

/** The text of a PDF that has a text layer. Refuses with `opening.scan_without_text`, `opening.encrypted`, `opening.broken`. */
export async function readPdf(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const pages = await extractPdf(bytes, budget)
  const letters = pages.map(countLetters)
  refuseScan(pages, letters)
  const text = renderPages(pages, budget)
  const isPartlyScanned = letters.some((count) => count === 0)
  return { text, encodings: new Set(), notices: isPartlyScanned ? ['opening.pages_without_text'] : [] }
}

/** The text of pages already taken apart: the part of the work that knows nothing of PDF. */
export function renderPages(pages: readonly PageText[], budget: Budget): string {
  const parted = pages.map((page) => {
    budget.checkTime()
    const { tables, rest } = findRuledTables(page)
    return { tables, lines: buildLines(rest), height: page.height }
  })
  const cleaned = dropPageFurniture(parted)
  const flow = new PageFlow()
  cleaned.forEach(({ lines }, number) => {
    budget.checkTime()
    addPage(flow, lines, parted[number]?.tables ?? [], number === 0, pages[number])
  })
  return renderBlocks(flow.finish())
}

function addPage(
  flow: PageFlow,
  lines: readonly Line[],
  tables: RuledTable[],
  isFirst: boolean,
  page: PageText | undefined,
): void {
  flow.beginPage(lines)
  const sorted = [...tables].sort((one, other) => one.top - other.top)
  // The words of the head may stand no farther apart than words do, so its lines are cut finer.
  const head = isFirst && page ? headOf(lines, page, sorted[0]?.top) : undefined
  let from = 0
  if (head) {
    flow.addBlocks(head.blocks)
    from = head.lines
  }
  for (const { top, table } of sorted) {
    const to = lines.findIndex((line, place) => place >= from && line.y > top)
    const end = to < 0 ? lines.length : to
    addLines(flow, lines.slice(from, end))
    flow.addBlocks([table])
    from = Math.max(from, end)
  }
  addLines(flow, lines.slice(from))
}

const HEAD_GAP = 0.35

function headOf(
  lines: readonly Line[],
  page: PageText,
  end: number | undefined,
): { blocks: Block[]; lines: number } | undefined {
  const shown = new Set(lines.map((line) => line.y))
  const fine = buildLines(page.runs, HEAD_GAP).filter(
    (line) => shown.has(line.y) && (end === undefined || line.y < end),
  )
  const zone = findHead(fine)
  if (!zone) return undefined
  const last = fine[zone.to - 1]
  const count = lines.filter((line) => last !== undefined && line.y <= last.y).length
  return { blocks: zoneBlocks(zone, fine, true), lines: count }
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
  private margins = { left: 0, right: 0 }
  private isFirstOfPage = false

  beginPage(lines: readonly Line[]): void {
    const edges = lines.map(lineEdges)
    this.margins = {
      left: percentile(
        edges.map((edge) => edge.left),
        0.05,
      ),
      right: percentile(
        edges.map((edge) => edge.right),
        0.95,
      ),
    }
    this.isFirstOfPage = true
  }

  addLines(lines: readonly Line[]): void {
    for (const line of lines) {
      this.pending.push({ line, ...this.margins, isFirstOfPage: this.isFirstOfPage })
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

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

function countLetters(page: PageText): number {
  let count = 0
  for (const run of page.runs) count += run.text.match(/\p{L}/gu)?.length ?? 0
  return count
}

function refuseScan(pages: readonly PageText[], letters: readonly number[]): void {
  const all = letters.reduce((sum, count) => sum + count, 0)
  if (all < FEWEST_LETTERS) throw new Refusal('opening.scan_without_text')
  if (all > SIGNATURE_ONLY) return
  const text = pages.map((page) => page.runs.map((run) => run.text).join(' ')).join(' ')
  if (SIGNATURE_WORDS.test(text)) throw new Refusal('opening.scan_without_text')
}
