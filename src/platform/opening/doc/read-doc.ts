import type { LegacyEncoding } from '#platform/vietnamese/legacy.ts'
import { type Block, renderBlocks } from '../blocks.ts'
import { RunText } from '../conversion.ts'
import type { DocumentText } from '../document-text.ts'
import { type Edge, placeEdges } from '../edges.ts'
import type { Budget } from '../limits.ts'
import { ListCounter } from '../word-lists.ts'
import { Binary } from './binary.ts'
import { type FileParts, readFileParts } from './file-parts.ts'
import { type Piece, readPieces } from './pieces.ts'
import {
  type CharacterLook,
  characterStretches,
  lookOf,
  type ParagraphPlace,
  paragraphStretches,
  placeOf,
  type Stretch,
  StretchFinder,
} from './properties.ts'
import { RangeReader, type RangeSource } from './range.ts'
import { type DocStyle, readFonts, readLists, readStyles } from './sheets.ts'

const DEEPEST_STYLE = 20
const NO_PLACE = placeOf(new Binary(new Uint8Array(0)), false)

/** The text of a Word 97–2003 file. Refuses with `opening.broken`, `opening.encrypted` and the limits' codes. */
export function readDoc(bytes: Uint8Array, budget: Budget): DocumentText {
  const parts = readFileParts(bytes, budget)
  const reader = new DocReader(parts, budget)
  const { lengths } = parts
  if (parts.isOld) return reader.finish(renderBlocks(reader.readRange(0, Number.MAX_SAFE_INTEGER)), [], [])

  const notesStart = lengths.body
  const headersStart = notesStart + lengths.notes
  const endnotesStart = headersStart + lengths.headers + lengths.macros + lengths.comments
  const boxesStart = endnotesStart + lengths.endnotes
  const body = renderBlocks(reader.readRange(0, lengths.body))
  const boxes = renderBlocks(reader.readRange(boxesStart, boxesStart + lengths.boxes))
  const notes = [...reader.readLines(notesStart, headersStart), ...reader.readLines(endnotesStart, boxesStart)]
  const text = boxes.trim() === '' ? body : `${body}\n${boxes}`
  return reader.finish(text, readEdges(parts, reader, headersStart), notes)
}

/** Headers and footers: six to a section, after six of the notes' separators. */
function readEdges(parts: FileParts, reader: DocReader, start: number): Edge[] {
  const table = parts.structure('headers')
  const stories = Math.min(600, Math.floor(table.length / 4) - 1)
  const edges: Edge[] = []
  for (let story = 6; story < stories; story++) {
    const kind = story % 6
    const from = table.u32(story * 4)
    const to = table.u32((story + 1) * 4)
    if (to <= from) continue
    const text = renderBlocks(reader.readRange(start + from, start + to))
    edges.push({ place: [0, 1, 4].includes(kind) ? 'header' : 'footer', isFirstOnly: kind === 4, text })
  }
  return edges
}

class DocReader implements RangeSource {
  readonly budget: Budget
  private readonly pieces: Piece[]
  private readonly fonts: string[]
  private readonly styles: DocStyle[]
  private readonly lists: ListCounter
  private readonly characters: StretchFinder
  private readonly paragraphs: StretchFinder
  private readonly looks = new Map<Stretch, CharacterLook>()
  private readonly places = new Map<Stretch, ParagraphPlace>()
  private readonly styleLooks = new Map<number, CharacterLook>()
  private readonly encodings = new Set<LegacyEncoding>()
  private hasTrackedChanges = false
  private hasHiddenText = false

  constructor(parts: FileParts, budget: Budget) {
    this.budget = budget
    this.pieces = readPieces(parts)
    this.fonts = parts.isOld ? [] : readFonts(parts)
    this.styles = parts.isOld ? [] : readStyles(parts)
    this.lists = new ListCounter(parts.isOld ? new Map() : readLists(parts))
    this.characters = new StretchFinder(parts.isOld ? [] : characterStretches(parts))
    this.paragraphs = new StretchFinder(parts.isOld ? [] : paragraphStretches(parts))
  }

  /** The blocks between two characters, counted over all pieces. */
  readRange(from: number, to: number): Block[] {
    const range = new RangeReader(this)
    let before = 0
    for (const piece of this.pieces) {
      const start = Math.max(0, from - before)
      const end = Math.min(piece.text.length, to - before)
      if (start < end) this.readPiece(piece, start, end, range)
      before += piece.text.length
      if (before >= to) break
    }
    return range.finish()
  }

  /** The paragraphs of notes as lines. */
  readLines(from: number, to: number): string[] {
    if (to <= from) return []
    const text = renderBlocks(this.readRange(from, to))
    return text.split('\n').filter((line) => line.trim() !== '')
  }

  finish(text: string, edges: readonly Edge[], notes: readonly string[]): DocumentText {
    const listed = notes.map((note, place) => `\n[${place + 1}] ${note.trim()}`).join('')
    return {
      text: placeEdges(edges, text) + listed,
      encodings: this.encodings,
      notices: [
        ...(this.hasTrackedChanges ? ['opening.tracked_changes'] : []),
        ...(this.hasHiddenText ? ['opening.hidden_text'] : []),
      ],
    }
  }

  newRuns(): RunText {
    return new RunText(this.encodings)
  }

  shown(text: string, look: CharacterLook): string {
    if (look.isDeleted || look.isInserted) this.hasTrackedChanges = true
    if (look.isDeleted) return ''
    if (look.isHidden) {
      this.hasHiddenText ||= text.trim() !== ''
      return ''
    }
    return look.isCapitals ? text.toUpperCase() : text
  }

  fontName(number: number | undefined): string {
    return number === undefined ? '' : (this.fonts[number] ?? '')
  }

  placeAt(position: number): ParagraphPlace {
    const stretch = this.paragraphs.at(position)
    if (!stretch) return NO_PLACE
    const known = this.places.get(stretch)
    if (known) return known
    const place = placeOf(stretch.properties, true)
    this.places.set(stretch, place)
    return place
  }

  numberOf(place: ParagraphPlace): string {
    const style = this.chain(place.style).find((candidate) => candidate.place?.list !== undefined)?.place
    const list = place.list ?? style?.list
    if (list === undefined || list === 0) return ''
    return this.lists.next({ list: String(list), level: place.listLevel ?? style?.listLevel ?? 0 }, undefined)
  }

  styleLook(style: number): CharacterLook {
    const known = this.styleLooks.get(style)
    if (known) return known
    let look: CharacterLook = {}
    for (const part of this.chain(style)) look = { ...part.look, ...look }
    this.styleLooks.set(style, look)
    return look
  }

  private readPiece(piece: Piece, start: number, end: number, range: RangeReader): void {
    let at = start
    while (at < end) {
      this.budget.step()
      const position = piece.start + at * piece.bytesPerSign
      const stretch = this.characters.at(position)
      const signs = stretch ? Math.ceil((stretch.to - position) / piece.bytesPerSign) : 1
      const next = Math.min(end, at + Math.max(1, signs))
      range.take(piece.text.slice(at, next), stretch ? this.lookAt(stretch) : {}, position, piece.bytesPerSign)
      at = next
    }
  }

  private lookAt(stretch: Stretch): CharacterLook {
    const known = this.looks.get(stretch)
    if (known) return known
    const look = lookOf(stretch.properties)
    this.looks.set(stretch, look)
    return look
  }

  /** The style and those it is based on; cut where a damaged file goes in a circle. */
  private chain(number: number): DocStyle[] {
    const chain: DocStyle[] = []
    let next = this.styles[number]
    while (next && chain.length < DEEPEST_STYLE) {
      chain.push(next)
      next = this.styles[next.basedOn]
    }
    return chain
  }
}
