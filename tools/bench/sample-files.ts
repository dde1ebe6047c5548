import { openBrowser } from '../../tests/kit/browser.ts'
import { buildDocx } from '../../tests/kit/files/docx.ts'

/** The text as a Word file: a paragraph for each line, a run for each sentence, as a word processor leaves them. */
export function docxOf(text: string): Uint8Array {
  const paragraphs = text.split('\n').map(
    (line) =>
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${line
        .split(/(?<=\. )/)
        .map(runOf)
        .join('')}</w:p>`,
  )
  return buildDocx({ body: paragraphs.join('') })
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
