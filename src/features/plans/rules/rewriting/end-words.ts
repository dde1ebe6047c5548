import type { Edit } from './edits.ts'
import { type Clock, clockLike, partAfter, partOfTime } from './time-words.ts'

/** What is said of a beginning alone: "khai mạc lúc", "vào hồi". */
const BEGINS = /(?:(?:khai mạc|bắt đầu)\s(?:vào\s)?(?:lúc|hồi|từ)|(?:vào\s)?(?:lúc|hồi))\s{1,2}$/iu
const MINUTES = /^\s?phút(?!\p{L})/u

/**
 * Edits of the clean text that give a time of day its end, in the notation of its start: "lúc 8 giờ 00 phút" becomes "từ 8 giờ 00
 * phút đến 11 giờ 00 phút". `start` is what the clock says, `sign` what stands between the two.
 */
export function endEdits(text: string, clock: Clock, start: string, wanted: string, sign: string): Edit[] {
  const isShifted = Number(start.slice(0, 2)) !== Number(clock.hour.text)
  const minutes = MINUTES.exec(text.slice(clock.end, clock.end + 8))?.[0] ?? ''
  const until = sign + clockLike(text, clock, wanted, isShifted) + minutes
  const behind = clock.end + minutes.length
  const [part, own] = [partAfter(text, clock), partOfTime(wanted)]
  const lead = sign.trim() === 'đến' ? leadEdits(text, clock.start) : []
  if (!part || part.text.toLowerCase() === partOfTime(wanted, part.text.toLowerCase()))
    return [...lead, { start: behind, end: behind, text: until }]
  // "8h00 sáng" and an end in the afternoon: by the clock of 24 hours the part of the day says nothing more.
  if (!isShifted) return [...lead, { start: behind, end: part.end, text: until }]
  return [...lead, { start: part.end, end: part.end, text: `${until} ${own}` }]
}

function leadEdits(text: string, at: number): Edit[] {
  const words = BEGINS.exec(text.slice(Math.max(0, at - 30), at))?.[0]
  if (words === undefined) return []
  const isFirst = /^\p{Lu}/u.test(words)
  return [{ start: at - words.length, end: at, text: isFirst ? 'Từ ' : 'từ ' }]
}
