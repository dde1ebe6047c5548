import { matchesOf } from '#features/reading/rules/public.ts'
import type { Place } from '../../messages.ts'
import type { Paper } from '../paper.ts'
import { timesOf } from './moments.ts'

/** How one time of day is written: "8 giờ 30 phút", "8h30", "8g30", "8:30", "8.30". */
export type Family = 'giờ' | 'h' | 'g' | ':' | '.'
/** What stands behind the minutes; `none` also where there are no minutes. */
export type Unit = 'phút' | 'prime' | 'none'
export type WrittenTime = {
  place: Place
  words: string
  hour: string
  minute: string | null
  family: Family
  unit: Unit
  /** Of "8h30 - 9h00’" the first shares the sign of the second. */
  sharesUnit: boolean
}

const ONE = /(\d{1,2})\s{0,2}(giờ|gìơ|Giờ|GIỜ|[hgHG:.])\s{0,2}(?:(\d{2})(?!\d)(\s?phút|\s?['’′‘`])?|(rưỡi))?/gu

/** Before what is a length of time or a ratio, not an hour of the day. */
const NO_CLOCK =
  /(?:t[ỷỉ] lệ|thời lượng|(?:mỗi|một|1|01) (?:buổi|ngày|tuần|tiết)|tổng(?: số| cộng| thời gian)?|kéo dài|không quá|tối (?:đa|thiểu)|ít nhất|trong vòng)\s(?:là\s|khoảng\s)?$/iu

/** Every time of day as it is written. What converters tore apart ("8 giờ" with lost letters) is left out. */
export function writtenTimes(paper: Paper): WrittenTime[] {
  return timesOf(paper).flatMap((time) => {
    if (NO_CLOCK.test(paper.text.slice(Math.max(0, time.start - 28), time.start))) return []
    const text = paper.text.slice(time.start, time.end)
    const all = matchesOf(text, ONE).map((match): WrittenTime => {
      const sign = (match[2] ?? '').toLowerCase()
      const start = time.start + match.index
      return {
        place: { start, end: start + match[0].trimEnd().length },
        words: match[0].trim(),
        hour: match[1] ?? '',
        minute: match[3] ?? (match[5] === undefined ? null : '30'),
        family: sign === 'gìơ' ? 'giờ' : (sign as Family),
        unit: unitOf(match[4]),
        sharesUnit: false,
      }
    })
    const last = all.at(-1)
    return all.map((one) => (one !== last && one.unit === 'none' && last ? { ...one, sharesUnit: true } : one))
  })
}

function unitOf(words: string | undefined): Unit {
  if (words === undefined) return 'none'
  return words.includes('phút') ? 'phút' : 'prime'
}

/** The one way that a document mostly follows. */
export type Style = { family: Family; padded: boolean; unit: Unit }

/** The most frequent way; of equal ones the first. */
export function mainStyle(times: readonly WrittenTime[]): Style {
  const family = most(times.map((time) => time.family)) ?? 'giờ'
  const own = times.filter((time) => time.family === family)
  const short = own.filter((time) => Number(time.hour) < 10)
  const padded = most(short.map((time) => time.hour.length === 2)) ?? false
  const unit = most(own.filter((time) => time.minute !== null && !time.sharesUnit).map((time) => time.unit)) ?? 'none'
  // "8h30 phút" mixes two ways in itself, however often.
  return { family, padded, unit: family !== 'giờ' && unit === 'phút' ? 'none' : unit }
}

function most<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The time written in that way. */
export function inStyle({ hour, minute }: WrittenTime, { family, padded, unit }: Style): string {
  const hours = padded ? hour.padStart(2, '0') : String(Number(hour))
  const minutes = minute ?? '00'
  if (family === 'giờ' && minute === null) return `${hours} giờ`
  if (family === 'giờ') return `${hours} giờ ${minutes}${unit === 'phút' ? ' phút' : unit === 'prime' ? '’' : ''}`
  return `${hours}${family}${minutes}${unit === 'prime' ? '’' : ''}`
}
