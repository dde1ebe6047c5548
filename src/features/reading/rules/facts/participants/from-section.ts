import type { Document } from '../../document.ts'
import { actionOf, beginsActor } from '../../grammar/actors.ts'
import { findDates } from '../../grammar/dates.ts'
import { beginsOrgan } from '../../grammar/organ-names.ts'
import { type Piece, partOf, splitPiece, tidy } from '../../source/pieces.ts'
import type { Section, Segment } from '../../source/sections.ts'
import type { Topic } from '../../source/topics.ts'
import type { Attendee } from './read-participants.ts'

const OTHER: ReadonlySet<Topic> = new Set([
  'time',
  'method',
  'costs',
  'contact',
  'tasks',
  'programme',
  'content',
  'documents',
  'chair',
])

/** Reads a list of those who attend: the line of the heading, then the lines under it. */
export function attendeesOfSection(document: Document, section: Section): Attendee[] {
  const members = membersOf(document, section)
  const inline = splitInline(section.head.rest)
  const marked = members.filter((segment) => segment.mark !== null)
  const mixed = section.topics.length > 1
  if (marked.length === 0) {
    const lines = inline.length > 0 ? [] : members.filter((segment) => isName(segment.body.text, mixed))
    return [...inline, ...lines.map((segment) => tidy(segment.body))].map((piece) => attendeeOf(piece))
  }
  const lead = inline.filter((piece) => !/\d+ (?:đại biểu|người|đồng chí)|sau$/u.test(piece.text))
  return [...lead.map((piece) => attendeeOf(piece)), ...listed(marked, mixed)]
}

/** The segments of the section outside its parts about something else. */
function membersOf(document: Document, section: Section): Segment[] {
  const { segments, sections } = document.sections
  const skipped = new Set<number>()
  for (const inner of sections) {
    if (inner.head.index < section.first || inner.head.index >= section.last) continue
    const [topic] = inner.topics
    const aside = topic !== undefined && OTHER.has(topic) && (inner.head.rest.text !== '' || inner.last > inner.first)
    const venue = topic === 'place' && /^(?:địa điểm|địa chỉ|nơi)/iu.test(inner.head.label.text)
    if (aside && !(topic === 'chair' && inner.head.mark))
      for (let i = inner.head.index; i < inner.last; i += 1) skipped.add(i)
    if (venue) skipped.add(inner.head.index)
  }
  return segments
    .slice(section.first, section.last)
    .filter((segment) => !skipped.has(segment.index) && !segment.inTable)
}

/** A line under "Thời gian, địa điểm, thành phần" may as well say when and where. */
function isName(text: string, mixed: boolean): boolean {
  if (text.length > 260) return false
  return mixed ? beginsActor(text) : beginsActor(text) || /^\p{Lu}/u.test(text)
}

/** The leaves of the list; a line that only introduces others gives them its context. */
function listed(marked: readonly Segment[], mixed: boolean): Attendee[] {
  const found: Attendee[] = []
  for (const [i, segment] of marked.entries()) {
    const next = marked[i + 1]
    const opens = next !== undefined && next.rank > segment.rank
    if (opens && introduces(segment)) continue
    if (mixed && !beginsActor(segment.body.text) && !under(marked, i)) continue
    if (!opens && (isRemark(segment) || segment.body.text.endsWith(':'))) continue
    found.push(...leaf(segment))
  }
  return found
}

/** "Hiệu trưởng các trường, cụ thể:", "1. Đại biểu mời:", "Điểm cầu tại Sở": the lines below say who. */
function introduces(segment: Segment): boolean {
  return (
    segment.rest.text === '' ||
    /(?:gồm|sau|cụ thể|:)\s*:?$/u.test(segment.body.text) ||
    /^\D*\d+ (?:đại biểu|người)/u.test(segment.rest.text)
  )
}

function under(marked: readonly Segment[], at: number): boolean {
  const rank = marked[at]?.rank ?? 0
  const head = marked.slice(0, at).findLast((segment) => segment.rank < rank)
  return head !== undefined && /điểm cầu|đại biểu|thành phần/iu.test(head.body.text)
}

const REMARK =
  /^(?:Tổng (?:số|cộng)|Số lượng|Lưu ý|Ghi chú|Thời gian|Địa điểm|Hình thức|Kính mời|Đề nghị|\(|Các (?:sở|đơn vị|phòng)[^.;]{0,60}(?:lập|gửi) danh sách)/u
function isRemark(segment: Segment): boolean {
  return REMARK.test(segment.body.text) && segment.topics[0] !== 'participants'
}

const POINT = /^(?:Tại |Ở )([^:]{2,90}?)\s*:\s*|^(điểm cầu [^:]{2,90}?)\s*:\s*/iu
const CONSISTS = /(?:^|\.\s+)Thành phần(?: tham)?(?: dự)?(?: họp)?(?: bao)? gồm:?\s+([^.]+)/u
const LABEL =
  /^(?:Thành phần|Đối tượng|Đại biểu (?:mời|khách mời|dự|chính thức|tham dự)|Khách mời|Tham dự|Mời dự|Dự họp)[^:]{0,30}:\s*/iu

/** "Mỗi phòng cử 06 người" says how many, not who. */
const ONLY_COUNT = /(?:^|\s)cử (?:\D{0,12})\d+ (?:người|đại biểu)/u

function leaf(segment: Segment): Attendee[] {
  const body = tidy(segment.body)
  if (ONLY_COUNT.test(body.text) && !/gồm|là /.test(body.text)) return []
  const point = POINT.exec(body.text)
  const at = point?.[1] ?? point?.[2]
  if (point && at) {
    const piece = tidy(partOf(body, point[0].length))
    return piece.text === '' ? [] : [{ ...attendeeOf(piece), value: `${attendeeOf(piece).value} (${at.trim()})` }]
  }
  const consists = CONSISTS.exec(body.text)
  if (consists?.[1]) {
    const at = consists.index + consists[0].length - consists[1].length
    return [attendeeOf(tidy(partOf(body, at, at + consists[1].length)))]
  }
  const label = LABEL.exec(body.text)
  if (label) return splitInline(partOf(body, label[0].length)).map((piece) => attendeeOf(piece))
  return sentencesOfLine(body).map((piece) => attendeeOf(piece))
}

/** A second sentence names others, or is a remark. */
function sentencesOfLine(piece: Piece): Piece[] {
  const [first, ...rest] = splitPiece(piece, /(?<=\p{Ll}{2}|\))\.\s+(?=\p{Lu})/gu)
  if (!first || first.text.length <= 12) return [piece]
  return [first, ...rest.filter((part) => beginsActor(part.text) && actionOf(part.text) === null)].map(tidy)
}

function attendeeOf(piece: Piece): Attendee {
  const short = withoutList(piece)
  return { piece: short, value: short.text, certainty: beginsActor(short.text) ? 0.9 : 0.7 }
}

/** A bracket that never closes, or is much longer than the name before it, lists what the name already says. */
function withoutList(piece: Piece): Piece {
  const open = piece.text.indexOf('(')
  if (open < 8) return piece
  const close = piece.text.indexOf(')', open)
  if (close < 0 && piece.text.length - open > open) return tidy(partOf(piece, 0, open))
  const asks = /^\((?:\p{L}+ ){0,20}(?:cử|mời thêm|mời)\s/u.test(piece.text.slice(open))
  return asks && close >= piece.text.length - 2 ? tidy(partOf(piece, 0, open)) : piece
}

const TOGETHER = /\s*;\s*|\s+cùng(?: với)?\s+(?=toàn|các|đại|tất)|\s+và\s+(?=toàn thể|đại diện)|\.\s+(?=\p{Lu})/gu
const NOTHING = /^(?:như sau|gồm(?: có)?|bao gồm|cụ thể|theo danh sách)?\s*:?$/iu

/** Cuts what follows "Thành phần:" in one line. */
export function splitInline(rest: Piece): Piece[] {
  if (NOTHING.test(rest.text) || /(?:như sau|sau đây|gồm|:)\s*:?$/iu.test(rest.text)) return []
  const dates = findDates(rest.text, 2000)
  return rejoined(splitPiece(rest, TOGETHER), rest)
    .flatMap((piece) => splitPiece(piece, /(?:^|(?<=[.;])\s)[-–+]\s+(?=\p{Lu})/gu))
    .flatMap(splitNames)
    .map((piece) => tidy(withoutLead(piece)))
    .filter(
      (piece) => /\p{L}{2}/u.test(piece.text) && !(dates.length > 0 && piece.text.length < 20 && /\d/.test(piece.text)),
    )
}

const PERSON =
  /^(?:Các |Toàn thể |Toàn bộ |Tất cả )?(?:Lãnh đạo|Đại diện|Hiệu trưởng|Phó|Trưởng|Giáo viên|Chuyên viên|Toàn thể|Ban|Cán bộ|Chủ tịch|Bí thư|Tổ trưởng|Tổng phụ trách|Đồng chí|Đ\/c|Thành viên|Kế toán|Học sinh|Sinh viên|Đoàn viên|Đảng viên|Ông|Bà|Thầy|Cô)(?!\p{L})/iu

/** "Lãnh đạo các đơn vị, Lãnh đạo Khoa": a comma parts names where persons are named on both sides. */
function splitNames(piece: Piece): Piece[] {
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

const LEAD = /^(?:bao gồm|gồm có|gồm|là|mời|kính mời|trân trọng kính mời|có|Khuyến khích các đơn vị mời)\s*:?\s+/iu
function withoutLead(piece: Piece): Piece {
  return partOf(piece, LEAD.exec(piece.text)?.[0].length ?? 0)
}
