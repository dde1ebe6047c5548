import type { Mention } from './scene.ts'
import { ANNIVERSARY, BASIS_SENTENCE, CONDITION, OF_DOCUMENT, OF_PAST, TIME_LABEL } from './words.ts'

/** Dates of documents, of feasts, of what is past. */
export function isElsewhere(mention: Mention): boolean {
  const tail = mention.before.slice(-110)
  if (OF_DOCUMENT.some((form) => form.test(tail))) return true
  return (BASIS_SENTENCE.test(mention.sentence.text) && OF_PAST.test(tail)) || isFeast(mention)
}

/** Days that the calendar names; without a year, a clock or a label they are the feast, not a date to meet. */
const FEASTS: ReadonlySet<string> = new Set(
  '9/1 3/2 27/2 8/3 26/3 30/4 1/5 7/5 15/5 19/5 1/6 28/6 27/7 19/8 2/9 10/10 15/10 20/10 9/11 18/11 20/11 22/12'.split(
    ' ',
  ),
)
/** "Hội nghị tổ chức ngày 30/4 tại Hội trường A", "khai mạc vào ngày 20/11": people meet on the very day. */
const HELD =
  /(?:(?:hội nghị|hội thảo|hội thi|cuộc thi|cuộc họp|đại hội|buổi \S{2,10}|lớp [^.;,]{0,40}|lễ [^.;,]{0,40}|phiên họp)[^.;,]{0,60}(?<!\p{L})(?:được |sẽ )?(?:tổ chức|diễn ra|họp|tiến hành)|(?:khai mạc|diễn ra|họp|được tổ chức)) (?:(?:vào |trong |từ |lúc |sáng |chiều |tối )){0,3}$/iu
function isFeast({ before, after, found, labels }: Mention): boolean {
  const [day] = found.dates
  const named =
    found.yearGuessed && found.weekday === null && day !== undefined && FEASTS.has(`${day.day}/${day.month}`)
  const anniversary = ANNIVERSARY.test(before.slice(-110))
  if ((!named && !anniversary) || HELD.test(before.slice(-140))) return false
  if (named && !TIME_LABEL.test(labels[0] ?? '') && !/\d\s?(?:giờ|[hg:])/u.test(before.slice(-30))) return true
  if (named && /(?:[Nn]gày|[Ll]ễ) [\p{L}\s]{0,40}\(?\s*$/u.test(before.slice(-60)) && /^\s?\)/.test(after)) return true
  return (
    anniversary &&
    !/(?:tổ chức|diễn ra|vào (?:lúc|ngày|hồi)|lúc|khai mạc|từ)\s?(?:(?:vào|từ|lúc|hồi|\d\S*|giờ|phút,?)\s){0,5}$/iu.test(
      before.slice(-40),
    )
  )
}

/** "sinh trước ngày …", "tính đến ngày …": a condition on persons or figures. */
export function isCondition({ before }: Mention): boolean {
  const condition = CONDITION.exec(before.slice(-90))?.[0]
  return condition !== undefined && !HANDS_IN.test(condition)
}
/** "rà soát học sinh chưa biết bơi, báo cáo Hiệu trưởng trước ngày …": what is handed in behind the condition is due. */
const HANDS_IN =
  /\s(?:nộp|gửi|báo(?: (?:với|cho|về|lại))?|báo cáo|hoàn thành|đăng k[ýí]|lập danh sách|bổ sung)(?!\p{L})/iu
