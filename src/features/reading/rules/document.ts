import type { Fact, Span } from '../messages.ts'
import { type Block, blocksOf } from './source/blocks.ts'
import { type CleanText, cleanText, spanIn } from './source/clean-text.ts'
import { type Line, linesOf } from './source/lines.ts'
import { mendedText } from './source/mended-text.ts'
import { type Sections, sectionsOf } from './source/sections.ts'
import { type Table, tablesOf } from './source/tables.ts'

/** A document taken apart, before any fact is read: what every extractor of `facts/` works on. */
export type Document = {
  source: CleanText
  text: string
  lines: Line[]
  blocks: Block[]
  /** Headings of known topics with what they govern, and the segments they are counted in. */
  sections: Sections
  tables: Table[]
}

export function documentOf(original: string): Document {
  const source = mendedText(cleanText(original))
  const lines = linesOf(source.text)
  const blocks = blocksOf(source.text, lines)
  const tables = tablesOf(source, blocks)
  return {
    source,
    text: source.text,
    lines,
    blocks,
    sections: sectionsOf(source.text, blocks, tables),
    tables,
  }
}

/** A fact read from the clean range `start…end`. */
export function factAt<Value>(
  document: Document,
  value: Value,
  start: number,
  end: number,
  certainty: number,
): Fact<Value> {
  return { value, spans: [spanIn(document.source, start, end)], certainty }
}

/** The places in the original text of several clean ranges. */
export function spansAt(document: Document, ranges: readonly { start: number; end: number }[]): Span[] {
  return ranges.map((range) => spanIn(document.source, range.start, range.end))
}
