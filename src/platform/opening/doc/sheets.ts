import type { NumeralStyle } from '../numerals.ts'
import type { ListLevel, WordList } from '../word-lists.ts'
import type { Binary } from './binary.ts'
import type { FileParts } from './file-parts.ts'
import { type CharacterLook, lookOf, type ParagraphPlace, placeOf } from './properties.ts'

/** A paragraph or character style. */
export type DocStyle = { basedOn: number; look: CharacterLook; place: ParagraphPlace | undefined }

const NO_STYLE = 0xfff
const MOST_STYLES = 4_000
const MOST_LISTS = 4_000
const NUMERALS: Readonly<Record<number, NumeralStyle | 'bullet'>> = {
  0: 'decimal',
  1: 'upper-roman',
  2: 'lower-roman',
  3: 'upper-letter',
  4: 'lower-letter',
  22: 'decimal-zero',
  23: 'bullet',
  255: 'none',
}

/** The names of the fonts by their numbers. */
export function readFonts(parts: FileParts): string[] {
  const part = parts.structure('fonts')
  const count = Math.min(part.u16(0), 1_000)
  const names: string[] = []
  let place = 4
  for (let number = 0; number < count; number++) {
    const length = part.u8(place)
    names.push(part.utf16(place + 40, Math.max(0, (length - 39) >> 1)).split('\0')[0] ?? '')
    place += length + 1
  }
  return names
}

/** The styles by their numbers. */
export function readStyles(parts: FileParts): DocStyle[] {
  const part = parts.structure('styles')
  const headLength = part.u16(0)
  const count = Math.min(part.u16(2), MOST_STYLES)
  const baseLength = part.u16(4)
  const styles: DocStyle[] = []
  let place = 2 + headLength
  for (let number = 0; number < count && place < part.length; number++) {
    const length = part.u16(place)
    styles.push(readStyle(part.slice(place + 2, length), baseLength))
    place += 2 + length + (length & 1)
  }
  return styles
}

function readStyle(style: Binary, baseLength: number): DocStyle {
  const kind = style.u16(2) & 0xf
  const basedOn = style.u16(2) >> 4
  let place = baseLength + 2 + style.u16(baseLength) * 2 + 2
  const next = () => {
    const length = style.u16(place)
    const properties = style.slice(place + 2, length)
    place += 2 + length + (length & 1)
    return properties
  }
  if (style.length === 0) return { basedOn: NO_STYLE, look: {}, place: undefined }
  if (kind === 1) {
    const paragraph = placeOf(next(), true)
    return { basedOn, look: lookOf(next()), place: paragraph }
  }
  return { basedOn, look: kind === 2 ? lookOf(next()) : {}, place: undefined }
}

/** The lists by the number that paragraphs name them with. */
export function readLists(parts: FileParts): Map<string, WordList> {
  const sheets = readSheets(parts)
  const part = parts.structure('overrides')
  const count = Math.min(part.u32(0), MOST_LISTS)
  const lists = new Map<string, WordList>()
  let data = 4 + count * 16
  for (let number = 0; number < count; number++) {
    const entry = 4 + number * 16
    const sheet = String(part.u32(entry))
    const startOverrides = new Map<number, number>()
    data += 4
    for (let override = 0; override < part.u8(entry + 12); override++) {
      const flags = part.u32(data + 4)
      if (flags & 0x10) startOverrides.set(flags & 0xf, part.u32(data))
      data += 8
      if (flags & 0x20) data += levelLength(part, data)
    }
    lists.set(String(number + 1), { sheet, levels: sheets.get(sheet) ?? new Map(), startOverrides })
  }
  return lists
}

function readSheets(parts: FileParts): Map<string, Map<number, ListLevel>> {
  // The levels follow the structure itself and are not counted in its length.
  const part = parts.table.slice(parts.placeOf('lists'), parts.table.length)
  const sheets = new Map<string, Map<number, ListLevel>>()
  if (parts.structure('lists').length === 0) return sheets
  const count = Math.min(part.u16(0), MOST_LISTS)
  let place = 2 + count * 28
  for (let number = 0; number < count; number++) {
    const entry = 2 + number * 28
    const isSimple = (part.u8(entry + 26) & 1) === 1
    const levels = new Map<number, ListLevel>()
    for (let level = 0; level < (isSimple ? 1 : 9) && place < part.length; level++) {
      levels.set(level, readLevel(part, place))
      place += levelLength(part, place)
    }
    sheets.set(String(part.u32(entry)), levels)
  }
  return sheets
}

function levelLength(part: Binary, place: number): number {
  const properties = part.u8(place + 24) + part.u8(place + 25)
  return 28 + properties + 2 + part.u16(place + 28 + properties) * 2
}

function readLevel(part: Binary, place: number): ListLevel {
  const properties = part.u8(place + 24) + part.u8(place + 25)
  const text = part.utf16(place + 30 + properties, Math.min(255, part.u16(place + 28 + properties)))
  const info = part.u8(place + 5)
  const neverRestarts = (info & 8) !== 0
  return {
    start: Math.min(part.u32(place), 100_000),
    style: NUMERALS[part.u8(place + 4)] ?? 'decimal',
    // A character below 9 stands for the number of that level.
    text: [...text].map((sign) => (sign.charCodeAt(0) < 9 ? `%${sign.charCodeAt(0) + 1}` : sign)).join(''),
    restartsAfter: neverRestarts ? part.u8(place + 26) : undefined,
    isLegal: (info & 4) !== 0,
    isTight: part.u8(place + 15) === 2,
    paragraphStyle: undefined,
  }
}
