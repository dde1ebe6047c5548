import { type Block, isUpper } from './blocks.ts'

/** A block with what stands under it. The root has no block. */
export type Entry = {
  block: Block | null
  parent: Entry | null
  rank: number
  children: Entry[]
  /** The words that name it: a heading's title, or what stands before the colon ("Thời gian: …" → "Thời gian"). */
  label: string
  /** What follows the label's colon in the same block, with its place in the clean text; empty for a pure heading. */
  rest: string
  restStart: number
}

const LABEL = /^([^:;.!?]{2,90}?)\s*:\s*(?=\S|$)/u
const UPPER_RANK = 1.5
const LABEL_RANK = 4.5
const PLAIN_RANK = 9

/** Builds the tree of headings and items from the marks, the capitals and the colons. */
export function outlineOf(blocks: readonly Block[]): Entry {
  const root: Entry = { block: null, parent: null, rank: -1, children: [], label: '', rest: '', restStart: 0 }
  let top = root
  for (const block of blocks) {
    const entry = entryOf(block)
    while (top.parent && top.rank >= entry.rank) top = top.parent
    entry.parent = top
    top.children.push(entry)
    if (entry.rank < PLAIN_RANK) top = entry
  }
  return root
}

function entryOf(block: Block): Entry {
  const match = block.body.includes(':') ? LABEL.exec(block.body) : null
  const label = match?.[1] ?? block.body
  const rest = match ? block.body.slice(match[0].length) : ''
  const restStart = block.bodyStart + (match?.[0].length ?? block.body.length)
  return {
    block,
    parent: null,
    rank: rankOf(block, match !== null && rest === ''),
    children: [],
    label,
    rest,
    restStart,
  }
}

function rankOf(block: Block, opensList: boolean): number {
  if (block.mark) return block.mark.rank
  if (isUpper(block.text) && block.cells.length === 1) return UPPER_RANK
  return opensList && block.text.length < 90 ? LABEL_RANK : PLAIN_RANK
}

/** Every entry of the tree in the order of the text. */
export function* entriesOf(entry: Entry): Generator<Entry> {
  for (const child of entry.children) {
    yield child
    yield* entriesOf(child)
  }
}

/** The headings an entry stands under, innermost first. */
export function* ancestorsOf(entry: Entry): Generator<Entry> {
  for (let at = entry.parent; at?.block; at = at.parent) yield at
}
