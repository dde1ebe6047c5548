import type { Block } from '../blocks.ts'
import { type RunLook, RunText } from '../conversion.ts'
import { symbolOf } from '../symbols.ts'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml.ts'
import type { WordContext } from './context.ts'

/** Marks around text that is no longer there. */
const GONE = new Set(['w:del', 'w:moveFrom'])
/** Elements that hold runs and change nothing about them. */
const TRANSPARENT = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
])

/** Elements that stand for one sign of the text. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
}

/** A paragraph as it is read, the text boxes anchored in it, and whether its end mark was deleted (it runs into the next). */
export type ReadParagraph = { text: string; boxes: Block[]; runsOn: boolean }

/** Reads one `w:p`. An empty paragraph takes its number only in a table, where columns of running numbers look so. */
export function readParagraph(element: XmlElement, context: WordContext, isInTable: boolean): ReadParagraph {
  const properties = childOf(element, 'w:pPr')
  const style = childOf(properties, 'w:pStyle')?.attributes['w:val']
  const reader = new ParagraphReader(context, style)
  reader.readChildren(element)

  const text = reader.runs.take()
  const numbering = context.styles.numberingOfParagraph(properties, style)
  const number = numbering ? context.numbering.next(numbering, style) : ''
  const isShown = text.trim() !== '' || isInTable
  context.budget.text(text.length + number.length)
  return {
    text: isShown ? number + text : text,
    boxes: reader.boxes,
    runsOn: childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined,
  }
}

class ParagraphReader {
  readonly runs: RunText
  readonly boxes: Block[] = []
  private readonly context: WordContext
  private readonly style: string | undefined

  constructor(context: WordContext, style: string | undefined) {
    this.context = context
    this.style = style
    this.runs = new RunText(context.encodings)
  }

  readChildren(parent: XmlElement): void {
    for (const child of childrenOf(parent)) {
      if (child.name === 'w:r') this.readRun(child)
      else if (TRANSPARENT.has(child.name)) this.readChildren(child)
      else if (GONE.has(child.name)) this.context.hasTrackedChanges = true
      else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') this.readFormula(child)
      else if (child.name === 'mc:AlternateContent') this.readAlternative(child)
      if (child.name === 'w:ins') this.context.hasTrackedChanges = true
    }
  }

  private readRun(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr')
    const look = this.context.styles.lookOfRun(this.style, properties)
    for (const child of childrenOf(run)) {
      if (child.name === 'w:fldChar') this.context.fields.mark(child.attributes['w:fldCharType'])
      else if (!this.context.fields.isShowing) continue
      else if (look.isHidden) this.context.hasHiddenText ||= child.name === 'w:t'
      else this.readRunChild(child, look)
    }
  }

  private readRunChild(child: XmlElement, look: RunLook): void {
    const { runs } = this
    switch (child.name) {
      case 'w:t':
        runs.addAs(textOf(child), look)
        return
      case 'w:sym':
        runs.add(
          symbolOf(child.attributes['w:font'] ?? '', Number.parseInt(child.attributes['w:char'] ?? '0', 16) || 0),
        )
        return
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.context.notes.push({
          part: child.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes',
          id: child.attributes['w:id'] ?? '',
        })
        return
      case 'mc:AlternateContent':
        this.readAlternative(child)
        return
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.readBoxes(child)
        return
      default:
        runs.addAs(SIGNS[child.name] ?? '', look)
    }
  }

  /** The same drawing is stored for new and for old programs; only one of the two is read. */
  private readAlternative(element: XmlElement): void {
    const choice = childOf(element, 'mc:Choice')
    const fallback = childOf(element, 'mc:Fallback')
    const before = this.boxes.length
    for (const option of [choice, fallback]) {
      if (!option || this.boxes.length > before) continue
      for (const child of childrenOf(option)) {
        if (child.name === 'w:r') this.readRun(child)
        else this.readBoxes(child)
      }
    }
  }

  private readBoxes(element: XmlElement): void {
    const contents = element.name === 'w:txbxContent' ? [element] : descendantsOf(element, 'w:txbxContent')
    for (const content of contents) this.boxes.push(...this.context.readBlocks(content, false))
  }

  private readFormula(element: XmlElement): void {
    for (const text of descendantsOf(element, 'm:t')) this.runs.add(textOf(text))
  }
}
