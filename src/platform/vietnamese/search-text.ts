import { fold } from './fold.ts'

// How text is kept for searching, and how typed words are found in it: word by word, side by side as typed, from the
// beginning of a word. What stands between words (quotation marks, slashes, line ends) never counts. A word typed with
// marks is found with these marks only, one typed without is found with any.

const BETWEEN = /[^\p{L}\p{N}]+/gu
/** Every letter that a plain one may stand for. */
const FORMS: Record<string, string> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  d: 'dđ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
}

/** The words of the text without marks, one space before each: what typed words are looked for in. */
export function searchable(text: string): string {
  return searchableWithMarks(fold(text))
}

/** The same with marks. */
export function searchableWithMarks(text: string): string {
  return ` ${text.normalize('NFC').toLowerCase().replace(BETWEEN, ' ').trim()}`
}

/** Patterns of SQL's LIKE; `withMarks` only where marks were typed, for `searchableWithMarks`. */
export type SearchPatterns = { plain: string; withMarks: string | undefined }

/** What to look for, `undefined` where no word was typed. */
export function searchPatternsOf(typed: string): SearchPatterns | undefined {
  const words = wordsOf(typed)
  if (words.length === 0) return undefined
  const any = (word: string) => (hasMarks(word) ? word : word.replace(/[adeiouy]/g, '_'))
  return {
    plain: `% ${words.map(fold).join(' ')}%`,
    withMarks: words.some(hasMarks) ? `% ${words.map(any).join(' ')}%` : undefined,
  }
}

/** Whether something was typed and no word: marks and signs stand nowhere that is searched, so it finds nothing. */
export function isWordless(typed: string): boolean {
  return typed.trim() !== '' && wordsOf(typed).length === 0
}

/** Where the typed words stand in a text as a person reads it. */
export function findTyped(text: string, typed: string): { start: number; end: number }[] {
  const words = wordsOf(typed)
  return words.length === 0 ? [] : [...text.matchAll(wordsInText(words, 'giu'))].map(placeOf)
}

/** One line around the first place of the typed words, `undefined` where they stand nowhere. */
export function lineAround(text: string, typed: string, reach = 45): string | undefined {
  const words = wordsOf(typed)
  // Only the first: a long text may hold them thousands of times.
  const found = words.length === 0 ? null : wordsInText(words, 'iu').exec(text)
  if (found === null) return undefined
  const first = placeOf(found)
  const from = Math.max(0, first.start - reach)
  const to = Math.min(text.length, first.end + reach)
  const before = from === 0 ? '' : '… '
  const after = to === text.length ? '' : ' …'
  const line = text.slice(from, to).replace(/\s+/g, ' ')
  // Half words at the ends would be read as misprints.
  const whole = line.slice(
    from === 0 ? 0 : line.indexOf(' ') + 1,
    to === text.length ? undefined : line.lastIndexOf(' '),
  )
  return `${before}${whole.trim()}${after}`
}

/** Only letters and digits are left, so nothing in a word means anything to LIKE or to an expression. */
function wordsOf(typed: string): string[] {
  return searchableWithMarks(typed).split(' ').filter(Boolean)
}

/** The words side by side, each without marks standing for itself with any. */
function wordsInText(words: readonly string[], flags: string): RegExp {
  const source = words.map((word) => (hasMarks(word) ? word : [...word].map(anyForm).join(''))).join('[^\\p{L}\\p{N}]+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}`, flags)
}

function placeOf({ index, 0: { length } }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + length }
}

function hasMarks(word: string): boolean {
  return fold(word) !== word
}

function anyForm(letter: string): string {
  const forms = FORMS[letter]
  return forms === undefined ? letter : `[${forms}]`
}
