import { matchesOf } from '../source/matches.ts'
/** A time of day or a span of two, as `HH:MM`. */
export type FoundTime = {
  start: number
  end: number
  /** `HH:MM`. */
  from: string
  /** `HH:MM` where a range is stated. */
  to: string | null
  /** "sáng", "trưa", "chiều", "tối" beside it. */
  part: string | null
}

const H = '(?:2[0-4]|[01]?\\d)'
const MIN = '(?:[0-5]\\d)'
const PRIME = "(?:\\s?(?:phút|['’′‘`]|p(?!\\p{L})))?"
/** `gi`, `gio`: what is left where a converter lost the letters with two marks. */
const HOUR_WORD = '(?:giờ|gìơ|Giờ|GIỜ|gi(?:o)?(?=\\s?\\d{2})|[hgHG](?!\\p{Ll}))'
/** 8 giờ 30 phút · 8h30 · 8g · 08:30 · 8 giờ rưỡi */
const ONE = `(?:${H}\\s{0,2}${HOUR_WORD}\\s{0,2}${MIN}(?![\\d/])${PRIME}|${H}\\s{0,2}giờ rưỡi|${H}\\s{0,2}${HOUR_WORD}(?!\\s?(?:học|làm|dạy|lên lớp)|\\s?/|\\s?\\d)${PRIME}|(?:${H}:|\\d{2}\\s:\\s)${MIN}(?!\\d|\\s?:\\d)${PRIME})`
const PART = '(?:\\s?(?:giờ\\s)?\\(?(?:buổi\\s)?(sáng|trưa|chiều|tối)(?!\\p{L})\\)?)?'
const TO = '\\s{0,2}(?:-|–|—|→|->|(?:cho )?đến(?: hết)?(?: khoảng)?|tới)\\s{0,2}(?:lúc\\s)?'
const NOT_INSIDE = '(?<![\\d/.,:]|\\p{Lu}|(?<!đến|từ)\\p{Ll})'
const RANGE = new RegExp(`${NOT_INSIDE}(${ONE})${PART}(?:${TO}(${ONE})${PART})?`, 'gu')
/** "7-8 giờ", "từ 8 đến 11 giờ 30": the first hour borrows its unit from the second. */
const SHARED = new RegExp(`${NOT_INSIDE}(?<!-)(${H})${TO}(?=${ONE}${PART})`, 'gu')
/** "07.30 - 08.00": only as a span, and only on fives, or every decimal would be a time. */
const DOTTED = new RegExp(
  `${NOT_INSIDE}(${H})\\.([0-5][05])\\s?(?:-|–|—|→|đến)\\s?(${H})\\.([0-5][05])(?![\\d.%])`,
  'gu',
)
/** Any of these characters must be there for a time to be: saves three scans of most paragraphs. */
const HINT = /\d\s{0,2}(?:[hgHG:.]|giờ|gìơ|Giờ|GIỜ)/u

/** Finds every time of day in `text`. "2 giờ chiều" is 14:00; "24 giờ" and durations ("trong 2 giờ") are none. */
export function findTimes(text: string): FoundTime[] {
  if (!HINT.test(text)) return []
  const found: FoundTime[] = []
  for (const match of matchesOf(text, RANGE)) {
    if (isDuration(text, match.index, match.index + match[0].length)) continue
    const part = match[2] ?? match[4] ?? null
    const from = clockOf(match[1] ?? '', part)
    const to = match[3] ? clockOf(match[3], match[4] ?? match[2] ?? null) : null
    if (from === null) continue
    const end = match.index + match[0].trimEnd().length
    found.push({ start: match.index, end, from, to, part: part?.toLowerCase() ?? null })
  }
  borrowUnits(text, found)
  for (const match of matchesOf(text, DOTTED)) {
    const [whole, h1, m1, h2, m2] = match
    const from = clockOf(`${h1}h${m1}`, null)
    const to = clockOf(`${h2}h${m2}`, null)
    if (from && to && from < to)
      found.push({ start: match.index, end: match.index + whole.length, from, to, part: null })
  }
  return found
}

function borrowUnits(text: string, found: FoundTime[]): void {
  if (found.length === 0) return
  for (const match of matchesOf(text, SHARED)) {
    const second = match.index + match[0].length
    const alone = found.find((time) => time.start === second && time.to === null)
    const from = alone && clockOf(`${match[1]}h`, alone.part)
    if (!alone || !from || from >= alone.from) continue
    if (/(?:ngày|tháng|[Tt]hứ|[/.-])\s?$/u.test(text.slice(Math.max(0, match.index - 6), match.index))) continue
    Object.assign(alone, { start: match.index, to: alone.from, from })
  }
}

const DURATION_BEFORE =
  /(?:trong|thời lượng|kéo dài|tổng cộng|mỗi ngày|tổng số|tối đa|ít nhất)\s(?:vòng\s|khoảng\s|là\s)?$/iu
const DURATION_AFTER = /^\s?(?:đồng hồ|mỗi|một ngày|trên ngày|\/\s?(?:ngày|tuần|buổi))/iu
function isDuration(text: string, start: number, end: number): boolean {
  return (
    DURATION_BEFORE.test(text.slice(Math.max(0, start - 26), start)) || DURATION_AFTER.test(text.slice(end, end + 12))
  )
}

function clockOf(words: string, part: string | null): string | null {
  const match = /(\d{1,2})\D*(\d{2})?/.exec(words)
  if (!match) return null
  let hour = Number(match[1])
  const minute = words.endsWith('rưỡi') ? 30 : Number(match[2] ?? 0)
  if ((part === 'chiều' || part === 'tối') && hour < 12) hour += 12
  if (part === 'trưa' && hour < 4) hour += 12
  if (hour > 23) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
