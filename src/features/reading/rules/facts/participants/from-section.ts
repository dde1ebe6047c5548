import type { Document } from '../../document.ts'
import { actionOf, beginsActor } from '../../grammar/actors.ts'
import { FULL_STOP, type Piece, partOf, SMALL_FULL_STOP, splitPiece, tidy } from '../../source/pieces.ts'
import { insideOf } from '../../source/section-choice.ts'
import type { Section, Segment } from '../../source/sections.ts'
import type { Topic } from '../../source/topics.ts'
import { splitInline, withoutOpening } from './inline-names.ts'
import { type Participant, participantOf } from './participant.ts'

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
export function participantsOfSection(document: Document, section: Section): Participant[] {
  const members = membersOf(document, section)
  const inline = splitInline(section.head.rest)
  const marked = members.filter((segment) => segment.mark !== null)
  const mixed = section.topics.length > 1
  if (marked.length === 0) {
    const lines = inline.length > 0 ? [] : plainNames(members, mixed)
    return [...inline, ...lines].map((piece) => participantOf(piece))
  }
  const lead = inline.filter((piece) => !/\d+ (?:đại biểu|người|đồng chí)|sau$/u.test(piece.text))
  return [...lead.map((piece) => participantOf(piece)), ...listed(marked, mixed)]
}

/** The segments of the section outside its parts about something else. */
function membersOf(document: Document, section: Section): Segment[] {
  const { segments, sections } = document.sections
  const skipped = new Set<number>()
  for (const inner of insideOf(sections, section)) {
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

const LONGEST_LINE = 260
const LONGEST_UNSURE = 90
/** What they are invited to, and what is filled in by hand. */
const NO_NAME = /^(?:(?:Đến|Tới|Về|Tham) )?dự(?!\p{L})|[.…_]{4}|^(?:Ông|Bà|Đồng chí)[^:]{0,8}:?$/iu

/** Lines without marks, as long as they name someone; under a heading of several topics the others say when and where. */
function plainNames(members: readonly Segment[], mixed: boolean): Piece[] {
  const [first] = members
  const said = first ? ofParagraph(first.body) : []
  if (said.length > 0) return said
  const named = mixed ? members.filter((segment) => beginsActor(segment.body.text)) : members
  const end = named.findIndex((segment) => !isName(segment.body.text))
  return named.slice(0, end < 0 ? named.length : end).map((segment) => tidy(segment.body))
}

/** "Là công nhân đang làm việc tại …. Mỗi đơn vị cử …": below its heading a paragraph tells them in its first sentence. */
function ofParagraph(body: Piece): Piece[] {
  const lead = /^(?:Là|Gồm|Bao gồm)\s/u.exec(body.text)?.[0].length ?? 0
  const [said] = splitPiece(partOf(body, lead), FULL_STOP)
  return lead > 0 && said && said.text.length <= LONGEST_LINE && beginsActor(said.text) ? [tidy(said)] : []
}

function isName(text: string): boolean {
  if (text.length > LONGEST_LINE || NO_NAME.test(text)) return false
  return beginsActor(text) || (/^\p{Lu}/u.test(text) && text.length <= LONGEST_UNSURE)
}

/** The leaves of the list; a line that only introduces others gives them its context. */
function listed(marked: readonly Segment[], mixed: boolean): Participant[] {
  const found: Participant[] = []
  for (const [i, segment] of marked.entries()) {
    const next = marked[i + 1]
    const opens = next !== undefined && next.rank > segment.rank
    if (opens && introduces(segment)) continue
    if (mixed && !beginsActor(segment.body.text) && !POINT.test(segment.body.text) && !under(marked, i)) continue
    if (!opens && (isRemark(segment) || isBlank(segment) || segment.body.text.endsWith(':'))) continue
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

/** "Chủ trì: ………", "Vắng: …… (Lý do: ……)": a form whose names are to be filled in. */
const BLANK = /…\s?…|[.…_]{4}/u
function isBlank({ rest, body }: Segment): boolean {
  return (
    BLANK.test(body.text) &&
    !/\p{L}{2}/u.test(rest.text.replace(/\([^()]*\)?|(?<!\p{L})(?:người|đồng chí|đ\/c|em)(?!\p{L})/giu, ''))
  )
}

const POINT = /^(?:Tại |Ở )([^:]{2,90}?)\s*:\s*|^(điểm cầu [^:]{2,90}?)\s*:\s*/iu
const CONSISTS = /(?:^|\.\s+)Thành phần(?: tham)?(?: dự)?(?: họp)?(?: bao)? gồm:?\s+([^.]+)/u
const LABEL =
  /^(?:Thành phần|Đối tượng|Đại biểu (?:mời|khách mời|dự|chính thức|tham dự)|Khách mời|Tham dự|Mời dự|Dự họp)[^:]{0,30}:\s*/iu

/** "Mỗi phòng cử 06 người" says how many, not who. */
const ONLY_COUNT =
  /^(?:Mỗi|Từng)\s.{2,80}\s(?:cử|đăng ký|thành lập)\s\D{0,12}\d+\s(?:đội|đoàn)(?!\p{L}| viên| thể)|(?:^|\s)cử (?:\D{0,12})\d+ (?:người|đại biểu)(?!.*(?:tham dự|tham gia|dự)[\s.;]*$)/u

/** "Mỗi huyện cử 04 người (…) gồm cán bộ phụ trách …": who these are stands behind. */
const MADE_OF =
  /^(?:Mỗi|Từng)\s[^.;:(]{2,80}\scử\s\d{1,3}\s(?:người|đại biểu|đồng chí)(?:\s?\([^()]*\))?,?\s(?:bao )?gồm\s(?:các )?(?!\d)/u

function leaf(segment: Segment): Participant[] {
  const body = tidy(segment.body)
  if (ONLY_COUNT.test(body.text) && !/(?<!đội )gồm|là /.test(body.text)) return []
  const point = POINT.exec(body.text)
  const at = point?.[1] ?? point?.[2]
  if (point && at) {
    const names = splitPiece(tidy(partOf(body, point[0].length)), /\s*;\s*/g)
    if (names.length > 1)
      return names.filter(({ text }) => beginsActor(text)).map((piece) => participantOf(tidy(piece)))
    const [said] = sentencesOfLine(tidy(partOf(body, point[0].length)))
    const piece = said ? withoutOpening(said) : body
    return piece.text === '' || /^do\s/u.test(piece.text)
      ? []
      : [{ ...participantOf(piece), value: `${participantOf(piece).value} (${at.trim()})` }]
  }
  const made = MADE_OF.exec(body.text)?.[0].length ?? 0
  if (made > 0 && beginsActor(body.text.slice(made))) return [participantOf(tidy(partOf(body, made)))]
  const consists = CONSISTS.exec(body.text)
  if (consists?.[1]) {
    const at = consists.index + consists[0].length - consists[1].length
    return [participantOf(tidy(partOf(body, at, at + consists[1].length)))]
  }
  const label = LABEL.exec(body.text)
  if (label) return splitInline(partOf(body, label[0].length)).map((piece) => participantOf(piece))
  return sentencesOfLine(body).map((piece) => participantOf(piece))
}

/** A second sentence names others, or is a remark. */
function sentencesOfLine(piece: Piece): Piece[] {
  const [first, ...rest] = splitPiece(piece, SMALL_FULL_STOP)
  if (!first || first.text.length <= 12) return [piece]
  return [first, ...rest.filter((part) => beginsActor(part.text) && actionOf(part.text) === null)].map(tidy)
}
