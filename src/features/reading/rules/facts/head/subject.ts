import type { Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { findActingOrgans } from '../../grammar/acting-organs.ts'
import { signatureRole } from '../../grammar/office-titles.ts'
import { beginsOrgan } from '../../grammar/organ-names.ts'
import { isUpper } from '../../source/blocks.ts'
import { titleType } from './document-type.ts'
import type { HeadLine } from './head-lines.ts'

export type SubjectFound = { fact: Fact<string> | null /** Index after its last line. */; next: number }

const MOST_LINES = 6
const LONGEST = 420
const STARTS_LOW = /^[\p{Ll}(“"&–-]/u
const ENDS_OPEN =
  /(?:[,–(:&-]|(?:^|\s)(?:và|của|các|tại|cho|về|với|theo|trong|do|để|từ|đến|thuộc|năm|học|tổ|hội|lần|thứ|cấp|công|VÀ|CỦA|CÁC|TẠI|CHO|VỀ|NĂM|HỌC|CẤP))$/u
/** Words that open a basis, and a subject as well. */
const MAY_TITLE = /^(?:Thực\s?hiện|Thi hành|Hưởng ứng|Chào mừng|Phát huy)(?!\p{L})/u
const ENDS = /[.!?;]$|\/\.$/

/** The subject lines that begin at `lines[at]` (after `skip` characters of it). */
export function subjectAt(document: Document, lines: readonly HeadLine[], at: number, skip: number): SubjectFound {
  const parts: { start: number; end: number; text: string }[] = []
  const first = lines[at]
  if (!first) return { fact: null, next: at }
  if (first.text.length > skip) parts.push({ start: first.start + skip, end: first.end, text: first.text.slice(skip) })
  let next = at + 1
  for (; next < lines.length && parts.length < MOST_LINES; next += 1) {
    const line = lines[next]
    if (!line) break
    if (besideSubject(lines, next, parts.length > 0)) continue
    if (TABLE_HEAD.test(line.text) || startsTable(document, line)) break
    const span = SCHEDULE.test(first.text) && SPAN_OF_DAYS.test(line.text)
    if (!span && !continues(parts.at(-1)?.text ?? null, line, parts.length)) break
    parts.push(line)
  }
  return { fact: factOf(document, parts), next }
}

/** The first cell of a table under a title: how its rows are numbered. */
const TABLE_HEAD = /^(?:S\s?TT|TT|Stt|Tt|SỐ TT|Số TT|Số thứ tự|SỐ THỨ TỰ)(?:[\s.|]|$)/u
/** "Thời gian | Nội dung | Chủ trì" right under the title. */
function startsTable({ tables, blocks }: Document, { start }: HeadLine): boolean {
  const first = tables.find((table) => (blocks[table.first]?.start ?? -1) >= start)
  return first !== undefined && blocks[first.first]?.start === start
}
/** The same where a converter set the table on the line of the title. */
const TABLE_BEHIND =
  /\s(?:(?:STT|Stt|Số TT)(?!\p{L}).*|TT\.?|TT\s(?:Họ|HỌ|Tên|TÊN|Nội dung|NỘI DUNG|Thời gian|THỜI GIAN|Ngày|NGÀY|Đơn vị|ĐƠN VỊ|Tiết mục|TIẾT MỤC|Môn|MÔN)(?!\p{L}).*)$/su

/** The days of a schedule are part of its name: "LỊCH CÔNG TÁC TUẦN 12 (Từ ngày … đến ngày …)". */
const SCHEDULE = /^LỊCH\s/u
const SPAN_OF_DAYS = /^\(?(?:Từ|TỪ|từ)\s(?:ngày\s|NGÀY\s)?\d[^()]{4,60}\)?$/u

/** In a flattened head the right column runs between the lines of a "V/v". */
function besideSubject(lines: readonly HeadLine[], at: number, begun: boolean): boolean {
  const role = lines[at]?.role
  if (role === 'urgency') return true
  if (role !== 'motto' && role !== 'date' && role !== 'number') return false
  return !begun || STARTS_LOW.test(lines[at + 1]?.text ?? '') || lines[at + 1]?.role === 'date'
}

function continues(last: string | null, line: HeadLine, count: number): boolean {
  if (line.text.length > LONGEST) return false
  if (ASIDE.test(line.text) || (WHEN.test(line.text) && !ENDS_OPEN.test(last ?? ''))) return false
  if (last === null)
    return (
      (line.role === 'text' && !bodyActs(line.text)) ||
      line.role === 'about' ||
      (line.role === 'basis' && MAY_TITLE.test(line.text) && line.text.length < 160)
    )
  if (line.role !== 'text') return line.role === 'item' && ENDS_OPEN.test(last) && !/^(?:\d|[IVX])/.test(line.text)
  if (ENDS.test(last) || (/:$/.test(line.text) && !/^năm học/iu.test(line.text)) || signatureRole(line.text) !== null)
    return false
  if (STARTS_LOW.test(line.text) || (ENDS_OPEN.test(last) && !SEVERAL.test(line.text)) || /^năm học/iu.test(line.text))
    return true
  if (titleType(line.text, false)?.length === line.text.length) return false
  return isUpper(line.text) ? isUpper(last) || !line.afterGap : goesOnInSmall(last, line, count)
}

/** "Viện … trân trọng kính mời …" under a bare title is already the body. */
function bodyActs(text: string): boolean {
  return !isUpper(text) && beginsOrgan(text) && findActingOrgans(text).some((organ) => organ.issues)
}

/** A line in small letters under a subject may be its second line, or already the first sentence of the body. */
function goesOnInSmall(last: string, line: HeadLine, count: number): boolean {
  const { text, afterGap } = line
  if (afterGap || WHOLE_SENTENCE.test(text) || text.includes(':') || beginsOrgan(text) || /[)”"]$/.test(last))
    return false
  if (!isUpper(last)) return text.length < 160
  return count === 1 && text.length < 80 && !SENTENCE_START.test(text)
}

/** Subjects end without a full stop; a body does not. */
const WHOLE_SENTENCE = /^.{50,}\p{L}[)”"]?\.(?:\s\p{Lu}|$)|^(?:Do|Để|Nhằm|Vì|Nhân dịp|Nhà trường|Kính gửi)\s/u

/** Words of a whole sentence and the beginning of the next. */
const SEVERAL = /^.{60,}[\p{Ll}\d)]\.\s\p{Lu}/u

/** A line in brackets under a title says when and where it is, or what it is annexed to. */
const ASIDE =
  /^\(\s?(?:(?:Ban hành )?kèm theo|ban hành theo|đính kèm|dự thảo|từ ngày|ngày|từ|lúc|vào|tổ chức (?:vào|tại|ngày)|thời gian|địa điểm|tại|sáng|chiều|tối|buổi|thứ|chủ nhật|kết hợp|hình thức|trực tuyến|trực tiếp|tài liệu|\d{1,2}\s?(?:[hg:]|giờ))(?!\p{L})/iu

/** When and where it is, told on a line of its own. */
const WHEN = /^(?:Ngày|NGÀY|Từ|TỪ|Lúc|LÚC|Vào|Sáng|Chiều|Tối)\s(?:ngày\s|lúc\s)?\d{1,2}\s?(?:[/.:hg-]|giờ|tháng|đến)/u

const SENTENCE_START = /^(?:Ngày|Sáng|Chiều|Tối|Hôm nay|Vào|Lúc|Tại|Trong|Ngay|Hồi|Sau)(?!\p{L})/u

/** "GIẤY MỜI HỌP" says what the paper is and not what the meeting is about. */
const ONLY_TYPE =
  /^(?:(?:giấy|thư|công văn) (?:mời|triệu tập)(?: (?:họp|dự|tham dự|cuộc|hội nghị|hội thảo))*|(?:thông báo|biên bản|kế hoạch|chương trình|kịch bản)(?: (?:họp|số \d+))?)$/iu

function factOf(
  document: Document,
  parts: readonly { start: number; end: number; text: string }[],
): Fact<string> | null {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return null
  const value = parts
    .map((part) => part.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–-]+|[\s.;,:*]+$/gu, '')
    .replace(TABLE_BEHIND, '')
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/^[“"](V\/v.*?)[”"]?$/u, '$1')
    .trim()
  if (value.length < 4 || ONLY_TYPE.test(value)) return null
  return factAt(document, value, first.start, last.end, 0.95)
}

/** "… xây dựng kế hoạch tổ chức hội thi … như sau": a text without title that names itself in its first sentence. */
const NAMES_ITSELF =
  /(?:xây dựng|ban hành|lập)\s((?:kế hoạch|chương trình)\s[^.;:\n]{10,260}?)(?:,?\s(?:cụ thể\s)?(?:,\s?)?(?:với (?:các )?nội dung\s)?(?:cụ thể\s)?như sau|\s?:)/iu

export function namedInSentence(document: Document, from: number): Fact<string> | null {
  for (const block of document.blocks) {
    if (block.start < from || block.start > from + 3000) continue
    const match = NAMES_ITSELF.exec(block.text)
    if (!match?.[1]) continue
    const start = block.start + match.index + match[0].indexOf(match[1])
    return factAt(document, match[1].replace(/\s+/g, ' '), start, start + match[1].length, 0.7)
  }
  return null
}

/** "ĐOÀN KẾT - SÁNG TẠO - PHÁT TRIỂN - HỘI NHẬP": a banner of a site. */
function isSlogan(text: string): boolean {
  return /!$/.test(text) || (isUpper(text) && !/\d/.test(text) && text.split(/\s[-–]\s/u).length > 3)
}

/** A page without head: its first line is its title, if it reads like one. */
export function pageTitle(lines: readonly HeadLine[]): number | null {
  for (let i = 0; i < Math.min(lines.length, 4); i += 1) {
    const line = lines[i]
    if (!line) return null
    if (line.role === 'furniture' || line.role === 'motto' || isSlogan(line.text)) continue
    if (line.role !== 'text' || line.text.length > 260 || line.text.length < 8) return null
    return /^[\p{Lu}“"]/u.test(line.text) &&
      !/[.;:]$|^(?:Lúc|Ngày|NGÀY|Hồi|Buổi|BUỔI|Phiên|PHIÊN|Thứ|THỨ|Sáng|SÁNG|Chiều|CHIỀU|\d{1,2}\s?[hHgG:])\s?/u.test(
        line.text,
      )
      ? i
      : null
  }
  return null
}
