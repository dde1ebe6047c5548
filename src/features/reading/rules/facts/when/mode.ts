import { fold } from '#platform/vietnamese/fold.ts'
import type { Fact, Mode } from '../../../messages.ts'
import { factAt } from '../../document.ts'
import { isPlace } from '../../grammar/venues.ts'
import { matchesOf } from '../../source/matches.ts'
import { type Piece, partOf, splitPiece } from '../../source/pieces.ts'
import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'

const EVENT =
  '(?:hội nghị|cuộc họp|phiên họp|buổi họp|họp|tập huấn|hội thảo|toạ đàm|tọa đàm|đại hội|bồi dưỡng|giao ban|lớp học|khóa học|khoá học|buổi|cuộc thi|hội thi|thi|sinh hoạt|tổ chức|hình thức|theo hình thức|phương thức|dự họp|tham dự|tham gia|kết nối|bằng hình thức|làm việc)'
/** They meet over the network: "hội nghị trực tuyến", "hình thức: trực tuyến", "qua Zoom", "điểm cầu". */
const ONLINE = new RegExp(
  `(?<!\\p{L})${EVENT}[^.;\\n]{0,60}(?:trực tuyến|online|qua mạng)|(?:qua|bằng|trên)\\s(?:hệ thống\\s|phần mềm\\s|ứng dụng\\s|nền tảng\\s|phòng họp\\s)?(?:zoom|google meet|g-?meet|ms team|microsoft team|teams|webex|vnpt e?meeting|trans|zavi|hội nghị truyền hình|trực tuyến)|(?:zoom|google meet|microsoft teams)|điểm cầu|cầu truyền hình|(?:họp|hội nghị|phiên họp|hình thức) truyền hình|trực tuyến (?:qua|tại|với|trên|bằng|đến)`,
  'giu',
)
const ONLINE_HINT = /trực tuyến|online|qua mạng|zoom|meet|teams|điểm cầu|truyền hình/iu
/** "trực tuyến" of other things: teaching, services, forms to fill in. */
const NOT_MEETING =
  /(?:dạy(?: và)? học|giảng dạy|dịch vụ công|đăng k[ýí]|nộp|khai báo|bán hàng|tuyển sinh|tra cứu|góp ý|thanh toán|lừa đảo|bắt cóc|mua sắm|học tập|khảo sát|quản lý|gửi|giải toán|violympic|ioe|trạng nguyên|olympic)[^.;\n]{0,30}$/iu
const HYBRID =
  /trực tiếp (?:kết hợp|và|lẫn|với|cùng)[^.;\n]{0,30}(?:trực tuyến|online)|trực tuyến (?:kết hợp|và|lẫn)[^.;\n]{0,30}trực tiếp|kết hợp (?:giữa )?(?:hình thức )?(?:(?:học|họp|tập huấn|bồi dưỡng|thi|dạy) )?(?:trực tiếp|trực tuyến|tập trung)[^.;\n]{0,60}(?:trực tuyến|trực tiếp|qua mạng)|tập trung[^.;\n]{0,40}(?:kết hợp|và)[^.;\n]{0,40}qua mạng|vừa trực tiếp vừa trực tuyến|trực tiếp tại[^.;\n]{3,120}(?:kết hợp|và) (?:với )?(?:hình thức )?trực tuyến|(?:còn lại|ở xa|không thể (?:dự|tham dự|về dự) trực tiếp) [^.;\n]{0,60}(?:trực tuyến|zoom|meet|teams|online)/giu

/** How they come together: what the text says of it (`online`: see `onlineIn`), else in person where a place is stated. */
export function readMode(
  scene: Scene,
  drafts: readonly Draft[],
  points: readonly Piece[],
  online: RegExpExecArray | null,
): Fact<Mode> | null {
  const { document, flat: text } = scene
  const fact = (value: Mode, match: { index: number; 0: string }, certainty: number) =>
    factAt(document, value, match.index, match.index + match[0].length, certainty)
  const hybrid = ONLINE_HINT.test(text) ? text.matchAll(HYBRID).next().value : undefined
  if (hybrid) return fact('hybrid', hybrid, 0.9)
  if (online)
    return fact(roomsBeside(drafts, online, text) ? 'hybrid' : 'online', online, points.length > 0 ? 0.95 : 0.8)
  const place = drafts.find((draft) => draft.venue)?.venue
  if (place) return factAt(document, 'inPerson', place.start, place.end, 0.9)
  const hall =
    /(?:tổ chức|diễn ra|họp|tập trung|có mặt)[^.;\n]{0,60}tại[^.;\n]{0,25}(?:hội trường|sân trường|phòng họp|nhà đa năng|giảng đường)|địa điểm tổ chức|(?:[Ll]ễ|[Hh]ội thi|[Đđ]ại hội)\s[^.;\n]{0,40}tại (?:các |từng )?(?:đơn vị|trường|cơ sở|chi bộ)/iu.exec(
      text,
    )
  if (hall) return fact('inPerson', hall, 0.7)
  // A programme with clock times from beginning to end is run in a room, even where the text does not name it.
  const timed = drafts.find((draft) => draft.start && draft.end)?.start
  return timed ? factAt(document, 'inPerson', timed.start, timed.end, 0.6) : null
}

/** Where the text says that people meet over the network. */
export function onlineIn(text: string): RegExpExecArray | null {
  if (!ONLINE_HINT.test(text)) return null
  for (const match of text.matchAll(ONLINE)) {
    const at = match.index + match[0].search(/trực tuyến|online|qua mạng|$/iu)
    if (!NOT_MEETING.test(text.slice(Math.max(0, at - 60), at))) return match
  }
  return null
}

/** "Trực tuyến … đối với các huyện", while others meet in a hall that is no bridge point. */
function roomsBeside(drafts: readonly Draft[], online: RegExpExecArray, text: string): boolean {
  const some = /^[^.;\n]{0,120}(?:(?:đối với|dành cho)\s|từ\s[^.;\n]{2,60}\sđến\s)/iu.test(
    text.slice(online.index, online.index + 200),
  )
  return some && drafts.some((draft) => draft.venue !== null && !/trực tuyến|điểm cầu/iu.test(draft.venue.text))
}

const POINT =
  /(?<!\p{L})(?:[Tt]ại\s|TẠI\s|[Cc]ác\s)?(?:điểm cầu|Điểm cầu|ĐIỂM CẦU)(?:\s(?:chính|trung tâm|cấp \p{L}+(?!\p{L}|\s?:)|trực tuyến))?\s?(?:\d{1,2}\s?)?(?:tại\s|là\s|của\s|đặt tại\s|ở\s|TẠI\s)?:?\s*(?:tại\s)?/gu
const POINT_END =
  /[.;:](?=\s|$)|\s?\(|\n|\s[–-]\s|,?\s(?=(?:để|do|với|theo|trong|vào|lúc|từ|gồm|kết hợp|kết nối|chuẩn bị|đảm bảo|bao gồm|được|sẽ|như|mời|cho|dự|có|lựa chọn|và chỉ đạo)(?!\p{L}))/u

/** After "các điểm cầu:" the points stand in a list. */
const LIST_END = /[.:](?=\s|$)|\n/u
/** "các huyện" and the like name no point of their own where others are named. */
const LEVEL = /^(?:cấp )?(?:tỉnh|huyện|thị xã|thành phố|xã|phường|quận|cơ sở)$/iu
/** "Hội trường Sở (điểm cầu chính)": the name stands before. */
const MAIN_POINT = /(?<=^|[:;\n]\s?|tại\s)([^\s:;.,()][^:;.,()\n]{4,80}\s\(điểm cầu (?:chính|trung tâm)\))/giu
/** Work on the technique of a point is no naming of points. */
const PREPARING = /chuẩn bị|đặt|kết nối|bố trí|phụ trách|kỹ thuật|đảm bảo|bảo đảm|phối hợp|hỗ trợ|kiểm tra/iu
const LONGEST = 300

/** A hall or a room; the name of an office alone is a point, not the room where its people sit. */
const HALL = /^(?:hội trường|phòng họp|trung tâm hội nghị|nhà|giảng đường)\s[^;]{3,}/iu
/** "Tại điểm cầu UBND tỉnh (Phòng họp số 2)", "Điểm cầu Trung tâm Hội nghị": where those meet who are at the main point. */
export function setPlaceOfPoint(scene: Scene, drafts: readonly Draft[]): void {
  if (drafts.length === 0 || drafts.some((draft) => draft.venue || draft.group)) return
  for (const match of pointWordsIn(scene.flat)) {
    const start = match.index + match[0].length
    const rest = scene.flat.slice(start, start + LONGEST)
    const end = POINT_END.exec(rest)?.index ?? rest.length
    const room = ROOM_OF_POINT.exec(rest.slice(end))
    const text = room?.[2] ?? room?.[4] ?? rest.slice(0, end)
    if (!(room ? isPlace(text) : HALL.test(text))) continue
    const at = room ? start + end + (room[1] ?? room[3] ?? '').length : start
    const venue = { start: at, end: at + text.length, text }
    for (const draft of drafts) draft.venue = venue
    return
  }
}
/** The room behind the name of a point: "(Phòng họp số 2)", ": Phòng họp tầng 3, Trung tâm Hành chính". */
const ROOM_OF_POINT = /^(\s?\()([^()]{4,100})(?=\))|^(?:(\s?:\s*))((?:phòng|hội trường)[^.;:()\n]{3,90})/iu

/** Most texts name none, and two plain searches tell so sooner. */
function pointWordsIn(text: string): RegExpExecArray[] {
  return text.includes('iểm cầu') || text.includes('ĐIỂM CẦU') ? matchesOf(text, POINT) : []
}

/** Names of bridge points, in the order of the text. */
export function readPoints(scene: Scene, drafts: readonly Draft[], online: boolean): Piece[] {
  const { flat: text } = scene
  const found = online ? hallsOfLevels(text) : []
  if (found.length > 0) return found
  for (const match of pointWordsIn(text)) {
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index)
    if (PREPARING.test(line.slice(-90))) continue
    const start = match.index + match[0].length
    const rest = text.slice(start, start + LONGEST)
    const lists = match[0].trimEnd().endsWith(':')
    const end = (lists ? LIST_END : POINT_END).exec(rest)?.index ?? rest.length
    const phrase = withRoom({ start, end: start + end, text: rest.slice(0, end) }, rest)
    for (const piece of lists && /^[Cc]ác /u.test(match[0]) ? namesIn(phrase) : pointsIn(phrase, MARK_ONLY.test(line)))
      add(found, piece)
  }
  for (const match of text.includes('(điểm cầu ') ? matchesOf(text, MAIN_POINT) : []) {
    const named = match[1] ?? ''
    add(found, { start: match.index, end: match.index + named.length, text: named })
  }
  if (found.some((point) => !LEVEL.test(point.text))) return found.filter((point) => !LEVEL.test(point.text))
  const venues = new Map(drafts.flatMap((draft) => (draft.venue ? [[draft.venue.text, draft.venue] as const] : [])))
  if (online && found.length === 0 && venues.size > 1) return [...venues.values()]
  return found
}

/** "Cấp tỉnh họp tại Hội trường A", "Các xã dự tại phòng họp của UBND xã": of those who meet over the network each level has its hall. */
const LEVEL_AT =
  /(?<=^|\n)[-+•*\s]*(?:Khối|Cấp|Các|Ở|Tại) (?:cấp )?[^:;.,()\n]{2,40}?\s(?:họp|dự họp|dự|tham dự)\s?:?\s?tại\s([^:;.\n]{6,140})/gu
function hallsOfLevels(text: string): Piece[] {
  const halls = matchesOf(text, LEVEL_AT).map(({ index, 0: whole, 1: hall = '' }) => {
    const start = index + whole.length - hall.length
    return { start, end: start + hall.length, text: hall }
  })
  return halls.length > 1 ? halls : []
}

const BETWEEN_POINTS =
  /\s*;\s*|,?\s+và\s+(?=(?:[Tt]rường|[Pp]hòng|[Hh]ội trường|UBND|[Ss]ở)\s)|\s*,\s*(?=(?:[Tt]rường|[Pp]hòng|[Hh]ội trường|UBND|[Ss]ở)\s)/gu

/** "Sở (Hội trường tầng 4)": so short a name is told with its room. */
function withRoom(phrase: Piece, rest: string): Piece {
  const bracket = /^(?:Sở|Bộ|Cục|Vụ)$/u.test(phrase.text)
    ? /^\s\([^()\n]{4,120}\)/u.exec(rest.slice(phrase.text.length))
    : null
  const length = phrase.text.length + (bracket?.[0].length ?? 0)
  return { start: phrase.start, end: phrase.start + length, text: rest.slice(0, length) }
}

/** "Các điểm cầu: Khu A, Khoa B, Viện C": a list of names, all in capitals. */
function namesIn(phrase: Piece): Piece[] {
  const names = splitPiece(phrase, /\s*,\s*/g)
  return names.length > 1 && names.every(({ text }) => /^\p{Lu}/u.test(text)) ? names : pointsIn(phrase, false)
}

/** `heads`: the point is the heading of those who sit there. */
function pointsIn(phrase: Piece, heads: boolean): Piece[] {
  return splitPiece(phrase, BETWEEN_POINTS).flatMap((part) => {
    const whole = partOf(part, 0, part.text.replace(/[\s,;:.–-]+$/u, '').length)
    return (whole.text.length >= 3 || (heads && SHORT_BODY.test(whole.text))) &&
      POINT_NAME.test(whole.text) &&
      (isPlace(whole.text) || LEVEL.test(whole.text) || !/^\p{Ll}/u.test(whole.text))
      ? [whole]
      : []
  })
}
/** Nothing but the mark of an item stands before. */
const MARK_ONLY = /^[\s\-–+*•]*(?:[\p{L}\d.]{1,4}[.)]\s*)?$/u
/** The issuing body, called by its kind alone. */
const SHORT_BODY = /^(?:Bộ|Sở|Cục|Vụ)$/u
const POINT_NAME =
  /^(?!(?:cơ sở|thành phần|còn lại|khác|cấp dưới|các đơn vị)$)(?!.{0,60}\s(?:đặt |bố trí )?tại$)(?:\p{L}|\d{1,3}\s(?:tỉnh|huyện|trường|xã|quận|điểm))/u

function add(found: Piece[], piece: Piece): void {
  const key = fold(piece.text)
  if (!found.some((each) => fold(each.text).startsWith(key) || key.startsWith(fold(each.text)))) found.push(piece)
}
