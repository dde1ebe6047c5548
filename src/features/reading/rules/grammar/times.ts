/** Minutes of the day with the way it was written. */
export type FoundTime = {
  start: number
  end: number
  /** `HH:MM`. */
  from: string
  /** `HH:MM` where a range is stated. */
  to: string | null
}

const H = '(?:2[0-3]|[01]?\\d)'
const MIN = '(?:[0-5]\\d)'
const PRIME = "\\s?(?:phút|['’′‘`p](?!\\p{L}))?"
const ONE = `(?:${H}\\s?(?:giờ|gìơ|[hgHG](?!\\p{L}))\\s?${MIN}${PRIME}|${H}\\s?(?:giờ(?!\\s?học)|[hgHG](?![\\p{L}/]))${PRIME}|${H}\\s?:\\s?${MIN}(?!\\d|\\s?:\\d)${PRIME})`
const PART = '(?:\\s?(?:giờ\\s)?\\(?(?:buổi\\s)?(sáng|trưa|chiều|tối)\\)?)?'
const TO = '\\s?(?:-|–|—|→|->|đến(?: hết)?(?: khoảng)?|tới)\\s?(?:lúc\\s)?'
const RANGE = new RegExp(`(?<![\\d/.,:\\p{L}])(${ONE})${PART}(?:${TO}(${ONE})${PART})?`, 'gu')
/** "7-8 giờ", "từ 8 đến 11 giờ 30": the first hour borrows its unit from the second. */
const SHARED = new RegExp(`(?<![\\d/.,:\\p{L}-])(${H})${TO}(${ONE})${PART}`, 'gu')

/** Finds every time of day in `text`. "2 giờ chiều" is 14:00; "24 giờ" and durations ("trong 2 giờ") are none. */
export function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = []
  for (const match of text.matchAll(RANGE)) {
    if (isDuration(text, match.index)) continue
    const from = clockOf(match[1] ?? '', match[2] ?? match[4])
    if (from === null) continue
    const to = match[3] ? clockOf(match[3], match[4] ?? match[2]) : null
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length, from, to })
  }
  for (const match of text.matchAll(SHARED)) {
    const end = match.index + match[0].length
    const alone = found.find((time) => time.start > match.index && time.end <= end && time.to === null)
    const from = clockOf(`${match[1]}h`, match[3])
    if (alone && from && from < alone.from && !/(?:ngày|tháng)\s$/u.test(text.slice(0, match.index))) {
      Object.assign(alone, { start: match.index, to: alone.from, from })
    }
  }
  return found
}

const DURATION = /(?:trong|thời lượng|trước|sau|khoảng|kéo dài|tổng cộng|mỗi ngày)\s(?:vòng\s|khoảng\s)?$/iu
function isDuration(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  return DURATION.test(before) && !/(?:trước|sau|khoảng)\s$/iu.test(before)
}

function clockOf(words: string, part: string | undefined): string | null {
  const match = /(\d{1,2})\D*(\d{2})?/.exec(words)
  if (!match) return null
  let hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  if ((part === 'chiều' || part === 'tối') && hour < 12) hour += 12
  if (hour > 23) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
