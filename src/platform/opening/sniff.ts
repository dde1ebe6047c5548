import { Refusal } from '#platform/refusal.ts'
import type { Format } from './opened.ts'
import { looksLikeRtf } from './rtf/tokens.ts'
import type { ZipArchive } from './zip.ts'

/** What the first bytes tell: a container to look into, a format, or text whose kind its words and its name tell. */
export type Container = 'zip' | 'compound' | 'pdf' | 'rtf' | 'plain'

const PICTURES = [
  '89504e47',
  'ffd8ff',
  '47494638',
  '49492a00',
  '4d4d002a',
  '52494646',
  '424d',
  '0000001866747970',
  '0000002466747970',
]
const OTHERS = [
  '1f8b',
  '377abcaf',
  '52617221',
  '4d5a',
  '7f454c46',
  'cafebabe',
  '25215053',
  '494433',
  '4f676753',
  '1a45dfa3',
  '00000020667479',
]

/** Judges the first bytes. Refuses with `opening.picture` or `opening.unknown_kind`. */
export function containerOf(bytes: Uint8Array): Container {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return 'zip'
  if (start.startsWith('d0cf11e0a1b11ae1')) return 'compound'
  if (looksLikeRtf(bytes)) return 'rtf'
  // Some programs write a few bytes before the mark; readers allow the first kilobyte.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  if (PICTURES.some((sign) => start.startsWith(sign) && !isMereText(bytes, sign))) throw new Refusal('opening.picture')
  if (OTHERS.some((sign) => start.startsWith(sign) && !isMereText(bytes, sign)))
    throw new Refusal('opening.unknown_kind')
  return 'plain'
}

/** Whether a ZIP archive is a Word or an OpenDocument text. Refuses everything else. */
export function archiveFormat(archive: ZipArchive): 'docx' | 'odt' {
  const mimetype = archive.read('mimetype')
  if (mimetype) {
    const kind = new TextDecoder().decode(mimetype.subarray(0, 100))
    if (kind.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
    if (kind.startsWith('application/vnd.oasis.opendocument')) throw new Refusal('opening.spreadsheet_or_slides')
  }
  const names = archive.names()
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  if (names.some((name) => name.startsWith('xl/') || name.startsWith('ppt/')))
    throw new Refusal('opening.spreadsheet_or_slides')
  if (archive.has('_rels/.rels')) return 'docx'
  throw new Refusal('opening.unknown_kind')
}

const HTML_START = /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i
const HTML_TAGS = /<(?:p|div|table|br|span|td|h[1-6])\b[^<>]{0,2000}>/i

/** Whether plain text is HTML, Markdown or neither. `name` decides only where the text leaves it open. Refuses other XML. */
export function plainFormat(text: string, name: string): 'html' | 'md' | 'txt' {
  const start = text.slice(0, 20_000)
  if (HTML_START.test(start)) return 'html'
  // Word once saved whole documents as XML; read as text they would be a heap of tags.
  if (/^\s*<\?xml\b/.test(start)) throw new Refusal('opening.unknown_kind')
  const extension = extensionOf(name)
  if (extension === 'md' || extension === 'markdown') return 'md'
  const mayBeHtml = ['html', 'htm', 'xhtml', 'doc', 'docx'].includes(extension)
  return mayBeHtml && HTML_TAGS.test(start) ? 'html' : 'txt'
}

/** Whether decoded text is really the bytes of some unknown binary file. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536)
  let odd = 0
  for (let place = 0; place < sample.length; place++) {
    const code = sample.charCodeAt(place)
    if (code < 9 || (code > 13 && code < 32) || code === 0x7f || code === 0xfffd) odd++
  }
  return odd > 8 && odd * 20 > sample.length
}

const FORMAT_OF_EXTENSION: Readonly<Record<string, readonly Format[]>> = {
  docx: ['docx'],
  docm: ['docx'],
  dotx: ['docx'],
  doc: ['doc'],
  dot: ['doc'],
  rtf: ['rtf'],
  odt: ['odt'],
  ott: ['odt'],
  pdf: ['pdf'],
  html: ['html'],
  htm: ['html'],
  xhtml: ['html'],
  txt: ['txt', 'md'],
  md: ['md', 'txt', 'html'],
  markdown: ['md', 'txt', 'html'],
}

/** Whether the name promises another format than the content is. */
export function isUnlikeName(format: Format, name: string): boolean {
  const promised = FORMAT_OF_EXTENSION[extensionOf(name)]
  return promised !== undefined && !promised.includes(format)
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
}

/** Short signs such as `BM` also begin ordinary words; a file that goes on as text is text. */
function isMereText(bytes: Uint8Array, sign: string): boolean {
  if (sign.length > 4) return false
  const sample = bytes.subarray(0, 512)
  return !sample.some((byte) => byte < 9 || (byte > 13 && byte < 32))
}
