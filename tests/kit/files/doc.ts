import CFB from 'cfb'

/** A paragraph of a Word 97 file: its text, the mark that ends it, and changes to its properties as the format stores them. */
export type DocParagraph = { text: string; mark?: '\r' | '\u0007' | '\f'; properties?: number[]; look?: number[] }

/** Changes of paragraph properties. */
export const IN_TABLE = [0x16, 0x24, 1]
export const ENDS_ROW = [0x17, 0x24, 1]
/** Changes of character properties. */
export const HIDDEN = [0x3c, 0x08, 1]
export const DELETED = [0x00, 0x08, 1]
export const CAPITALS = [0x3b, 0x08, 1]
export const font = (number: number) => [0x4f, 0x4a, number & 0xff, number >> 8]

const TEXT_AT = 0x800
const PAGE = 512

/** The bytes of a small Word 97 file. `isCompressed`: one byte a character, as Word stores Western text. */
export function buildDoc(
  paragraphs: readonly DocParagraph[],
  {
    fonts = ['Times New Roman'],
    isCompressed = false,
    flags = 0,
  }: { fonts?: string[]; isCompressed?: boolean; flags?: number } = {},
): Uint8Array {
  const width = isCompressed ? 1 : 2
  const text = paragraphs.map(({ text: words, mark = '\r' }) => words + mark).join('')
  const textBytes = Buffer.from(text, isCompressed ? 'latin1' : 'utf16le')
  const ends: number[] = []
  let end = TEXT_AT
  for (const { text: words } of paragraphs) {
    end += (words.length + 1) * width
    ends.push(end)
  }
  const firstPage = Math.ceil((TEXT_AT + textBytes.length) / PAGE)
  const looks = pages(
    ends,
    paragraphs.map((paragraph) => lookEntry(paragraph.look ?? [])),
    1,
  )
  const places = pages(
    ends,
    paragraphs.map((paragraph) => placeEntry(paragraph.properties ?? [])),
    13,
  )
  const document = Buffer.alloc((firstPage + looks.length + places.length) * PAGE)
  textBytes.copy(document, TEXT_AT)
  for (const [number, page] of [...looks, ...places].entries()) page.bytes.copy(document, (firstPage + number) * PAGE)

  const table: Buffer[] = []
  const place = (structure: number, bytes: Buffer) => {
    document.writeUInt32LE(Buffer.concat(table).length, 0x9a + structure * 8)
    document.writeUInt32LE(bytes.length, 0x9a + structure * 8 + 4)
    table.push(bytes)
  }
  place(12, index(looks, firstPage))
  place(13, index(places, firstPage + looks.length))
  place(15, fontTable(fonts))
  place(33, pieceTable(text.length, isCompressed))
  document.writeUInt16LE(0xa5ec, 0)
  document.writeUInt16LE(0xc1, 2)
  document.writeUInt16LE(0x0200 | flags, 0x0a)
  document.writeUInt32LE(text.length, 0x4c)
  return compound({ WordDocument: document, '1Table': Buffer.concat(table) })
}

/** A compound file with the given streams. */
export function compound(streams: Record<string, Buffer>): Uint8Array {
  const container = CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, name, padded(content))
  return Uint8Array.from(CFB.write(container, { type: 'buffer' }) as Buffer)
}

/** Streams under 4 kB are stored in another way than a document's ever are. */
function padded(content: Buffer): Buffer {
  return content.length >= 4096 ? content : Buffer.concat([content, Buffer.alloc(4096 - content.length)])
}

type Page = { bytes: Buffer; from: number; to: number }

/** Property pages: as many paragraphs to a page as fit, their properties from the end of the page up. */
function pages(ends: readonly number[], entries: readonly Buffer[], entrySize: number): Page[] {
  const made: Page[] = []
  let number = 0
  while (number < ends.length) {
    const bytes = Buffer.alloc(PAGE)
    const first = number
    const from = ends[number - 1] ?? TEXT_AT
    let free = PAGE - 2
    const starts: number[] = []
    while (number < ends.length && starts.length < 20) {
      const entry = entries[number] ?? Buffer.alloc(0)
      free -= entry.length + (entry.length & 1)
      starts.push(entry.length === 0 ? 0 : free)
      entry.copy(bytes, free)
      number++
    }
    const count = number - first
    bytes.writeUInt32LE(from, 0)
    for (let run = 0; run < count; run++) {
      bytes.writeUInt32LE(ends[first + run] ?? 0, (run + 1) * 4)
      bytes[(count + 1) * 4 + run * entrySize] = (starts[run] ?? 0) / 2
    }
    bytes[PAGE - 1] = count
    made.push({ bytes, from, to: ends[number - 1] ?? from })
  }
  return made
}

function index(list: readonly Page[], firstPage: number): Buffer {
  const bytes = Buffer.alloc((list.length + 1) * 4 + list.length * 4)
  list.forEach((page, number) => {
    bytes.writeUInt32LE(page.from, number * 4)
    bytes.writeUInt32LE(firstPage + number, (list.length + 1) * 4 + number * 4)
  })
  bytes.writeUInt32LE(list.at(-1)?.to ?? TEXT_AT, list.length * 4)
  return bytes
}

function lookEntry(changes: readonly number[]): Buffer {
  return changes.length === 0 ? Buffer.alloc(0) : Buffer.from([changes.length, ...changes])
}

function placeEntry(changes: readonly number[]): Buffer {
  const content = [0, 0, ...changes]
  if (content.length % 2 === 0) return Buffer.from([0, content.length / 2, ...content])
  return Buffer.from([(content.length + 1) / 2, ...content])
}

function fontTable(names: readonly string[]): Buffer {
  const entries = names.map((name) => {
    const bytes = Buffer.alloc(40 + (name.length + 1) * 2)
    bytes[0] = bytes.length - 1
    bytes.write(name, 40, 'utf16le')
    return bytes
  })
  const head = Buffer.alloc(4)
  head.writeUInt16LE(names.length, 0)
  return Buffer.concat([head, ...entries])
}

function pieceTable(length: number, isCompressed: boolean): Buffer {
  const bytes = Buffer.alloc(5 + 8 + 8)
  bytes[0] = 2
  bytes.writeUInt32LE(16, 1)
  bytes.writeUInt32LE(length, 9)
  bytes.writeUInt32LE(isCompressed ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT, 15)
  return bytes
}
