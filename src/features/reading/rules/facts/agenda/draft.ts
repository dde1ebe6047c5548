import type { AgendaItem } from '../../../messages.ts'
import { type Document, factAt, spansAt } from '../../document.ts'
import { findDates, isoOf } from '../../grammar/dates.ts'
import { type FoundTime, findTimes } from '../../grammar/times.ts'
import { type Piece, partOf, tidy, withoutLead, wordsOf } from '../../source/pieces.ts'
import { ownerOf } from './owner.ts'

/** An agenda item before it becomes facts: its pieces of the text. */
export type Draft = {
  title: Piece
  time: { from: string; to: string | null; piece: Piece } | null
  owner: Piece | null
  /** The heading, row or date that names its day. */
  day: Piece | null
  certainty: number
}

/** Words that only number or announce an item: "Bài 1:", "Tên chuyên đề:", "Chuyên đề 2 -". */
const ANNOUNCES =
  /^(?:Tên (?:chuyên đề|bài|đề tài)|Chuyên đề(?: \d{1,2})?|Bài \d{1,2}|Nội dung(?: \d{1,2})?|Hoạt động \d{1,2}|Tiết \d{1,2}|Tham luận \d{1,2}|Phần \d{1,2})\s*[:.–-]\s*/iu
const HALF_DAY = /^(?:Buổi )?(?:sáng|chiều|tối|trưa)\s*:\s*(?=\p{L})/iu
const ENUMERATED = /^(?:\(\d{1,2}\)|\d{1,2}[.)/]|[a-hđ][)])\s*(?=\p{L})/u

/** Reads one item of an agenda: its clock, its title, and who is responsible. Null where nothing but a time remains. */
export function draftOf(whole: Piece, certainty: number): Draft | null {
  const piece = withoutLead(withoutLead(tidyStart(whole), ENUMERATED), HALF_DAY)
  const { rest, time } = takeTime(piece)
  const { title, owner } = ownerOf(withoutLead(tidy(rest), ANNOUNCES))
  const clean = tidy(withoutAsides(tidy(title)))
  if (NO_ITEM.test(clean.text)) return null
  if (!/\p{L}{2}/u.test(clean.text) || /^\([^()]*\)$/.test(clean.text)) return null
  return { title: clean, time, owner, day: null, certainty }
}

/** How long it takes, a day by which something is due, the header of a column. */
const NO_ITEM =
  /^(?:(?:\d{1,2}|\d\s?\/\s?\d|nửa|một|hai|ba)\s(?:ngày|buổi|tiết|giờ)$|hạn (?:nhận|nộp|đóng|gửi|đăng k[ýí]|cuối|chót)(?!\p{L})|(?:thông báo )?chấp nhận (?:tóm tắt|toàn văn|bài|báo cáo)|(?:đơn vị|thành phần) (?:tham gia|tham dự)$)/iu

function tidyStart(piece: Piece): Piece {
  return withoutLead(piece, /^[\s\-–—+*•]+/u)
}

/** Behind a title of one or two words only a bracket of a whole sentence is a remark. */
const LONG_ASIDE = 6
/** A bracket at the end that is longer than what it explains is a remark, not a title. */
function withoutAsides(piece: Piece): Piece {
  const open = piece.text.indexOf('(')
  const most = open < 10 ? open * LONG_ASIDE : open
  if (open < 4 || piece.text.length - open <= most) return piece
  let depth = 0
  for (let i = open; i < piece.text.length; i += 1) {
    if (piece.text[i] === '(') depth += 1
    else if (piece.text[i] === ')') depth -= 1
    if (depth === 0) return /\p{L}/u.test(piece.text.slice(i + 1)) ? piece : partOf(piece, 0, open)
  }
  return partOf(piece, 0, open)
}

const BEFORE_LEADING = /^[\s(]*(?:thời gian\s*:?\s*)?(?:từ|lúc|vào lúc|vào hồi|khoảng|bắt đầu(?: từ)?|đúng)?\s*$/iu
const AFTER_LEADING = /^\s*(?:phút|['’′])?\s*\)?\s*(?:(?:trở đi|hàng ngày)\s*)?(?:[:.,;–—-]|=>|→)*\s*/u
const AFTER_TRAILING = /^[\s.):;,/'’]*$/u
const BEFORE_TRAILING = /[\s(:,.–—-]*(?:(?:thời gian|bắt đầu)\s*:?\s*)?(?:từ|lúc|vào lúc|vào hồi|khoảng)?\s*$/iu

/** "Thi kéo co: 15h00 ngày 24/3 tại sân trường", "Hội giảng: từ 01/11 đến 15/11": a day behind the colon, and what more. */
const WHEN_BEHIND =
  /^([^:\d][^:]{4,100}?)\s*:\s?(?=(?:(?:từ|lúc|vào lúc)\s)?(?:\d{1,2}\s?(?:[hg:]|giờ)\s?\d{0,2}(?:\s?phút)?[\s,]*(?:(?:sáng|chiều|tối)\s)?)?(?:(?:từ|vào|thứ \p{L}{2,4},?)\s)?(?:ngày\s)?\d{1,2}\/\d{1,2})/u

/** Takes the clock off an item, before or behind its title. A time in the middle of a sentence stays where it is. */
export function takeTime(piece: Piece): { rest: Piece; time: Draft['time'] } {
  const times = findTimes(piece.text)
  const first = times[0]
  const last = times.at(-1)
  if (first && BEFORE_LEADING.test(piece.text.slice(0, first.start))) {
    const after = AFTER_LEADING.exec(piece.text.slice(first.end))?.[0].length ?? 0
    return { rest: withoutDate(partOf(piece, first.end + after)), time: timeAt(piece, first) }
  }
  if (last && AFTER_TRAILING.test(piece.text.slice(last.end))) {
    const before = BEFORE_TRAILING.exec(piece.text.slice(Math.max(0, last.start - 40), last.start))?.[0].length ?? 0
    return { rest: partOf(piece, 0, last.start - before), time: timeAt(piece, last) }
  }
  const when = WHEN_BEHIND.exec(piece.text)
  if (when) {
    const after = when[0].length
    const clock =
      first && /^[\s:]*(?:từ|lúc|vào lúc)?\s*$/u.test(piece.text.slice(after - 1, first.start)) ? first : null
    return { rest: partOf(piece, 0, (when[1] ?? '').length), time: clock && timeAt(piece, clock) }
  }
  return { rest: piece, time: null }
}

function timeAt(piece: Piece, time: FoundTime): Draft['time'] {
  return { from: time.from, to: time.to, piece: partOf(piece, time.start, time.end) }
}

/** "8h00 ngày 24/9/2020 (thứ Năm): Khai mạc" → "Khai mạc". */
function withoutDate(piece: Piece): Piece {
  if (!/^(?:ngày|thứ|,|sáng|chiều|\d)/iu.test(piece.text)) return piece
  const date = findDates(piece.text, 2000)[0]
  if (!date || date.start > 14) return piece
  const after = /^\s*(?:\([^)]{0,30}\))?\s*[:,.;–—-]*\s*/u.exec(piece.text.slice(date.end))?.[0].length ?? 0
  return partOf(piece, date.end + after)
}

/** The facts of a draft. `year`: the year to read into a day without one. */
export function itemOf(document: Document, draft: Draft, year: number | null): AgendaItem {
  const { title, time, owner, day, certainty } = draft
  const ranges = [title, ...(time ? [time.piece] : []), ...(owner ? [owner] : [])]
  const fact = (piece: Piece, value: string) => factAt(document, value, piece.start, piece.end, certainty)
  return {
    spans: spansAt(document, ranges),
    title: fact(title, wordsOf(title.text)),
    date: day && dateOf(document, day, year, certainty),
    start: time && fact(time.piece, time.from),
    end: time?.to ? fact(time.piece, time.to) : null,
    owner: owner && fact(owner, wordsOf(owner.text)),
  }
}

/** The one day that a heading names; a span of days says nothing about a single item. */
function dateOf(document: Document, day: Piece, year: number | null, certainty: number): AgendaItem['date'] {
  const [found, second] = findDates(day.text, year)
  const [date, other] = found?.dates ?? []
  if (!found || !date || other || second || found.monthOnly || found.lunar) return null
  return factAt(document, isoOf(date), day.start + found.start, day.start + found.end, certainty)
}
