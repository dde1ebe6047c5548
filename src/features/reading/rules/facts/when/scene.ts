import { type FoundDate, findDates, monthAlone, monthInCell } from '../../grammar/dates.ts'
import { type Sentence, sentencesOf } from '../../grammar/sentences.ts'
import { type FoundTime, findTimes } from '../../grammar/times.ts'
import type { Block } from '../../source/blocks.ts'
import { ancestorsOf, type Entry, entriesOf, outlineOf } from '../../source/outline.ts'
import type { Frame } from '../frame.ts'
import { PLACEHOLDER, withYear, withYearOfNext, yearOf } from './calendar.ts'

/** One date phrase where it stands: everything that its meaning can be told from. Offsets are clean. */
export type Mention = {
  found: FoundDate
  start: number
  end: number
  block: Block
  /** Its place among the dates of its block. */
  order: number
  /** The cell of a table row it stands in, or null. */
  cell: { start: number; end: number; text: string } | null
  sentence: Sentence
  /** Text of the sentence before and after the phrase. */
  before: string
  after: string
  /** What names it, nearest first: the label of its own line, then the headings above. */
  labels: string[]
  entry: Entry
}

export type Scene = Frame & {
  mentions: Mention[]
  entries: Map<Block, Entry>
  mentionsIn: (block: Block) => readonly Mention[]
  /** The clean text with the line ends inside paragraphs as blanks: same offsets. */
  flat: string
  /** Does a date stand inside the range? */
  isDated: (range: { start: number; end: number }) => boolean
  /** The block that holds the whole range. */
  blockOf: (range: { start: number; end: number }) => Block | undefined
  sentencesOf: (block: Block) => Sentence[]
  timesOf: (block: Block) => FoundTime[]
}

/** Finds every date of a document and what stands around it. */
export function sceneOf(frame: Frame): Scene {
  const entries = new Map<Block, Entry>()
  for (const entry of entriesOf(outlineOf(frame.document.blocks))) if (entry.block) entries.set(entry.block, entry)
  const sentences = remembered((block: Block) => shifted(sentencesOf(block.text), block.start))
  const times = remembered((block: Block) => shifted(findTimes(block.text), block.start))
  const mentions: Mention[] = []
  const inBlock = new Map<Block, Mention[]>()
  const { blocks } = frame.document
  const scene: Scene = {
    ...frame,
    mentions,
    entries,
    mentionsIn: (block) => inBlock.get(block) ?? [],
    flat: flatOf(frame.document.text, blocks),
    isDated: ({ start, end }) => (mentions[indexFrom(mentions, start)]?.end ?? Number.POSITIVE_INFINITY) <= end,
    blockOf: ({ start, end }) => {
      const block = blocks[indexFrom(blocks, start + 1) - 1]
      return block && block.start <= start && end <= block.end ? block : undefined
    },
    sentencesOf: sentences,
    timesOf: times,
  }
  const timed = timedBlocks(frame)
  const found = blocks.map((block) => [...datesInCells(block), ...monthsAlone(block, timed)])
  const year = yearOf(frame, found.flat())
  blocks.forEach((block, i) => {
    const entry = entries.get(block)
    const dated = datesOf(block, found[i] ?? []).flatMap((each) => withYear(each, year) ?? [])
    if (!entry || dated.length === 0) return
    inBlock.set(
      block,
      dated.map((each, order) => mentionOf(scene, block, entry, each, order)),
    )
    mentions.push(...(inBlock.get(block) ?? []))
  })
  return scene
}

function flatOf(text: string, blocks: readonly Block[]): string {
  const parts: string[] = []
  let at = 0
  for (const block of blocks) {
    parts.push(text.slice(at, block.start), block.text)
    at = block.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** A list of dates in one sentence may state its year only at the end. */
function datesOf(block: Block, found: readonly FoundDate[]): FoundDate[] {
  const dates = [...found]
  for (let i = dates.length - 2; i >= 0; i -= 1) {
    const [date, next] = [dates[i], dates[i + 1]]
    if (date && next && LISTED.test(block.text.slice(date.end, next.start))) dates[i] = withYearOfNext(date, next)
  }
  return dates
}
const LISTED = /^[^.;:]{0,50}$/u

/** The blocks of tables with a column of times. */
function timedBlocks({ document }: Frame): ReadonlySet<number> {
  const timed = new Set<number>()
  for (const { columns, first, last } of document.tables)
    if (columns.includes('time') || columns.includes('day')) for (let i = first; i < last; i += 1) timed.add(i)
  return timed
}

/** A number in one cell and "Tháng 12/2010" in the next make no day: what runs over an edge is read cell by cell. */
function datesInCells(block: Block): FoundDate[] {
  const found = findDates(block.text, PLACEHOLDER)
  if (block.cells.length < 2) return found
  return found.flatMap((date) => {
    const from = block.cells.find(
      (cell) => cell.start - block.start <= date.start && date.start < cell.end - block.start,
    )
    if (!from || date.end <= from.end - block.start || !/^\d{1,2}[.)]?$/.test(from.text)) return [date]
    return block.cells.flatMap((cell) => {
      const shift = cell.start - block.start
      if (shift < date.start || shift >= date.end) return []
      return findDates(cell.text, PLACEHOLDER).map((each) => ({
        ...each,
        start: each.start + shift,
        end: each.end + shift,
      }))
    })
  })
}

/** "Tháng 10" alone on a line or in a cell, as monthly plans have it; "10/2017" only under a header of times. */
function monthsAlone(block: Block, timed: ReadonlySet<number>): FoundDate[] {
  return block.cells.flatMap((cell) => {
    const found = monthAlone(cell.text, PLACEHOLDER) ?? (timed.has(block.index) ? monthInCell(cell.text) : null)
    const shift = cell.start - block.start
    return found ? [{ ...found, start: found.start + shift, end: found.end + shift }] : []
  })
}

function mentionOf(scene: Scene, block: Block, entry: Entry, found: FoundDate, order: number): Mention {
  const start = block.start + found.start
  const end = block.start + found.end
  const cell =
    block.cells.length > 1 ? (block.cells.find((each) => each.start <= start && end <= each.end) ?? null) : null
  const sentences = scene.sentencesOf(block)
  const whole = sentences[indexFrom(sentences, start + 1) - 1]
  const sentence = narrow(whole ?? { start: block.start, end: block.end, text: block.text }, cell)
  return {
    found,
    start,
    end,
    block,
    order,
    cell,
    sentence,
    before: sentence.text.slice(Math.max(0, start - sentence.start - AROUND), start - sentence.start),
    after: sentence.text.slice(end - sentence.start, end - sentence.start + AROUND),
    labels: labelsOf(scene, entry, start),
    entry,
  }
}

/** So many characters on either side tell what a date is for; more would make long lists of dates slow. */
const AROUND = 400

/** A sentence never runs over the edge of a table cell. */
function narrow(sentence: Sentence, cell: Mention['cell']): Sentence {
  if (!cell) return sentence
  const start = Math.max(sentence.start, cell.start)
  const end = Math.min(sentence.end, cell.end)
  return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) }
}

const SHORT = 60
const FAR = 15
const DATED_LINE = /^(?:(?:từ|trước|đến|hết|sau|ngày|sáng|chiều|thứ \S{1,4}|tháng)\s){0,3}\d/iu
/** Lines of the head that the outline takes for headings of all that follows. */
const NO_LABEL = /^(?:Kính gửi|Nơi nhận|CỘNG H|Độc lập|ĐẢNG CỘNG|ỦY BAN|UBND|SỞ |PHÒNG |BỘ |TRƯỜNG )/u
function labelsOf(scene: Scene, entry: Entry, at: number): string[] {
  const own = entry.block && entry.restStart <= at && entry.label !== entry.block.body ? [entry.label] : []
  const line = own.length === 0 ? lineAbove(scene, entry.block?.index ?? 0) : []
  const above = [...ancestorsOf(entry)].map((each) => each.label)
  return [...own, ...line, ...above].map((label) => label.trim()).filter((label) => !NO_LABEL.test(label))
}

/** A short plain line above names what follows, over lines that begin with dates like this one. */
function lineAbove(scene: Scene, index: number): string[] {
  for (let i = index - 1; i >= Math.max(0, index - FAR); i -= 1) {
    const block = scene.document.blocks[i]
    if (!block) return []
    if (DATED_LINE.test(block.body)) continue
    return block.text.length <= SHORT && !/\d|[.;]$/.test(block.body) ? [block.body] : []
  }
  return []
}

/** Index of the first of the ordered ranges that begins at `start` or later. */
function indexFrom(ranges: readonly { start: number }[], start: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function shifted<Range extends { start: number; end: number }>(ranges: Range[], by: number): Range[] {
  return ranges.map((range) => ({ ...range, start: range.start + by, end: range.end + by }))
}

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}
