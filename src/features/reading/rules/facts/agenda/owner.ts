import { actionOf, beginsActor } from '../../grammar/actors.ts'
import { beginsOrgan } from '../../grammar/organ-names.ts'
import { type Piece, partOf, tailOf, tidy } from '../../source/pieces.ts'

/** How a person is named: by address, title of learning or office. */
const PERSON =
  /^(?:[Đđ]\s?\/\s?[cC]|[Đđ]ồng chí|[Tt]hầy|[Cc]ô|[Ôô]ng|[Bb]à|Em|Anh|Chị|(?:[Bb]ác|[Cc]hú|[Dd]ì|[Ee]m|[Aa]nh|[Cc]hị|[Bb]ạn)(?= \p{Lu})|Mr|Ms|TS|PGS|GS|ThS|BS|CN|CNĐD|ĐD|KS|DS|LS|NSƯT|NGƯT|Đại tá|Trung tá|Thiếu tá|Đại úy)[.\s]/u
const OFFICE =
  /^(?:Phó )?(?:Hiệu [Tt]rưởng|Chủ [Tt]ịch|Bí [Tt]hư|Giám đốc|Trưởng \p{L}+|Tổ trưởng|Thư ký|Tổng phụ trách|Lãnh đạo|Đại diện|BGH|BTC|BCH|MC|GVCN|TPT|PHT|[Yy] tế(?= |$)|[Nn]hóm \d|Đoàn [Cc]hủ tịch|Ban (?:bầu cử|kiểm phiếu|giám khảo|văn nghệ|cán sự|thẩm tra)|Chủ tọa|Chủ toạ|Học sinh|Giáo viên)(?!\p{L})/u
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u
const DOES =
  '(?:thực hiện|trình bày|phụ trách|báo cáo|điều hành|chủ trì|đảm nhiệm|đảm nhận|phát biểu|dẫn chương trình|điều khiển|chuẩn bị|trình|đọc)'

/** "(đ/c Nguyễn Văn A)", "(Ban Tổ chức trình)" at the end. */
const BRACKET = /\s*[([]\s*([^()[\]]{2,80})[)\]][\s.;:,]*$/u
/** "– Người trình bày: …", "Thực hiện: …". */
const LABELLED = new RegExp(
  `(?:[.;,–—(-]\\s*|\\s)(?:(?:Người|người|Đơn vị|đơn vị|Cán bộ|cán bộ)\\s?(?:${DOES})|Thực hiện|Trình bày|Phụ trách|Điều hành|Báo cáo viên|Giảng viên|Diễn giả|Chủ trì)\\s*:\\s*([^:()]{2,100}?(?:\\([^():]{2,40}\\))?)\\)?[\\s.;]*$`,
  'u',
)
/** "do đồng chí A trình bày". */
const BY = new RegExp(`[\\s,(:–-]+do\\s+([^,;:()]{2,80}?)\\s+${DOES}\\)?[\\s.;]*$`, 'u')
/** "Tuyên bố lý do – Đ/c Lan", "Khai mạc: Thầy Hùng". */
const DASHED = /\s*(?:[:–—]|\s-)\s*([^:;()]{2,80}?)[\s.;]*$/u
/** "Báo cáo 1: Thức ăn chăn nuôi - TS. Bình": the last dash of several separators. */
const LAST_DASH = /\s[–—-]\s((?:(?!\s-\s)[^:;()–—]){2,60}?)[\s.;]*$/u
/** "Nghe Sở Tài chính báo cáo dự toán": the title keeps who reports. */
const HEARD =
  /^(?:Nghe|Lắng nghe)\s(?:đại diện\s)?([^,;:()]{2,70}?)\s(?:báo cáo|trình bày|thông qua|quán triệt|phổ biến|giới thiệu)(?!\p{L})/u
const DEED = new RegExp(`\\s+${DOES}$`, 'u')
const TAIL = 200
const LONGEST_NAME = 60

/** Takes who is responsible off a title, where the text sets it apart as such. */
export function ownerOf(piece: Piece): { title: Piece; owner: Piece | null } {
  const tail = tailOf(piece, TAIL)
  for (const [form, isWho] of FORMS) {
    const match = form.exec(tail.text)
    const who = match?.[1]
    const before = tail.start - piece.start + (match?.index ?? 0)
    if (!match || !who || before < 4 || !isWho(who)) continue
    const at = match.index + match[0].lastIndexOf(who)
    const deed = DEED.exec(who)?.[0].length ?? 0
    return { title: partOf(piece, 0, before), owner: tidy(partOf(tail, at, at + who.length - deed)) }
  }
  return { title: piece, owner: heardIn(piece) ?? speakerIn(piece) }
}

function heardIn(piece: Piece): Piece | null {
  const heard = HEARD.exec(piece.text)?.[1]
  if (!heard || !(isSomeone(heard) || beginsActor(heard))) return null
  const at = piece.text.indexOf(heard)
  return partOf(piece, at, at + heard.length)
}

/** What one person or body reports to the meeting: the title keeps who ("Sở Y tế báo cáo phương án …"). Who reads out only performs. */
const SAYS =
  /^((?:đại diện |lãnh đạo )?\p{L}[^,;:()]{1,70}?)\s(?:sẽ )?(?:báo cáo|trình bày|thông qua|quán triệt|giới thiệu|nêu|phổ biến|khám|hướng dẫn)(?= \p{L})/u
/** Those who are many, or only the meeting's own organs doing their part. */
const EVERYONE =
  /^(?:các|những|mọi|toàn|đại biểu|ban kiểm phiếu|ban bầu cử|hội nghị|đại hội|giáo viên|học sinh|thư ký|mc)(?!\p{L})/iu

function speakerIn(piece: Piece): Piece | null {
  return actorBy(SAYS, piece)
}

/** Who speaks or acts in an item of a sentence that tells others how to hold their meeting ("… (3) Hiệu trưởng đọc diễn văn"). */
const ACTS =
  /^((?:đại diện |lãnh đạo )?\p{L}[^,;:()]{1,70}?(?:, \p{L}[^,;:()]{1,30}?)?)\s(?:sẽ |lên )?(?:đọc|phát biểu|ôn lại|chúc mừng|tặng|đánh trống|đánh hồi trống|công bố|trao|cảm ơn|đáp từ|khai mạc|bế mạc|kết luận|tuyên bố|tổng kết|báo cáo|trình bày|tham luận)(?= \p{L}|$|\s?\()/iu

export function actorIn(piece: Piece): Piece | null {
  return actorBy(ACTS, piece)
}

/** "Hiệu phó đọc | báo cáo": the deed came before. */
const DEED_BEFORE = /\s(?:đọc|nghe|xem|công bố|trình)$/u

function actorBy(form: RegExp, piece: Piece): Piece | null {
  const who = form.exec(piece.text)?.[1]
  if (who && DEED_BEFORE.test(who)) return null
  if (!who || EVERYONE.test(who) || !(isSomeone(who) || beginsActor(who))) return null
  return actionOf(who) === null ? partOf(piece, 0, who.length) : null
}

/** Is someone addressed or titled as a person here? */
export function isPerson(text: string): boolean {
  return PERSON.test(text)
}

/** A person, an office or a body; a room or a class in brackets says where. */
export function isSomeone(text: string): boolean {
  if (/^(?:Phòng|Tổ|Nhà|Hội trường)\s?(?:\d|họp|học|A|B|[Vv]ăn hóa|[Tt]hi đấu|[Đđ]a năng)/u.test(text)) return false
  return isPerson(text) || OFFICE.test(text) || (/^\p{Lu}/u.test(text) && beginsOrgan(text))
}

/** "(Tổ thư ký)", "(khối 4 phụ trách)": a group only where the bracket says that it does something. */
function inBrackets(who: string): boolean {
  const named = who.replace(DEED, '')
  return (isSomeone(who) || (named !== who && beginsActor(named))) && actionOf(named) === null
}

/** "Văn nghệ Đ/c Mai": the columns of a table run together; not behind a word that needs a name. */
const TRAILING =
  /(?<!(?:của|(?<!l[ýí] )do|với|cho|các|là|tại|từ|cùng|và|bởi|mời|–|-))\s((?:Đ\s?\/\s?[cC]|Thầy|Cô)\.?\s\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3})[\s.;]*$/u

const FORMS: readonly [RegExp, (who: string) => boolean][] = [
  [LABELLED, (who) => isSomeone(who) || NAME.test(who)],
  [BRACKET, inBrackets],
  [BY, (who) => isSomeone(who) || beginsActor(who)],
  [DASHED, (who) => isPerson(who) || (who.length <= LONGEST_NAME && isSomeone(who) && actionOf(who) === null)],
  [LAST_DASH, isPerson],
  [TRAILING, isPerson],
]
