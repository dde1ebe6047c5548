import type { Edit, Range } from './edits.ts'

/**
 * Edits of the clean text that make the phrase `old`, written at `place`, the phrase `wanted`. Only the words that differ are
 * touched, so that line ends and blanks of the others stay; the whole place where the text writes the phrase otherwise.
 */
export function phraseWordEdits(text: string, place: Range, old: string, wanted: string): Edit[] {
  const letters = lettersOf(text, place)
  const shape = withoutBlanks(old)
  const at = letters
    .map(({ letter }) => letter)
    .join('')
    .indexOf(shape)
  if (at < 0 || shape === '') return [{ ...place, text: wanted }]
  const { start, from, to } = differingWords(old, wanted)
  const first = letters[at + withoutBlanks(old.slice(0, start)).length]
  const last = letters[at + withoutBlanks(old.slice(0, from)).length - 1]
  const inserted = wanted.slice(start, to)
  if (from > start && first && last) {
    const end = last.at + 1
    const blanks = inserted === '' ? (/^\s+/.exec(text.slice(end, place.end))?.[0].length ?? 0) : 0
    return [{ start: first.at, end: end + blanks, text: inserted }]
  }
  // Words are only added: behind the letter before them, with the blanks that `wanted` has there.
  const before = letters[at + withoutBlanks(old.slice(0, start)).length - 1]
  const point = before ? before.at + 1 : (first?.at ?? place.start)
  return [{ start: point, end: point, text: before ? ` ${inserted.trim()}` : `${inserted.trim()} ` }]
}

type Letter = { letter: string; at: number }

function lettersOf(text: string, { start, end }: Range): Letter[] {
  const letters: Letter[] = []
  for (let at = start; at < end; at += 1) {
    const letter = text[at] ?? ''
    if (!/\s/.test(letter)) letters.push({ letter, at })
  }
  return letters
}

function withoutBlanks(words: string): string {
  return words.replace(/\s+/g, '')
}

/** Where two phrases differ, in whole words: from `start` on to `from` in the one and to `to` in the other. */
function differingWords(one: string, other: string): { start: number; from: number; to: number } {
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let same = 0
  const most = Math.min(one.length, other.length) - start
  while (same < most && one[one.length - 1 - same] === other[other.length - 1 - same]) same += 1
  const isCut = (words: string, at: number): boolean =>
    at > 0 && at < words.length && !/\s/.test(words[at] ?? '') && !/\s/.test(words[at - 1] ?? '')
  while (start > 0 && (isCut(one, start) || isCut(other, start))) start -= 1
  while (same > 0 && (isCut(one, one.length - same) || isCut(other, other.length - same))) same -= 1
  const end = Math.max(start, one.length - same)
  return { start, from: end, to: Math.max(start, other.length - same) }
}
