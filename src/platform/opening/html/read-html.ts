import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { Refusal } from '#platform/refusal.ts'
import type { LegacyEncoding } from '#platform/vietnamese/legacy.ts'
import { type Block, type Cell, renderBlocks, type Table } from '../blocks.ts'
import { RunText } from '../conversion.ts'
import type { DocumentText } from '../document-text.ts'
import type { Budget } from '../limits.ts'
import { formatNumeral, numeralOfMark } from '../numerals.ts'
import { findFurniture, isHidden } from './furniture.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode
type Map5 = DefaultTreeAdapterTypes.DefaultTreeAdapterMap

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
   h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
)
const DROPPED = new Set(
  `script style noscript template head title meta link button select option input textarea svg canvas iframe object embed audio
   video map area datalist progress meter img picture source track`.split(/\s+/),
)

// Pages that forget to close their tags nest deeper than any word processor's document.
const DEEPEST_PAGE = 500
const MOST_ATTRIBUTES = 300

/** The text of an HTML page without the furniture of the site around it. Refuses with the limits' codes. */
export function readHtml(text: string, budget: Budget): DocumentText {
  refuseEndlessTags(text, budget)
  const page = parse(text, { treeAdapter: boundedAdapter(budget), sourceCodeLocationInfo: false })
  const html = page.childNodes.find((node): node is Element => node.nodeName === 'html')
  const body = html?.childNodes.find((node): node is Element => node.nodeName === 'body')
  const reader = new HtmlReader(budget)
  const blocks = body ? reader.readBlocks(body, findFurniture(body)) : []
  return { text: renderBlocks(blocks), encodings: reader.encodings, notices: [] }
}

/** parse5 bounds neither depth nor number of elements, and its time grows with the depth for every tag: so this does. */
function boundedAdapter(budget: Budget): TreeAdapter<Map5> {
  let depth = 0
  return {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      budget.node()
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush: () => {
      depth++
      if (depth > DEEPEST_PAGE) throw new Refusal('opening.nested_too_deep')
    },
    onItemPop: () => {
      depth--
    },
  }
}

/** parse5 compares every attribute of a tag with all before it: a tag of millions of attributes would take hours. */
function refuseEndlessTags(text: string, budget: Budget): void {
  let attributes = 0
  let quote = ''
  let isInTag = false
  for (let place = 0; place < text.length; place++) {
    budget.step()
    const sign = text[place] ?? ''
    if (!isInTag) {
      isInTag = sign === '<' && /[a-z/]/i.test(text[place + 1] ?? '')
      attributes = 0
    } else if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '>') {
      isInTag = false
    } else if ((sign === '"' || sign === "'") && text[place - 1] === '=') {
      quote = sign
    } else if (/[\s/"']/.test(sign) && !/[\s/]/.test(text[place - 1] ?? '')) {
      attributes++
      if (attributes > MOST_ATTRIBUTES) throw new Refusal('opening.too_large_inside')
    }
  }
}

class HtmlReader {
  readonly encodings = new Set<LegacyEncoding>()
  private readonly budget: Budget
  private runs = new RunText(this.encodings)
  private blocks: Block[] = []
  private furniture: ReadonlySet<Element> = new Set()
  private line = ''

  constructor(budget: Budget) {
    this.budget = budget
  }

  readBlocks(root: Element, furniture: ReadonlySet<Element>): Block[] {
    this.furniture = furniture
    return this.readInto(root, '')
  }

  /** Reads an element as a text of its own: a cell, or the whole page. */
  private readInto(root: Element, font: string): Block[] {
    const { blocks, line } = this
    this.blocks = []
    this.line = ''
    this.readChildren(root, font, false)
    this.endBlock()
    const read = this.blocks
    this.blocks = blocks
    this.line = line
    return read
  }

  private readChildren(parent: Element, font: string, isPreformatted: boolean): void {
    for (const node of parent.childNodes) this.readNode(node, font, isPreformatted)
  }

  private readNode(node: Node, font: string, isPreformatted: boolean): void {
    this.budget.step()
    if ('value' in node && node.nodeName === '#text') {
      // Blanks and line ends of the source are one blank; a no-break space counts and stays.
      const text = isPreformatted ? node.value : node.value.replace(/[ \t\r\n\f]+/g, ' ')
      this.budget.text(text.length)
      this.runs.add(text, font)
      return
    }
    if (!('tagName' in node) || DROPPED.has(node.tagName) || this.furniture.has(node) || isHidden(node)) return
    this.readElement(node, fontOf(node) ?? font, isPreformatted)
  }

  private readElement(element: Element, font: string, isPreformatted: boolean): void {
    const { tagName } = element
    if (tagName === 'br') {
      this.runs.add('\n', font)
      return
    }
    if (!BLOCKS.has(tagName)) {
      this.readChildren(element, font, isPreformatted)
      return
    }
    this.endBlock()
    if (tagName === 'table') this.blocks.push(this.readTable(element, font))
    else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') this.readList(element, font)
    else this.readChildren(element, font, isPreformatted || tagName === 'pre')
    this.endBlock()
  }

  private endBlock(): void {
    const text = this.line + this.runs.take()
    this.line = ''
    const lines = text.split('\n').map((line) => line.trim())
    const joined = lines.join('\n').trim()
    if (joined !== '') this.blocks.push({ kind: 'paragraph', text: joined })
  }

  private readList(list: Element, font: string): void {
    const style = list.tagName === 'ol' ? (numeralOfMark(attributeOf(list, 'type') ?? '') ?? 'decimal') : undefined
    let number = Number(attributeOf(list, 'start') ?? 1) || 1
    for (const item of list.childNodes) {
      if (!('tagName' in item)) continue
      if (item.tagName !== 'li' || this.furniture.has(item) || isHidden(item)) {
        this.readNode(item, font, false)
        continue
      }
      number = Number(attributeOf(item, 'value') ?? number) || number
      const mark = style ? `${formatNumeral(number, style)}. ` : '- '
      number++
      const blocks = this.readInto(item, fontOf(item) ?? font)
      const first = blocks[0]
      if (first?.kind === 'paragraph' && !startsWithMark(first.text)) first.text = mark + first.text
      this.blocks.push(...blocks)
    }
  }

  private readTable(table: Element, font: string): Table {
    const rows: Cell[][] = []
    const covered: number[] = []
    for (const row of rowsOf(table)) rows.push(this.readRow(row, fontOf(row) ?? font, covered))
    const border = attributeOf(table, 'border')
    const style = styleOf(table)
    const ruled = border === undefined ? (/border\s*:\s*(?!none|0)/.test(style) ? true : undefined) : Number(border) > 0
    return { kind: 'table', rows, ruled }
  }

  /** `covered` counts, column by column, the rows below that a cell above still covers. */
  private readRow(row: Element, font: string, covered: number[]): Cell[] {
    const cells: Cell[] = []
    let column = 0
    const skipCovered = () => {
      while ((covered[column] ?? 0) > 0) {
        this.budget.node()
        covered[column] = (covered[column] ?? 0) - 1
        cells.push({ blocks: [], span: 1 })
        column++
      }
    }
    for (const cell of row.childNodes) {
      if (!('tagName' in cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue
      skipCovered()
      const span = boundedNumber(attributeOf(cell, 'colspan'), 64)
      const below = boundedNumber(attributeOf(cell, 'rowspan'), 1000) - 1
      const isShown = !this.furniture.has(cell) && !isHidden(cell)
      cells.push({ blocks: isShown ? this.readInto(cell, fontOf(cell) ?? font) : [], span })
      for (let place = 0; place < span; place++) covered[column + place] = below
      column += span
      if (column > 1000) break
    }
    skipCovered()
    return cells
  }
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.flatMap((node): Element[] => {
    if (!('tagName' in node)) return []
    if (node.tagName === 'tr') return [node]
    return node.tagName === 'thead' || node.tagName === 'tbody' || node.tagName === 'tfoot' ? rowsOf(node) : []
  })
}

function fontOf(element: Element): string | undefined {
  const face = element.tagName === 'font' ? attributeOf(element, 'face') : undefined
  const family = face ?? /font-family\s*:\s*([^;]+)/i.exec(styleOf(element))?.[1]
  return family?.split(',')[0]?.replace(/["']/g, '').trim()
}

function styleOf(element: Element): string {
  return attributeOf(element, 'style')?.slice(0, 2000) ?? ''
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function boundedNumber(text: string | undefined, most: number): number {
  const value = Number(text ?? 1)
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1
}

/** Whether an item already carries the mark its list would give it. */
function startsWithMark(text: string): boolean {
  return /^(?:[-–+•*]|\d{1,3}[.)]|[a-zđA-ZĐ][.)]|[IVX]{1,5}[.)])\s/u.test(text)
}
