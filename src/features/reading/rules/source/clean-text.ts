import { decodeHTMLStrict } from 'entities'
import type { Span } from '../../messages.ts'
import { CleanWriter } from './clean-writer.ts'

/**
 * The text as the rules read it, with the way back to the text as it was given.
 *
 * Clean means: NFC, one kind of blank, line ends as `\n`, no leading or trailing blanks of a line, table cells by `\t`,
 * no rests of HTML or markdown. One clean character always comes from one run of original characters, so that every
 * place found in `text` can be shown in `original`.
 */
export type CleanText = {
  original: string
  text: string
  /** Original offset where the clean character `i` begins. */
  from: Uint32Array
  /** Original offset just after the clean character `i`. */
  to: Uint32Array
}

/** The place in the original text of the clean range `start…end` (end not included; never empty for a non-empty range). */
export function spanIn(source: CleanText, start: number, end: number): Span {
  if (start >= end || source.text.length === 0) return { start: 0, end: 0 }
  return { start: source.from[start] ?? 0, end: source.to[end - 1] ?? source.original.length }
}

const COMBINING = /[\u0300-\u036f]/
/** Marks without width, and control characters that are no blank and no line end. */
function isDropped(code: number): boolean {
  if (code < 0x20) return code < 0x09 || code > 0x0d
  return code === 0x7f || code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff
}
const BLOCK_TAG = /^<\/?(?:p|div|br|tr|li|ul|ol|h[1-6]|table|tbody|section|article)\b/i
/** Elements whose content no reader of the page sees. */
const UNSEEN_TAG = /^<(script|style|noscript|svg)\b/i
const CELL_TAG = /^<\/(?:td|th)\b/i

/** What dresses a text that came from a page: HTML tags, markdown, and where the next closing tag of each name stands. */
type Dress = { tagged: boolean; marked: boolean; closes: Map<string, number> }

/** Makes the text that the rules read. Linear in the length of `original`; accepts any string. */
export function cleanText(original: string): CleanText {
  const writer = new CleanWriter(original.length)
  const tagged = /<\/?(?:p|div|br|td|tr|span|table|strong|b|em|li|a)\b[^<>]{0,500}>/i.test(original)
  const marked = looksLikeMarkdown(original)
  const dress = { tagged, marked, closes: new Map<string, number>() }
  let i = 0
  while (i < original.length) {
    let end = i
    while (isPlain(original, end)) end += 1
    if (end > i) writer.putRun(original.slice(i, end), i)
    if (original.charCodeAt(end) === 0x20) {
      writer.put(' ', end, end + 1)
      i = end + 1
    } else i = end < original.length ? readOne(original, end, writer, dress) : end
  }
  return writer.done(original)
}

/** Nine characters in ten need no look: a visible letter or sign without meaning of its own, and no mark follows it. */
function isPlain(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  const next = text.charCodeAt(i + 1)
  if (next >= 0x300 && next <= 0x36f) return false
  if (code < 0x80) return code > 0x2a && code !== 0x3c && code !== 0x5c && code !== 0x5f && code !== 0x60 && code < 0x7c
  return (code > 0xad && code < 0x300) || (code >= 0x1e00 && code < 0x2000)
}

/** Markdown only where its marks come in the way it writes them; a lone asterisk is a bullet in many offices. */
function looksLikeMarkdown(text: string): boolean {
  return /^#{1,6} |\*\*[^*]{1,160}\*\*|^\|.{1,2000}\|[ \t]*$/m.test(text)
}

/** Reads what stands at `i`, writes it clean, and returns where the next one begins. */
function readOne(original: string, i: number, writer: CleanWriter, dress: Dress): number {
  const { tagged, marked } = dress
  const c = original[i] ?? ''
  if (c === '\n' || c === '\u2028' || c === '\u2029' || c === '\u000b' || c === '\u000c' || c === '\u0085')
    return write('\n', 1)
  if (c === '\r') return write('\n', original[i + 1] === '\n' ? 2 : 1)
  if (c === '\\') {
    if (original.startsWith('\\r\\n', i)) return write('\n', 4)
    if (original.startsWith('\\n', i) && !/\w/.test(original[i + 2] ?? ' ')) return write('\n', 2)
    if (marked && /[*_#.\-!()[\]]/.test(original[i + 1] ?? '')) return i + 1
  }
  if (c === '\t' || c === '|') return write('\t', 1)
  if (c === ' ' || c === '\u00a0' || c === '\u202f' || c === '\u3000' || (c >= '\u2000' && c <= '\u200a'))
    return write(' ', 1)
  if (c === '<' && tagged) {
    const tag = /^<\/?[a-zA-Z!][^<>]{0,2000}>/.exec(original.slice(i, i + 2100))?.[0]
    if (tag) {
      const unseen = UNSEEN_TAG.exec(tag)?.[1]
      if (unseen) return afterElement(original, i + tag.length, unseen.toLowerCase(), dress.closes)
      if (BLOCK_TAG.test(tag)) return write('\n', tag.length)
      if (CELL_TAG.test(tag)) return write('\t', tag.length)
      return i + tag.length
    }
  }
  if (c === '&') {
    const entity = /^&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,10});/i.exec(original.slice(i, i + 12))?.[0]
    const value = entity && decodeEntity(entity)
    if (entity && value) return write(value, entity.length)
  }
  if (marked && (c === '*' || c === '_' || c === '#' || c === '`')) {
    const run = markdownRun(original, i)
    if (run > 0) return i + run
  }
  if (isDropped(c.charCodeAt(0))) return i + 1
  return writeCluster()

  function write(character: string, length: number): number {
    writer.put(character, i, i + length)
    return i + length
  }

  function writeCluster(): number {
    let end = i + (isHighSurrogate(original, i) ? 2 : 1)
    while (end < original.length && end - i < 8 && COMBINING.test(original[end] ?? '')) end += 1
    const cluster = original.slice(i, end)
    writer.put(end - i === 1 ? cluster : cluster.normalize('NFC'), i, end)
    return end
  }
}

/** Where the content of an unseen element ends; each closing tag is looked for once. */
function afterElement(original: string, from: number, name: string, closes: Map<string, number>): number {
  let close = closes.get(name) ?? 0
  if (close >= 0 && close < from) {
    const tag = new RegExp(`</${name}`, 'gi')
    tag.lastIndex = from
    close = tag.exec(original)?.index ?? -1
    closes.set(name, close)
  }
  return close < 0 ? from : close
}

function isHighSurrogate(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  return code >= 0xd800 && code <= 0xdbff && i + 1 < text.length
}

/** How many marks of emphasis or heading stand at `i`; 0 where the character is text (a bullet, a footnote star). */
function markdownRun(text: string, i: number): number {
  const atLineStart = i === 0 || /\n[ \t]*$/.test(text.slice(Math.max(0, i - 12), i))
  const heading = atLineStart ? /^#{1,6}(?= )/.exec(text.slice(i, i + 7)) : null
  if (heading) return heading[0].length
  if (text[i] === '#') return 0
  const run = /^(\*{1,3}|_{2,3}|`{1,3})/.exec(text.slice(i, i + 3))?.[0] ?? ''
  if (run.length === 1 && text[i] === '*')
    return atLineStart && text[i + 1] === ' ' ? 0 : /\S/.test(text[i + 1] ?? '') || /\S/.test(text[i - 1] ?? '') ? 1 : 0
  return run.length === 3 && run[0] === '_' ? 0 : run.length
}

/** The letter that an entity of HTML stands for; undefined where it is none, or stands for nothing that is read. */
function decodeEntity(entity: string): string | undefined {
  const value = decodeHTMLStrict(entity)
  if (value === entity || value < ' ' || value === '\ufffd') return undefined
  return value === '\u00a0' ? ' ' : value
}
