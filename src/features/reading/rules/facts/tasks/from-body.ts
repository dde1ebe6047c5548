import { beginsAction, beginsActor } from '../../grammar/actors.ts'
import { sentencesOf } from '../../grammar/sentences.ts'
import { type Piece, partOf, tidy } from '../../source/pieces.ts'
import { PLAIN, type Section, type Segment } from '../../source/sections.ts'
import type { Frame } from '../frame.ts'
import { taskInBrackets, tasksOfAside } from './from-aside.ts'
import { tasksOfSegment } from './from-section.ts'
import { chargedBy, taskOfSentence } from './from-sentence.ts'
import type { IsIssuer } from './issuer.ts'
import { type Place, placesOf } from './places.ts'
import type { TaskDraft } from './task-draft.ts'

const SURE = 0.7
const PLAINLY = 0.8
/** Among contents and items, a deadline makes a duty of what would only be a topic. */
const BY_WHEN = /(?:trước|chậm nhất|hạn chót|hoàn thành)[^.;]{0,20}ngày \d/u

/** "Giao cô Lan lập danh sách": an order stands out among the points of minutes. */
const ORDERS = /^(?:Giao|Phân công)(?: cho| nhiệm vụ cho)? (?!lưu|ban|dịch)/u

/** "Hái hoa dân chủ: mỗi lớp cử 2 em", "Mỗi lớp chọn 10 em". */
const EACH = /^(?:mỗi|từng)\s(?:\S+\s){1,8}(?:cử|chọn|chuẩn bị|thành lập|đăng k[ýí]|gửi|nộp|lập|có|dạy|viết|làm)\s/iu

/** The unit that the items below have to do with, and the rank of these items once one was seen. */
type Charge = { unit: Piece; rank: number | null }

/** Sentences outside the sections that share out the work. */
export function tasksOfBody(frame: Frame, shared: readonly Section[], isIssuer: IsIssuer): TaskDraft[] {
  const { segments, sections } = frame.document.sections
  const places = placesOf(segments.length, sections, shared)
  const minutes = frame.head.type?.value === 'BB'
  const drafts: TaskDraft[] = []
  let charge: Charge | null = null
  for (const segment of segments) {
    const place = places[segment.index]
    if (place === 'shared' || isTabular(segment) || segment.body.start < frame.head.bodyStart) continue
    if (segment.body.start >= frame.foot.bodyEnd) break
    charge = chargeAfter(charge, segment, isIssuer)
    if (place === 'silent') continue
    const last = drafts.at(-1)
    const mayOwn = place !== 'list' || BY_WHEN.test(segment.body.text)
    if (charge && mayOwn && segment.mark && isOwnDuty(segment.body.text))
      drafts.push({ unit: charge.unit, action: tidy(segment.body), certainty: SURE })
    else if (last && isFurther(segment, segments[segment.index - 1], last))
      drafts.push({ unit: last.unit, action: tidy(segment.body), certainty: SURE })
    else if (place === 'participants' && !isOwnParagraph(segment)) drafts.push(...tasksOfAside(segment))
    else if (place === 'participants') drafts.push(...asked(segment, 'list', isIssuer))
    else if (minutes && place === 'list')
      drafts.push(...(namedDeeds(segment, isIssuer) ?? asked(segment, place, isIssuer)))
    else drafts.push(...asked(segment, place, isIssuer))
  }
  return drafts
}

/** Cells in a row, and what people are to wear, hold no duties. */
const LEAST_CELLS = 3
function isTabular({ inTable, block, label }: Segment): boolean {
  return inTable || block.cells.length >= LEAST_CELLS || /^trang phục$/iu.test(label.text)
}

/** What a segment asks of others than the issuer: in a list only what is plain or has a deadline. */
function asked(segment: Segment, place: Place | undefined, isIssuer: IsIssuer): TaskDraft[] {
  const listed = place === 'list'
  if (listed && segment.rank !== PLAIN && !BY_WHEN.test(segment.body.text)) {
    const aside = taskInBrackets(segment)
    if (aside) return [aside]
    if (ORDERS.test(segment.body.text) || EACH.test(segment.body.text)) return tasksOfSegment(segment, isIssuer)
    return EACH.test(segment.rest.text) ? tasksOfAside(segment) : []
  }
  return tasksOfSegment(segment, isIssuer).filter((draft) => {
    const least =
      listed && segment.rank === PLAIN && !isPreparation(segment, draft) && !BY_WHEN.test(draft.action.text)
        ? PLAINLY
        : SURE
    return draft.certainty >= least && (segment.mark !== null || !isIssuer(draft.unit))
  })
}

const PERSON =
  /^(?:[Đđ]\/c|[Đđ]ồng chí|[Tt]hầy|[Cc]ô|[Cc]hị|[Aa]nh)(?:,? (?:và )?(?:(?:đ\/c|đồng chí|thầy|cô|chị|anh) )?\p{Lu}\p{Ll}*){1,6}$/u
/** What persons do at the meeting itself. */
const AT_MEETING =
  /^(?:trình bày|báo cáo|thông qua|đọc|phát biểu|nêu|đánh giá|triển khai|phổ biến|đề nghị|yêu cầu|góp ý|chủ trì|điều hành|phát động|quán triệt|tổng hợp|kết luận|công bố|nhận(?! nhiệm))(?!\p{L})/u

/** "2. Tháng 10: đ/c Tân dạy chuyên đề ngày 15/10": what the points of minutes leave persons to do. */
function namedDeeds(segment: Segment, isIssuer: IsIssuer): TaskDraft[] | null {
  const body = segment.rest.text === '' ? segment.body : segment.rest
  const deeds = sentencesOf(body.text)
    .map(({ start, end }) => taskOfSentence(partOf(body, start, end), isIssuer))
    .filter((draft) => draft !== null)
    .filter(({ unit, action }) => PERSON.test(unit.text) && !AT_MEETING.test(action.text))
  return deeds.length > 0 ? deeds : null
}

/** "4. Các nhóm in đề cương;", "5. Gửi bản mềm trước ngày …": the next point goes on about those of the one before. */
function isFurther(segment: Segment, above: Segment | undefined, last: TaskDraft): boolean {
  const { mark, rank, body } = segment
  if (!mark || !above?.mark || above.rank !== rank || !isOwnDuty(body.text)) return false
  return last.unit.start === above.body.start && DUE.test(body.text)
}
const DUE = /(?:trước|chậm nhất|hạn chót|hoàn thành)[^.;]{0,24}(?:ngày \d|\d{1,2}\/\d)/iu

/** "Các trường đăng ký đại biểu …. Học viên mang theo máy tính.": a paragraph behind a list that no heading closes. */
const PREPARES = /^(?:mang theo|đăng k[ýí]|gửi|nộp|lập danh sách|bố trí|cử|chuẩn bị|tổng hợp|báo|xác nhận)(?!\p{L})/u
const SENTENCE = /\p{Ll}[^.;]{12,}\.?(?:\/\.)?$/u

function isPreparation(segment: Segment, { action }: TaskDraft): boolean {
  return PREPARES.test(action.text) && SENTENCE.test(segment.body.text)
}

/** Below a list of those who attend, a sentence that asks one of them to prepare something. */
function isOwnParagraph(segment: Segment): boolean {
  return segment.mark === null && segment.rank === PLAIN && segment.topics.length === 0
}

/** A line that begins with its verb and names nobody else. */
function isOwnDuty(text: string): boolean {
  return beginsAction(text) && !beginsActor(text)
}

/** "Các cơ sở giáo dục thực hiện các nội dung sau:" charges the items below it, as long as they keep their rank. */
function chargeAfter(charge: Charge | null, segment: Segment, isIssuer: IsIssuer): Charge | null {
  const unit = chargedBy(segment.body, isIssuer)
  if (unit) return isIssuer(unit) ? null : { unit, rank: null }
  if (!charge) return null
  if (!segment.mark) return charge.rank === null ? null : charge
  if (charge.rank !== null && segment.rank < charge.rank) return null
  return { unit: charge.unit, rank: charge.rank ?? segment.rank }
}
