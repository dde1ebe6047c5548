import { Refusal } from '#platform/refusal.ts'
import { cleanText, tidyText } from './clean.ts'
import { convertText } from './conversion.ts'
import type { DocumentText } from './document-text.ts'
import { readDocx } from './docx/read-docx.ts'
import { Budget, LIMITS } from './limits.ts'
import { readOdt } from './odt/read-odt.ts'
import type { Format, Opened } from './opened.ts'
import { decodePlain } from './plain.ts'
import { archiveFormat, containerOf, isBinary, isUnlikeName, plainFormat } from './sniff.ts'
import { ZipArchive } from './zip.ts'

export type { Format, Opened } from './opened.ts'

const MEGABYTE = 1024 * 1024
/** Anything but blanks, controls and marks without width, such as those that begin a file in Unicode. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u

/**
 * The text of a file of any format the product takes. What the file is, its content decides; its name only where the content
 * leaves it open.
 *
 * Refuses with an `opening.*` code and never throws anything else: a parser's own failure on a damaged file is
 * `opening.broken`, with the failure as its cause.
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<Opened> {
  if (bytes.length === 0) throw new Refusal('opening.empty')
  if (bytes.length > LIMITS.fileBytes) {
    // Not how large it is: callers give no more bytes than it takes to know that it is too large.
    throw new Refusal('opening.too_large', { limit: LIMITS.fileBytes / MEGABYTE }, 413)
  }
  try {
    const opened = await openByContent(bytes, name, new Budget())
    if (isUnlikeName(opened.format, name)) opened.notices.push('opening.unlike_name')
    return opened
  } catch (error) {
    if (error instanceof Refusal) throw error
    const refusal = new Refusal('opening.broken')
    refusal.cause = error
    throw refusal
  }
}

/** Pasted text, cleaned and converted like that of a file. Refuses with `opening.empty` and `opening.too_much_text`. */
export function openText(text: string): Opened {
  return plainText(text, 'txt', null, [])
}

async function openByContent(bytes: Uint8Array, name: string, budget: Budget): Promise<Opened> {
  switch (containerOf(bytes)) {
    case 'zip': {
      const archive = new ZipArchive(bytes, budget)
      const format = archiveFormat(archive)
      return documentText(format === 'odt' ? readOdt(archive, budget) : readDocx(archive, budget), format)
    }
    // The larger readers are loaded when a file asks for them, so that starting the program stays quick.
    case 'compound': {
      const { readDoc } = await import('./doc/read-doc.ts')
      return documentText(readDoc(bytes, budget), 'doc')
    }
    case 'rtf': {
      const { readRtf } = await import('./rtf/read-rtf.ts')
      return documentText(readRtf(bytes, budget), 'rtf')
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts')
      return documentText(await readPdf(bytes), 'pdf')
    }
    case 'plain':
      return openPlain(bytes, name, budget)
  }
}

async function openPlain(bytes: Uint8Array, name: string, budget: Budget): Promise<Opened> {
  const declared = /charset=["']?([\w-]{3,20})/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1]
  const { text, encoding, notices } = decodePlain(bytes, declared)
  if (isBinary(text)) throw new Refusal('opening.unknown_kind')
  const format = plainFormat(text, name)
  if (format !== 'html') return plainText(text, format, encoding, notices)

  const { readHtml } = await import('./html/read-html.ts')
  const opened = documentText(readHtml(text, budget), 'html')
  return { ...opened, encoding: opened.encoding ?? encoding, notices: [...notices, ...opened.notices] }
}

function plainText(raw: string, format: 'txt' | 'md', encoding: string | null, notices: readonly string[]): Opened {
  if (raw.length > LIMITS.textLength) throw tooMuchText()
  const isConverted = notices.some((notice) => notice.startsWith('opening.converted'))
  const converted = isConverted ? { text: raw, encoding, notices: [] } : convertText(raw)
  const text = cleanText(converted.text)
  if (!VISIBLE.test(text)) throw new Refusal('opening.empty')
  return { text, format, encoding: converted.encoding ?? encoding, notices: [...notices, ...converted.notices] }
}

function documentText(document: DocumentText, format: Format): Opened {
  if (document.text.length > LIMITS.textLength) throw tooMuchText()
  const converted = convertText(document.text, document.encodings)
  const text = tidyText(converted.text)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Refusal('opening.no_text')
  return { text, format, encoding: converted.encoding, notices: [...document.notices, ...converted.notices] }
}

function tooMuchText(): Refusal {
  return new Refusal('opening.too_much_text', { limit: LIMITS.textLength.toLocaleString('vi-VN') })
}
