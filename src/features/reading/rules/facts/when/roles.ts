import { compare, partsOf } from './calendar.ts'
import { isBesidePlace, isDelivery, isEnding, isPast, isWork } from './deliveries.ts'
import { isCondition, isElsewhere } from './elsewhere.ts'
import { isFurniture, isTitleDate } from './furniture.ts'
import { isGroup } from './groups.ts'
import type { Mention, Scene } from './scene.ts'
import {
  BASIS_SENTENCE,
  BY_THEN,
  DELIVERY_LABEL,
  DELIVERY_VERB,
  EVENT_LABEL,
  EVENT_VERB,
  LINE_TEST,
  LINE_TEST_NEXT,
  ORGANISER,
  TIME_HEADING,
  TIME_LABEL,
  UNTIL,
} from './words.ts'

/**
 * What a date is for: `session` = people meet then, `deadline` = something is due then, `none` = it belongs to a document,
 * a feast, a person, a web page. `by` tells how a session date was known, from the surest way to the weakest.
 */
export type Role =
  | { kind: 'none' }
  | { kind: 'deadline'; certainty: number }
  | { kind: 'session'; by: 'label' | 'row' | 'heading' | 'running' | 'title'; certainty: number }

const NONE: Role = { kind: 'none' }

export function roleOf(scene: Scene, mention: Mention): Role {
  const label = mention.labels[0] ?? ''
  if (isFurniture(scene, mention, label) || isCondition(mention) || isClosed(mention)) return NONE
  if (BY_THEN.test(mention.before) && !isEnding(mention, label)) return { kind: 'deadline', certainty: 0.95 }
  if (isDueRow(mention)) return { kind: 'deadline', certainty: 0.85 }
  if (isElsewhere(mention)) return NONE
  if (isLineTest(mention)) return { kind: 'deadline', certainty: 0.8 }
  if (isNamedEvent(mention)) return { kind: 'session', by: 'label', certainty: 0.85 }
  if (isWork(scene, mention)) return { kind: 'deadline', certainty: 0.7 }
  if (!isBesidePlace(scene, mention) && isDelivery(scene, mention, label)) return { kind: 'deadline', certainty: 0.85 }
  return sessionRole(scene, mention, label) ?? (isDelivered(mention) ? { kind: 'deadline', certainty: 0.7 } : NONE)
}

/** "Hạn nộp toàn văn | 31/08": the cell before the date says what is due. */
function isDueRow({ cell, block }: Mention): boolean {
  const label = cell && block.cells[block.cells.indexOf(cell) - 1]?.text
  return (
    Boolean(label && label.length <= LONGEST_LEAD && (DELIVERY_LABEL.test(label) || /^hạn\s/iu.test(label))) &&
    !EVENT_LABEL.test(label ?? '')
  )
}

/** "nghỉ Tết từ ngày … đến hết ngày …", "ngừng tiếp nhận hồ sơ từ …": nobody meets then, and nothing is due. */
function isClosed({ before }: Mention): boolean {
  if (
    /(?<!\p{L})(?:đăng(?: tải)?|đưa|cập nhật|công bố|niêm yết)\s(?:tại|trên|lên)\s[^.;]{3,90}\stừ(?: ngày)?\s$/iu.test(
      before.slice(-140),
    )
  )
    return true
  return /(?<!\p{L})(?:nghỉ|ngừng|tạm dừng|đóng cửa)(?!\p{L})[^.;]{0,60}(?<!\p{L})từ(?!\p{L})[^.;]{0,110}$/iu.test(
    before.slice(-200),
  )
}

/** The day on which the line to an online meeting is tried; a date that a label heads is told by its label. */
function isLineTest({ before, after, found }: Mention): boolean {
  if (found.monthOnly) return false
  return LINE_TEST.test(before.slice(-140)) || (before.length < 40 && LINE_TEST_NEXT.test(after.slice(0, 100)))
}

/** "gửi về Sở ngày …", "đến 17 giờ ngày …, đơn vị nào không gửi": a delivery without "trước". */
function isDelivered(mention: Mention): boolean {
  const { before, after, found } = mention
  if (isPast(mention) || found.monthOnly) return false
  if (UNTIL.test(before) && DELIVERY_VERB.test(before.slice(-120) + after.slice(0, 60))) return true
  return DELIVERY_VERB.test(before.slice(-60))
}

/** Nothing but a clock and words of time before the date. */
const CLOCK_ONLY =
  /^(?:\s|,|\d{1,2}\s?(?:giờ|[hg:])\s?(?:\d{2})?(?:\s?(?:phút|['’]))?|lúc|vào|hồi|từ|sáng|chiều|tối|(?:thứ|chủ)\s\S{1,5}|[-–]|đến)*$/iu
/** "Họp bốc thăm: 15h30 ngày …", "Trao giải: 16h00 ngày …": a sentence that an event names, or a clock follows. */
function isNamedEvent({ before }: Mention): boolean {
  const label = /^(?:[\s\-–+*•]|\d{1,2}[.)]\s|\p{L}\)\s){0,4}([^:]{3,60}):/u.exec(before)?.[1] ?? ''
  if (DELIVERY_LABEL.test(label) || before.length >= 120) return false
  const rest = before.slice(before.indexOf(':') + 1)
  if (EVENT_LABEL.test(label)) return true
  return CLOCK_ONLY.test(rest) && (isGroup(label) || (label !== '' && /\d/.test(rest)))
}

function sessionRole(scene: Scene, mention: Mention, label: string): Role | null {
  const { before, found, cell } = mention
  if (found.bare && !isLed(mention)) return null
  if (cell && cell.text.length <= LONGEST_CELL)
    return isTimeCell(mention) ? { kind: 'session', by: 'row', certainty: 0.85 } : null
  const opening = mention.block.body.slice(0, Math.max(0, mention.start - mention.block.bodyStart))
  if (TIME_LABEL.test(opening.trimStart()) && opening.length < 90)
    return { kind: 'session', by: 'label', certainty: 0.95 }
  if (TIME_LABEL.test(label)) return { kind: 'session', by: 'label', certainty: 0.95 }
  if (EVENT_LABEL.test(label) && label.length < 80 && before.length < 120)
    return { kind: 'session', by: 'label', certainty: 0.85 }
  if (isTitleDate(scene, mention)) return { kind: 'session', by: 'title', certainty: 0.7 }
  if (isLed(mention) && !isPast(mention) && !GOES_ON.test(mention.after)) {
    const headed = mention.labels.some((each) => TIME_HEADING.test(each))
    if (headed || found.monthOnly === false) return { kind: 'session', by: 'heading', certainty: headed ? 0.9 : 0.8 }
    return null
  }
  if (before.length < 60 && mention.labels.slice(0, 2).some((each) => TIME_HEADING.test(each)))
    return { kind: 'session', by: 'label', certainty: 0.85 }
  return runningRole(scene, mention)
}

const LONGEST_LEAD = 60
/** A longer cell holds running text, as pages do that a converter set on one line between bars. */
const LONGEST_CELL = 300
/** "Ngày 12/5, học sinh mặc đồng phục": the date opens a sentence, not a heading. */
const GOES_ON = /^(?:\s?\([^()]{0,30}\))?\s?,\s*(?!(?:tại|địa điểm|lúc|từ|bắt đầu|thời gian|vào)(?!\p{L}))\p{Ll}/u
/** The block begins with the date: "Ngày 25/9:", "Sáng thứ Hai (25/9)", "Ngày thứ nhất (ngày 24/7/2009)". */

function isLed({ block, start }: Mention): boolean {
  const opening = block.body.slice(0, Math.max(0, start - block.bodyStart))
  if (opening.length > LONGEST_LEAD) return false
  return /^\s*(?:\d{1,2}\s?(?:giờ|[hg:])\s?(?:\d{2})?(?:\s?phút|['’])?[\s,-]*|(?:vào\s)?lúc\s|vào\s|từ\s|buổi\s|sáng\s|chiều\s|tối\s|cả ngày\s|(?:đợt|lớp|ca|vòng|buổi)\s\S{1,4}\s?:?\s?|ngày (?:thứ )?\S{1,4}\s?[(:,–-]?\s?|thứ\s\S{1,4}[\s,]{0,2}|chủ nhật[\s,]{0,2}|[(,:–-]\s?)*$/iu.test(
    opening,
  )
}

/** "Sáng ngày 9/10, trường … đã tổ chức hội nghị": a report of a meeting is told by the past, too. */
function isReport({ before, after }: Mention): boolean {
  return (
    /^\s*(?:vào\s|lúc\s|(?:sáng|chiều|tối)\s?|\d\S*\s|giờ\s|phút,?\s|hồi\s|vừa qua,?\s)*$/iu.test(before) &&
    /đã (?:long trọng |phối hợp )?(?:tổ chức|tiến hành|khai mạc|diễn ra|họp)/u.test(after)
  )
}

function isTimeCell({ cell, start, end }: Mention): boolean {
  return cell !== null && end - start >= 0.3 * cell.text.length
}

/** "khai mạc ngày 07/12, bế mạc ngày 09/12". */
const CLOSES = /(?:khai mạc|bắt đầu)[^.;]{0,90}\d[^.;]{0,40}(?:bế mạc|kết thúc) (?:vào |lúc [^.;]{1,20})?$/iu
const TODAY = /(?:[Hh]ôm nay|HÔM NAY).{0,60}$/u
/** Adds up what a sentence says for and against a meeting on that day. */
function runningRole(scene: Scene, mention: Mention): Role | null {
  const { before, after, sentence, found } = mention
  const around = `${before.slice(-160)} ${after.slice(0, 60)}`.replace(ORGANISER, '')
  if (!EVENT_VERB.test(around) && !TODAY.test(before)) return null
  if (found.range && DELIVERY_VERB.test(before.slice(-40))) return null
  let points = 2
  if (/\d\s{0,2}(?:giờ|[hg](?!\p{L})|:\s?\d\d)/u.test(before.slice(-40) + after.slice(0, 30))) points += 2
  if (
    /(?:vào|lúc|hồi|trong|từ|diễn ra|khai mạc|tổ chức|bắt đầu|hôm nay)[\s,(:]*$/iu.test(
      before
        .slice(-80)
        .replace(/(?:thứ\s\S{1,4}|chủ nhật|buổi|sáng|chiều|tối|ngày|các|hai|\d\S*|giờ|phút|[,\s])+$/iu, ''),
    )
  )
    points += 1
  if (/(?:tại|ở)\s\p{L}/u.test(after) || /tại\s\p{L}/u.test(before)) points += 1
  if (TODAY.test(before)) points += 3
  if (CLOSES.test(before)) points += 2
  if (found.weekday !== null) points += 1
  if (found.monthOnly) points -= 1
  if (BASIS_SENTENCE.test(sentence.text) && !/(?:tổ chức|triệu tập|mời|thông báo)/iu.test(before)) points -= 2
  if (isPast(mention)) points += isReport(mention) ? 1 : -2
  if (isBeforeIssue(scene, mention)) points -= 3
  if (points >= 4) return { kind: 'session', by: 'running', certainty: 0.85 }
  return points >= 3 ? { kind: 'session', by: 'running', certainty: 0.7 } : null
}

function isBeforeIssue(scene: Scene, { found }: Mention): boolean {
  const issued = scene.head.issuedOn?.value
  const last = found.dates.at(-1)
  return issued !== undefined && last !== undefined && last.day > 0 && compare(last, partsOf(issued)) < 0
}
