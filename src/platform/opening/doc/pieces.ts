import { Refusal } from '#platform/refusal.ts'
import { viewOfByte } from '#platform/vietnamese/legacy-tables.ts'
import { LIMITS } from '../limits.ts'
import type { FileParts } from './file-parts.ts'

/** A stretch of text: its characters, and where in the file each of them stands. */
export type Piece = { text: string; start: number; bytesPerSign: number }

const COMPRESSED = 0x40000000
const MOST_PIECES = 200_000

/** The text of the file in its order, piece by piece. */
export function readPieces(parts: FileParts): Piece[] {
  return parts.isOld ? oldText(parts) : piecesOf(parts)
}

function piecesOf(parts: FileParts): Piece[] {
  const clx = parts.structure('pieces')
  let place = 0
  // Property changes of a fast save come first.
  while (clx.u8(place) === 1 && place < clx.length) place += 3 + clx.u16(place + 1)
  if (clx.u8(place) !== 2) throw new Refusal('opening.broken')
  const table = clx.slice(place + 5, clx.u32(place + 1))
  const count = Math.floor((table.length - 4) / 12)
  if (count > MOST_PIECES) throw new Refusal('opening.too_large_inside')
  const pieces: Piece[] = []
  let length = 0
  for (let number = 0; number < count; number++) {
    const signs = table.u32((number + 1) * 4) - table.u32(number * 4)
    const where = table.u32((count + 1) * 4 + number * 8 + 2)
    if (signs <= 0) continue
    length += signs
    if (length > LIMITS.textLength)
      throw new Refusal('opening.too_much_text', { limit: LIMITS.textLength.toLocaleString('vi-VN') })
    const isCompressed = (where & COMPRESSED) !== 0
    const start = isCompressed ? (where & 0x3fffffff) >>> 1 : where & 0x3fffffff
    if (start >= parts.document.length) throw new Refusal('opening.broken')
    const text = isCompressed ? westernText(parts, start, signs) : parts.document.utf16(start, signs)
    pieces.push({ text, start, bytesPerSign: isCompressed ? 1 : 2 })
  }
  return pieces
}

function oldText(parts: FileParts): Piece[] {
  const start = parts.document.u32(0x18)
  const end = parts.document.u32(0x1c)
  if (start >= end || end > parts.document.length) throw new Refusal('opening.broken')
  return [{ text: westernText(parts, start, end - start), start, bytesPerSign: 1 }]
}

/** One byte a character, as windows-1252 shows them; under a legacy font they are converted later. */
function westernText(parts: FileParts, start: number, count: number): string {
  let text = ''
  for (const byte of parts.document.bytes.subarray(start, start + count)) text += viewOfByte(byte)
  return text
}
