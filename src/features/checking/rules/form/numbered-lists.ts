import type { Block, ItemMark } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'

/** One mark of a list: `I.`, `2/`, `b)`; `label` is its number alone. */
export type Marked = {
  block: Block
  mark: ItemMark
  /** As written, with its sign: "1/-". */
  text: string
  /** What stands behind the label: ")", "." or "/". */
  sign: string
  label: { start: number; end: number; text: string }
}
/** Marks of one kind that count on, in order; a mark of value 1 begins a new list. */
export type MarkedList = { kind: ItemMark['kind']; items: Marked[] }

const COUNTED = new Set<ItemMark['kind']>(['roman', 'number', 'letter'])
const LABEL = /[IVX]+|\d+|[a-zđ]/u

/** Every counted list of the body, outer and inner ones, in the order of their first items. Rows of tables are none. */
export function numberedLists(paper: Paper): MarkedList[] {
  const tabled = new Set<number>()
  for (const { first, last } of paper.document.tables) for (let i = first; i < last; i += 1) tabled.add(i)
  const lists: MarkedList[] = []
  const open: MarkedList[] = []
  for (const block of paper.document.blocks) {
    const { mark } = block
    if (mark === null || tabled.has(block.index) || block.cells.length > 1) continue
    while ((open.at(-1)?.items[0]?.mark.rank ?? -1) > mark.rank) open.pop()
    const item = COUNTED.has(mark.kind) ? markedOf(block, mark) : null
    if (item === null) continue
    const going = mark.value === 1 ? undefined : goingOn(open, item)
    if (going !== undefined) {
      going.items.push(item)
      continue
    }
    if (mark.value === 1) endLike(open, item)
    const list = { kind: mark.kind, items: [item] }
    lists.push(list)
    open.push(list)
  }
  return lists
}

/**
 * The list that an item goes on: the inner one of its kind; but an outer one of its sign where that counts to it and the inner
 * one does not ("3." and "4." around "1) … 8)").
 */
function goingOn(open: MarkedList[], item: Marked): MarkedList | undefined {
  const inner = open.at(-1)
  if (inner === undefined || inner.kind !== item.mark.kind) return undefined
  if (countsTo(inner, item)) return inner
  const outer = open.findLastIndex((list) => isLike(list, item) && countsTo(list, item))
  if (outer < 0) return inner
  open.length = outer + 1
  return open[outer]
}

/** A new list ends the open ones that are marked like it, with all inside them. */
function endLike(open: MarkedList[], item: Marked): void {
  const before = open.findIndex((list) => isLike(list, item))
  if (before >= 0) open.length = before
}

function countsTo({ items }: MarkedList, { mark }: Marked): boolean {
  return (items.at(-1)?.mark.value ?? 0) + 1 === mark.value
}

function isLike({ kind, items: [first] }: MarkedList, item: Marked): boolean {
  return kind === item.mark.kind && first?.sign === item.sign
}

function markedOf(block: Block, mark: ItemMark): Marked | null {
  const text = block.text.slice(0, mark.length)
  // "Điều 1", "Bước 2" and "Phần I" count over the whole text; they are no list of the layout.
  if (/^\p{L}{2}/u.test(text) && !/^[IVX]{2}/.test(text)) return null
  // "II.1." is the first part of II, not a second II.
  if (/^\d/.test(block.text.slice(mark.length))) return null
  const match = LABEL.exec(text)
  if (match === null) return null
  const start = block.start + match.index
  const sign = text.slice(match.index + match[0].length).trim()
  return { block, mark, sign, text: text.trim(), label: { start, end: start + match[0].length, text: match[0] } }
}
