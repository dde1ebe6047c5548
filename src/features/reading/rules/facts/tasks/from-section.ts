import type { Document } from '../../document.ts'
import { actionOf, beginsAction, beginsActor } from '../../grammar/actors.ts'
import { sentencesOf } from '../../grammar/sentences.ts'
import { isUpper } from '../../source/blocks.ts'
import { type Piece, partOf, tidy } from '../../source/pieces.ts'
import { PLAIN, type Section, type Segment } from '../../source/sections.ts'
import { askedUnit, taskOfSentence } from './from-sentence.ts'
import type { IsIssuer } from './issuer.ts'
import { isDated, isFormula, type TaskDraft, unitOf } from './task-draft.ts'

const LONGEST_UNIT = 130

/** The unit whose duties the lines below list: by its heading, or by the line that gave it the first of them. */
type Charge = { unit: Piece; rank: number }

/** Reads a section on who does what. A heading that names a unit governs the lines under it. */
export function tasksOfSection(document: Document, section: Section, isIssuer: IsIssuer): TaskDraft[] {
  const drafts: TaskDraft[] = []
  const members = document.sections.segments.slice(section.first, section.last).filter((segment) => !segment.inTable)
  const workFirst = members.filter((segment) => turnedRound(segment)).length >= LEAST_TURNED
  let charge: Charge | null = section.head.rest.text === '' ? null : chargeOf(section.head)
  for (const [i, segment] of members.entries()) {
    if (charge && segment.mark && segment.rank <= charge.rank) charge = null
    const turned = turnedRound(segment) ?? (workFirst ? twoNames(segment) : null)
    const named = turned ? null : (chargeOf(segment) ?? partInCapitals(segment))
    if (named) {
      charge = named
      if (segment.rest.text !== '') drafts.push({ unit: named.unit, action: tidy(segment.rest), certainty: 0.9 })
    } else if (turned) drafts.push(turned)
    else if (charge && isDuty(segment)) {
      const opens = segment.body.text.endsWith(':') && (members[i + 1]?.rank ?? PLAIN) < PLAIN
      if (!opens)
        drafts.push(ownDuty(segment, isIssuer) ?? { unit: charge.unit, action: tidy(segment.body), certainty: 0.9 })
    } else {
      const found = tasksOfSegment(segment, isIssuer)
      drafts.push(...found)
      const [only] = found
      charge = only && found.length === 1 && segment.mark ? { unit: only.unit, rank: segment.rank } : null
    }
  }
  return drafts.filter((draft) => /\p{L}{2}/u.test(draft.action.text))
}

/** Under the heading of one unit a line may still say in so many words that something is the duty of another. */
function ownDuty(segment: Segment, isIssuer: IsIssuer): TaskDraft | null {
  const draft = beginsActor(segment.body.text) ? taskOfSentence(segment.body, isIssuer) : null
  return draft && draft.certainty >= 0.8 ? draft : null
}

const LONGEST_NAME = 90

/** "Vệ sinh phòng: Chi đội 8A5": the work stands first. */
function turnedRound(segment: Segment): TaskDraft | null {
  const { label, rest } = segment
  if (rest.text === '' || rest.text.length > LONGEST_NAME || !beginsActor(rest.text)) return null
  if (beginsActor(label.text) || actionOf(rest.text) !== null || segment.topics.includes('place')) return null
  return { unit: tidy(rest), action: tidy(label), certainty: 0.85 }
}

/** So many lines with the work first tell the order of a list. */
const LEAST_TURNED = 2

/** "Đội trống, kéo cờ: Đội nghi lễ": among lines with the work first, two names are work and its unit as well. */
function twoNames({ label, rest }: Segment): TaskDraft | null {
  if (rest.text === '' || rest.text.length > LONGEST_NAME || !beginsActor(rest.text)) return null
  return actionOf(rest.text) === null && !rest.text.includes(';')
    ? { unit: tidy(rest), action: tidy(label), certainty: 0.75 }
    : null
}

/** A heading or label that is the name of a unit and nothing else. */
function chargeOf(segment: Segment): Charge | null {
  const name = unitOf(segment.label)
  if (name.text.length > LONGEST_UNIT || !beginsActor(name.text)) return null
  const colon = segment.body.text.length > segment.label.text.length
  const heads = segment.mark !== null || colon
  if (!heads || !isName(name.text)) return null
  if (segment.rest.text === '' && /[.;]$/.test(segment.body.text) && segment.mark && segment.rank >= 6) return null
  return { unit: name, rank: segment.mark ? segment.rank : PLAIN - 0.5 }
}

/** "- HÀNH CHÍNH: In giấy mời": a part of the house in capitals, and what it has to do. */
function partInCapitals({ mark, label, rest }: Segment): Charge | null {
  if (!mark || !isUpper(label.text) || label.text.length > LONGEST_NAME || !beginsAction(rest.text)) return null
  return { unit: unitOf(label), rank: mark.rank }
}

/** No deed, or only a word or two that belong to the name ("các đơn vị tham gia", "đơn vị đăng cai tổ chức"). */
function isName(text: string): boolean {
  const found = actionOf(text)
  return found === null || (!found.duty && text.slice(found.start).split(' ').length <= 4)
}

/** Is this line a duty of the unit above it? Not where it asks someone else, closes the document, or is a poster's text. */
function isDuty(segment: Segment): boolean {
  if (isUpper(segment.body.text)) return false
  return segment.mark !== null || !NO_DUTY.test(segment.body.text)
}
const NO_DUTY =
  /^(?:Đề nghị|Yêu cầu|Giao|Trên đây|Mọi|Lưu ý|Kinh phí|Căn cứ|.{2,60}(?:đề nghị|yêu cầu) (?:các|Hiệu|Thủ|Trưởng)|\p{Lu}[\p{L} ]{2,30},\s*ngày )/u

/** Sentences of a segment; a label before the first colon says what it is about, not who. */
export function tasksOfSegment(segment: Segment, isIssuer: IsIssuer): TaskDraft[] {
  const labelled = segment.rest.text !== '' && segment.topics.length > 0
  return tasksOfBody(labelled ? segment.rest : segment.body, isIssuer)
}

/**
 * Every sentence of a paragraph that asks something of someone. A sentence that begins with its verb goes on about the
 * one before; behind a semicolon it is the same task.
 */
function tasksOfBody(body: Piece, isIssuer: IsIssuer): TaskDraft[] {
  const drafts: TaskDraft[] = []
  let before = ''
  let asked: Piece | null = null
  for (const sentence of sentencesOf(body.text)) {
    const whole = partOf(body, sentence.start, sentence.end)
    const piece = tidy(whole)
    const draft = taskOfSentence(whole, isIssuer)
    const last = drafts.at(-1)
    if (draft) drafts.push(draft)
    else if (asked && before === ';' && beginsAction(piece.text) && !isFormula(piece.text))
      drafts.push({ unit: asked, action: piece, certainty: 0.75 })
    else if (last && last.certainty > 0.5 && beginsAction(piece.text) && before !== '') {
      if (before === ';' && !isDated(last.action.text))
        last.action = partOf(body, last.action.start - body.start, piece.end - body.start)
      else if (!isFormula(piece.text)) drafts.push({ unit: last.unit, action: piece, certainty: 0.7 })
    }
    before = sentence.text.at(-1) ?? ''
    asked = draft || before !== ';' || drafts.length > 0 ? null : askedUnit(whole, isIssuer)
  }
  return drafts
}
