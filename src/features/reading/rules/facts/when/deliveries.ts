import { topicsOf } from '../../source/topics.ts'
import type { Mention, Scene } from './scene.ts'
import { DELIVERY_LABEL, DELIVERY_VERB, EVENT_LABEL, EVENT_VERB, MILESTONES, TIME_LABEL } from './words.ts'

/** "khai mạc 7h30 ngày 13/6, kết thúc trưa ngày 14/6". */
const OPENS_AND_ENDS =
  /(?:khai mạc|khai giảng|bắt đầu)[^;]{0,60}\d{1,2}[/-]\d[^;]{0,30}kết thúc(?:\s(?:vào|lúc|sáng|trưa|chiều|tối|ngày|hết)){0,3}\s?$/iu

/** "Thời gian: bắt đầu lúc 8h00 và kết thúc lúc 11h30 ngày …" ends a meeting, not a delivery. */
export function isEnding({ before }: Mention, label: string): boolean {
  if (OPENS_AND_ENDS.test(before)) return true
  return /kết thúc\s(?:vào\s)?lúc\s\S{1,8}\s?(?:phút\s)?$/iu.test(before) && TIME_LABEL.test(label)
}

/** A time that an "Địa điểm" follows or precedes is a time to meet, whatever its label says ("Thời gian báo cáo"). */
export function isBesidePlace(scene: Scene, { block, labels }: Mention): boolean {
  if (!TIME_LABEL.test(labels[0] ?? '')) return false
  const beside = [scene.document.blocks[block.index + 1], scene.document.blocks[block.index - 1]]
  return beside.some((each) => each !== undefined && /^(?:Địa điểm|ĐỊA ĐIỂM|Tại|Nơi)(?!\p{Ll})/u.test(each.body))
}

/** Work before people meet, as the heading of a step names it. */
const PREPARES =
  /^(?:khảo sát|cài đặt|lắp đặt|mua sắm|in ấn|hoàn thiện|rà soát|vận hành|nghiệm thu|thống kê|sửa chữa|vận chuyển)(?!\p{L})/iu

/** "Thời gian thực hiện: …" under a heading of work ("Cài đặt hệ thống") that names neither an event nor a place. */
export function isWork(scene: Scene, { labels, entry }: Mention): boolean {
  const label = labels[0] ?? ''
  const heading = entry.parent
  const told = /^thời gian (?:thực hiện|triển khai|hoàn thành)/iu.test(label)
  if (!told && !(/^thời gian$/iu.test(label) && PREPARES.test(heading?.block?.body ?? ''))) return false
  if (!heading?.block?.mark || topicsOf(heading.label).length > 0 || EVENT_VERB.test(heading.block.body)) return false
  return !scene.document.sections.segments.some(
    (segment) => segment.topics.includes('place') && scene.entries.get(segment.block)?.parent === heading,
  )
}

/** What is to be done may stand on the line below a date alone, where a table was torn. */
function nextLine(scene: Scene, { block, end }: Mention): string {
  const next = end >= block.end - 1 ? scene.document.blocks[block.index + 1] : undefined
  return next && !scene.isDated(next) ? next.body.slice(0, 60) : ''
}

/** How far into a step its verb may stand, after the one who acts. */
const SUBJECT = 40

/** Due rather than met: the label names a delivery, or a step of a time table begins with a verb of doing. */
export function isDelivery(scene: Scene, mention: Mention, label: string): boolean {
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
  const own = after.replace(/^[\s:.,)–-]+/u, '').slice(0, 60)
  const step = own === '' ? nextLine(scene, mention) : own
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

/** Told by the past: no meeting to come. */
export function isPast({ before, after }: Mention): boolean {
  return (
    /(?<!\p{L})(?:đã|vừa qua|vừa)(?!\p{L})/u.test(before.slice(-60)) ||
    /^[^.;]{0,60}(?<!\p{L})(?:đã|vừa)\s(?!được sự)/u.test(after)
  )
}
