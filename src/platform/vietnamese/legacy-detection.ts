import { bytesOfView, decodeLegacyText, type LegacyEncoding } from './legacy.ts'
import { byteOfViewCode } from './legacy-tables.ts'
import { isSyllable } from './syllables.ts'

/** What a text really is where it was taken for Western text: a legacy encoding, or UTF-8 read byte by byte. */
export type Disguise = LegacyEncoding | 'utf-8'

const CANDIDATES: readonly Disguise[] = ['utf-8', 'tcvn3', 'vni', 'windows-1258', 'viscii', 'vps']

// A word counts when it has an ASCII letter and a character beyond ASCII that is more than a quote or a dash.
// biome-ignore lint/suspicious/noControlCharactersInRegex: VISCII and VPS write some capitals as control characters.
const WORD = /[A-Za-z\x02\x05\x06\x10-\x1f\x80-\uffff]+/g
const TELLING = /[^\p{ASCII}‘’“”–—…•]/u
const LATIN = /[A-Za-z]/

const SAMPLE = 600
const MOST_JUDGED = 20_000
const READS_WELL = 0.5
/** How many lines are compared with all encodings; a text with more doubtful lines than this is no document. */
const MOST_DOUBTS = 5_000
const FEWEST_WORDS = 3
const GOOD_SHARE = 0.75
const CLEAR_LEAD = 0.25

/**
 * What a text that looks Western (or only partly Vietnamese) really is, judged by how many of its marked words can be
 * Vietnamese syllables: `Céng hßa x· héi` is TCVN3. Only the lines that do not read well as they stand are judged, so that a
 * few converted lines among others are found too. `undefined` when all read well, or nothing fits clearly better.
 */
export function detectDisguise(text: string): Disguise | undefined {
  const words = suspiciousWords(text)
  if (words.length < FEWEST_WORDS) return undefined
  const asItStands = shareOfSyllables(words, (word) => word)

  let best: Disguise | undefined
  let bestShare = Math.max(GOOD_SHARE, asItStands + CLEAR_LEAD)
  for (const candidate of CANDIDATES) {
    const share = shareOfSyllables(words, (word) => undisguise(word, candidate))
    if (share > bestShare || (share === bestShare && best === undefined)) {
      best = candidate
      bestShare = share
    }
  }
  return best
}

/** The marked words of the lines in which fewer than half of them can be syllables. */
function suspiciousWords(text: string): string[] {
  const suspicious: string[] = []
  let judged = 0
  for (const line of text.split('\n')) {
    const words = tellingWords(line)
    judged += words.length
    if (words.length > 0 && shareOfSyllables(words, (word) => word) < READS_WELL) suspicious.push(...words)
    if (suspicious.length >= SAMPLE || judged >= MOST_JUDGED) break
  }
  return suspicious.slice(0, SAMPLE)
}

/**
 * The text behind the disguise. A line that holds real Unicode Vietnamese, that reads better as it stands, or that another
 * encoding fits better, stays as it is.
 */
export function removeDisguise(text: string, disguise: Disguise): string {
  let doubts = 0
  return text
    .split('\n')
    .map((line) => {
      if (!TELLING.test(line) || !isView(line)) return line
      const words = tellingWords(line)
      const share = shareOfSyllables(words, (word) => undisguise(word, disguise))
      if (share < 1 && words.length > 0 && doubts < MOST_DOUBTS) {
        doubts++
        if (fitsAnother(words, share)) return line
      }
      return raiseCapitals(undisguise(line, disguise), disguise)
    })
    .join('\n')
}

/** The text behind the disguise, where all of it is known to wear it. */
export function decodeDisguised(view: string, disguise: Disguise): string {
  return view
    .split('\n')
    .map((line) => raiseCapitals(undisguise(line, disguise), disguise))
    .join('\n')
}

/** Whether the words read better as they stand, or in some other encoding. */
function fitsAnother(words: readonly string[], share: number): boolean {
  if (shareOfSyllables(words, (word) => word) > share) return true
  return CANDIDATES.some((other) => shareOfSyllables(words, (word) => undisguise(word, other)) > share)
}

/**
 * TCVN3 writes toned capitals as small letters under a font that draws capitals. Other letters of the word tell (`HOạCH`), or
 * those of the word beside it (`Kế HOạCH`); `Số` and `GDĐT` stay as they are.
 */
function raiseCapitals(line: string, disguise: Disguise): string {
  if (disguise !== 'tcvn3') return line
  const words = [...line.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({ word: match[0], at: match.index }))
  const shouted = words.map(({ word }) => isShouted(word))
  let raised = ''
  let end = 0
  words.forEach(({ word, at }, place) => {
    const isBeside = (other: number) => {
      const [left, right] = [words[Math.min(place, other)], words[Math.max(place, other)]]
      if (!left || !right || !shouted[other]) return false
      return line.slice(left.at + left.word.length, right.at).trim() === ''
    }
    const mayBeCapital = /^\p{Lu}/u.test(word) && !/[a-z]/.test(word)
    const isRaised = shouted[place] || (mayBeCapital && (isBeside(place - 1) || isBeside(place + 1)))
    raised += line.slice(end, at) + (isRaised ? word.toUpperCase() : word)
    end = at + word.length
  })
  return raised + line.slice(end)
}

/** Whether a word is a syllable whose letters are capitals wherever TCVN3 can write them so. */
function isShouted(word: string): boolean {
  return !/[a-z]/.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && isSyllable(word)
}

function tellingWords(text: string): string[] {
  const words: string[] = []
  for (const [word] of text.matchAll(WORD)) {
    if (!TELLING.test(word) || !LATIN.test(word) || !isView(word)) continue
    words.push(word)
    if (words.length >= SAMPLE) break
  }
  return words
}

/** Whether every character can stand for a byte. */
function isView(text: string): boolean {
  for (let place = 0; place < text.length; place++) if (byteOfViewCode(text.charCodeAt(place)) < 0) return false
  return true
}

function shareOfSyllables(words: readonly string[], decode: (word: string) => string): number {
  if (words.length === 0) return 0
  let good = 0
  for (const word of words) {
    const parts = decode(word)
      .split(/[^\p{L}\p{M}]+/u)
      .filter((part) => part !== '')
    if (parts.length > 0 && parts.every(isSyllable)) good++
  }
  return good / words.length
}

function undisguise(view: string, disguise: Disguise): string {
  if (disguise !== 'utf-8') return decodeLegacyText(view, disguise)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOfView(view))
  } catch {
    // Not UTF-8 at this place: the caller compares and keeps the text as it stands.
    return view
  }
}
