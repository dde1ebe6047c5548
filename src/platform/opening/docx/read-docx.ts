import { type Block, type Cell, renderBlocks, type Table } from '../blocks.ts'
import type { DocumentText } from '../document-text.ts'
import { type Edge, placeEdges } from '../edges.ts'
import { Fields } from '../fields.ts'
import type { Budget } from '../limits.ts'
import { ListCounter } from '../word-lists.ts'
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml.ts'
import type { ZipArchive } from '../zip.ts'
import type { WordContext } from './context.ts'
import { readNumbering } from './numbering.ts'
import { readPackage, type WordPackage } from './package.ts'
import { readParagraph } from './paragraph.ts'
import { isRuledBy, WordStyles } from './styles.ts'

const TRANSPARENT_BLOCKS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo'])

/** The text of a Word document (docx, docm, dotx). Refuses with `opening.broken`, `opening.encrypted` and the limits' codes. */
export function readDocx(archive: ZipArchive, budget: Budget): DocumentText {
  const parts = readPackage(archive, budget)
  const context: WordContext = {
    styles: new WordStyles(parts.styles),
    numbering: new ListCounter(readNumbering(parts.numbering)),
    fields: new Fields(),
    budget,
    encodings: new Set(),
    notes: [],
    hasTrackedChanges: false,
    hasHiddenText: false,
    readBlocks: (parent, isInTable) => readBlocks(parent, context, isInTable),
  }
  const body = childOf(parts.document, 'w:body')
  const text = body ? renderBlocks(readBlocks(body, context, false)) : ''
  const framed = placeEdges(readEdges(parts, context), text)
  const notes = readNotes(parts, context)
  const notices = [
    ...(context.hasTrackedChanges ? ['opening.tracked_changes'] : []),
    ...(context.hasHiddenText ? ['opening.hidden_text'] : []),
  ]
  return {
    text:
      notes === ''
        ? framed
        : `${framed}
${notes}`,
    encodings: context.encodings,
    notices,
  }
}

function readBlocks(parent: XmlElement, context: WordContext, isInTable: boolean): Block[] {
  const blocks: Block[] = []
  let carried = ''
  const visit = (container: XmlElement) => {
    for (const child of childrenOf(container)) {
      if (child.name === 'w:p') {
        const paragraph = readParagraph(child, context, isInTable)
        if (paragraph.runsOn) carried += paragraph.text
        else {
          blocks.push({ kind: 'paragraph', text: carried + paragraph.text })
          carried = ''
        }
        blocks.push(...paragraph.boxes)
      } else if (child.name === 'w:tbl') {
        blocks.push(readTable(child, context))
      } else if (TRANSPARENT_BLOCKS.has(child.name)) {
        visit(child)
      }
    }
  }
  visit(parent)
  if (carried !== '') blocks.push({ kind: 'paragraph', text: carried })
  return blocks
}

function readTable(element: XmlElement, context: WordContext): Table {
  const properties = childOf(element, 'w:tblPr')
  const own = isRuledBy(childOf(properties, 'w:tblBorders'))
  const byStyle = context.styles.isRuledStyle(childOf(properties, 'w:tblStyle')?.attributes['w:val'])
  const cellRules: boolean[] = []
  const rows = rowsOf(element).map((row) => readRow(row, context, cellRules))
  const stated = own ?? byStyle ?? false
  const shown = cellRules.filter((isRuled) => isRuled).length
  // Cells may take back the table's lines or draw their own: most of those that say anything decide.
  const ruled = cellRules.length * 2 > rows.flat().length ? shown * 2 > cellRules.length : stated || shown > 2
  return { kind: 'table', rows, ruled }
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'w:tr') return childOf(childOf(child, 'w:trPr'), 'w:del') ? [] : [child]
    return TRANSPARENT_BLOCKS.has(child.name) ? rowsOf(child) : []
  })
}

function readRow(row: XmlElement, context: WordContext, cellRules: boolean[]): Cell[] {
  const before = Number(childOf(childOf(row, 'w:trPr'), 'w:gridBefore')?.attributes['w:val'] ?? 0)
  const cells: Cell[] = before > 0 ? [{ blocks: [], span: before }] : []
  for (const cell of cellsOf(row)) {
    const properties = childOf(cell, 'w:tcPr')
    const ruled = isRuledBy(childOf(properties, 'w:tcBorders'))
    if (ruled !== undefined) cellRules.push(ruled)
    const merge = childOf(properties, 'w:vMerge')
    const continues = merge !== undefined && merge.attributes['w:val'] !== 'restart'
    const span = Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1
    cells.push({ blocks: continues ? [] : readBlocks(cell, context, true), span })
  }
  return cells
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((child) => {
    if (child.name === 'w:tc') return [child]
    return TRANSPARENT_BLOCKS.has(child.name) ? cellsOf(child) : []
  })
}

function readEdges(parts: WordPackage, context: WordContext): Edge[] {
  const edges = new Map<string, Edge>()
  for (const section of descendantsOf(parts.document, 'w:sectPr')) {
    const showsFirst = childOf(section, 'w:titlePg') !== undefined
    for (const { name, attributes } of childrenOf(section)) {
      if (name !== 'w:headerReference' && name !== 'w:footerReference') continue
      const type = attributes['w:type']
      const id = attributes['r:id'] ?? ''
      if (edges.has(id) || type === 'even' || (type === 'first' && !showsFirst)) continue
      const part = parts.partById(id)
      const text = part ? renderBlocks(readBlocks(part, context, false)) : ''
      edges.set(id, { place: name === 'w:headerReference' ? 'header' : 'footer', isFirstOnly: type === 'first', text })
    }
  }
  return [...edges.values()]
}

function readNotes(parts: WordPackage, context: WordContext): string {
  const lines: string[] = []
  // Notes are looked up once: a damaged file may refer to one many times, and notes may refer to notes.
  const asked = [...new Map(context.notes.map((note) => [`${note.part}/${note.id}`, note])).values()]
  for (const part of ['footnotes', 'endnotes'] as const) {
    const name = part === 'footnotes' ? 'w:footnote' : 'w:endnote'
    const notes = new Map(childrenOf(parts[part], name).map((note) => [note.attributes['w:id'] ?? '', note]))
    for (const { id } of asked.filter((note) => note.part === part)) {
      const note = notes.get(id)
      const text = note ? renderBlocks(readBlocks(note, context, false)).trim() : ''
      if (text !== '') lines.push(`[${lines.length + 1}] ${text}`)
    }
  }
  return lines.join('\n')
}
