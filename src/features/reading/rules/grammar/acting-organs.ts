import { matchesOf } from '../source/matches.ts'
import { ANY_ORGAN } from './organ-names.ts'

/** A body that acts in a sentence: who issues a document whose head is lost. */
export type ActingOrgan = {
  start: number
  end: number
  /** It announces, convenes or plans: what only the issuer of the document does. "tổ chức" could be said of others. */
  issues: boolean
}

const INSIDE = new RegExp(`(?<![\\p{L}\\d])${ANY_ORGAN}`, 'giu')
/** What stands before a body that is not the one who acts: "của Bộ …", "tại Trường …". */
const NOT_SUBJECT =
  /(?:^|[\s(])(?:của|cho|với|tại|do|từ|theo|đến|về|gửi|các|những|mỗi|thuộc|và|là|bởi|ở|trong|cùng|qua|giao|mời|dự|nghị|cấp|toàn|khối|trực|trưởng|phó|viên|thư ký|chủ tịch)\s$/iu
/** Between the body and its act. */
const ADVERBS =
  '(?:sẽ |dự kiến |tiến hành |long trọng |trân trọng |kính |đã |xin |thống nhất |phối hợp (?:với|cùng|cùng với) [^,.;:\\n]{3,80}? )*'
const ISSUING =
  'xây\\s?dựng|ban hành|lập (?=kế hoạch)|thông\\s?báo|đề\\s?nghị|yêu\\s?cầu|triệu\\s?tập|kính mời|kính đề nghị|hướng dẫn|mời(?= )|quyết định|trân trọng|gửi đến|báo cáo'
const OTHER = 'tổ\\s?chức|phát động|mở lớp|tiến hành|chỉ đạo|khai mạc|phát sóng|tạm hoãn|tạm dừng|tuyển sinh'
const ACTS = new RegExp(`\\s${ADVERBS}(?:(${ISSUING})|${OTHER})(?!\\p{L})`, 'giu')
/** A clause that holds one of these is more than a name. */
const NO_NAME =
  /(?<!\p{L})(?:phê duyệt|trình|thực hiện|triển khai|để|nhằm|được|sẽ|năm|ngày|tham dự|tham gia|báo cáo|xây dựng|phụ trách|có trách nhiệm|căn cứ|đề nghị|gồm|về|việc)(?!\p{L})/iu
const MOST_WORDS = 16
const LONGEST = 160

/** The same acts where they follow a name on its line; "Ban Tổ chức", "Vụ Tổ chức" are names themselves. */
const ACT_BEHIND =
  /(?<!(?:^|\s)(?:ban|(?<!hải )phòng|vụ|cục|tổ|khoa|bộ phận|công tác|hội đồng|và|-))\s(?:(?:sẽ|trân trọng|kính|xin) )*(?:tổ chức|thông báo|đề nghị|kính mời|trân trọng|phối hợp|triệu tập|ban hành|yêu cầu)(?!\p{L}).*$/isu

/** The name of a body without what it does ("Sở X tổ chức Hội nghị" → "Sở X"). */
export function nameBeforeAct(name: string): string {
  return name.replace(ACT_BEHIND, '')
}

/** The bodies that act in `text`, in order. */
export function findActingOrgans(text: string): ActingOrgan[] {
  const found: ActingOrgan[] = []
  for (const act of matchesOf(text, ACTS)) {
    const back = Math.max(0, act.index - LONGEST)
    const before = text.slice(back, act.index)
    const clause = Math.max(before.search(/[^,.;:!?\n\t•]*$/u), 0)
    const organ = actorIn(before.slice(clause))
    if (organ !== null) found.push({ start: back + clause + organ, end: act.index, issues: act[1] !== undefined })
  }
  return found
}

/** Where the name of the body begins that fills `clause` to its end; null where there is none. */
function actorIn(clause: string): number | null {
  for (const match of matchesOf(clause, INSIDE)) {
    if (NOT_SUBJECT.test(clause.slice(0, match.index))) continue
    const name = clause.slice(match.index)
    if (name.split(/\s+/).length <= MOST_WORDS && /\p{Lu}/u.test(name) && !NO_NAME.test(name)) return match.index
  }
  return null
}
