import { findDates } from '../../grammar/dates.ts'
import { findTimes } from '../../grammar/times.ts'
import { findVenue, isPlace, wholeVenue } from '../../grammar/venues.ts'
import { matchesOf } from '../../source/matches.ts'
import { type Piece, partOf } from '../../source/pieces.ts'

/** Where a place ends though its line goes on. */
const PLACE_ENDS =
  /\.\s+(?=\p{Lu}|\()|;\s+(?=(?:[Rr]iêng|[Tt]hời gian|[Tt]hành phần|[Nn]ội dung|[Hh]ình thức|[Kk]hai mạc))|\s?\((?:có |kèm|xem|theo|sơ đồ|gửi|điểm cầu |buổi )|\s(?=(?:Kính mời|Trân trọng|Đề nghị|Thành phần|Nội dung|Chủ trì|Thời gian|Rất mong|Yêu cầu|Hình thức)(?!\p{L}))/gu

/** "Quảng trường 7/5", "Nhà văn hóa 3-2": the day is a name there. */
const NAMED_DAY =
  /(?:quảng trường|công viên|đường|phố|sân vận động|sân|nhà văn hóa|rạp|bệnh viện|trường|hội trường|cung|cầu)\s$/iu

/** No "tại", no day, no clock: the label alone makes a place of it. */
function isNameOnly(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !/\d|(?<!\p{L})(?:tại|ở)(?!\p{L})/iu.test(text)
}

/** "Thành Cổ - Địa đạo Vịnh Mốc. Tập trung tại Công ty": the place is told before another sentence goes on. */
function firstSentence(rest: Piece): Piece | null {
  const end = /(?<!\p{Lu}\p{L}?|\d)\.\s+(?=\p{Lu})/u.exec(rest.text)?.index
  return end === undefined || end < 4 ? null : partOf(rest, 0, end)
}

/** What a label says as a place: all of it, or what "tại" names where a date or a clock stands before. */
export function placeIn(rest: Piece): Piece | null {
  if (rest.text.length < 4 || NOT_A_PLACE.test(rest.text)) return null
  const first = firstSentence(rest)
  if (first && (isPlace(first.text) || isNameOnly(first.text))) return mended(first, wholeVenue(first.text))
  const at = findVenue(rest.text)
  const dated = findDates(rest.text, 2000).findLast((date) => !NAMED_DAY.test(rest.text.slice(0, date.start)))?.end ?? 0
  const timed = findTimes(rest.text).at(-1)?.end ?? 0
  const last = Math.max(dated, timed)
  if (at && (at.start > 14 || last > 0)) return mended(rest, at)
  if (last > 0) {
    const lead = /^[\s,;:.()–-]*/.exec(rest.text.slice(last))?.[0].length ?? 0
    const tail = rest.text.slice(last + lead)
    return isPlace(tail) ? mended(rest, { start: last + lead, end: rest.text.length, text: tail }) : null
  }
  const whole = wholeVenue(rest.text)
  const cut = matchesOf(whole.text, PLACE_ENDS).find(
    (match) => !/(?:T[Pp]|Q|P|TT)$/.test(whole.text.slice(0, match.index)),
  )
  const end = cut ? whole.start + cut.index : whole.end
  return whole.text.length < 4
    ? null
    : mended(rest, { start: whole.start, end, text: rest.text.slice(whole.start, end) })
}
const NOT_A_PLACE =
  /^(?:do |theo |tùy |tuỳ |các đơn vị (?:tự|chủ động)|sẽ |thông báo sau|như trên|(?:có )?thông báo|giấy mời|chưa|\(?(?:từ|từng|tại đơn vị))/iu

/** A range of the text as a place, without closing signs and with its lost blanks. */
export function mended(rest: Piece, found: { start: number; end: number; text: string }): Piece {
  const piece = partOf(rest, found.start, found.end)
  return { ...piece, text: mend(piece.text.replace(/[\s,;:.–-]+$/u, '')) }
}

/** Puts back the blank that a converter lost between two words ("Nhà KháchDân tộc"). */
export function mend(text: string): string {
  return text.replace(/(\p{Ll}{2})(\p{Lu}\p{Ll})/gu, '$1 $2')
}

const BETWEEN_POINTS =
  /\s?[;]\s?|\s+và\s+(?=(?:tại\s)?(?:[Tt]rường|[Pp]hòng|[Hh]ội trường|UBND|[Ss]ở|[Tt]rung tâm)\s)/gu
/** Bridge points in one line are places of their own: "trường A và trường B", "trường A; trường B". */
export function splitPoints(venue: Piece): Piece[] {
  const cuts = matchesOf(venue.text, BETWEEN_POINTS)
  if (cuts.length === 0) return [venue]
  let at = 0
  const pieces: Piece[] = []
  for (const cut of [...cuts, null]) {
    pieces.push(partOf(venue, at, cut?.index ?? venue.text.length))
    at = cut ? cut.index + cut[0].length : at
  }
  return pieces.every(
    (piece) =>
      isPlace(piece.text) && !/^(?:số|thôn|ấp|xã|phường|thị trấn|huyện|quận|đường|tổ)(?!\p{L})/iu.test(piece.text),
  )
    ? pieces
    : [venue]
}
