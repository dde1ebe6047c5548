import { Refusal } from '#platform/refusal.ts'
import type { LegacyEncoding } from '#platform/vietnamese/legacy.ts'
import { type Block, type Cell, renderBlocks, type Table } from '../blocks.ts'
import { type RunLook, RunText } from '../conversion.ts'
import type { DocumentText } from '../document-text.ts'
import { type Edge, placeEdges } from '../edges.ts'
import type { Budget } from '../limits.ts'
import { childOf, childrenOf, descendantsOf, parseXml, type XmlElement } from '../xml.ts'
import type { ZipArchive } from '../zip.ts'
import { OdtLists, type OpenList } from './lists.ts'
import { OdtStyles } from './styles.ts'

type Context = {
  styles: OdtStyles
  lists: OdtLists
  budget: Budget
  encodings: Set<LegacyEncoding>
  notes: string[]
  hasHiddenText: boolean
}

const BLOCK_CONTAINERS = new Set([
  'text:section',
  'text:index-body',
  'text:table-of-content',
  'text:list-header',
  'office:text',
])
const SKIPPED = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:bookmark',
  'office:forms',
  'text:ruby-text',
  'svg:desc',
  'svg:title',
])
const MOST_BLANKS = 200

/** The text of an OpenDocument text. Refuses with `opening.broken`, `opening.encrypted` and the limits' codes. */
export function readOdt(archive: ZipArchive, budget: Budget): DocumentText {
  const manifest = archive.read('META-INF/manifest.xml')
  if (manifest && Buffer.from(manifest).includes('encryption-data')) throw new Refusal('opening.encrypted')
  const contentBytes = archive.read('content.xml')
  if (!contentBytes) throw new Refusal('opening.broken')
  const content = parseXml(contentBytes, budget)
  const stylesBytes = archive.read('styles.xml')
  const stylesPart = stylesBytes && parseXml(stylesBytes, budget)
  const styles = new OdtStyles([stylesPart, content])
  const context: Context = {
    styles,
    lists: new OdtLists(styles),
    budget,
    encodings: new Set(),
    notes: [],
    hasHiddenText: false,
  }
  const body = childOf(childOf(content, 'office:body'), 'office:text')
  if (!body) throw new Refusal('opening.broken')
  const hasTrackedChanges = childOf(body, 'text:tracked-changes') !== undefined
  const text = placeEdges(readEdges(stylesPart, context), renderBlocks(readBlocks(body, context)))
  const notes = context.notes.map((note, place) => `\n[${place + 1}] ${note}`).join('')
  return {
    text: text + notes,
    encodings: context.encodings,
    notices: [
      ...(hasTrackedChanges ? ['opening.tracked_changes'] : []),
      ...(context.hasHiddenText ? ['opening.hidden_text'] : []),
    ],
  }
}

function readBlocks(parent: XmlElement, context: Context, list?: OpenList, number = ''): Block[] {
  const blocks: Block[] = []
  let pending = number
  for (const child of childrenOf(parent)) {
    if (child.name === 'text:p' || child.name === 'text:h') {
      blocks.push(...readParagraph(child, context, list ? pending : headingNumber(child, context)))
      pending = ''
    } else if (child.name === 'text:list') {
      const open = context.lists.begin(child.attributes, list)
      for (const item of childrenOf(child)) {
        if (item.name === 'text:list-header') blocks.push(...readBlocks(item, context, open))
        if (item.name === 'text:list-item') blocks.push(...readItem(item, context, open))
      }
    } else if (child.name === 'table:table') {
      blocks.push(readTable(child, context))
    } else if (BLOCK_CONTAINERS.has(child.name)) {
      blocks.push(...readBlocks(child, context, list))
    } else if (child.name.startsWith('draw:')) {
      blocks.push(...readBlocks(child, context))
    }
  }
  return blocks
}

function readItem(item: XmlElement, context: Context, open: OpenList): Block[] {
  // An item that only holds a deeper list carries no number of its own.
  const holdsText = childrenOf(item).some((child) => child.name === 'text:p' || child.name === 'text:h')
  const number = holdsText ? context.lists.next(open, item.attributes['text:start-value']) : ''
  return readBlocks(item, context, open, number)
}

function headingNumber(element: XmlElement, context: Context): string {
  if (element.name !== 'text:h' || element.attributes['text:is-list-header'] === 'true') return ''
  return context.lists.nextHeading(Number(element.attributes['text:outline-level'] ?? 1))
}

function readParagraph(element: XmlElement, context: Context, number: string): Block[] {
  const runs = new RunText(context.encodings)
  const boxes: Block[] = []
  readInline(element, context.styles.lookOf(element.attributes['text:style-name']), context, runs, boxes)
  const text = runs.take()
  context.budget.text(text.length + number.length)
  return [{ kind: 'paragraph', text: text.trim() === '' && !number.trim() ? text : number + text }, ...boxes]
}

function readInline(element: XmlElement, look: RunLook, context: Context, runs: RunText, boxes: Block[]): void {
  for (const node of element.children) {
    if (typeof node === 'string') {
      // White space of the file itself is one blank; blanks that count are elements.
      const text = node.replace(/\s+/g, ' ')
      if (look.isHidden) context.hasHiddenText ||= text.trim() !== ''
      else runs.addAs(text, look)
    } else if (!SKIPPED.has(node.name)) {
      readInlineElement(node, look, context, runs, boxes)
    }
  }
}

function readInlineElement(node: XmlElement, look: RunLook, context: Context, runs: RunText, boxes: Block[]): void {
  switch (node.name) {
    case 'text:s':
      runs.addAs(' '.repeat(Math.min(Number(node.attributes['text:c'] ?? 1) || 1, MOST_BLANKS)), look)
      return
    case 'text:tab':
      runs.addAs('\t', look)
      return
    case 'text:line-break':
      runs.addAs('\n', look)
      return
    case 'text:note':
      readNote(node, context)
      return
    case 'text:page-number':
    case 'text:page-count':
      return
    case 'text:span': {
      const own = context.styles.lookOf(node.attributes['text:style-name'])
      readInline(node, { ...look, ...own }, context, runs, boxes)
      return
    }
    default:
      // Frames hold boxes, groups hold shapes, and a shape holds its paragraphs itself.
      if (node.name.startsWith('draw:')) boxes.push(...readBlocks(node, context))
      else readInline(node, look, context, runs, boxes)
  }
}

function readNote(node: XmlElement, context: Context): void {
  const body = childOf(node, 'text:note-body')
  if (body) context.notes.push(renderBlocks(readBlocks(body, context)).trim())
}

function readTable(element: XmlElement, context: Context): Table {
  let ruled = 0
  let counted = 0
  const rows = rowsOf(element).map((row) => {
    const cells: Cell[] = []
    let covered = 0
    for (const cell of childrenOf(row)) {
      if (cell.name === 'table:covered-table-cell') {
        if (covered > 0) covered--
        else cells.push({ blocks: [], span: 1 })
      } else if (cell.name === 'table:table-cell') {
        const span = Number(cell.attributes['table:number-columns-spanned'] ?? 1) || 1
        cells.push({ blocks: readBlocks(cell, context), span })
        covered = span - 1
        counted++
        if (context.styles.isRuled(cell.attributes['table:style-name'])) ruled++
      }
    }
    return cells
  })
  return { kind: 'table', rows, ruled: ruled * 2 > counted }
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return child.name === 'table:table-header-rows' ||
      child.name === 'table:table-rows' ||
      child.name === 'table:table-row-group'
      ? rowsOf(child)
      : []
  })
}

function readEdges(styles: XmlElement | undefined, context: Context): Edge[] {
  if (!styles) return []
  return descendantsOf(styles, 'style:master-page').flatMap((page) =>
    childrenOf(page).flatMap((part): Edge[] => {
      const match = /^style:(header|footer)(-first)?$/.exec(part.name)
      if (!match) return []
      const text = renderBlocks(readBlocks(part, context))
      return [{ place: match[1] === 'header' ? 'header' : 'footer', isFirstOnly: match[2] !== undefined, text }]
    }),
  )
}
