import { matchesOf } from './matches.ts'
/** A stretch of the clean text with its place: what extractors cut, trim and finally turn into facts. */
export type Piece = { start: number; end: number; text: string }

/** The piece `start…end` without blanks at its edges; line ends and cell ends inside read as blanks. */
export function pieceAt(text: string, start: number, end: number): Piece {
  let from = start
  let to = Math.min(end, text.length)
  while (from < to && isBlank(text.charCodeAt(from))) from += 1
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
  return { start: from, end: to, text: text.slice(from, to).replace(/[\n\t]/g, ' ') }
}

/** The part `from…to` of a piece, counted in its own text. */
export function partOf(piece: Piece, from: number, to = piece.text.length): Piece {
  return pieceAt2(piece, Math.max(0, from), Math.min(to, piece.text.length))
}

function pieceAt2(piece: Piece, from: number, to: number): Piece {
  let first = from
  let last = to
  while (first < last && isBlank(piece.text.charCodeAt(first))) first += 1
  while (last > first && isBlank(piece.text.charCodeAt(last - 1))) last -= 1
  return { start: piece.start + first, end: piece.start + last, text: piece.text.slice(first, last) }
}

/** Without what `form` (anchored at the start) matches. */
export function withoutLead(piece: Piece, form: RegExp): Piece {
  return partOf(piece, form.exec(piece.text)?.[0].length ?? 0)
}

/** The full stop of a sentence, which stands behind a word or a bracket, not behind the initial or number of a name. */
export const FULL_STOP = /(?<=\p{L}{2}|\))\.\s+(?=\p{Lu})/gu
/** The same behind small letters only: that of "TP. Huế" or "PGS. An" ends no sentence. */
export const SMALL_FULL_STOP = /(?<=\p{Ll}{2}|\))\.\s+(?=\p{Lu})/gu

/** Cuts a piece wherever `separator` (global) matches outside brackets and quotation marks; empty parts are left out. */
export function splitPiece(piece: Piece, separator: RegExp): Piece[] {
  const cuts = matchesOf(piece.text, separator)
  if (cuts.length === 0) return piece.text === '' ? [] : [piece]
  const depth = depthsOf(piece.text)
  const parts: Piece[] = []
  let at = 0
  for (const cut of cuts) {
    if (depth[cut.index] !== 0) continue
    parts.push(partOf(piece, at, cut.index))
    at = cut.index + cut[0].length
  }
  parts.push(partOf(piece, at))
  return parts.filter((part) => part.text !== '')
}

/** 1 for every character inside brackets or quotation marks; one that never closes counts for nothing. */
function depthsOf(text: string): Uint8Array {
  const depths = new Uint8Array(text.length)
  const open: number[] = []
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]
    if (c === '(' || c === '[' || c === '“') open.push(i)
    else if ((c === ')' || c === ']' || c === '”') && open.length > 0) {
      const from = open.pop() ?? i
      if (open.length === 0) depths.fill(1, from + 1, i)
    }
  }
  return depths
}

const EDGES = new Set(' \t\n-–—−,;:.…→=>')
const LEADING = new Set(' \t\n-–—−+*•,;:.→=>')

/** Without the marks and punctuation that only separate a value from its neighbours. */
export function tidy(piece: Piece): Piece {
  let from = 0
  let to = piece.text.length
  while (to > from && isEdge(piece.text, to - 1)) to -= 1
  while (from < to && LEADING.has(piece.text[from] ?? '')) from += 1
  return partOf(piece, from, to)
}

/** `./.` ends a document; a lone slash belongs to a word. */
function isEdge(text: string, at: number): boolean {
  const c = text[at] ?? ''
  return EDGES.has(c) || (c === '/' && EDGES.has(text[at - 1] ?? ''))
}

/** The last `length` characters, for patterns that are anchored at the end. */
export function tailOf(piece: Piece, length: number): Piece {
  return partOf(piece, Math.max(0, piece.text.length - length))
}

/** The words of a value as a person would write them: single blanks, none before punctuation, joined words parted. */
export function wordsOf(text: string): string {
  return text
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/ (?=[,;]|[:.)\]](?:\s|$))/g, '')
    .replace(/(?=[ĐÁÀẢẠẤẦẬẮẶẨÊỆẾÔỐỒƠƯA-Z][\p{Ll}])(?<=[\p{Ll}])/gu, ' ')
    .replace(/,(?=\p{L})/gu, ', ')
    .trim()
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10
}
