import type { Document } from '../../document.ts'
import { findDates } from '../../grammar/dates.ts'
import { findTimes } from '../../grammar/times.ts'
import { insideOf } from '../../source/section-choice.ts'
import type { Section, Segment } from '../../source/sections.ts'
import type { Topic } from '../../source/topics.ts'

/** Topics of labels that may stand inside a programme without being an item of it. */
const ASIDE: ReadonlySet<Topic> = new Set([
  'time',
  'place',
  'participants',
  'chair',
  'costs',
  'contact',
  'recipients',
  'addressees',
  'note',
  'documents',
  'committee',
])

/** The segments of a section that may be its items: without the labels and lists of other topics inside it. */
export function membersOf(document: Document, section: Section): Segment[] {
  const { segments, sections } = document.sections
  const skipped = new Set<number>()
  for (const inner of insideOf(sections, section)) {
    if (!isAside(inner)) continue
    for (let i = inner.head.index; i < inner.last; i += 1) skipped.add(i)
  }
  const last = section.last > section.first ? section.last : endOfRun(segments, section)
  return segments.slice(section.first, last).filter((segment) => !skipped.has(segment.index) && !segment.inTable)
}

/** "3.3. Trình tự: 1) …; 2) …": below a number of two parts, a list of its own begins at one, though its marks rank higher. */
function endOfRun(segments: readonly Segment[], { head, first }: Section): number {
  if (head.mark?.kind !== 'decimal' || head.rest.text !== '') return first
  let end = first
  while (segments[end]?.mark?.kind === 'number' && segments[end]?.mark?.value === end - first + 1) end += 1
  return end - first > 1 ? end : first
}

function isAside(inner: Section): boolean {
  const { head } = inner
  const topic = inner.topics[0]
  if (!topic || !ASIDE.has(topic) || isTimed(head)) return false
  if (topic === 'time' && head.rest.text !== '' && !/\d/.test(head.rest.text)) return false
  return head.rest.text !== '' || (head.mark === null && inner.last > inner.first) || head.body.text.endsWith(':')
}

const DAY =
  /^(?:\*\s*)?(?:(?:Ngày|NGÀY)(?= (?:\d|thứ|THỨ|đầu|một|hai|ba))|(?:Buổi|BUỔI|Thứ|THỨ|Sáng|SÁNG|Chiều|CHIỀU|Tối|TỐI|Chủ nhật|CHỦ NHẬT)(?!\p{L})|(?:Phần|PHẦN|Phiên|PHIÊN)(?= (?:thứ|THỨ|\d|[IVX]+(?!\p{L})|nghi|NGHI|nội|NỘI|lễ|LỄ|hội|HỘI|mở|MỞ|họp|HỌP|trù|TRÙ|chính|CHÍNH|toàn|TOÀN|làm|LÀM)))/u

/** "PHẦN II: NỘI DUNG ĐẠI HỘI": the mark has taken the word. */
const PART = /^(?:Phần|PHẦN) (?:thứ |THỨ )?(?:[IVX]+|\d|một|hai|ba|nhất)(?!\p{L})/u

/** "Buổi sáng:", "NGÀY 25-9: ĐẠI HỘI", "Phiên thứ nhất (8h00 – 9h30)": it only holds the items under it. */
export function isContainer(segment: Segment): boolean {
  const text = segment.mark ? segment.block.text.slice(0, 120) : segment.body.text
  if (segment.body.text.length > 110 || !(DAY.test(segment.body.text) || PART.test(text))) return false
  const rest = segment.rest.text.replace(SPAN, '')
  return rest === '' || /^[\p{Lu}\P{L}]+$/u.test(rest)
}

/** "PHIÊN THỨ NHẤT: CHIỀU NGÀY 4/6 (từ 14h00 đến 16h30)": the bracket says how long the part lasts. */
const SPAN = /\s*\((?:từ |bắt đầu |lúc |thời gian:? )?\d{1,2}\s?[hg:.][^()]{0,40}\)$/iu

/** Does a heading, a row or a cell name a day of the calendar (and not only a half-day or a clock)? */
export function namesDay(text: string): boolean {
  return /\d{1,2}\s?[/.]\s?\d{1,2}|\d{1,2}-\d{1,2}-\s?\d{4}|ngày \d{1,2}-\d|ngày \d{1,2} tháng/iu.test(text)
}

/** Does a clock stand at the beginning or the end of the item? */
export function isTimed(segment: Segment): boolean {
  const { text } = segment.body
  const times = findTimes(text)
  const first = times[0]
  const last = times.at(-1)
  if (!first || !last) return false
  if (/^\P{L}*$|^[\s(]*(?:từ|lúc|vào lúc|khoảng|bắt đầu từ)\s*$/iu.test(text.slice(0, first.start)))
    return !isOnlyWhen(text)
  return /^[\s.):;]*$/.test(text.slice(last.end)) && /[:(–-]\s*(?:từ|lúc)?\s*$/u.test(text.slice(0, last.start))
}

/** "13h30’, ngày 31 tháng 7 năm 2012 (thứ 3)": a time and a date say when, not what. */
function isOnlyWhen(text: string): boolean {
  const date = findDates(text, 2000)[0]
  return date !== undefined && date.start < 40 && text.length - date.end < 30
}
