import { BlockFlow } from '../block-flow.ts'
import type { Block } from '../blocks.ts'
import type { RunText } from '../conversion.ts'
import { Fields } from '../fields.ts'
import type { Budget } from '../limits.ts'
import { symbolOf } from '../symbols.ts'
import type { CharacterLook, ParagraphPlace } from './properties.ts'

/** What a range of text is read with: the properties and lists of its document. */
export type RangeSource = {
  readonly budget: Budget
  newRuns(): RunText
  /** The text as it shows; `''` where it is deleted or hidden. */
  shown(text: string, look: CharacterLook): string
  fontName(number: number | undefined): string
  placeAt(position: number): ParagraphPlace
  /** The number of the next paragraph of the list that the paragraph or its style names. */
  numberOf(place: ParagraphPlace): string
  styleLook(style: number): CharacterLook
}

const PARAGRAPH = '\r'
const PAGE = '\f'
const CELL = '\u0007'
const FIELD_MARKS: Readonly<Record<string, string>> = { '\u0013': 'begin', '\u0014': 'separate', '\u0015': 'end' }
// The optional hyphen (1f) is handed on: under a TCVN3 font the same character is ư.
const SIGNS: Readonly<Record<string, string>> = {
  '\u000b': '\n',
  '\u000e': '\n',
  '\t': '\t',
  '\u001e': '-',
  '\u001f': '\u00ad',
}

/** Turns the characters of a range into paragraphs and tables: Word marks their ends by characters of their own. */
export class RangeReader {
  private readonly source: RangeSource
  private readonly flow = new BlockFlow()
  private readonly fields = new Fields()
  private readonly runs: RunText

  constructor(source: RangeSource) {
    this.source = source
    this.runs = source.newRuns()
  }

  /** Text of one look; `position` is where in the file it begins. */
  take(text: string, look: CharacterLook, position: number, bytesPerSign: number): void {
    let plain = ''
    let whole = look
    const flush = () => {
      if (plain !== '') this.add(plain, whole)
      plain = ''
    }
    for (let at = 0; at < text.length; at++) {
      const sign = text[at] ?? ''
      if (at === 0 || text[at - 1] === PARAGRAPH || text[at - 1] === CELL) {
        flush()
        whole = { ...this.source.styleLook(this.source.placeAt(position + at * bytesPerSign).style), ...look }
      }
      if (sign >= ' ') {
        plain += sign
      } else {
        flush()
        this.takeControl(sign, whole, position + at * bytesPerSign)
      }
    }
    flush()
  }

  finish(): Block[] {
    const rest = this.runs.take()
    if (rest.trim() !== '') this.flow.paragraph(rest, 0)
    return this.flow.finish()
  }

  private takeControl(sign: string, look: CharacterLook, position: number): void {
    const mark = FIELD_MARKS[sign]
    if (mark !== undefined) this.fields.mark(mark)
    else if (sign === PARAGRAPH || sign === PAGE || sign === CELL)
      this.endParagraph(sign, this.source.placeAt(position))
    else if (SIGNS[sign] !== undefined) this.add(SIGNS[sign], look)
  }

  private add(text: string, look: CharacterLook): void {
    if (!this.fields.isShowing) return
    const shown = this.source.shown(text, look)
    this.source.budget.text(shown.length)
    if (look.symbol)
      this.runs.add(shown === '' ? '' : symbolOf(this.source.fontName(look.symbol.font), look.symbol.code))
    else this.runs.add(shown, this.source.fontName(look.font))
  }

  private endParagraph(sign: string, place: ParagraphPlace): void {
    const level = place.isInTable ? Math.max(1, place.level ?? 1) : 0
    const raw = this.runs.take()
    if (place.endsRow || place.endsInnerRow) {
      this.flow.row(place.plans, level)
      return
    }
    const isNumbered = raw.trim() !== '' || level > 0
    const text = isNumbered ? this.source.numberOf(place) + raw : raw
    if (sign === CELL || place.endsInnerCell) this.flow.cell(text, level)
    else this.flow.paragraph(text, level)
  }
}
