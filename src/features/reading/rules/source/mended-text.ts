import type { CleanText } from './clean-text.ts'
import { matchesOf } from './matches.ts'
import { joinsIn } from './syllable-joins.ts'

/**
 * A change of the clean text before the character `at`. What is inserted comes from no character of the original; with
 * `drop` it takes the place of the character `at`.
 */
type Mend = { at: number; insert: ' ' | 'ư' | 'ô'; drop: boolean }

/** Parts joined words and gives back letters that a converter lost, where only one reading is possible. */
export function mendedText(source: CleanText): CleanText {
  const mends = [...partings(source.text), ...lostMarks(source.text)]
  if (mends.length === 0) return source
  mends.sort((a, b) => a.at - b.at)
  const parts: string[] = []
  const room = source.text.length + mends.reduce((sum, mend) => sum + mend.insert.length, 0)
  const from = new Uint32Array(room)
  const to = new Uint32Array(room)
  let read = 0
  let written = 0
  const copy = (until: number): void => {
    parts.push(source.text.slice(read, until))
    from.set(source.from.subarray(read, until), written)
    to.set(source.to.subarray(read, until), written)
    written += until - read
  }
  for (const mend of mends) {
    copy(mend.at)
    const place = source.from[mend.at] ?? source.original.length
    parts.push(mend.insert)
    from[written] = place
    to[written] = mend.drop ? (source.to[mend.at] ?? place) : place
    written += 1
    read = mend.drop ? mend.at + 1 : mend.at
  }
  copy(source.text.length)
  return {
    original: source.original,
    text: parts.join(''),
    from: from.subarray(0, written),
    to: to.subarray(0, written),
  }
}

function partings(text: string): Mend[] {
  const mends: Mend[] = []
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at)
    if (!isLetter(code)) continue
    let marked = code >= 0xc0
    let end = at + 1
    for (; end < text.length; end += 1) {
      code = text.charCodeAt(end)
      if (!isLetter(code)) break
      marked ||= code >= 0xc0
    }
    // A word without any mark is never parted: see `joinsIn`.
    if (marked && end - at >= SHORTEST_JOIN) addPartings(text, at, end, mends)
    at = end
  }
  return mends
}

/** "cảlớp" is the shortest kind of word that could be two. */
const SHORTEST_JOIN = 4

function addPartings(text: string, start: number, end: number, mends: Mend[]): void {
  const joins = joinsIn(text.slice(start, end))
  if (joins.length === 0 || besideAddress(text, start, end - start)) return
  for (const join of joins) mends.push({ at: start + join, insert: ' ', drop: false })
}

/** A letter of Vietnamese or of its neighbours, by its code: a regular expression is ten times slower here. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b)
  return (code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00)
}

/** Parts of addresses of mail and web are no words. */
function besideAddress(text: string, at: number, length: number): boolean {
  return /[@/_\d]/.test(text[at - 1] ?? '') || /[@/_]/.test(text[at + length] ?? '')
}

/** Rimes of ơ that no Vietnamese syllable has. */
const IMPOSSIBLE = /(?<![ưƯừứửữựỪỨỬỮỰ])[ơờớởỡợ](?:ng|c|u)(?!\p{L})|(?<=(?:^|\s)ng)ời(?!\p{L})/gu
/** One could be a misprint. */
const ENOUGH = 2

/**
 * Two kinds of damage leave such rimes. Fonts of the old TCVN3 kind lost their ư on the way to Unicode ("trờng", "đợc");
 * other converters wrote ơ for ô ("khơng", "cơng"), which never carries a tone.
 */
function lostMarks(text: string): Mend[] {
  const found = matchesOf(text, IMPOSSIBLE)
  if (found.length < ENOUGH) return []
  if (/(?:^|\s)(?:kh|c|th|đ|tr|h)ơng(?=\s)/iu.test(text) && found.every((match) => match[0].startsWith('ơ')))
    return found.map((match) => ({ at: match.index, insert: 'ô', drop: true }))
  return found.map((match) => ({ at: match.index, insert: 'ư', drop: false }))
}
