import { findDates } from '../../grammar/dates.ts'
import { beginsOrgan } from '../../grammar/organ-names.ts'
import { type Piece, partOf, splitPiece, tidy, withoutLead } from '../../source/pieces.ts'

/** What parts the names of a line: semicolons, "cùng toàn thể …", "và đại diện …", full stops. */
const TOGETHER =
  /\s*;\s*|,\s+(?=(?:mời|kính mời|đại diện|toàn thể|BCH|BGH|BTV|BTC|BGĐ)\s|(?:thầy|cô)(?: giáo)?\s\p{Lu}|(?:đ\/c|đồng chí|ông|bà)\s\p{Lu})|\s+cùng(?: với)?\s+(?=toàn|các|đại|tất|\d)|\s+và\s+(?=toàn thể|đại diện|mỗi\s)|\.\s+(?=\p{Lu})/gu
/** A line that only points at the list below it. */
const NOTHING = /^(?:như sau|gồm(?: có)?|bao gồm|cụ thể|theo danh sách)?\s*:?$/iu

/** How many come is told in a sentence of its own behind those who come. */
const HOW_MANY = /(?<=.{8}\.)\s(?:Chỉ tiêu|Số lượng|Dự kiến|Quy mô|Mỗi điểm cầu)\s/u

/** Cuts what follows "Thành phần:" in one line. */
export function splitInline(line: Piece): Piece[] {
  const rest = partOf(line, 0, HOW_MANY.exec(line.text)?.index)
  if (NOTHING.test(rest.text) || /(?:như sau|sau đây|gồm|:)\s*:?$/iu.test(rest.text)) return []
  const dates = findDates(rest.text, 2000)
  return rejoined(splitPiece(rest, TOGETHER), rest)
    .flatMap((piece) => splitPiece(piece, /(?:^|(?<=[.;])\s)[-–+]\s+(?=\p{Lu})/gu))
    .map(withoutLabel)
    .flatMap(sentByEach)
    .filter((piece) => !isOnlyCount(piece))
    .flatMap(splitNames)
    .map((piece) => tidy(withoutOpening(piece)))
    .filter(
      (piece) => /\p{L}{2}/u.test(piece.text) && !(dates.length > 0 && piece.text.length < 20 && /\d/.test(piece.text)),
    )
}

const PERSON =
  /^(?:Các |Toàn thể |Toàn bộ |Tất cả )?(?:Lãnh đạo|Đại diện|Hiệu trưởng|Phó|Trưởng|Giáo viên|Chuyên viên|Toàn thể|Ban|Cán bộ|Chủ tịch|Bí thư|Tổ trưởng|Tổng phụ trách|Đồng chí|Đ\/c|Thành viên|Kế toán|Học sinh|Sinh viên|Đoàn viên|Đảng viên|Ông|Bà|Thầy|Cô)(?!\p{L})/iu

/** Behind a person's name a comma goes on to the office. */
const NAMED = /^(?:Đồng chí|Đ\/c|Ông|Bà|Thầy|Cô)(?!\p{L})/iu

/** "Lãnh đạo các đơn vị, Lãnh đạo Khoa": a comma parts names where persons are named on both sides. */
function splitNames(piece: Piece): Piece[] {
  if (NAMED.test(piece.text)) return [piece]
  const cuts = splitPiece(piece, /,\s+(?=\p{Lu}\p{Ll}+\s)/gu)
  const parts: Piece[] = []
  for (const cut of cuts) {
    const last = parts.at(-1)
    if (last && !PERSON.test(cut.text))
      parts[parts.length - 1] = partOf(piece, last.start - piece.start, cut.end - piece.start)
    else parts.push(cut)
  }
  return parts.every((part) => PERSON.test(part.text) && part.text.split(' ').length >= 2) ? parts : [piece]
}

/** "cán bộ của phòng, ban thuộc Sở; Trung tâm A": a body after a semicolon may still belong to the persons before it. */
function rejoined(parts: readonly Piece[], whole: Piece): Piece[] {
  const found: Piece[] = []
  for (const part of parts) {
    const last = found.at(-1)
    const goesOn =
      last &&
      PERSON.test(last.text) &&
      / (?:của|thuộc) /.test(last.text) &&
      beginsOrgan(part.text) &&
      !PERSON.test(part.text)
    if (last && goesOn) found[found.length - 1] = partOf(whole, last.start - whole.start, part.end - whole.start)
    else found.push(part)
  }
  return found
}

/** "Khách mời: …" after a full stop opens a second list. */
const LABEL = /^(?:Khách mời|Đại biểu (?:mời|khách mời|dự|tham dự)|Mời dự)\s*:\s*/iu
function withoutLabel(piece: Piece): Piece {
  return withoutLead(piece, LABEL)
}
/** "Mỗi phòng cử 01 chuyên viên và 05 giáo viên": of what each sends, those who come are the persons told by their work. */
const SENDS = /^(?:[Mm]ỗi|[Tt]ừng)\s[^;.]{2,80}?\scử\s(?=\d)/u
const COUNTED =
  /^\d{1,3}\s+(?!(?:người|đại biểu|đồng chí|đ\/c|em|thành viên|suất)(?!\p{L})|cán bộ(?!\s\p{L}))(?=\p{L})/iu
function sentByEach(piece: Piece): Piece[] {
  const lead = SENDS.exec(piece.text)?.[0].length ?? 0
  if (lead === 0) return [piece]
  const parts = splitPiece(partOf(piece, lead), /\s*,\s+(?=\d)|\s+và\s+(?=\d)/gu)
  const named = parts.map((part) => withoutLead(part, COUNTED))
  return named.every((name, i) => name !== parts[i] && name.start !== parts[i]?.start) ? named : [piece]
}

/** "Mỗi phòng cử 06 người" says how many, not who; "… cử 06 người tham dự" says that these come. */
const EACH_SENDS =
  /^(?:[Mm]ỗi|[Tt]ừng)\s[^;]{2,80}\s(?:cử|thành lập|đăng ký)\s\d{1,2}\s(?!cán bộ)|(?:^|\s)cử (?:\D{0,12})\d+ (?:người|đại biểu)/u
const TO_ATTEND = /(?:tham dự|tham gia|dự)$/u
function isOnlyCount({ text }: Piece): boolean {
  return EACH_SENDS.test(text) && !TO_ATTEND.test(text)
}

/** Words that open a list of names, or a name in it. */
const OPENING =
  /^(?:bao gồm|gồm có|gồm|là|mời|kính mời|trân trọng kính mời|có|cùng(?: với)?|(?:khuyến khích|đề nghị|giao|có thể|được)(?: \p{L}+){0,5} mời(?: thêm)?)\s*:?\s+/iu
export function withoutOpening(piece: Piece): Piece {
  return withoutLead(piece, OPENING)
}
