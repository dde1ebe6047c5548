import type { CleanText } from './clean-text.ts'
import { joinsIn } from './syllable-joins.ts'

/** A change of the clean text: `insert` goes in before the character `at`; it comes from no character of the original. */
type Mend = { at: number; insert: string }

const WORD = /\p{L}{4,36}/gu
/**
 * Rimes that no Vietnamese syllable has: fonts of the old TCVN3 kind lost their ư on the way to Unicode ("trờng", "đợc").
 * Where ô became ơ ("khơng") the rime is the same and the damage another.
 */
const LOST_HORN = /(?<![ưƯ\p{Lu}])[ơờớởỡợ](?:ng|c|u)(?!\p{L})|(?<=\bng)ời(?!\p{L})/gu
const OTHER_DAMAGE = /(?:^|\s)khơng(?=\s)/iu
const ENOUGH = 2

/** Parts joined words and gives back letters that a converter lost, where only one reading is possible. */
export function mendedText(source: CleanText): CleanText {
  const mends = [...partings(source.text), ...lostHorns(source.text)]
  if (mends.length === 0) return source
  mends.sort((a, b) => a.at - b.at)
  const parts: string[] = []
  const from = new Uint32Array(source.from.length + mends.length)
  const to = new Uint32Array(from.length)
  let read = 0
  let written = 0
  for (const mend of [...mends, { at: source.text.length, insert: '' }]) {
    parts.push(source.text.slice(read, mend.at), mend.insert)
    from.set(source.from.subarray(read, mend.at), written)
    to.set(source.to.subarray(read, mend.at), written)
    written += mend.at - read
    read = mend.at
    if (mend.insert === '') continue
    const place = source.from[mend.at] ?? source.original.length
    from[written] = place
    to[written] = place
    written += 1
  }
  return { original: source.original, text: parts.join(''), from, to }
}

function partings(text: string): Mend[] {
  const mends: Mend[] = []
  for (const word of text.matchAll(WORD)) {
    if (besideAddress(text, word.index, word[0].length)) continue
    for (const join of joinsIn(word[0])) mends.push({ at: word.index + join, insert: ' ' })
  }
  return mends
}

/** Parts of addresses of mail and web are no words. */
function besideAddress(text: string, at: number, length: number): boolean {
  return /[@/_\d]/.test(text[at - 1] ?? '') || /[@/_]/.test(text[at + length] ?? '')
}

function lostHorns(text: string): Mend[] {
  const found = [...text.matchAll(LOST_HORN)]
  if (found.length < ENOUGH || OTHER_DAMAGE.test(text)) return []
  return found.map((match) => ({ at: match.index, insert: 'ư' }))
}
