import type { Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { findActingOrgans } from '../../grammar/acting-organs.ts'
import { itemMarkOf } from '../../source/item-marks.ts'
import type { HeadLine } from './head-lines.ts'

export type Addressees = { facts: Fact<string>[] /** Index after the last line of the list. */; next: number }

const LEAD = /^Kính\s?g[ửởơư]i\s*:?\s*/iu
/** A line that can only be the beginning of the body. */
const BODY = /^(?:\d{1,2}[.)/]|[IVX]{1,4}[.)/])|[:]$/u
const LONGEST = 260

/** The list under "Kính gửi": on its line, or on the next lines, with or without dashes. */
export function addresseesOf(document: Document, lines: readonly HeadLine[], at: number): Addressees {
  const open: { start: number; end: number }[] = []
  let next = at
  const first = lines[at]
  if (!first) return { facts: [], next }
  const lead = LEAD.exec(first.text)?.[0].length ?? 0
  if (first.text.length > lead) open.push({ start: first.start + lead, end: first.end })
  for (next = at + 1; next < lines.length; next += 1) {
    const line = lines[next]
    if (!line || !belongs(line, document.text, open.at(-1))) break
    if (line.role === 'motto' || line.role === 'date' || line.role === 'number' || line.role === 'furniture') continue
    const mark = itemMarkOf(line.text)
    const last = open.at(-1)
    const ended = !last || /[;.]\s*$/.test(document.text.slice(last.start, last.end))
    if (mark || !last || ((ended || PEOPLE.test(line.text)) && /^\p{Lu}/u.test(line.text)))
      open.push({ start: line.start + (mark?.length ?? 0), end: line.end })
    else last.end = line.end
  }
  return {
    facts: open.map((range) => beforeSentence(document.text, range)).flatMap((range) => addressee(document, range)),
    next,
  }
}

/** Where line ends were lost, the first sentence of the body stands right behind the addressees. */
const SENTENCE = /(?<=\p{Ll}{2}|\))\.\s+(?=\p{Lu}[^.;:]{40})/u
function beforeSentence(text: string, range: { start: number; end: number }): { start: number; end: number } {
  const at = text.slice(range.start, range.end).search(SENTENCE)
  return at < 0 ? range : { start: range.start, end: range.start + at }
}

/** A whole sentence behind a list that has ended is the body. */
const SENTENCE_LINE = /^\p{Lu}.{60,}\.(?:\s|$)|^\p{Lu}.{30,}\sngày\s\d{1,2}[/-]\d/u

function belongs(line: HeadLine, text: string, last: { start: number; end: number } | undefined): boolean {
  if (line.role === 'basis' || line.role === 'about' || line.role === 'type' || line.role === 'addressee') return false
  if (line.role === 'motto' || line.role === 'date' || line.role === 'number') return true
  if (line.text.length > LONGEST || BODY.test(line.text) || opensBody(line.text)) return false
  if (line.role === 'item') return true
  if (!last) return true
  const said = text.slice(last.start, last.end)
  if (/\.\s*$/.test(said)) return false
  if (/^[\p{Ll}(]/u.test(line.text)) return true
  if (SENTENCE_LINE.test(line.text) && !/[;,]\s*$/.test(said)) return false
  return !line.afterGap || /[;,]\s*$/.test(said)
}

/** Without marks and signs a new line that names persons or bodies is the next of the list. */
const PEOPLE =
  /^(?:Các|Ông|Bà|Quý|Đồng chí|Đ\/c|Lãnh đạo|Thủ trưởng|Hiệu trưởng|Giám đốc|Trưởng|Chủ tịch|Bí thư|Toàn thể|Ban Giám hiệu)\s\p{L}/u
const LABEL =
  /^(?:Thời gian|Địa điểm|Thành phần|Nội dung|Chương trình|Chủ trì|Đối tượng|Mục đích|Hình thức)(?: [\p{L} ,]{2,30})?\s?:/iu
/** A body that asks or invites in a whole sentence is no addressee. */
function opensBody(text: string): boolean {
  return LABEL.test(text) || (text.length > 40 && findActingOrgans(text).some((organ) => organ.issues))
}

function addressee(document: Document, range: { start: number; end: number }): Fact<string>[] {
  const raw = document.text.slice(range.start, range.end)
  const parts = raw.includes(';') ? raw.split(';') : [raw]
  let at = range.start
  return parts.flatMap((each) => {
    const start = at + each.length - each.replace(/^[\s–-]+/, '').length
    at += each.length + 1
    const value = document.text
      .slice(start, start + each.trim().length)
      .replace(/\s+/g, ' ')
      .replace(/[\s.;,:–-]+$/, '')
      .replace(/^[\s–-]+/, '')
    return value === '' ? [] : [factAt(document, value, start, start + each.trim().length, 0.95)]
  })
}
