import { canonicalTone } from '#platform/vietnamese/tone.ts'

/** What one writing of a word is like, worked out once for all texts: papers use the same thousand words. */
export type Form = {
  text: string
  lower: string
  /** The syllable as the lexicon has it: small, old tone style, y for a lone i. */
  key: string
  /** All its letters are capitals (two or more), or only the first one is. */
  upper: boolean
  capital: boolean
  hasSmall: boolean
}

/** One word of the clean text: letters and digits, with what stands inside ("GD&ĐT", "2020-2021" are not one word). */
export type Word = { start: number; end: number; text: string; lower: string; form: Form }

/** The form that was seen last for each hash: so no more are kept than this, and a known word is never cut out of its text. */
const forms = new Array<Form | undefined>(8192)
const LONGEST_KEPT = 12

/** The form of the word at `start`; `hash` is of its letters. */
function formAt(text: string, start: number, end: number, hash: number): Form {
  const place = hash & (forms.length - 1)
  const known = forms[place]
  if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known
  const form = formOf(text.slice(start, end))
  // A longer piece would keep the whole text in memory that it was cut out of.
  if (end - start <= LONGEST_KEPT) forms[place] = form
  return form
}

function formOf(text: string): Form {
  const lower = text.toLowerCase()
  const isCapital = text.charCodeAt(0) !== lower.charCodeAt(0)
  const upper = isCapital && text.length > 1 && text === text.toUpperCase()
  return {
    text,
    lower,
    key: keyOf(lower),
    upper,
    capital: isCapital && !upper,
    hasSmall: /\p{Ll}/u.test(text),
  }
}

const LONE_I = /^(h|k|l|m|s|t|qu)([iíìỉĩị])$/
const Y_OF_I: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' }

/** A syllable in the one writing that the lexicon uses: `hoà` → `hòa`, `kĩ` → `kỹ`. */
export function keyOf(lower: string): string {
  return canonicalTone(lower).replace(LONE_I, (_, onset: string, i: string) => onset + (Y_OF_I[i] ?? i))
}

/** Every word of a text, in order. Read letter by letter: it is done for each text, and a pattern would cost twice as much. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let start = -1
  let hash = 0
  for (let i = 0; i < text.length; i += 1) {
    const length = partAt(text, i)
    if (length > 0) {
      if (start < 0) start = i
      hash = (hash * 31 + text.charCodeAt(i)) | 0
      i += length - 1
    } else if (start >= 0) {
      words.push(wordAt(text, start, i, hash))
      start = -1
      hash = 0
    }
  }
  if (start >= 0) words.push(wordAt(text, start, text.length, hash))
  return words
}

function wordAt(text: string, start: number, end: number, hash: number): Word {
  const form = formAt(text, start, end, hash)
  return { start, end, text: form.text, lower: form.lower, form }
}

const PART = /[\p{L}\p{N}]/u
/** Latin with every Vietnamese letter. */
const KNOWN = 0x1f00
const parts = Uint8Array.from({ length: KNOWN }, (_, code) => (PART.test(String.fromCharCode(code)) ? 1 : 0))

/** How many units the letter or digit at `i` takes; 0 where none stands. */
function partAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < KNOWN) return parts[code] ?? 0
  const sign = String.fromCodePoint(text.codePointAt(i) ?? code)
  return PART.test(sign) ? sign.length : 0
}
