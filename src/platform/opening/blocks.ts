/** A paragraph of a document; `text` may hold line breaks. */
export type Paragraph = { kind: 'paragraph'; text: string }

/** One cell. `span` is how many columns it covers; a cell that continues the one above it is empty. */
export type Cell = { blocks: Block[]; span: number }

/** A table. `ruled`: lines between its columns can be seen; `undefined` where the file does not tell. */
export type Table = { kind: 'table'; rows: Cell[][]; ruled: boolean | undefined }

/** What the body of any word processor's document is made of. */
export type Block = Paragraph | Table

/** A cell once its blocks are text; rendered once, however often its lines are asked for. */
type Filled = { text: string; lines: string[]; column: number; span: number; holdsTable: boolean }

const MOST_COLUMNS = 64

/** The text of all blocks, one paragraph a line; tables as described in the README of this part. */
export function renderBlocks(blocks: readonly Block[]): string {
  const parts: string[] = []
  let isFirst = true
  for (const block of blocks) {
    const part = block.kind === 'paragraph' ? block.text : renderTable(block, isFirst)
    if (part.trim() !== '') isFirst = false
    parts.push(part)
  }
  return parts.join('\n')
}

function renderTable(table: Table, isFirst: boolean): string {
  const rows = table.rows.map(fillRow).filter((row) => row.length > 0)
  const columns = new Set(rows.flat().flatMap((cell) => (cell.lines.length > 0 ? [cell.column] : [])))
  if (columns.size <= 1) return rows.flatMap((row) => row.map((cell) => cell.text)).join('\n')
  if (isLayout(rows, columns.size, table.ruled, isFirst)) return renderColumns(rows)
  return rows.map(renderRow).join('\n')
}

function fillRow(row: readonly Cell[]): Filled[] {
  let column = 0
  return row.map(({ blocks, span: stated }) => {
    const text = renderBlocks(blocks)
    const span = Math.max(1, Math.min(stated, MOST_COLUMNS))
    const filled: Filled = {
      text,
      lines: text.split('\n').filter((line) => line.trim() !== ''),
      column,
      span,
      holdsTable: blocks.some((block) => block.kind === 'table'),
    }
    column += span
    return filled
  })
}

const MOST_LAYOUT_ROWS = 4

/**
 * Whether the table only places blocks side by side, as in the head and over the signature of an official document. Such
 * tables show no lines, are short, and hold several lines in a cell, or stand first in the document.
 */
function isLayout(rows: readonly Filled[][], columns: number, ruled: boolean | undefined, isFirst: boolean): boolean {
  if ((ruled && !isFirst) || rows.length > MOST_LAYOUT_ROWS) return false
  const cells = rows.flat()
  if (cells.some((cell) => cell.holdsTable)) return true
  if (columns > 2 && rows.length > 1) return false
  const manyLined = cells.filter((cell) => cell.lines.length > 1).length
  if (rows.length === 1) return manyLined > 0 || isFirst
  return isFirst || manyLined >= 2
}

/** Column after column; a cell that stands alone over all columns ends what stands above it. */
function renderColumns(rows: readonly Filled[][]): string {
  const parts: string[] = []
  let open = new Map<number, string[]>()
  const flush = () => {
    for (const [, texts] of [...open].sort(([left], [right]) => left - right)) parts.push(texts.join('\n'))
    open = new Map()
  }
  for (const row of rows) {
    const filled = row.filter((cell) => cell.lines.length > 0)
    const [only] = filled
    if (filled.length === 1 && only && only.span > 1) {
      flush()
      parts.push(only.text)
      continue
    }
    for (const cell of filled) {
      const texts = open.get(cell.column)
      if (texts) texts.push(cell.text)
      else open.set(cell.column, [cell.text])
    }
  }
  flush()
  return parts.join('\n\n')
}

/** One line for the row, a TAB between cells; a cell over several columns leaves the others empty. */
function renderRow(row: readonly Filled[]): string {
  const cells = row.flatMap((cell) => [joinLines(cell.lines), ...Array<string>(cell.span - 1).fill('')])
  return cells.join('\t').trimEnd()
}

const ENDS_OPEN = /[\p{L}\p{N})\]”"]$/u
const STARTS_ITEM = /^(?:[-–+•*▪]|\d{1,2}[.)/]|[a-zđ][.)]|[IVX]{1,4}[.)])\s*\S/u
const STARTS_LOWER = /^\p{Ll}/u
const ALL_CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

/** Lines of one cell as one: those of one sentence by a blank, separate statements by `; `. */
function joinLines(lines: readonly string[]): string {
  const parts: string[] = []
  let last = ''
  for (const line of lines) {
    const next = line.trim().replaceAll('\t', ' ')
    if (last !== '') {
      const continues = STARTS_LOWER.test(next) && !STARTS_ITEM.test(next)
      const isHeading = ALL_CAPITALS.test(last) && ALL_CAPITALS.test(next)
      parts.push(ENDS_OPEN.test(last) && !continues && !isHeading ? '; ' : ' ')
    }
    parts.push(next)
    last = next
  }
  return parts.join('')
}
