import { strToU8, zipSync } from 'fflate'

/** A line of a paper: where it stands and how it is set. */
export type Line = { text: string; align?: 'left' | 'center' | 'right' | 'both'; bold?: boolean; italic?: boolean }
/** A table by rows and cells; a cell is a few lines. Without `isRuled` its lines are invisible, as in a head of two columns. */
export type Grid = { rows: (readonly Line[])[][]; isRuled: boolean }

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** Fixed, so that the same content is the same bytes. */
const MADE_ON = new Date('2026-01-01T00:00:00Z')

/** A plain Word document of these lines and tables, in the letters and margins of official papers. */
export function composeDocx(blocks: readonly (Line | Grid)[]): Uint8Array {
  const body = blocks.map((block) => ('rows' in block ? table(block) : paragraph(block))).join('')
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/></w:sectPr>'
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}${page}</w:body></w:document>`,
  }
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)])
  return zipSync(Object.fromEntries(files), { mtime: MADE_ON })
}

function paragraph({ text, align = 'both', bold = false, italic = false }: Line): string {
  const letters = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
  const style = `${letters}${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="28"/>`
  return `<w:p><w:pPr><w:spacing w:after="120"/><w:jc w:val="${align}"/></w:pPr><w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
}

function table({ rows, isRuled }: Grid): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map((side) => `<w:${side} w:val="${isRuled ? 'single' : 'none'}" w:sz="4"/>`).join('')
  const width = Math.floor(9354 / (rows[0]?.length ?? 1))
  const cells = (row: (readonly Line[])[]) =>
    row.map(
      (lines) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines.map(paragraph).join('')}</w:tc>`,
    )
  const body = rows.map((row) => `<w:tr>${cells(row).join('')}</w:tr>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${body}</w:tbl>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
