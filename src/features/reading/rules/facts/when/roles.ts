import { isoOf } from '../../grammar/dates.ts'
import { isUpper } from '../../source/blocks.ts'
import { topicsOf } from '../../source/topics.ts'
import { compare, partsOf } from './calendar.ts'
import type { Mention, Scene } from './scene.ts'
import {
  ANNIVERSARY,
  BASIS_SENTENCE,
  BY_THEN,
  CONDITION,
  DELIVERY_LABEL,
  DELIVERY_VERB,
  EVENT_LABEL,
  EVENT_VERB,
  METADATA,
  MILESTONES,
  OF_DOCUMENT,
  OF_PAST,
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
  if (isFurniture(scene, mention, label) || isCondition(mention)) return NONE
  if (BY_THEN.test(mention.before) && !isEnding(mention, label)) return { kind: 'deadline', certainty: 0.95 }
  if (isElsewhere(mention)) return NONE
  if (isNamedEvent(mention)) return { kind: 'session', by: 'label', certainty: 0.85 }
  if (isWork(scene, mention)) return { kind: 'deadline', certainty: 0.7 }
  if (!isBesidePlace(scene, mention) && isDelivery(mention, label)) return { kind: 'deadline', certainty: 0.85 }
  const session = sessionRole(scene, mention, label)
  if (session) return session
  if (UNTIL.test(mention.before) && DELIVERY_VERB.test(mention.before.slice(-120)))
    return { kind: 'deadline', certainty: 0.7 }
  return NONE
}

/** "Thời gian: bắt đầu lúc 8h00 và kết thúc lúc 11h30 ngày …" ends a meeting, not a delivery. */
function isEnding({ before }: Mention, label: string): boolean {
  return /kết thúc\s(?:vào\s)?lúc\s\S{1,8}\s?(?:phút\s)?$/iu.test(before) && TIME_LABEL.test(label)
}

/** Date lines, time stamps and headers of portals, lunar dates, spans of a life. */
function isFurniture(scene: Scene, mention: Mention, label: string): boolean {
  const { before, found } = mention
  const [first, last] = [found.dates[0], found.dates.at(-1)]
  if (found.lunar || !first || !last || last.year - first.year > 1) return true
  return (
    isDateLine(scene, mention) ||
    isStamp(mention) ||
    isToday(scene, mention) ||
    METADATA.test(before.slice(-110)) ||
    METADATA.test(label)
  )
}

/** Dates of documents, of feasts, of what is past. */
function isElsewhere(mention: Mention): boolean {
  const tail = mention.before.slice(-110)
  if (OF_DOCUMENT.some((form) => form.test(tail))) return true
  return (BASIS_SENTENCE.test(mention.sentence.text) && OF_PAST.test(tail)) || isFeast(mention)
}

/** "Gò Vấp, ngày 27 tháng 12 năm 2021": the line of place and date of a document, or of a backdrop. */
const DATE_LINE = /^[\s([]*\p{Lu}[\p{L}.\s]{1,45}[,.;]\s*$/u
function isDateLine(scene: Scene, { block, before, after, found, start, end, labels }: Mention): boolean {
  const issued = scene.head.issuedOn?.spans[0]
  const from = scene.document.source.from[start] ?? 0
  if (labels.some((label) => TIME_LABEL.test(label))) return false
  if (issued && issued.start < (scene.document.source.to[end - 1] ?? 0) && from < issued.end) return true
  if (after.trim().length > 2 || block.text.length > 80) return false
  return (
    DATE_LINE.test(before) &&
    !/tại|lúc|\d|:|thứ|sáng|chiều|tối|chủ nhật/iu.test(before) &&
    (!found.bare || before === '')
  )
}

/** A line that is nothing but a date with a clock: when a page was put on the web. */
const STAMP =
  /^[^\p{L}\d]{0,4}(?:(?:thứ|chủ)\s\S{1,5},?\s)?(?:ngày\s)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s?[-–|,]?\s?(?:lúc\s)?\d{1,2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})?\s?[-–|,]?\s?(?:(?:thứ|chủ)\s\S{1,5},?\s)?(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4})|(?:SA|CH|AM|PM|GMT\+7)\)?$/u
const CLOCK_AFTER = /^\s?[-|,]?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:AM|PM|SA|CH))?\s*$/u
function isStamp(mention: Mention): boolean {
  const { block, after, labels } = mention
  if (block.index <= TOP && CLOCK_AFTER.test(after) && !labels.some((label) => TIME_LABEL.test(label))) return true
  return block.text.length < 70 && STAMP.test(block.text) && !/tại|họp|tổ chức/iu.test(block.text)
}

/** A web page prints the day on which it is read: a lone date among its first lines, under which no programme begins. */
function isToday(scene: Scene, mention: Mention): boolean {
  const { block } = mention
  if (block.index > TOP || !isLone(mention) || isTitleDate(scene, mention)) return false
  const day = mention.found.dates.map(isoOf).join()
  const others = scene.mentions.filter((other) => isLone(other) && other.found.dates.map(isoOf).join() !== day)
  const next = scene.document.blocks[block.index + 1]
  return (
    others.length === 0 &&
    !(
      next &&
      /^(?:\d{1,2}\s?(?:[h:g]|giờ)|(?:sáng|chiều|tối|buổi|lúc|vào|giờ|từ|tại|địa điểm)(?!\p{L}))/iu.test(next.body)
    )
  )
}
const TOP = 12
const LONE = /^[\s(,.:–|-]*(?:hôm nay|(?:thứ|chủ)\s\S{1,5}|ngày)?[\s),.:–|-]*$/iu
function isLone({ cell, before, after, found }: Mention): boolean {
  return (
    cell === null && !found.monthOnly && !found.range && LONE.test(before) && LONE.test(after) && !after.includes(':')
  )
}

/** The date under a title in capitals ("HỘI NGHỊ …", "LỄ …"), as slides and backdrops have it. */
function isTitleDate(scene: Scene, mention: Mention): boolean {
  const above = scene.document.blocks.slice(Math.max(0, mention.block.index - 4), mention.block.index)
  return (
    isLone(mention) &&
    above.some(
      (block) =>
        isUpper(block.text) && /HỘI NGHỊ|ĐẠI HỘI|LỄ |HỘI THI|HỘI THẢO|CHUYÊN ĐỀ|TẬP HUẤN|HỌP/u.test(block.text),
    )
  )
}

/** Days that the calendar names; without a year, a clock or a label they are the feast, not a date to meet. */
const FEASTS = new Set([
  '9/1',
  '3/2',
  '27/2',
  '8/3',
  '26/3',
  '30/4',
  '1/5',
  '7/5',
  '15/5',
  '19/5',
  '1/6',
  '28/6',
  '27/7',
  '19/8',
  '2/9',
  '10/10',
  '15/10',
  '20/10',
  '9/11',
  '18/11',
  '20/11',
  '22/12',
])
function isFeast({ before, after, found, labels }: Mention): boolean {
  const [day] = found.dates
  const named =
    found.yearGuessed && found.weekday === null && day !== undefined && FEASTS.has(`${day.day}/${day.month}`)
  if (named && !TIME_LABEL.test(labels[0] ?? '') && !/\d\s?(?:giờ|[hg:])/u.test(before.slice(-30))) return true
  if (named && /(?:[Nn]gày|[Ll]ễ) [\p{L}\s]{0,40}\(?\s*$/u.test(before.slice(-60)) && /^\s?\)/.test(after)) return true
  return (
    ANNIVERSARY.test(before.slice(-110)) &&
    !/(?:tổ chức|diễn ra|vào (?:lúc|ngày|hồi)|lúc|khai mạc|từ)\s?(?:vào\s|từ\s|\d\S*\s)?$/iu.test(before.slice(-40))
  )
}

function isCondition({ before }: Mention): boolean {
  return CONDITION.test(before.slice(-90))
}

/** A time that an "Địa điểm" follows or precedes is a time to meet, whatever its label says ("Thời gian báo cáo"). */
function isBesidePlace(scene: Scene, { block, labels }: Mention): boolean {
  if (!TIME_LABEL.test(labels[0] ?? '')) return false
  const beside = [scene.document.blocks[block.index + 1], scene.document.blocks[block.index - 1]]
  return beside.some((each) => each !== undefined && /^(?:Địa điểm|ĐỊA ĐIỂM|Tại|Nơi)(?!\p{Ll})/u.test(each.body))
}

/** Nothing but a clock and words of time before the date. */
const CLOCK_ONLY =
  /^(?:\s|,|\d{1,2}\s?(?:giờ|[hg:])\s?(?:\d{2})?(?:\s?(?:phút|['’]))?|lúc|vào|hồi|từ|sáng|chiều|tối|(?:thứ|chủ)\s\S{1,5}|[-–]|đến)*$/iu
/** "Họp bốc thăm: 15h30 ngày …", "Trao giải: 16h00 ngày …": a sentence that an event names, or a clock follows. */
function isNamedEvent({ before }: Mention): boolean {
  const label = /^[\s\-–+*•]*([^:]{3,60}):/u.exec(before)?.[1] ?? ''
  if (DELIVERY_LABEL.test(label) || before.length >= 120) return false
  const rest = before.slice(before.indexOf(':') + 1)
  return EVENT_LABEL.test(label) || (label !== '' && CLOCK_ONLY.test(rest) && /\d/.test(rest))
}

/** "Thời gian thực hiện: …" under a heading of work ("Cài đặt hệ thống") that names neither an event nor a place. */
function isWork(scene: Scene, { labels, entry }: Mention): boolean {
  if (!/^thời gian (?:thực hiện|triển khai|hoàn thành)/iu.test(labels[0] ?? '')) return false
  const heading = entry.parent
  if (!heading?.block?.mark || topicsOf(heading.label).length > 0 || EVENT_VERB.test(heading.block.body)) return false
  return !scene.document.sections.segments.some(
    (segment) => segment.topics.includes('place') && scene.entries.get(segment.block)?.parent === heading,
  )
}

/** How far into a step its verb may stand, after the one who acts. */
const SUBJECT = 40

/** Due rather than met: the label names a delivery, or a step of a time table begins with a verb of doing. */
function isDelivery(mention: Mention, label: string): boolean {
  const { before, after, labels } = mention
  if (
    label &&
    label.length <= 90 &&
    DELIVERY_LABEL.test(label) &&
    !EVENT_VERB.test(label.replace(/tham dự|tập huấn/giu, ''))
  )
    return true
  if (/(?:thời gian|thời hạn|hạn)\s[^.;]{0,60}$/iu.test(before) && DELIVERY_LABEL.test(before.slice(-80))) return true
  const leads = before.replace(/^[\s+*•-]+|(?:từ|sáng|chiều|vào|trong)\s/giu, '').trim() === ''
  const step = after.replace(/^[\s:.,)–-]+/u, '').slice(0, 60)
  if (!leads || step === '') return false
  if (labels.some((each) => MILESTONES.test(each))) return !/^(?:tổ chức|khai mạc|họp|thi|hội)/iu.test(step)
  const verb = DELIVERY_VERB.exec(step)
  return (
    verb !== null &&
    !isPast(mention) &&
    verb.index < SUBJECT &&
    !EVENT_LABEL.test(step) &&
    !/tổ chức|họp|khai mạc/iu.test(step.slice(0, verb.index))
  )
}

function sessionRole(scene: Scene, mention: Mention, label: string): Role | null {
  const { before, found, cell } = mention
  if (found.bare && !isLed(mention)) return null
  if (cell) return isTimeCell(mention) ? { kind: 'session', by: 'row', certainty: 0.85 } : null
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

/** "Ngày 12/5, học sinh mặc đồng phục": the date opens a sentence, not a heading. */
const GOES_ON = /^(?:\s?\([^()]{0,30}\))?\s?,\s*\p{Ll}/u
/** The block begins with the date: "Ngày 25/9:", "Sáng thứ Hai (25/9)", "Ngày thứ nhất (ngày 24/7/2009)". */
function isLed({ block, start }: Mention): boolean {
  const opening = block.body.slice(0, Math.max(0, start - block.bodyStart))
  return /^\s*(?:\d{1,2}\s?(?:giờ|[hg:])\s?(?:\d{2})?(?:\s?phút|['’])?[\s,-]*|(?:vào\s)?lúc\s|vào\s|từ\s|buổi\s|sáng\s|chiều\s|tối\s|cả ngày\s|(?:đợt|lớp|ca|vòng|buổi)\s\S{1,4}\s?:?\s?|ngày (?:thứ )?\S{1,4}\s?[(:,–-]?\s?|thứ\s\S{1,4}[\s,]{0,2}|chủ nhật[\s,]{0,2}|[(,:–-]\s?)*$/iu.test(
    opening,
  )
}

function isPast({ before, after }: Mention): boolean {
  return (
    /(?<!\p{L})(?:đã|vừa qua|vừa)(?!\p{L})/u.test(before.slice(-60)) ||
    /^[^.;]{0,60}(?<!\p{L})(?:đã|vừa)\s(?!được sự)/u.test(after)
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

/** Adds up what a sentence says for and against a meeting on that day. */
function runningRole(scene: Scene, mention: Mention): Role | null {
  const { before, after, sentence, found } = mention
  let points = 0
  if (EVENT_VERB.test(before.slice(-160)) || EVENT_VERB.test(after.slice(0, 60))) points += 2
  if (/\d\s{0,2}(?:giờ|[hg](?!\p{L})|:\s?\d\d)/u.test(before.slice(-40) + after.slice(0, 30))) points += 2
  if (
    /(?:vào|lúc|hồi|trong|từ|diễn ra|khai mạc|tổ chức|bắt đầu|hôm nay)[\s,(:]*$/iu.test(
      before.replace(/(?:thứ\s\S{1,4}|chủ nhật|buổi|sáng|chiều|tối|ngày|các|hai|\d\S*|giờ|phút|[,\s])+$/iu, ''),
    )
  )
    points += 1
  if (/(?:tại|ở)\s\p{L}/u.test(after) || /tại\s\p{L}/u.test(before)) points += 1
  if (/[Hh]ôm nay|HÔM NAY/.test(before.slice(-60))) points += 3
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
