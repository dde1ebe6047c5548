import { fold } from '../vietnamese/fold.ts'
import { searchableWithMarks } from '../vietnamese/search-text.ts'

// How words that stand side by side are found among many long texts without reading one of them: a `tsvector` holds every
// word and every two neighbours, each word without marks and, where it has some, with them. One or two typed words are then
// one entry of a GIN index; of more it tells the texts that hold all their neighbours, which are few others than those that
// hold them all in a row. Positions, as PostgreSQL counts them itself, end after 16,383 words and have to be looked up in the
// text; trigrams of Vietnamese syllables stand in every text.

/** Letters of a word that count: no syllable has more than seven, and an entry of the index holds 2,046 bytes. */
const LONGEST_WORD = 40
/** Bytes of all entries of one row: PostgreSQL counts them in 20 bits and does not look whether they suffice. */
export const MOST_BYTES = 1_000_000

/**
 * The entries of a text, for `array_to_tsvector`. Where they take more than `most` bytes, which only a long text without
 * repetitions does, the words at its end are left out.
 */
export function wordEntriesOf(text: string, most: number): string[] {
  const found = new Set<string>()
  let bytes = 0
  let before: string[] = []
  for (const word of wordsOf(text)) {
    const forms = [...new Set([fold(word), word])]
    const pairs = before.flatMap((first) => forms.map((second) => `${first} ${second}`))
    for (const entry of [...forms.map(alone), ...pairs]) {
      if (found.has(entry)) continue
      bytes += Buffer.byteLength(entry)
      if (bytes > most) return [...found]
      found.add(entry)
    }
    before = forms
  }
  return [...found]
}

/** What to ask such an index for. */
export type WordQuery = {
  /** For `to_tsquery`'s type: words as typed, the last one from its beginning. */
  entries: string
  /** Whether every text so found holds the words in a row; else that is to be looked up. */
  isExact: boolean
}

/** The question behind typed words, `undefined` where no word was typed. */
export function wordQueryOf(typed: string): WordQuery | undefined {
  // A word typed without marks is asked for without, whichever it has; one with marks only with these.
  const words = wordsOf(typed)
  const [first] = words
  if (first === undefined) return undefined
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`)
  return {
    entries: allOf(pairs.length === 0 ? [alone(first)] : pairs),
    isExact: words.length <= 2 && words.every((word) => word.length < LONGEST_WORD),
  }
}

/** The same words anywhere in a text, each for itself; `undefined` where there are not several. */
export function wordsApartQueryOf(typed: string): WordQuery | undefined {
  const words = wordsOf(typed)
  if (words.length < 2) return undefined
  return { entries: allOf(words.map(alone)), isExact: true }
}

function allOf(entries: readonly string[]): string {
  return entries.map((entry, at) => `'${entry}'${at === entries.length - 1 ? ':*' : ''}`).join(' & ')
}

/** A word by itself, apart from the neighbours that begin with it: they are many times as many. */
function alone(word: string): string {
  return ` ${word}`
}

/** Letters and digits only, so that nothing in them means anything in a question. */
function wordsOf(text: string): string[] {
  return searchableWithMarks(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => word.slice(0, LONGEST_WORD))
}
