import type { Block, ItemMark } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'

/** One mark of a list: `I.`, `2/`, `b)`; `label` is its number alone. */
export type Marked = {
  block: Block
  mark: ItemMark
  /** As written, with its sign: "1/-". */
  text: string
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
    const inner = open.at(-1)
    if (inner && inner.kind === mark.kind && mark.value !== 1) {
      inner.items.push(item)
      continue
    }
    if (inner && inner.kind === mark.kind) open.pop()
    const list = { kind: mark.kind, items: [item] }
    lists.push(list)
    open.push(list)
  }
  return lists
}

function markedOf(block: Block, mark: ItemMark): Marked | null {
  const text = block.text.slice(0, mark.length)
  // "Điều 1", "Bước 2" and "Phần I" count over the whole text; they are no list of the layout.
  if (/^\p{L}{2}/u.test(text) && !/^[IVX]{2}/.test(text)) return null
  const match = LABEL.exec(text)
  if (match === null) return null
  const start = block.start + match.index
  return { block, mark, text: text.trim(), label: { start, end: start + match[0].length, text: match[0] } }
}
