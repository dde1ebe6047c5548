import { type FoundTime, findTimes } from './times.ts'

/** By which hour of the day something is due, beside the date that stands at `start … end` of `text`. */
export type DueTime = { start: number; end: number; clock: string }

const BEFORE = 48
const AFTER = 36
/** Between the clock and its date: "trước 9h00, ngày …", "16h30 chiều thứ Sáu, ngày …". */
const TO_DATE =
  /^\s?(?:(?:sáng|chiều|tối|của|vào|trong|cùng)\s?)*,?\s?(?:(?:[Tt]hứ|T)\s?\S{1,4}\s?,?\s?|[Cc]hủ nhật\s?,?\s?)?\(?(?:ngày\s)?$/u
/** "ngày 13/10/2026, trước 9h00", "ngày 13/10 (lúc 17 giờ)". */
const FROM_DATE = /^\s?[,(]?\s?(?:(?:trước|lúc|vào|hồi|chậm nhất|đến|hết)\s?)*$/u

/** Finds the clock that belongs to the date; of a span its end, for then the time is up. */
export function dueTimeAt(text: string, start: number, end: number): DueTime | null {
  const from = Math.max(0, start - BEFORE)
  const before = findTimes(text.slice(from, start)).findLast((time) => TO_DATE.test(text.slice(from + time.end, start)))
  if (before) return dueOf(before, from)
  const after = findTimes(text.slice(end, end + AFTER)).find((time) =>
    FROM_DATE.test(text.slice(end, end + time.start)),
  )
  return after ? dueOf(after, end) : null
}

function dueOf(time: FoundTime, shift: number): DueTime {
  return { start: time.start + shift, end: time.end + shift, clock: time.to ?? time.from }
}
