import type { Document } from '../../document.ts'
import { findDates } from '../../grammar/dates.ts'
import { findTimes } from '../../grammar/times.ts'
import { type Piece, partOf } from '../../source/pieces.ts'
import { type Draft, draftOf } from './draft.ts'

const PLACE = /\s+(?:tại|ở)\s*(?=\p{Lu}|trường|hội trường|phòng|nhà|sân|sở)/u
const LEAST = 2

/** "+ Ngày 14/7/2009 (Thứ ba): từ 8h30 đến 16h30 làm thủ tục … tại Sở …": one line a day, each an item. */
export function draftsOfDays(document: Document): Draft[] {
  const drafts: Draft[] = []
  for (const segment of document.sections.segments) {
    const whole: Piece = { start: segment.block.start, end: segment.block.end, text: segment.block.text }
    const body = segment.mark ? partOf(whole, segment.mark.length) : whole
    const draft = draftOfDay(body)
    if (draft) drafts.push(draft)
  }
  return drafts.length >= LEAST ? drafts : []
}

const BEFORE_DATE =
  /^(?:(?:lúc|từ|ngày|sáng|chiều|tối|buổi|thứ \p{L}{2,4}|chủ nhật|\d{1,2}\s?[h:g]\s?\d{0,2})[\s,:’'-]*)*$/iu
const AFTER_DATE = /^\s*(?:\([^)]{0,30}\))?\s*[:,–-]+\s*-?\s*/u
const LONGEST = 330

/** One line of a day: "Sáng 22/10 (Chủ nhật): giao lưu". */
export function draftOfDay(body: Piece): Draft | null {
  if (body.text.length > LONGEST) return null
  const date = findDates(body.text, null)[0]
  const first = date?.dates[0]
  if (!date || !first || date.monthOnly || date.start > 30) return null
  if (!BEFORE_DATE.test(body.text.slice(0, date.start))) return null
  const lead = AFTER_DATE.exec(body.text.slice(date.end))
  if (!lead) return null
  const said = partOf(body, date.end + lead[0].length)
  const place = PLACE.exec(said.text)
  const draft = draftOf(place ? partOf(said, 0, place.index) : said, 0.65)
  return (
    draft && { ...draft, time: draft.time ?? clockBefore(body, date.start), day: partOf(body, date.start, date.end) }
  )
}

/** "8h00 ngày 19/6: họp lãnh đội": the clock before the day is that of the item. */
function clockBefore(body: Piece, end: number): Draft['time'] {
  const [time] = findTimes(body.text.slice(0, end))
  return time ? { from: time.from, to: time.to, piece: partOf(body, time.start, time.end) } : null
}
