import type { Document } from '../../document.ts'
import type { Block } from '../../source/blocks.ts'
import type { QuotaFound } from './quota-forms.ts'

/** The heads of columns that hold numbers of persons. */
const COUNT_HEAD =
  /(?:số lượng|chỉ tiêu|số người|số đại biểu|số giáo viên|số học sinh|phân bổ|số\s?lượng đb|sl\b|số gv)/iu
const TOTAL = /^(?:tổng|cộng)/iu
const ORDER = /^(?:\d{1,3}|[IVX]{1,5})[.)]?$/
const NUMBER = /^\d{1,4}$/

export type TableQuotas = { quotas: QuotaFound[] /** Indexes of the blocks the tables take. */; blocks: Set<number> }

/** Numbers of persons in tables whose columns are parted by tabs: one quota per row, and one per sub-column. */
export function tableQuotas(document: Document): TableQuotas {
  const result: TableQuotas = { quotas: [], blocks: new Set() }
  const { blocks } = document
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (!block || block.cells.length < 2 || !COUNT_HEAD.test(block.text) || /\d/.test(block.text)) continue
    i = readTable(blocks, i, result)
  }
  return result
}

/** Reads the rows below the header `at`; returns the index of the last one. */
function readTable(blocks: readonly Block[], at: number, result: TableQuotas): number {
  let columns: string[] = []
  let i = at + 1
  for (let row = blocks[i]; row && row.cells.length >= 2; row = blocks[i]) {
    const numbers = trailingNumbers(row)
    if (numbers.length === 0) columns = row.cells.map((cell) => cell.text)
    else addRow(row, numbers, columns, result)
    i += 1
  }
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
  const wholeFirst = numbers.length > 1 && TOTAL.test(heads[0] ?? 'tổng')
  numbers.forEach((number, i) => {
    if (i > 0 && TOTAL.test(label.text)) return
    const head = numbers.length > 1 && !(wholeFirst && i === 0) ? heads[i] : undefined
    result.quotas.push({
      who: head ? `${label.text} (${head})` : label.text,
      count: number.value,
      start: label.start,
      end: number.end,
      certainty: 0.9,
    })
  })
}
