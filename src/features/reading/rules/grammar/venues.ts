/** A place phrase found in a text, without "tại" and without closing signs. */
export type FoundVenue = { start: number; end: number; text: string }

/** Words a place begins with. Not "lớp", "khối", "tổ": people meet at a room, not at a class of pupils, unless its number names the room. */
const PLACE_WORDS = [
  'hội trường|h\\.?trường|cổng|giảng đường|phòng|văn phòng|trụ sở|sảnh|lầu|tầng|khu|dãy|nhà|cung|rạp|sân|bể bơi|hồ bơi|thư viện',
  'trường|tr\\.|trung tâm|tt\\.?|học viện|viện|đại học|đh|cơ sở|cs|điểm trường|mầm non|mn|tiểu học|th|thcs|thpt|tttm',
  'sở|ubnd|ủy ban|uỷ ban|huyện ủy|thành ủy|tỉnh ủy|quận ủy|đảng ủy|bộ|cục|ban|liên đoàn|công đoàn|hội đồng|tòa|toà|bệnh viện',
  'khách sạn|nhà khách|nhà hàng|công viên|quảng trường|bảo tàng|đài|đình|chùa|nghĩa trang|di tích|đền|lăng|doanh trại|công ty|hợp tác xã|trạm',
  'lớp(?=\\s(?:\\p{L}{2,6}\\s)?\\d)|ph\\.?\\s?\\d|cơ quan|cầu|bến|chợ|nhà máy|xí nghiệp|xưởng|kho|cảng|bãi|hồ|vườn|siêu thị|tượng đài|đồn',
  'thành phố|tp\\.?|tỉnh|huyện|quận|thị xã|thị trấn|phường|xã|thôn|ấp|số|đường|địa chỉ|nơi|các|mỗi|từng|hai|cụm|điểm|cả',
].join('|')
const PLACE = new RegExp(`^(?:${PLACE_WORDS})(?![\\p{L}])`, 'iu')
/** What stands after "tại" without being a place: parts of documents and gatherings themselves. */
const NO_PLACE =
  /^(?:Điều|điều|khoản|mục|điểm [a-zđ]\b|Công văn|Kế hoạch|Thông báo|Quyết định|Nghị|Thông tư|công văn|văn bản|cuộc|hội nghị|Hội nghị|buổi|phiên|kỳ|đại hội|Đại hội|lễ|thời điểm|đơn vị mình|chỗ|nhà riêng|các mục|phụ lục|Phụ lục|chương|Chương|đây|đó|nơi (?:nào|khác|đâu|ở|cư trú|làm việc|thường trú|khám)|các nơi|số \d+\/|Số \d+\/)/u
/** A piece after a comma that still belongs to the place: an address ("số 12 Lê Lợi", "39 đường 3/2"), a named district. */
const ADDRESS =
  /^(?:(?:[Ss]ố\s)?\d{1,4}\p{Lu}?(?:[/-]\d{1,4}\p{Lu}?){0,3}\s(?:đường\s?\d|\p{Lu}|đường|phố|[Tt]ổ)|[QP]\.?\s?\d|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3}(?=\s?(?:[,.;:()]|$|[-–]\s)))/u
/** Words at which a place ends in running text. */
const ENDS =
  /\s(?=(?:với|để|nhằm|vào|lúc|hồi|từ|bắt đầu|gồm|có|theo|cho|trong (?:thời|tháng|ngày|tuần|hai|\d)|ngày|sáng|chiều|tối|bao gồm|đúng|thông qua|như sau|cụ thể|đồng thời|dưới|trước|nhân|chúng|chương trình|nội dung|thành phần)(?!\p{L}))/u
/** Words after which what stood before was no place but the one who acts: "tại hội trường, Phòng GDĐT tổ chức …". */
const ACTS =
  /\s(?=(?:do|đã|sẽ|được|khai mạc|tiến hành|long trọng|diễn ra|tổ chức|đề nghị|trân trọng|kính mời|thông báo|triển khai|phối hợp|Ban (?:Giám hiệu|tổ chức|Chấp hành))(?!\p{L}))/u
const CLOSING = /(?:[\s,;:.–—…*-]|\s(?:trong|vào|lúc|từ|hồi|và|đến))+$/u
const OPENING =
  /^(?:[\s:–—\-*+]|(?:[Tt]ổ chức |[Hh]ọp |[Ll]àm việc |[Ll]à )?(?:[Tt]ại|TẠI|ở|Ở)(?: (?:các )?điểm cầu)?(?=[\s:])|(?:[Dd]ự kiến|[Cc]ác )?[Đđ]iểm cầu(?=[\s:]))+\s*/u

/** Is this the beginning of a place? */
export function isPlace(text: string): boolean {
  return PLACE.test(text) && !NO_PLACE.test(text)
}

/** The place that `text` states as a whole ("tại Hội trường A." → "Hội trường A"), as a range of it. */
export function wholeVenue(text: string): FoundVenue {
  const start = OPENING.exec(text)?.[0].length ?? 0
  const says = text.slice(start).replace(CLOSING, '')
  return { start, end: start + says.length, text: says }
}

const AT =
  /(?<!\p{L})(?:tại|Tại|TẠI|ở)(?:\s(?:các\s)?điểm cầu|\sđịa điểm(?: mới| sau)?(?: là)?(?=\s?:|\s\p{Lu}))?\s?:?\s+/gu

/** The first place named by "tại …" in a sentence of running text, cut where the place ends. */
export function findVenue(text: string, from = 0): FoundVenue | null {
  AT.lastIndex = from
  for (let match = AT.exec(text); match; match = AT.exec(text)) {
    const start = match.index + match[0].length
    const rest = text.slice(start)
    if (!isPlace(rest)) continue
    const length = lengthOfPlace(rest)
    const says = rest.slice(0, length).replace(CLOSING, '')
    if (says.length >= 5 || /^ph\.?\s?\d/iu.test(says)) return { start, end: start + says.length, text: says }
  }
  return null
}

/** How far a place goes: to the first sign that closes it, over commas only while an address goes on. */
export function lengthOfPlace(rest: string): number {
  let at = 0
  for (;;) {
    const stop = /[.;:](?=\s|$)|\.(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll}+\s)|\s?[,()]|\s[–-]\s/u.exec(rest.slice(at))
    const piece = stop ? at + stop.index : rest.length
    const says = rest.slice(at, piece)
    const acts = ACTS.exec(says)
    if (acts) return at === 0 ? acts.index : rest.slice(0, at).replace(CLOSING, '').length
    const ends = ENDS.exec(says)
    if (ends && at + ends.index > 0) return at + ends.index
    if (!stop) return rest.length
    const sign = stop[0].trim()
    const next = piece + stop[0].length + blanksAt(rest, piece + stop[0].length)
    const abbreviates = sign === '.' && /(?:T[Pp]|Q|P|TT|H|X|Tr)$/.test(rest.slice(Math.max(0, piece - 3), piece))
    const bracket = sign === '(' ? BRACKET.exec(rest.slice(next)) : null
    if (bracket) {
      at = next + bracket[0].length
      continue
    }
    if (!abbreviates && !(/^[,–-]$/.test(sign) && goesOn(rest.slice(next, next + 60)))) return piece
    at = next
  }
}

/** A short word in brackets inside an address, or the address itself: "(cơ sở 2),", "(số 2 đường Trưng Nữ Vương, Phường 1)". */
const BRACKET =
  /^(?:[^()\d/]{1,30}\d?\)(?=\s?(?:,|$))|(?:(?:địa chỉ:?\s)?(?:số (?:nhà )?)?\d{1,4}[^\s()]{0,6}\s(?:đường|phố|ngõ|quốc lộ|\p{Lu})|đường |địa chỉ)[^()]{3,90}\))/u

function blanksAt(text: string, at: number): number {
  return /^\s*/.exec(text.slice(at, at + 8))?.[0].length ?? 0
}

function goesOn(piece: string): boolean {
  return (PLACE.test(piece) && !/^(?:mỗi|từng|cả)\s/iu.test(piece)) || ADDRESS.test(piece)
}
