/** A piece of text on a page: `y` from the top of the page to the base line, in points. */
export type PlacedText = { x: number; y: number; size?: number; text: string }
/** A line drawn from one point to another, from the top left of the page. */
export type DrawnLine = [x0: number, y0: number, x1: number, y1: number]
/** What stands on one page. */
export type PdfPage = { texts?: PlacedText[]; lines?: DrawnLine[] }

const WIDTH = 595
const HEIGHT = 842
/** Every letter is half as wide as it is high: that makes the places of texts easy to count. */
export const LETTER_WIDTH = 0.5

/** The bytes of a PDF whose letters carry their Unicode meaning, and no font file. `trailer` adds to its last dictionary. */
export function buildPdf(pages: readonly PdfPage[], { trailer = '' }: { trailer?: string } = {}): Uint8Array {
  const signs = [...new Set(pages.flatMap((page) => (page.texts ?? []).flatMap((text) => [...text.text])))]
  const codeOf = new Map(signs.map((sign, place) => [sign, hex(place + 1)]))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, number) => `${6 + number * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${LETTER_WIDTH * 1000} >>`,
    stream(toUnicode(signs, codeOf)),
    ...pages.flatMap((page, number) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${7 + number * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      stream(content(page, codeOf)),
    ]),
  ]
  return assemble(objects, trailer)
}

function content({ texts = [], lines = [] }: PdfPage, codeOf: ReadonlyMap<string, string>): string {
  const shown = texts.map(({ x, y, size = 14, text }) => {
    const codes = [...text].map((sign) => codeOf.get(sign)).join('')
    return `BT /F ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${codes}> Tj ET`
  })
  const drawn = lines.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`)
  return [...drawn, ...shown].join('\n')
}

function toUnicode(signs: readonly string[], codeOf: ReadonlyMap<string, string>): string {
  const pairs = signs.map((sign) => `<${codeOf.get(sign)}> <${hex(sign.codePointAt(0) ?? 0)}>`)
  const blocks: string[] = []
  for (let from = 0; from < pairs.length; from += 100) {
    const block = pairs.slice(from, from + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`
}

function stream(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, number) => {
    const place = file.length
    file += `${number + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = file.length
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
