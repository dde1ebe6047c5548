import type { Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { findDates, isoOf } from '../../grammar/dates.ts'
import { findNumbers } from '../../grammar/document-numbers.ts'
import { signatureRole } from '../../grammar/office-titles.ts'
import { beginsOrgan } from '../../grammar/organ-names.ts'
import { isUpper } from '../../source/blocks.ts'
import type { Head } from '../frame.ts'
import { addresseesOf } from './addressees.ts'
import { type Anchors, anchorsOf } from './anchors.ts'
import { titleType } from './document-type.ts'
import { type HeadLine, headLinesOf, isDateLine } from './head-lines.ts'
import { actingIssuer, issuerOf, organsOf } from './issuer.ts'
import { annexIssuer, issuerUnderTitle, meetingIssuer, titleIssuer } from './lone-issuer.ts'
import { type CitedTitle, citedTitle } from './page-title.ts'
import { type Portal, portalOf } from './portal.ts'
import { typeOf } from './read-type.ts'
import { schoolYearOf } from './school-year.ts'
import { namedInSentence, pageTitle, type SubjectFound, subjectAt } from './subject.ts'

/** Reads what stands above the body: who issues what to whom, when and about what. */
export function readHead(document: Document): Head {
  const portal = portalOf(document)
  const all = headLinesOf(document)
  const lines = portal ? all.filter((line) => line.start >= portal.end) : all
  const anchors = anchorsOf(lines)
  const cited = citedTitle(document, all)
  const number = numberFact(document, anchors) ?? portal?.number ?? cited?.number ?? null
  const subject = subjectOf(document, anchors, portal, all, cited)
  const addressees = anchors.addressee === null ? null : addresseesOf(document, lines, anchors.addressee)
  const bodyStart = bodyStartOf(document, anchors, subject.next, addressees?.next ?? 0, portal)
  const organs = organsOf(
    lines.slice(0, Math.min(anchors.title ?? 99, anchors.about ?? 99, anchors.addressee ?? 99, anchors.body)),
  )
  const named =
    issuerOf(document, organs) ??
    portal?.issuer ??
    cited?.issuer ??
    issuerUnderTitle(document, lines.slice(0, anchors.body), 1) ??
    annexIssuer(document, lines) ??
    actingIssuer(document, bodyStart) ??
    meetingIssuer(document, lines) ??
    titleIssuer(subject.fact)
  const issuer = named && SPEAKS.test(named.value) ? null : named
  const date = dateFacts(document, anchors.date === null ? signatureDate(document) : lines[anchors.date])
  return {
    type: typeOf(document, anchors, number, portal, bodyStart),
    number,
    issuer,
    issuedOn: date.on ?? portal?.issuedOn ?? cited?.issuedOn ?? null,
    issuedAt: date.at,
    subject: subject.fact,
    schoolYear: schoolYearOf(document, bodyStart, subject.fact),
    addressees: addressees?.facts ?? [],
    urgency: urgencyOf(document, lines.slice(0, anchors.body)),
    bodyStart,
  }
}

/** "Hội Nguyễn Văn A đọc diễn văn", "Công đoàn cấp trên phát biểu": items of a programme name no issuer. */
const SPEAKS = /\s(?:đọc|phát biểu|trình bày)(?!\p{L})/iu

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

function subjectOf(
  document: Document,
  anchors: Anchors,
  portal: Portal | null,
  all: HeadLine[],
  cited: CitedTitle | null,
): SubjectFound {
  const { lines, title, about } = anchors
  if (title !== null) {
    const found = subjectAt(document, lines, title, typeWordsIn(lines[title]))
    const event = found.fact && ANY_PROGRAMME.test(found.fact.value) ? eventAbove(document, lines, title) : null
    if (event) return { fact: event, next: found.next }
    if (found.fact) return found
    const page = about === null ? titleOfPage(document, all, lines[title]) : null
    if (page) return { fact: page, next: found.next }
  }
  if (about !== null) return subjectAt(document, lines, about, 0)
  const stated = portal?.subject ?? cited?.subject
  if (stated) return { fact: stated, next: 0 }
  const at = pageTitle(portal ? all : lines)
  const official = Math.min(anchors.number ?? Infinity, anchors.addressee ?? Infinity)
  if (official < Infinity && (at === null || at >= official || beginsOrgan(lines[at]?.text ?? ''))) return NO_SUBJECT
  if (title !== null && at !== null && beginsOrgan(lines[at]?.text ?? '')) return NO_SUBJECT
  const named = official === Infinity ? namedInSentence(document, portal?.end ?? 0) : null
  if (named) return { fact: named, next: 0 }
  return at === null ? NO_SUBJECT : subjectAt(document, portal ? all : lines, at, 0)
}
/** "CHƯƠNG TRÌNH BUỔI LỄ" under the name of the ceremony says what the page is, not what is held. */
const ANY_PROGRAMME = /^(?:chương trình|kịch bản) (?:buổi lễ|chi tiết|làm việc|hội nghị|hội thảo|đại hội|điều hành)$/iu
const EVENT =
  /^(?:LỄ|HỘI NGHỊ|HỘI THẢO|HỘI THI|ĐẠI HỘI|CUỘC THI|NGÀY HỘI|LIÊN HOAN|TỌA ĐÀM|TOẠ ĐÀM|DIỄN ĐÀN|KỲ HỌP|GIẢI)\s\p{Lu}/u
function eventAbove(document: Document, lines: readonly HeadLine[], title: number): Fact<string> | null {
  const at = lines.findIndex((line, i) => i < title && line.role === 'text' && EVENT.test(line.text))
  return at < 0 ? null : subjectAt(document, lines, at, 0).fact
}

/** A bare "GIẤY MỜI" on a page whose own title says to what: "Giấy mời họp … năm học …". */
function titleOfPage(document: Document, all: HeadLine[], title: HeadLine | undefined): Fact<string> | null {
  const type = titleType(title?.text ?? '', false)?.type
  for (const [i, line] of all.entries()) {
    if (!title || line.start >= title.start) return null
    const words = line.role === 'text' ? titleType(line.text, true) : null
    if (words && words.type === type && line.text.length > words.length)
      return subjectAt(document, all.slice(0, i + 1), i, words.length).fact
  }
  return null
}

const NO_SUBJECT: SubjectFound = { fact: null, next: 0 }

/** How many characters of a title line are only its type. "KẾ HOẠCH TỔ CHỨC …" in one breath is all subject. */
function typeWordsIn(line: HeadLine | undefined): number {
  const length = titleType(line?.text ?? '', false)?.length ?? 0
  const rest = line?.text.slice(length) ?? ''
  return rest === '' || !isUpper(rest) ? length : 0
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
