import { actionOf, beginsActor } from '../../grammar/actors.ts'
import { matchesOf } from '../../source/matches.ts'
import { type Piece, partOf, splitPiece, tidy } from '../../source/pieces.ts'
import type { IsIssuer } from './issuer.ts'
import { isFormula, type TaskDraft, unitOf } from './task-draft.ts'

const ASKS =
  /(?:^|[\s,;])(?<!(?:hoặc|đơn|văn bản|tờ trình|theo|các|những|và|với|của|được|có|khi|để) )(?:(?:[Kk]ính |xin |trân trọng )?[Đđ]ề nghị|[Yy]êu cầu|[Gg]iao(?! ban| lưu| thông| dịch| nhận| tiếp)(?: nhiệm vụ)?(?: cho)?|[Pp]hân công|[Ủủ]y quyền cho|[Cc]hỉ đạo|[Uu]ỷ nhiệm cho)\s+(?=\p{L})/gu
const ADVERBIAL =
  /^(?:Trong|Trước|Sau|Ngay|Khi|Để|Nhằm|Căn cứ|Trên cơ sở|Hằng|Hàng|Nếu|Ngoài|Từ|Theo|Tùy|Tuỳ|Định kỳ|Chậm nhất|Hạn chót|Hết|Đến)(?!\p{L})/u
/** The sentence only opens a list. */
const OPENS =
  /(?:như sau|sau đây|cụ thể|(?:nội dung|công việc|nhiệm vụ|yêu cầu|việc)(?: cụ thể| cơ bản| chính)? sau)$/iu
/** The list it opens is of things to do. */
const CHARGES =
  /(?:thực hiện|triển khai|tập trung|chuẩn bị)[^.;]{0,40}(?:nội dung|công việc|nhiệm vụ|yêu cầu|việc)[^.;]{0,20}sau(?: đây)?$/iu
const FAR = 260
const LONGEST_UNIT = 110

/** "Căn cứ …;", "Thực hiện Kế hoạch số …": what the document rests on. */
const BASIS = /^\s*[-+]?\s*(?:Căn cứ|Thực hiện|Theo|Xét)\s.*[;,]\s*$/su

/** "Văn phòng trân trọng kính mời …" asks no more than to come; "nếu có vướng mắc …" is said in every plan. */
const INVITES =
  /(?:trân trọng (?:kính )?mời|kính mời|xin mời|trân trọng (?:thông báo|cảm ơn)|(?:(?:nếu|nếu có|có|gặp|phát sinh)(?: \p{L}+,?){0,3} )vướng mắc|(?:bố trí|sắp xếp|thu xếp) (?:thời gian|công việc)[^;]{0,16} (?:tham dự|dự|về dự|có mặt|đến dự)|kính báo (?:để|đến|tới)|(?<!\p{L})chúc (?:các|quý|toàn|mừng))/u

/** Reads who does what in one sentence, or null where it asks nothing of anyone. */
export function taskOfSentence(sentence: Piece, isIssuer: IsIssuer): TaskDraft | null {
  const piece = tidy(sentence)
  if (BASIS.test(sentence.text) || INVITES.test(piece.text)) return null
  if (CHARGES.test(piece.text.slice(-120))) return null
  const order = orderOf(piece, isIssuer)
  if (order && opensList(order)) return null
  if (order) return draftOf(order, 0.85)
  if (OPENS.test(piece.text)) return null
  return stated(piece) ?? paid(piece) ?? sent(piece)
}

/** "đề nghị các đơn vị cử người dự như sau:": who and how many stand below. */
const FEW_WORDS = 14
function opensList({ text }: Piece): boolean {
  return /(?:cử|đăng ký) [^,;]{2,40} như sau$/u.test(text) && text.split(' ').length <= FEW_WORDS
}

/** "Ban Giám hiệu thông báo đến các khoa thực hiện …". */
const TELLS = /^[^.;:]{2,120}?\s(?:thông báo|gửi|chuyển)\s(?:đến|tới|cho)\s/u

/** "Đề nghị các trường thực hiện các nội dung sau:" — whose duties the lines below are. */
export function chargedBy(sentence: Piece, isIssuer: IsIssuer): Piece | null {
  if (!/sau(?: đây)?[\s:.]*$/u.test(sentence.text.slice(-14))) return null
  const piece = tidy(sentence)
  if (!CHARGES.test(piece.text.slice(-120))) return null
  const told = TELLS.exec(piece.text)
  const order = told ? partOf(piece, told[0].length) : (orderOf(piece, isIssuer) ?? actorPart(piece))
  if (!order || !beginsActor(order.text)) return null
  const found = told ? CHARGES.exec(order.text)?.index : actionOf(order.text)?.unitEnd
  return found === undefined ? null : unitOf(partOf(order, 0, found))
}

/** "Đề nghị các phòng khẩn trương thực hiện;": nothing in particular yet, but of whom the clauses after it ask. */
export function askedUnit(sentence: Piece, isIssuer: IsIssuer): Piece | null {
  const order = orderOf(tidy(sentence), isIssuer)
  const found = order && actionOf(order.text)
  return order && found ? unitOf(partOf(order, 0, found.unitEnd)) : null
}

/** "Đề nghị X cử …", "Giao X chuẩn bị …": what is asked, beginning with whom. Not where X itself shares out work. */
function orderOf(piece: Piece, isIssuer: IsIssuer): Piece | null {
  const match = matchesOf(piece.text, ASKS).find(({ 0: words, index }) =>
    beginsActor(piece.text.slice(index + words.length)),
  )
  if (!match || match.index > FAR) return null
  const order = partOf(piece, match.index + match[0].length)
  const own = beginsActor(piece.text) ? actionOf(piece.text) : null
  if (!own || isIssuer(partOf(piece, 0, own.unitEnd))) return order
  const shares = /^\s?(?:phân công|chỉ đạo)/u.test(match[0])
  return own.start < match.index || (shares && own.start <= match.index + 1) ? null : order
}

/** "X cử …", "Trước khi tập huấn, X phải …". */
function stated(piece: Piece): TaskDraft | null {
  const order = actorPart(piece)
  const draft = order && draftOf(order, 0.75)
  if (
    draft &&
    ANNOUNCES.test(draft.unit.text) &&
    /^(?:thông báo|tổ chức|công bố)(?! (?:cho|đến|tới|về) )/u.test(draft.action.text)
  )
    return null
  if (!draft || draft.certainty >= ASKED) return draft
  return isTold(draft) ? null : draft
}

/** How a paper speaks of the body that issues it. */
const ANNOUNCES =
  /^(?:Nhà trường|Ban Giám hiệu|Ban [Tt]ổ chức|BTC|Chủ tịch \S+(?: \p{Ll}+)? có ý kiến)(?: trân trọng| xin| kính)?$/u

/** From here on the text says in so many words that it asks. */
const ASKED = 0.8
/** Those who take part: what is said of them is mostly how the event runs. */
const TAKES_PART =
  /^(?:(?:các|mỗi|toàn thể|tất cả|mọi|riêng)\s)*(?:đại biểu|học sinh|hs|thí sinh|vận động viên|vđv|học viên|sinh viên|giáo viên|gv|đội viên|khán giả|người (?:dự|học|chơi))(?!\p{L})(?! (?:chủ nhiệm|bộ môn|coi|chấm|các lớp|lớp|phụ trách|dạy))/iu
/** What they are asked to do themselves. */
const TO_BRING =
  /^(?:có mặt|mang|đem|mặc|ăn mặc|chuẩn bị|chủ động|nộp|gửi|đăng k[ýí]|dạy|liên hệ|thanh toán|đến|đi|ngồi|tải|truy cập|kê khai|cài đặt|báo cáo|lập)(?!\p{L})/u

/** "Học viên hoàn thành cả khóa được cấp chứng nhận", "đội thi phải có sức khỏe": how it runs, who is admitted, what one gets. */
function isTold({ unit, action }: TaskDraft): boolean {
  return TAKES_PART.test(unit.text) && !TO_BRING.test(action.text)
}

function actorPart(piece: Piece): Piece | null {
  if (isActing(piece.text)) return piece
  const pointed = /^(?:Riêng(?: đối với)?|Đối với|Về phía)\s+/u.exec(piece.text)
  const whom = pointed && actorPart(partOf(piece, pointed[0].length))
  if (whom) return whom
  if (!pointed && !ADVERBIAL.test(piece.text)) return null
  const [, ...rest] = splitPiece(piece, /,\s+/g)
  const from = rest.find((part) => isActing(part.text))
  return from && from.start - piece.start < FAR ? partOf(piece, from.start - piece.start) : null
}

/** Not every actor is in the list of words: whoever brings, sends or nominates is one. */
const ACTS = /^(?:các|mỗi|từng)\s[\p{L}\s]{2,40}?\s(?:mang theo|cử|gửi|nộp|đăng ký|có trách nhiệm|lập danh sách)\s/iu
/** "giáo viên do Sở tổ chức", "Nhóm trưởng là người …", "Văn phòng đã cung cấp": said of someone, asked of no one. */
const TOLD =
  /\s(?:do|khi|là|nào|liên quan đến|về các|đã|được (?:chia|gán|cử|mời|tính|hưởng))(?:\s|$)|\s(?:để|và|có|mong|bài|(?<![Tt]hiết )bị)$/u

/** "Văn phòng không nhận hồ sơ" asks nothing of the office. */
const NEGATED = /\s(?:không|chưa|ngừng)(?:\s|$)/u

function isActing(text: string): boolean {
  if (!beginsActor(text) && !ACTS.test(text)) return false
  const found = actionOf(text)
  if (!found || (!found.duty && NEGATED.test(text.slice(0, found.unitEnd)))) return false
  return !TOLD.test(text.slice(0, found.unitEnd).trim())
}

/** "giám sát: 64 người", "viết: Ban biên tập": a label, no deed. */
const LABELS = /^(?:\p{L}+:|[\p{L} ]{2,20}: ?\d)/u

function draftOf(order: Piece, certainty: number): TaskDraft | null {
  const found = actionOf(order.text)
  if (!found) return null
  const unit = unitOf(partOf(order, 0, found.unitEnd))
  const action = tidy(partOf(order, found.start))
  if (unit.text === '' || unit.text.length > LONGEST_UNIT || action.text === '' || isFormula(action.text)) return null
  if (!/\s/.test(action.text) || LABELS.test(action.text) || SAID_OF_IT.test(unit.text)) return null
  if (STATE.test(action.text) || (!found.duty && AIMS.test(unit.text))) return null
  return { unit, action, certainty: found.duty ? Math.max(certainty, 0.8) : found.field ? 0.5 : certainty }
}

/** "Giáo viên: áo dài, học sinh nữ …": the text has said something else of someone before the deed. */
const SAID_OF_IT = /:\s(?!(?:mỗi|từng|các|cả|toàn)\s)\p{Ll}[^:]*,/u

/** "phải có sức khỏe tốt", "có thể …": what someone is, no deed. */
const STATE =
  /^(?:có (?!mặt|kế hoạch|ý kiến|biện pháp|giải pháp|phương án|báo cáo|văn bản|danh sách|trách nhiệm|hình thức|chuẩn bị|sự chuẩn)|là (?!đầu mối|cơ quan|đơn vị)|đạt |được |đủ )/u
/** "Học viên chia nhóm để đóng vai", "đơn vị có trên hai người thì cử thêm": more than a name. */
const AIMS = /\s(?:để|thì|nhằm|đã|sẽ)(?:\s|$)/iu

const PAID =
  /^((?:[Kk]inh phí|[Cc]hi phí|[Tt]iền|[Cc]hế độ|[Cc]ông tác phí)[^.;]{0,160}?)\s+do\s+([^.;]{2,80}?)\s+(chi trả|cấp|chi|đảm nhận|thanh toán|chịu|tự túc|bảo đảm|đảm bảo)(?!\p{L})/u

/** "Kinh phí đi lại do đơn vị chi trả". */
function paid(piece: Piece): TaskDraft | null {
  const match = PAID.exec(piece.text)
  if (!match) return null
  const [whole, what, who] = match
  if (!what || !who || !beginsActor(who)) return null
  const at = match.index + whole.lastIndexOf(`do ${who}`) + 3
  return { unit: partOf(piece, at, at + who.length), action: piece, certainty: 0.7 }
}

const SENT = /\s(?:được|của|do)\s+((?:các |mỗi |từng )?\p{L}[^;:()]{1,70}?)\s+(?:gửi|nộp)\s+(?:về|cho|đến|tới)\s/u

/** "Danh sách của đơn vị gửi về … trước ngày …". */
function sent(piece: Piece): TaskDraft | null {
  const match = SENT.exec(piece.text)
  const who = match?.[1]
  if (!match || !who || match.index > FAR || !beginsActor(who)) return null
  const at = match.index + match[0].indexOf(who)
  return { unit: partOf(piece, at, at + who.length), action: piece, certainty: 0.7 }
}
