import type { Basis } from '../../messages.ts'
import { type Document, factAt, spansAt } from '../document.ts'
import { ANY_KIND, type Citation, findCitations } from '../grammar/citations.ts'
import { findDates, isoOf } from '../grammar/dates.ts'
import type { Block } from '../source/blocks.ts'
import { matchesOf } from '../source/matches.ts'
import type { Frame } from './frame.ts'

/** What makes a cited document a basis. At the head of a sentence it governs all that the sentence cites. */
const GOVERNS =
  /(?<![\p{L}])(?:(?:Ban hành )?kèm theo|Căn\s?cứ(?:\s(?:vào|theo))?|Thực\s?hiện(?:\stheo)?|Thi hành|(?<!Ban\s)Chấp hành|Theo|Tiếp theo|Trên cơ sở|Xét|Phúc đáp|Trả lời|Triển khai thực hiện|Triển khai|Được sự (?:đồng ý|nhất trí|cho phép|chỉ đạo))(?!\p{L})/giu
/** In the middle of a sentence it governs only what follows at once: "thực hiện Nghị quyết số …", "theo Công văn số …". */
const AT_ONCE = /^\s(?:nội dung |tinh thần |các |theo |của |vào )*$/iu
/** "Ngày … Hội đồng … đã ban hành Thông tri số … về việc triệu tập": news about a document retells what it convenes. */
const ISSUED = new RegExp(
  `(?:đã ban hành|có|ban hành kèm theo|kèm theo)\\s(?:${ANY_KIND})\\s(?:số|liên tịch|hướng dẫn)?`,
  'giu',
)
/** Words that make a citation a topic of the meeting, not what the document rests on. */
const TOPIC =
  /(?:triển khai|quán triệt|phổ biến|tập huấn|nghiên cứu|giới thiệu|sửa đổi|thay thế|góp ý)(?:\s[^.;:]{0,30})?$/iu
/** Between the governing phrase and its citation: not so far that the sentence has moved on. */
const FAR = 170

/** Documents that this one executes, follows or rests on. */
export function readBases(frame: Frame): Basis[] {
  const { document, head, foot } = frame
  const nearYear = head.issuedOn ? Number(head.issuedOn.value.slice(0, 4)) : null
  const bases: Basis[] = []
  const seen = new Set<string>(head.number ? [key(head.number.value)] : [])
  let goesOn = false
  for (const block of document.blocks) {
    const continued = goesOn
    goesOn = false
    if (block.end <= head.bodyStart || block.start >= foot.bodyEnd) continue
    for (const { citation, phrase, certainty } of governed(block, findCitations(block.text, nearYear), continued)) {
      goesOn = /[;,]\s*$/u.test(block.text)
      if (seen.has(key(citation.number.value))) continue
      seen.add(key(citation.number.value))
      bases.push(basisOf(document, block, citation, phrase, certainty))
    }
  }
  return bases
}

function key(number: string): string {
  return number.replace(/[\s–-]+/g, '-').toUpperCase()
}

type Governed = { citation: Citation; phrase: { start: number; end: number } | null; certainty: number }

/** The citations of a block that a phrase makes bases. `continued`: the line above ends inside a list of them. */
function governed(block: Block, citations: readonly Citation[], continued: boolean): Governed[] {
  if (citations.length === 0) return []
  const text = block.text
  const found: Governed[] = []
  const phrases = matchesOf(text, GOVERNS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (const [i, citation] of citations.entries()) {
    const phrase = phrases.filter((each) => each.end <= citation.start).at(-1) ?? null
    const last = found.at(-1)
    const previous = citations[i - 1]
    if (phrase && (!previous || phrase.start > previous.start) && governs(block, phrase, citation))
      found.push({ citation, phrase, certainty: opensSentence(text, phrase.start) ? 0.95 : 0.7 })
    else if (last && previous && last.citation === previous && listed(text, previous, citation))
      found.push({ citation, phrase: last.phrase, certainty: last.certainty })
    else if (continued && i === 0 && citation.kind?.start === 0 && citation.date)
      found.push({ citation, phrase: null, certainty: 0.7 })
    else if (issued(text, citation))
      found.push({ citation: withDateBefore(text, citation), phrase: null, certainty: 0.6 })
  }
  return found
}

/** As an item or in the middle of a sentence it is what the meeting does. */
const SETS_OUT = /^triển khai$/iu
/** "tổng kết 05 năm triển khai Nghị quyết …": what has been executed for years. */
const YEARS = /\d năm\s(?:tổ chức\s)?$/u
/** "Thực hiện Chương trình công tác của …; Hướng dẫn số …": the first of the list has no number. */
const NEXT_OF_LIST = /^[^.:]{4,300};\s(?:và\s)?$/u

/** "1. … xếp loại theo Thông tư số …": by which rule a duty in a list is done; the document itself does not rest on it. */
function isOfItem({ mark, text }: Block, phrase: { start: number; end: number }): boolean {
  return mark !== null && /^theo$/iu.test(text.slice(phrase.start, phrase.end))
}

function governs(block: Block, phrase: { start: number; end: number }, citation: Citation): boolean {
  const { text } = block
  const between = text.slice(phrase.end, citation.start)
  if (
    phrase.start > 0 &&
    SETS_OUT.test(text.slice(phrase.start, phrase.end)) &&
    !YEARS.test(text.slice(0, phrase.start))
  )
    return false
  if (!opensSentence(text, phrase.start)) {
    if (isOfItem(block, phrase)) return false
    return AT_ONCE.test(`${between} `.replace(/\s+/g, ' '))
  }
  if (NEXT_OF_LIST.test(between) && citation.kind !== null) return citation.date !== null
  if (between.length > FAR || (/[.;]\s|:\s*$/u.test(between) && !/văn bản|sau/u.test(between))) return false
  return !TOPIC.test(between) && !/\svề\s/u.test(between)
}

function opensSentence(text: string, at: number): boolean {
  return /^$|[.;:!?]\s*$|^[\s•*+–-]*$|[-–+•]\s*$/u.test(text.slice(0, at))
}

/** "… ; kế hoạch số 126 ngày 10/7/2014 của …": one more in the list, and not part of the title before. */
function listed(text: string, previous: Citation, citation: Citation): boolean {
  if (!citation.kind) return false
  const before = text.slice(previous.end, citation.start)
  return (
    /[;,]\s*(?:và\s)?$|\svà\s$/u.test(before) &&
    (citation.date !== null || /số\s*$/u.test(text.slice(citation.kind.end, citation.number.start))) &&
    before.length < 400
  )
}

function issued(text: string, citation: Citation): boolean {
  const before = text.slice(Math.max(0, citation.start - 24), citation.number.start)
  ISSUED.lastIndex = 0
  return ISSUED.test(before)
}

/** "Ngày 15/12/2017, Hội đồng … đã ban hành Thông tri số …": the date opens the sentence. */
function withDateBefore(text: string, citation: Citation): Citation {
  if (citation.date) return citation
  const sentence = text.lastIndexOf('. ', citation.start)
  const from = sentence < 0 ? 0 : sentence + 2
  const date = findDates(text.slice(from, citation.start), null)[0]
  if (!date || date.start > OPENING_WORDS || date.dates.length > 1 || date.monthOnly) return citation
  return { ...citation, date: { ...date, start: date.start + from, end: date.end + from } }
}
/** Room for "Vào", "Trước đó," before the date that opens a sentence. */
const OPENING_WORDS = 12

function basisOf(
  document: Document,
  block: Block,
  citation: Citation,
  phrase: { start: number; end: number } | null,
  certainty: number,
): Basis {
  const fact = (value: string, range: { start: number; end: number }) =>
    factAt(document, value, block.start + range.start, block.start + range.end, certainty)
  const day = citation.date?.dates[0]
  return {
    spans: spansAt(document, [
      { start: block.start + (phrase?.start ?? citation.start), end: block.start + citation.end },
    ]),
    phrase: phrase && fact(block.text.slice(phrase.start, phrase.end), phrase),
    kind: citation.kind && fact(citation.kind.text, citation.kind),
    number: fact(citation.number.value, citation.number),
    date: citation.date && day ? fact(isoOf(day), citation.date) : null,
    title: null,
  }
}
