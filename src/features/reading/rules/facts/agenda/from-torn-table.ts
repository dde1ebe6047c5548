import type { Document } from '../../document.ts'
import type { Block } from '../../source/blocks.ts'
import { type Piece, pieceAt } from '../../source/pieces.ts'
import { columnOf } from '../../source/table-columns.ts'
import { type Draft, draftOf } from './draft.ts'

const FARTHEST = 60
const LONGEST_ORDER = 12
const LEAST = 4

/**
 * A table that a converter wrote column by column: its contents stand between the header of the first column and that of
 * the last. Which name belongs to which line is lost, so no owner is read.
 */
export function draftsOfTornTable(document: Document): Draft[] {
  const { blocks, text } = document
  const first = blocks.findIndex((block) => block.text.length <= LONGEST_ORDER && columnOf(block.text) === 'order')
  if (first < 0) return []
  const rest = blocks.slice(first + 1, first + FARTHEST)
  const content = rest.findIndex((block) => ['content', 'work'].includes(columnOf(block.text) ?? ''))
  const end = rest.findIndex((block) => ['owner', 'charge', 'performer', 'note'].includes(columnOf(block.text) ?? ''))
  if (content < 0 || end - content < LEAST) return []
  const lines = rest.slice(0, end).filter((block) => columnOf(block.text) === null && block.text.length < 200)
  return joined(text, lines)
    .map((piece) => draftOf(piece, 0.6))
    .filter((draft) => draft !== null)
}

/** A line that ends with a colon or is followed by a small letter or a year goes on in the next. */
function joined(text: string, lines: readonly Block[]): Piece[] {
  const pieces: Piece[] = []
  for (const block of lines) {
    const last = pieces.at(-1)
    const goesOn = last && (last.text.endsWith(':') || /^(?:\p{Ll}|(?:19|20)\d\d)/u.test(block.text))
    if (last && goesOn) Object.assign(last, pieceAt(text, last.start, block.end))
    else pieces.push(pieceAt(text, block.start, block.end))
  }
  return pieces
}
