import type { Recurrence, RelativeDeadline } from '../../../messages.ts'
import { factAt, spansAt } from '../../document.ts'
import { matchesOf } from '../../source/matches.ts'
import { partOf } from '../../source/pieces.ts'
import type { Scene } from './scene.ts'

/** "trước 05 ngày", "chậm nhất 03 ngày làm việc sau khi …", "sau 2 tuần kể từ ngày …". */
const RELATIVE =
  /(?<!\p{L})(trước|chậm nhất(?: là)?(?: sau| trước)?|muộn nhất(?: sau| trước)?|trong (?:vòng|thời hạn)|sau|không quá)\s(?:ít nhất\s|khoảng\s)?(\d{1,2})\s?(?:\([^()]{1,12}\)\s)?(ngày|tuần)(?!\s(?:\d|tháng))(\s(?:làm việc))?,?\s?((?:trước|sau|kể từ|tính từ|từ)(?:\s(?:khi|ngày|thời điểm))?)?/giu
const DAYS_OF_WEEK = 7
const LONGEST = 160

/** What is due so many days before or after something. */
export function readRelativeDeadlines(scene: Scene): RelativeDeadline[] {
  const found: RelativeDeadline[] = []
  for (const block of scene.document.blocks) {
    if (!/\d\s?(?:\([^()]{1,12}\)\s)?(?:ngày|tuần)/u.test(block.text)) continue
    for (const match of matchesOf(block.text, RELATIVE)) {
      const [whole, lead = '', count = '', unit = '', working, link] = match
      if (!link && !/^(?:trước|chậm|muộn)/iu.test(lead)) continue
      const start = block.start + match.index
      const end = start + whole.trimEnd().length
      const size = Number(count) * (unit.toLowerCase() === 'tuần' ? DAYS_OF_WEEK : 1)
      const before = /^trước$|trước$/iu.test(lead) ? !link || /trước/iu.test(link) : /trước/iu.test(link ?? '')
      const sentence = scene.sentencesOf(block).find((each) => each.start <= start && start < each.end)
      const anchor =
        sentence &&
        partOf(sentence, end - sentence.start, Math.min(sentence.text.length, end - sentence.start + LONGEST))
      const what = sentence && partOf(sentence, 0, start - sentence.start)
      found.push({
        spans: spansAt(scene.document, [{ start, end }]),
        days: factAt(scene.document, before ? -size : size, start, end, 0.85),
        workingDays: working !== undefined,
        anchor:
          link && anchor && anchor.text !== ''
            ? factAt(scene.document, anchor.text.replace(/[.;,]+$/u, ''), anchor.start, anchor.end, 0.7)
            : null,
        what: what && what.text.length > 3 ? factAt(scene.document, what.text, what.start, what.end, 0.7) : null,
      })
    }
  }
  return found
}

type Every = Recurrence['every']['value']
const EVERY: readonly [RegExp, Every][] = [
  [/(?:2|hai) tuần/iu, 'twoWeeks'],
  [/tuần/iu, 'week'],
  [/tháng/iu, 'month'],
  [/quý/iu, 'quarter'],
  [/học k[ỳìi]|kỳ/iu, 'term'],
  [/năm/iu, 'year'],
]
/** "định kỳ hằng tháng", "ngày 25 hằng tháng", "2 tuần/lần", "mỗi học kỳ một lần", "01 lần/tháng". */
const RECURRING =
  /(?<!\p{L})(?:(?:định kỳ\s)?h[ằà]ng\s(tuần|tháng|quý|năm|học kỳ)|định kỳ\s(?:mỗi\s)?((?:2|hai)?\s?(?:tuần|tháng|quý|học kỳ|năm))|mỗi\s((?:2|hai)?\s?(?:tuần|tháng|quý|học kỳ|năm))\s(?:họp|sinh hoạt|tổ chức|\d|một|hai|ít nhất|tối thiểu)|(?:\d{1,2}|một|hai)\slần\s?(?:\/|trong một|trên|mỗi)\s?(tuần|tháng|quý|học kỳ|năm)|((?:2|hai)\stuần|tuần|tháng|quý|học kỳ|năm)\s?\/\s?(?:\d{1,2}\s)?(?:một\s)?lần)(?!\p{L})/giu

/** What comes back every week, month, term. "hằng năm" as a mere adjective of a plan counts only with a day or a deed. */
export function readRecurrences(scene: Scene): Recurrence[] {
  const found: Recurrence[] = []
  for (const block of scene.document.blocks) {
    if (!/h[ằà]ng\s|định kỳ|mỗi\s|lần|Định kỳ|H[ằà]ng\s/u.test(block.text)) continue
    for (const match of matchesOf(block.text, RECURRING)) {
      const unit = match.slice(1).find((each) => each !== undefined) ?? ''
      const every = EVERY.find(([form]) => form.test(unit))?.[1]
      const start = block.start + match.index
      const sentence = scene.sentencesOf(block).find((each) => each.start <= start && start < each.end)
      if (!every || !sentence) continue
      if (/^h[ằà]ng năm/iu.test(match[0]) && !/(?:ngày|tháng)\s\d|báo cáo|tổ chức|họp/iu.test(sentence.text)) continue
      const what = partOf(sentence, 0)
      const certainty = /định kỳ|lần|ngày \d/iu.test(sentence.text) ? 0.85 : 0.6
      found.push({
        spans: spansAt(scene.document, [{ start, end: start + match[0].length }]),
        every: factAt(scene.document, every, start, start + match[0].length, certainty),
        what: factAt(
          scene.document,
          what.text.slice(0, LONGEST),
          what.start,
          Math.min(what.end, what.start + LONGEST),
          certainty,
        ),
      })
    }
  }
  return found
}
