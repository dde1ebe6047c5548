import { Refusal } from '#platform/refusal.ts'
import type { Budget } from '../limits.ts'
import { Binary } from './binary.ts'
import { CompoundFile } from './compound.ts'

const WORD_97 = 0x65
const IDENTIFIER = 0xa5ec
const TABLE_OF_PLACES = 0x9a
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200

/** Places in the header's table of the structures this reader uses. */
const STRUCTURES = {
  styles: 1,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  lists: 73,
  overrides: 74,
}
type Structure = keyof typeof STRUCTURES

/** The streams of a Word 97–2003 file and what its header says. */
export type FileParts = {
  document: Binary
  table: Binary
  /** Word 6 and 95 keep their text in one stretch of bytes and have none of the structures. */
  isOld: boolean
  /** A structure of the table stream; empty when the file has none. */
  structure(name: Structure): Binary
  /** Where a structure begins in the table stream. */
  placeOf(name: Structure): number
  /** How many characters the body has, and the parts that follow it, in their order. */
  lengths: {
    body: number
    notes: number
    headers: number
    macros: number
    comments: number
    endnotes: number
    boxes: number
  }
}

/** Opens the compound file. Refuses with `opening.encrypted`, `opening.spreadsheet_or_slides`, `opening.broken` and others. */
export function readFileParts(bytes: Uint8Array, budget: Budget): FileParts {
  const container = new CompoundFile(bytes, budget)
  const stream = (name: string) => container.stream(name)
  const document = stream('WordDocument')
  if (!document) {
    if (stream('EncryptedPackage') || stream('EncryptionInfo')) throw new Refusal('opening.encrypted')
    if (stream('Workbook') || stream('Book') || stream('PowerPoint Document'))
      throw new Refusal('opening.spreadsheet_or_slides')
    throw new Refusal('opening.unknown_kind')
  }
  const flags = document.u16(0x0a)
  if (flags & ENCRYPTED) throw new Refusal('opening.encrypted')
  const isOld = document.u16(2) < WORD_97
  if (document.u16(0) !== IDENTIFIER && !isOld) throw new Refusal('opening.broken')
  const table = stream(flags & SECOND_TABLE ? '1Table' : '0Table')
  if (!table && !isOld) throw new Refusal('opening.broken')
  return partsOf(document, table ?? new Binary(new Uint8Array(0)), isOld)
}

function partsOf(document: Binary, table: Binary, isOld: boolean): FileParts {
  const placeOf = (name: Structure) => document.u32(TABLE_OF_PLACES + STRUCTURES[name] * 8)
  return {
    document,
    table,
    isOld,
    placeOf,
    structure: (name) => table.slice(placeOf(name), document.u32(TABLE_OF_PLACES + STRUCTURES[name] * 8 + 4)),
    lengths: {
      body: document.u32(0x4c),
      notes: document.u32(0x50),
      headers: document.u32(0x54),
      macros: document.u32(0x58),
      comments: document.u32(0x5c),
      endnotes: document.u32(0x60),
      boxes: document.u32(0x64),
    },
  }
}
