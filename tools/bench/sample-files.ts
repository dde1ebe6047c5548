import { strToU8, zipSync } from 'fflate'
import { openBrowser } from '../../tests/kit/browser.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The text as a Word file, a paragraph for each line, with the marks a word processor leaves around runs. */
export function docxOf(text: string): Uint8Array {
  const paragraphs = text.split('\n').map(
    (line) =>
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${line
        .split(/(?<=\. )/)
        .map(runOf)
        .join('')}</w:p>`,
  )
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`,
    ),
  })
}

function runOf(text: string): string {
  return `<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`
}

/** The texts as PDF files with a text layer, printed by a browser. */
export async function pdfsOf(texts: string[]): Promise<Uint8Array[]> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const files: Uint8Array[] = []
    for (const text of texts) {
      const paragraphs = text.split('\n').map((line) => `<p>${escapeMarkup(line)}</p>`)
      await page.setContent(`<html lang="vi"><body style="font: 13pt serif">${paragraphs.join('')}</body></html>`)
      files.push(await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' } }))
    }
    return files
  } finally {
    await browser.close()
  }
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
