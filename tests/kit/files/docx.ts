import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const NAMESPACES = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a Word file that a test wants to set; each is the XML inside the part's root. */
export type DocxParts = {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  header?: string
  footer?: string
  /** Further parts by name, or replacements of those made here. */
  parts?: Record<string, string | Uint8Array>
}

/** The bytes of a small Word file. */
export function buildDocx({ body, styles, numbering, footnotes, header, footer, parts = {} }: DocxParts): Uint8Array {
  const optional = { styles, numbering, footnotes, header, footer }
  const roots = {
    styles: 'w:styles',
    numbering: 'w:numbering',
    footnotes: 'w:footnotes',
    header: 'w:hdr',
    footer: 'w:ftr',
  }
  const entries: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(Object.keys(optional)),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  }
  const present: [string, string, string][] = []
  for (const [name, xml] of Object.entries(optional)) {
    if (xml === undefined) continue
    const root = roots[name as keyof typeof roots]
    entries[`word/${name}.xml`] = `<${root} ${NAMESPACES}>${xml}</${root}>`
    present.push([`r-${name}`, name, `${name}.xml`])
  }
  entries['word/_rels/document.xml.rels'] = relations(present)
  return zip({ ...entries, ...parts })
}

/** A ZIP archive of texts and bytes. */
export function zip(entries: Record<string, string | Uint8Array>): Uint8Array {
  const bytes = Object.entries(entries).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(bytes))
}

/** A paragraph with one run; the properties are XML. */
export function paragraph(text: string, { pPr = '', rPr = '' }: { pPr?: string; rPr?: string } = {}): string {
  return `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${run(text, rPr)}</w:p>`
}

/** A run of text. */
export function run(text: string, rPr = ''): string {
  return `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

/** A table of cells, each given as the XML of its paragraphs or as a text. */
export function table(rows: string[][], tblPr = ''): string {
  const cell = (content: string) => `<w:tc>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
  return `<w:tbl><w:tblPr>${tblPr}</w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** Table properties with lines between and around the cells. */
export const RULED = '<w:tblBorders><w:left w:val="single"/><w:insideV w:val="single"/></w:tblBorders>'

/** Text as it stands inside XML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function relations(list: readonly [id: string, type: string, target: string][]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}

function contentTypes(names: readonly string[]): string {
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const parts = names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${kind}.${name}+xml"/>`)
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/>${parts.join('')}</Types>`
}
