import type { Document } from '../../document.ts'
import type { Block } from '../../source/blocks.ts'
import type { Piece } from '../../source/pieces.ts'
import type { Table } from '../../source/tables.ts'
import type { QuotaFound } from './quota-forms.ts'

/** The heads of columns that hold numbers of persons. */
const COUNT_HEAD =
  /(?:số lượng|chỉ tiêu|số người|số (?:đại biểu|giáo viên|học sinh|học viên|sinh viên|cán bộ|thí sinh|đoàn viên|đảng viên|hội viên|vận động viên)|phân bổ|số\s?lượng đb|sl\b|số gv)/iu
/** Tables of goods and money count things. */
const COUNTS_THINGS = /(?:đơn giá|thành tiền|số tiền|kinh phí|đvt|đơn vị tính|dụng cụ|thiết bị|vật tư|giải thưởng)/iu
const TOTAL = /^(?:tổng|cộng)/iu
const ORDER = /^(?:\d{1,3}|[IVX]{1,5})[.)]?$/
const NUMBER = /^\d{1,4}$/

export type TableQuotas = { quotas: QuotaFound[] /** Indexes of the blocks the tables take. */; blocks: Set<number> }

/** Numbers of persons in tables whose columns are parted by tabs: one quota per row, and one per sub-column. */
export function tableQuotas(document: Document): TableQuotas {
  const result: TableQuotas = { quotas: [], blocks: new Set() }
  const { blocks } = document
  const tables = new Map(document.tables.map((table) => [table.first, table]))
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (!block || block.cells.length < 2 || !(COUNT_HEAD.test(block.text) || isSummed(block))) continue
    if (/\d/.test(block.text)) continue
    if (!COUNTS_THINGS.test(block.text) && !isTimed(tables.get(i))) i = readTable(blocks, i, result)
  }
  for (const table of document.tables) if (!result.blocks.has(table.first)) readColumn(document, table, result)
  return result
}

/** "Khoa | Cố vấn học tập | Sinh viên | Cộng": heads that name persons, summed up in the last column. */
const PERSONS = /(?:viên|học sinh|đại biểu|người|cán bộ|khách mời|lãnh đạo|cố vấn|GV|HS|SV|CB|CMHS|phụ huynh)$/iu
const SUM = /^(?:tổng|cộng|tổng cộng|tổng số|cộng chung)$/iu
const LEAST_SUMMED = 4

function isSummed({ cells }: Block): boolean {
  if (cells.length < LEAST_SUMMED || !SUM.test(cells.at(-1)?.text ?? '')) return false
  return cells.slice(1, -1).some((cell) => PERSONS.test(cell.text))
}

/** Does a table stand here whose last column says when or where, not how many? Its columns tell more than its row ends. */
function isTimed(table: Table | undefined): boolean {
  const last = table?.columns.at(-1)
  return table?.columns.includes('count') === true && (last === 'time' || last === 'day' || last === 'place')
}

/** A table whose header names a column of numbers: its cells may stand on lines of their own, or before a note. */
function readColumn(document: Document, table: Table, result: TableQuotas): void {
  if (!table.columns.includes('count')) return
  const header = document.blocks.slice(table.first, table.first + table.columns.length)
  if (header.some((block) => COUNTS_THINGS.test(block.text))) return
  for (const { cells } of table.rows) {
    const { owner, name, other, participants, content, role } = cells
    const [label] = [owner, name, other, participants, content, role].filter(isNamed).sort(inOrder)
    const number = label && (numberIn(cells.count) ?? loneNumberAfter(document.text, label.end))
    if (!label || !number) continue
    result.quotas.push({
      who: named(label, role, other),
      count: number.value,
      start: label.start,
      end: number.end,
      certainty: 0.8,
    })
  }
  for (let k = table.first; k < table.last; k += 1) result.blocks.add(k)
}

/** "Lớp 1" beside "các xã phía Đông": the number of a class alone tells nobody who is in it. */
function named(label: Piece, role: Piece | undefined, other: Piece | undefined): string {
  return label === role && other && /\d$/.test(role.text) ? `${role.text}: ${other.text}` : label.text
}

function isNamed(cell: Piece | undefined): cell is Piece {
  return cell !== undefined && /\p{L}/u.test(cell.text)
}

function inOrder(a: Piece, b: Piece): number {
  return a.start - b.start
}

function numberIn(cell: Piece | undefined): Numbered | null {
  const match = cell && /^\d{1,4}(?=$|\s\p{L})/u.exec(cell.text)
  return cell && match ? { value: Number(match[0]), start: cell.start, end: cell.start + match[0].length } : null
}

/** A number alone on its line is left out of the lines like the number of a page. */
function loneNumberAfter(text: string, from: number): Numbered | null {
  const match = /^[\s|]{1,12}?(\d{1,4})[ \t]*(?=\n)/u.exec(text.slice(from, from + 24))
  const digits = match?.[1]
  if (!match || !digits) return null
  const end = from + match[0].trimEnd().length
  return { value: Number(digits), start: end - digits.length, end }
}

/**
 * Reads the rows below the header `at` whose numbers stand at their end; returns the index of the last one. Where a row
 * ends otherwise (a note), the header's columns tell more: nothing is read here.
 */
function readTable(blocks: readonly Block[], at: number, result: TableQuotas): number {
  const header = blocks[at]
  let columns = header && isSummed(header) ? header.cells.map((cell) => cell.text) : []
  const before = result.quotas.length
  let i = at + 1
  for (let row = blocks[i]; row && row.cells.length >= 2; row = blocks[i]) {
    const numbers = trailingNumbers(row)
    if (numbers.length > 0) addRow(row, numbers, columns, result)
    else if (result.quotas.length === before) columns = row.cells.map((cell) => cell.text)
    else {
      result.quotas.length = before
      return at
    }
    i += 1
  }
  if (result.quotas.length === before) return at
  for (let k = at; k < i; k += 1) result.blocks.add(k)
  return i - 1
}

type Numbered = { value: number; start: number; end: number }

function trailingNumbers(row: Block): Numbered[] {
  const numbers: Numbered[] = []
  for (const cell of [...row.cells].reverse()) {
    if (!NUMBER.test(cell.text)) break
    numbers.unshift({ value: Number(cell.text), start: cell.start, end: cell.end })
  }
  return numbers
}

function addRow(row: Block, numbers: readonly Numbered[], columns: readonly string[], result: TableQuotas): void {
  const label = row.cells
    .slice(0, row.cells.length - numbers.length)
    .filter((cell) => !ORDER.test(cell.text))
    .at(0)
  if (!label || label.text === '') return
  const heads = columns.slice(-numbers.length)
  const whole = wholeAmong(numbers.length, heads)
  numbers.forEach((number, i) => {
    if (i !== Math.max(whole, 0) && TOTAL.test(label.text)) return
    const head = numbers.length > 1 && i !== whole ? heads[i] : undefined
    result.quotas.push({
      who: head ? `${label.text} (${head})` : label.text,
      count: number.value,
      start: label.start,
      end: number.end,
      certainty: 0.9,
    })
  })
}

/** Which of the numbers of a row is the sum of the others: the last or the first, where its head says so; none is -1. */
function wholeAmong(count: number, heads: readonly string[]): number {
  if (count < 2) return -1
  if (SUM.test(heads.at(-1) ?? '')) return count - 1
  return TOTAL.test(heads[0] ?? 'tổng') ? 0 : -1
}
