import { type Fact, type ReadDocument, readDocument, type Span, spanIn } from '#features/reading/rules/public.ts'
import { type PaperDay, paperDayOf } from './paper-day.ts'
import { type Word, wordsIn } from './word-forms.ts'

export type { Word } from './word-forms.ts'

/** What rules look at: a document read and taken apart. Clean offsets are offsets in `text`; findings carry original ones. */
export type Paper = ReadDocument & {
  /** As it was given; findings and fixes point into it. */
  original: string
  /** Clean: NFC, one kind of blank, torn words parted (see the reader's `source/`). */
  text: string
  /** The day whose law and world hold: of issue, else what the best witness tells (see `paper-day.ts`). */
  date: string | null
  /** How much of `date` is known; the rest is a day that fits. */
  dateKnown: PaperDay['known'] | null
  /** Every word of `text`, in order. */
  words: () => readonly Word[]
  /** The original place of clean offsets. */
  at: (start: number, end: number) => Span
  /** The clean offsets of an original place. */
  cleanOf: (place: Span) => { start: number; end: number }
}

/** Reads a text and makes ready what rules share. Never throws. */
export function paperOf(original: string): Paper {
  const read = readDocument(original)
  const { source } = read.document
  const day = paperDayOf(read)
  let words: readonly Word[] | undefined
  return {
    ...read,
    original,
    text: source.text,
    date: day?.date ?? null,
    dateKnown: day?.known ?? null,
    words: () => (words ??= wordsIn(source.text)),
    at: (start, end) => spanIn(source, start, end),
    cleanOf: ({ start, end }) => ({ start: firstFrom(source.from, start), end: firstFrom(source.from, end) }),
  }
}

/** Where a fact stands in the clean text; null for one that was concluded, not read. */
export function placeOf(paper: Paper, fact: Fact<unknown> | null): { start: number; end: number } | null {
  const span = fact?.spans[0]
  return span === undefined ? null : paper.cleanOf(span)
}

/** The first clean offset whose original offset is not before `original`. */
function firstFrom(from: Uint32Array, original: number): number {
  let low = 0
  let high = from.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[middle] ?? 0) < original) low = middle + 1
    else high = middle
  }
  return low
}
