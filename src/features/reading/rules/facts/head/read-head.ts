import type { DocumentType, Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { findDates, isoOf } from '../../grammar/dates.ts'
import { findNumbers } from '../../grammar/document-numbers.ts'
import { signatureRole } from '../../grammar/office-titles.ts'
import { isUpper } from '../../source/blocks.ts'
import type { Head } from '../frame.ts'
import { addresseesOf } from './addressees.ts'
import { type Anchors, anchorsOf } from './anchors.ts'
import { codeType, looksLikeProgramme, saidType, titleType } from './document-type.ts'
import { type HeadLine, headLinesOf, isDateLine } from './head-lines.ts'
import { actingIssuer, issuerOf, organsOf } from './issuer.ts'
import { type Portal, portalOf } from './portal.ts'
import { schoolYearOf } from './school-year.ts'
import { namedInSentence, pageTitle, type SubjectFound, subjectAt } from './subject.ts'

/** Reads what stands above the body: who issues what to whom, when and about what. */
export function readHead(document: Document): Head {
  const portal = portalOf(document)
  const all = headLinesOf(document)
  const lines = portal ? all.filter((line) => line.start >= portal.end) : all
  const anchors = anchorsOf(lines)
  const number = numberFact(document, anchors) ?? portal?.number ?? null
  const subject = subjectOf(document, anchors, portal, all)
  const addressees = anchors.addressee === null ? null : addresseesOf(document, lines, anchors.addressee)
  const bodyStart = bodyStartOf(document, anchors, subject.next, addressees?.next ?? 0, portal)
  const organs = organsOf(
    lines.slice(0, Math.min(anchors.title ?? 99, anchors.about ?? 99, anchors.addressee ?? 99, anchors.body)),
  )
  const issuer = issuerOf(document, organs) ?? portal?.issuer ?? actingIssuer(document, bodyStart)
  const date = dateFacts(document, anchors.date === null ? signatureDate(document) : lines[anchors.date])
  return {
    type: typeOf(document, anchors, number, portal, bodyStart),
    number,
    issuer,
    issuedOn: date.on ?? portal?.issuedOn ?? null,
    issuedAt: date.at,
    subject: subject.fact,
    schoolYear: schoolYearOf(document, bodyStart, subject.fact),
    addressees: addressees?.facts ?? [],
    urgency: urgencyOf(document, lines.slice(0, anchors.body)),
    bodyStart,
  }
}

function numberFact(document: Document, anchors: Anchors): Fact<string> | null {
  const line = anchors.number === null ? undefined : anchors.lines[anchors.number]
  if (!line) return null
  const found = findNumbers(line.text)[0]
  if (!found || found.serial === '') return null
  return factAt(document, found.value, line.start + found.start, line.start + found.end, 0.98)
}

const PLACE = /^(\p{Lu}[\p{L}\s.’'-]{1,45}?)\s?(?:[,.;:–-]\s?)?\(?(?:ngày|Ngày|tháng|\d|[….]{2,})/u

type Place = { start: number; text: string }

function dateFacts(document: Document, line: Place | undefined): { on: Fact<string> | null; at: Fact<string> | null } {
  if (!line) return { on: null, at: null }
  const found = findDates(line.text, null).find((each) => !each.monthOnly)
  const day = found?.dates[0]
  const place = PLACE.exec(line.text)?.[1]?.trim()
  return {
    on: found && day ? factAt(document, isoOf(day), line.start + found.start, line.start + found.end, 0.97) : null,
    at:
      place && !/^(?:Ngày|Thứ)/u.test(place)
        ? factAt(document, place.replace(/[,.;:\s]+$/, ''), line.start, line.start + place.length, 0.95)
        : null,
  }
}

/** Invitations and minutes often carry place and date above the signature instead. */
function signatureDate(document: Document): Place | undefined {
  const tail = document.lines.slice(-16)
  return tail.find(
    (line, i) => isDateLine(line.text) && tail.slice(i + 1, i + 4).some((next) => signatureRole(next.text) !== null),
  )
}

function subjectOf(document: Document, anchors: Anchors, portal: Portal | null, all: HeadLine[]): SubjectFound {
  const { lines, title, about } = anchors
  if (title !== null) {
    const line = lines[title]
    const head = titleType(line?.text ?? '', false)
    const rest = line?.text.slice(head?.length ?? 0) ?? ''
    const skip = rest === '' || !isUpper(rest) ? (head?.length ?? 0) : 0
    const found = subjectAt(document, lines, title, skip)
    if (found.fact) return found
  }
  if (about !== null) return subjectAt(document, lines, about, 0)
  if (portal?.subject) return { fact: portal.subject, next: 0 }
  if (anchors.number !== null || anchors.addressee !== null) return { fact: null, next: 0 }
  const named = namedInSentence(document, portal?.end ?? 0)
  if (named) return { fact: named, next: 0 }
  const at = pageTitle(portal ? all : lines)
  return at === null ? { fact: null, next: 0 } : subjectAt(document, portal ? all : lines, at, 0)
}

function typeOf(
  document: Document,
  anchors: Anchors,
  number: Fact<string> | null,
  portal: Portal | null,
  bodyStart: number,
): Fact<DocumentType> | null {
  const spanned = (type: DocumentType, fact: Fact<string>, certainty: number): Fact<DocumentType> => ({
    value: type,
    spans: fact.spans,
    certainty,
  })
  const code = number && findNumbers(number.value)[0]?.code
  const byCode = code ? codeType(code) : null
  if (number && byCode) return spanned(byCode, number, 0.97)
  const line = anchors.title === null ? undefined : anchors.lines[anchors.title]
  const title = line && titleType(line.text, false)
  if (line && title) return title.type && factAt(document, title.type, line.start, line.start + title.length, 0.95)
  const ofPortal = portal?.typeWords && titleType(portal.typeWords.value, true)
  if (portal?.typeWords && ofPortal) return ofPortal.type && spanned(ofPortal.type, portal.typeWords, 0.95)
  if (number && !code) return spanned('CV', number, 0.9)
  if (number) return null
  return guessedType(document, anchors, bodyStart)
}

/** Without number and title: the page's title, what the text calls itself, an address. */
function guessedType(document: Document, anchors: Anchors, bodyStart: number): Fact<DocumentType> | null {
  const said = saidType(document.blocks.filter((block) => block.end > bodyStart))
  if (said?.type === 'TB' || said?.type === 'KH') return factAt(document, said.type, said.start, said.end, 0.7)
  const addressee = anchors.addressee === null ? undefined : anchors.lines[anchors.addressee]
  if (addressee) return factAt(document, 'CV', addressee.start, addressee.start + 8, 0.7)
  const at = pageTitle(anchors.lines)
  const page = at === null ? undefined : anchors.lines[at]
  const title = page && titleType(page.text, true)
  if (page && title?.type) return factAt(document, title.type, page.start, page.start + title.length, 0.85)
  const opening = anchors.lines.find((line) => line.role === 'text')
  const opened = opening && titleType(opening.text, true)
  if (opening && opened?.type) return factAt(document, opened.type, opening.start, opening.start + opened.length, 0.6)
  if (said) return factAt(document, said.type, said.start, said.end, 0.6)
  const first = anchors.lines[0]
  return first && looksLikeProgramme(anchors.lines) ? factAt(document, 'CTr', first.start, first.end, 0.55) : null
}

function urgencyOf(document: Document, lines: readonly HeadLine[]): Head['urgency'] {
  const line = lines.find((each) => each.role === 'urgency')
  const word = line && /^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)/u.exec(line.text)?.[0]
  if (!line || !word) return null
  const value = word.startsWith('H') ? 'HỎA TỐC' : word === 'KHẨN' ? 'KHẨN' : 'THƯỢNG KHẨN'
  return factAt(document, value, line.start, line.start + word.length, 0.95)
}

function bodyStartOf(
  document: Document,
  anchors: Anchors,
  afterSubject: number,
  afterAddressees: number,
  portal: Portal | null,
): number {
  const known = [anchors.number, anchors.date, anchors.title].map((at) => (at === null ? 0 : at + 1))
  const next = Math.max(afterSubject, afterAddressees, ...known)
  const line = anchors.lines[next]
  if (next === 0) return portal?.end ?? anchors.lines[0]?.start ?? 0
  return line?.start ?? anchors.lines.at(-1)?.end ?? document.text.length
}
