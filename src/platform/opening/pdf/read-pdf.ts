import { Refusal } from '#platform/refusal.ts'
import { renderBlocks } from '../blocks.ts'
import type { DocumentText } from '../document-text.ts'
import { Budget } from '../limits.ts'
import { extractPdf } from './extract.ts'
import { dropPageFurniture } from './furniture.ts'
import { buildLines } from './lines.ts'
import { readPages } from './page-flow.ts'
import type { PageText } from './page-text.ts'
import { findRuledTables } from './ruled-tables.ts'

const FEWEST_LETTERS = 20
// A scan that was signed electronically holds the words of the signature and no others.
const SIGNATURE_ONLY = 400
const SIGNATURE_WORDS = /thời gian ký|ngày ký|người ký|ký bởi|cơ quan:.*thời gian|signed by|signature/iu

/** The text of a PDF that has a text layer. Refuses with `opening.scan_without_text`, `opening.encrypted`, `opening.broken`. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const pages = await extractPdf(bytes)
  const letters = pages.map(countLetters)
  refuseScan(pages, letters)
  const text = renderPages(pages, new Budget())
  const isPartlyScanned = letters.some((count) => count === 0)
  return { text, encodings: new Set(), notices: isPartlyScanned ? ['opening.pages_without_text'] : [] }
}

/** The text of pages already taken apart: the part of the work that knows nothing of PDF. */
export function renderPages(pages: readonly PageText[], budget: Budget): string {
  const parted = pages.map((page) => {
    budget.checkTime()
    const { tables, rest } = findRuledTables(page)
    return { page, tables, lines: buildLines(rest), height: page.height }
  })
  return renderBlocks(readPages(dropPageFurniture(parted), () => budget.checkTime()))
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
