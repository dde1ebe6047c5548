import { type FoundDate, type FoundTime, findDates, findTimes, isoOf } from '#features/reading/rules/public.ts'
import type { CivilDate } from '#platform/vietnamese/dates.ts'
import type { Place } from '../../messages.ts'
import { oncePerPaper } from '../once-per-paper.ts'
import type { Paper } from '../paper.ts'

/** Something of a paragraph; `start`, `end` are clean offsets in the whole text, `block` the index of the paragraph. */
export type InBlock<Found> = Found & { block: number }

/** A day or a month can only stand where a digit stands beside a sign or the word "tháng". */
const DATED = /\d\s?[/.-]\s?\d|[Tt]háng|THÁNG/u

/** Every date of the text; a date without a year is read into the year of the paper. Found once for all rules. */
export const datesOf = oncePerPaper((paper): readonly InBlock<FoundDate>[] => {
  const year = paper.date === null ? null : Number(paper.date.slice(0, 4))
  return paper.document.blocks.flatMap((block) =>
    DATED.test(block.text)
      ? findDates(block.text, year).map((date) => ({
          ...date,
          start: block.start + date.start,
          end: block.start + date.end,
          block: block.index,
        }))
      : [],
  )
})

/** A cheap look before the dear one. */
const TIMED = /\d\s{0,2}(?:[hgHG]|giờ|gìơ|Giờ|GIỜ|:\s?\d\d|\.\d\d\s?[-–—→đ])/u

/** Every time of day of the body and of what stands below the signature. Found once for all rules. */
export const timesOf = oncePerPaper((paper): readonly InBlock<FoundTime>[] =>
  paper.document.blocks.flatMap((block) =>
    block.end <= paper.bodyStart || !TIMED.test(block.text) || FURNITURE.test(block.text)
      ? []
      : findTimes(block.text).map((time) => ({
          ...time,
          start: block.start + time.start,
          end: block.start + time.end,
          block: block.index,
        })),
  ),
)

/** Lines of a web page about itself. */
const FURNITURE =
  /^(?:Cập nhật|Viết bởi|Đăng (?:bởi|lúc|ngày)|Ngày đăng|Lượt xem|Được đăng)|lượt xem$|\d:\d{2} (?:SA|CH|AM|PM)$/iu

/** The day of issue; where the day is left blank, the first day of the month that is written (`isExact` false). */
export type Issued = { date: CivilDate; isExact: boolean; spans: Place[] }

export const issuedOf = oncePerPaper(findIssued)

function findIssued(paper: Paper): Issued | null {
  const { issuedOn, issuedAt } = paper.reading
  if (issuedOn) return { date: issuedOn.value, isExact: true, spans: issuedOn.spans }
  const place = issuedAt?.spans[0]
  if (place === undefined) return null
  const { end } = paper.cleanOf(place)
  const month = datesOf(paper).find((date) => date.monthOnly && date.start >= end && date.start < end + 40)
  const civil = month?.dates[0]
  if (!month || !civil) return null
  return { date: `${isoOf(civil)}-01`, isExact: false, spans: [paper.at(month.start, month.end)] }
}

/** The original words of a place, as one line. */
export function wordsAt(paper: Paper, { start, end }: Place): string {
  return paper.original.slice(start, end).replace(/\s+/g, ' ').trim()
}

/** Bodies to which the rules of the State on meetings do not apply: Party, unions, youth, associations. */
const OUTSIDE =
  /(?<!\p{L})(?:đảng|chi bộ|công đoàn|liên đoàn lao động|đoàn (?:tncs|thanh niên)|(?:thành|tỉnh|huyện|quận|chi|liên) đoàn|đoàn trường|(?:liên|chi) đội|hội đồng đội|mặt trận|hội (?:liên hiệp|nông dân|cựu|phụ nữ|chữ thập|khuyến học|sinh viên))(?!\p{L})/iu

export function isOutsideState({ reading }: Paper): boolean {
  return OUTSIDE.test(reading.issuer?.value ?? '') || OUTSIDE.test(reading.number?.value ?? '') || isCongress(reading)
}

/** A congress is one of members; conferences of officials are called hội nghị. */
function isCongress({ kind }: Paper['reading']): boolean {
  return kind?.value === 'daiHoi'
}
