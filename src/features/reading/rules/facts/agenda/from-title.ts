import { type Piece, partOf, splitPiece, tidy, withoutLead } from '../../source/pieces.ts'
import type { Section, Segment } from '../../source/sections.ts'
import { topicsOf } from '../../source/topics.ts'
import type { Frame } from '../frame.ts'
import { type Draft, draftOf } from './draft.ts'
import { draftsOfSection } from './from-sections.ts'
import { isContainer, membersOf } from './members.ts'

const DEEPEST = 16
const LONGEST_TITLE = 160
const SURE = 0.7

/** A programme or script calls itself so in its title: then everything under the title is the agenda. */
export function draftsOfTitle(frame: Frame): Draft[] {
  const section = titleSection(frame)
  if (!section) return []
  const { document } = frame
  const steps = stepsOf(document.sections.segments.slice(section.first, section.last))
  if (steps.length >= 2) return steps.map((step) => draftOf(step, SURE)).filter((draft) => draft !== null)
  const listed = draftsOfSection(document, section, SURE)
  if (listed.length >= 2) return listed
  const members = membersOf(document, section)
  return isScript(members) ? partsOf(members) : proseItems(members)
}

function titleSection(frame: Frame): Section | null {
  const { segments, sections } = frame.document.sections
  for (const segment of segments.slice(0, DEEPEST)) {
    const { text } = segment.body
    const topics = topicsOf(text.slice(0, 60))
    if (segment.mark || text.length > LONGEST_TITLE || topics[0] !== 'programme') continue
    const end = segments.find((each) => each.body.start >= frame.foot.bodyEnd)?.index ?? segments.length
    let first = segment.index + 1
    while (first < end && isTitleLine(segments[first])) first += 1
    const inner = sections.findIndex((section) => section.head.index >= first)
    return { index: (inner < 0 ? sections.length : inner) - 1, head: segment, topics, first, last: end }
  }
  return null
}

/** The title goes on: capitals without a mark, or the time and place under it. */
function isTitleLine(segment: Segment | undefined): boolean {
  return segment !== undefined && segment.mark === null && !/\p{Ll}{2}/u.test(segment.body.text)
}

const STEP = /^(?:MỤC |Mục )?([IVX]{1,5}(?!\p{L})|\d{1,2})\s?[.)/:–-]?\s*-?\s*(?=\p{L})/u
const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
]
const LONGEST_STEP = 130

/** Headings numbered 1, 2, 3 … without a break, with or without a stop after the number: the steps of a script. */
function stepsOf(segments: readonly Segment[]): Piece[] {
  const roman: Piece[] = []
  const arabic: Piece[] = []
  for (const segment of segments) {
    if (segment.inTable) continue
    if (isLabel(segment)) return []
    const { text } = segment.block
    const match = STEP.exec(text)
    if (!match || text.length > LONGEST_STEP || /[.!?]\s+\p{Lu}/u.test(text.slice(match[0].length))) continue
    const label = match[1] ?? ''
    const steps = /\d/.test(label) ? arabic : roman
    const value = /\d/.test(label) ? Number(label) : ROMAN.indexOf(label) + 1
    const whole: Piece = { start: segment.block.start, end: segment.block.end, text }
    if (value === steps.length + 1) steps.push(tidy(partOf(whole, match[0].length)))
  }
  return roman.length >= 2 ? roman : arabic.length >= 3 ? arabic : []
}

/** "1. Thời gian: …", "2. Thành phần: …": the points of a notice, no steps. */
function isLabel({ mark, topics, rest }: Segment): boolean {
  const [topic] = topics
  return (
    mark?.kind === 'number' && rest.text !== '' && (topic === 'time' || topic === 'place' || topic === 'participants')
  )
}

/** A script is spoken: it greets and invites. */
function isScript(members: readonly Segment[]): boolean {
  return members.some((segment) => /(?:[Kk]ính (?:thưa|mời)|[Xx]in (?:kính )?mời|[Nn]ghiêm)/u.test(segment.body.text))
}

/** Where a script is cut before its second step, the parts that it has are all there is. */
function partsOf(members: readonly Segment[]): Draft[] {
  return members
    .filter((segment) => segment.mark !== null && segment.body.text.length < LONGEST_STEP)
    .map((segment) => draftOf(segment.body, SURE))
    .filter((draft) => draft !== null)
}

const SENTENCES = /;\s*|(?<=\p{Ll}{2}|\)|\d)\.\s+(?=\p{Lu}|$)/gu
const LINK = /^(?:(?:Buổi )?(?:sáng|chiều|tối|trưa)|Tiếp đó|Sau đó|Tiếp theo|Cuối cùng)\s*[:,]\s*/iu
const LONGEST_SENTENCE = 260

/** Running text under days: each sentence is an item. */
function proseItems(members: readonly Segment[]): Draft[] {
  if (!members.some(isContainer)) return []
  return members
    .filter((segment) => !isContainer(segment) && !segment.body.text.endsWith(':'))
    .flatMap((segment) => splitPiece(segment.body, SENTENCES))
    .map((piece) => withoutLead(piece, LINK))
    .filter((piece) => piece.text.split(' ').length >= 3 && piece.text.length <= LONGEST_SENTENCE)
    .map((piece) => draftOf(piece, SURE))
    .filter((draft) => draft !== null)
}
