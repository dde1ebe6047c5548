import { WEEKDAY, weekdayName } from '#features/reading/rules/public.ts'
import type { Range } from './edits.ts'

const WORDS = new RegExp(WEEKDAY, 'gu')
/** Between a weekday and the day that follows it: "thứ Tư, ngày 05". */
const GAP_BEFORE = /^[\s,;:()–-]{0,4}(?:ngày|Ngày|NGÀY)?[\s:]{0,4}$/u
/** Between a date and the weekday that follows it: "31/10/2020 (thứ Bảy". */
const GAP_AFTER = /^\s?(?:[,–-]\s?|\()?\s?(?:tức\s|là\s|vào\s)?$/u

/** The weekday words that belong to the date phrase at `place`: before it, else behind it. */
export function weekdayBeside(text: string, place: Range): Range | null {
  const from = Math.max(0, place.start - 30)
  const around = text.slice(from, place.end + 40)
  const words = [...around.matchAll(WORDS)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
  const before = words.findLast((word) => word.end <= place.start && GAP_BEFORE.test(text.slice(word.end, place.start)))
  if (before) return before
  return words.find((word) => word.start >= place.end && GAP_AFTER.test(text.slice(place.end, word.start))) ?? null
}

/** Another day of the week (1 = thứ Hai … 7 = Chủ nhật) in the notation of `word`: "THỨ 5" → "THỨ 6", "CN" → "T2". */
export function weekdayLike(word: string, iso: number): string {
  const isUpper = word === word.toUpperCase()
  if (/^CN$/u.test(word)) return iso === 7 ? 'CN' : `T${iso + 1}`
  if (/\d$/u.test(word)) return iso === 7 ? sundayLike(word) : word.replace(/\d$/u, String(iso + 1))
  const name = weekdayName(iso)
  if (isUpper) return name.toUpperCase()
  if (iso === 7) return name
  const [, second = ''] = name.split(' ')
  const lead = /^(\p{Lu})/u.test(word) && !/^Ch/u.test(word) ? 'Thứ' : 'thứ'
  const isLow = /^[Tt]hứ\s?\p{Ll}/u.test(word)
  return `${lead} ${isLow ? second.toLowerCase() : second}`
}

function sundayLike(word: string): string {
  if (/^T\.?\s?\d/u.test(word)) return 'CN'
  return word.startsWith('THỨ') ? 'CHỦ NHẬT' : 'Chủ nhật'
}
