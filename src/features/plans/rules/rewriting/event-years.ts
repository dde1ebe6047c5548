import type { Paper } from '#features/checking/rules/public.ts'
import { canonicalTone } from '#platform/vietnamese/tone.ts'
import { type Edit, edited, type Range } from './edits.ts'

/** "Cuộc thi … năm 2023": a year that stands alone, and the words before it. */
const NAMED_YEAR =
  /(?<name>(?:\p{L}[\p{L}\d.–-]*[\s,]+){1,12})(?:năm|Năm|NĂM)\s(?<year>(?:19|20)\d{2})(?![\d/]|\s?[-–]\s?\d)/gu
/** So many words before its year tell of an event that another place names it too. */
const KEY_WORDS = 2
/** A year counted within a day or month is a date. */
const DATED = /(?:tháng\s\d{1,2}|tháng|ngày|quý\s[IV\d]+)\s*$/iu
/** Years that are not those of the event: of a beginning, a past, a rule. */
const OF_OTHERS = /(?:từ|kể từ|trước|sau|khóa|giai đoạn|đến|tốt nghiệp|luật|nghị định|thông tư|hiến pháp)\s*$/iu

/** What becomes of years that stand alone when a plan goes on to another year. */
export type EventYears = {
  /** Of the clean text. */
  edits: Edit[]
  /** Where anniversaries are told with their days, which stay. */
  anniversaries: Range[]
  /** What was moved, as it is called now. */
  moved: string[]
  /** How many places name such a year and were left. */
  left: number
  /** The same done to a name of the plan. */
  renamed: (name: string) => string
}

/**
 * Years of the event itself, in its title and wherever the text names the same event, go on with the plan by `by` years. `base` is
 * the year in which the plan takes place; a title may also look back on the year before, or ahead. `isFree` tells what belongs to
 * other papers.
 */
export function eventYears(
  paper: Paper,
  { base, by, isFree }: { base: number; by: number; isFree: (range: Range) => boolean },
): EventYears {
  const named = namedYears(paper.text).filter(({ year, at }) => Math.abs(year - base) <= 1 && isFree(at))
  const title = (paper.reading.subject?.spans ?? []).map(paper.cleanOf)
  const keys = new Set(
    named
      .filter(({ at }) => title.some(({ start, end }) => start <= at.start && at.end <= end))
      .map(({ key, year }) => `${key} ${year}`),
  )
  const own = named.filter(({ key, year }) => keys.has(`${key} ${year}`))
  const anniversaries = anniversariesOf(paper.text, base, by).filter(({ range }) => isFree(range))
  const years = new Set(own.map(({ year }) => year))
  return {
    edits: [
      ...own.map(({ at, year }) => ({ ...at, text: String(year + by) })),
      ...anniversaries.flatMap(({ edits }) => edits),
    ],
    anniversaries: anniversaries.map(({ range }) => range),
    moved: [...[...years].map((year) => `năm ${year + by}`), ...new Set(anniversaries.map(({ words }) => words))],
    left: named.filter(({ year }) => year === base).length - own.filter(({ year }) => year === base).length,
    renamed: (name) =>
      edited(
        name,
        namedYears(name)
          .filter(({ year }) => years.has(year))
          .map(({ at, year }) => ({ ...at, text: String(year + by) })),
      ),
  }
}

type NamedYear = { at: Range; year: number; key: string }

function namedYears(text: string): NamedYear[] {
  return [...text.matchAll(NAMED_YEAR)].flatMap((match) => {
    const { name = '', year = '' } = match.groups ?? {}
    if (DATED.test(name) || OF_OTHERS.test(name)) return []
    const end = match.index + match[0].length
    const words =
      canonicalTone(name)
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? []
    return [{ at: { start: end - 4, end }, year: Number(year), key: words.slice(-KEY_WORDS).join(' ') }]
  })
}

const DAY = '(?:\\d{1,2}\\s?[/.]\\s?\\d{1,2}\\s?[/.]\\s?)?'
/** "40 năm … (20/11/1982 - 20/11/2022)", "Kỷ niệm 40 năm … (1982-2022)", "40 năm Ngày … 20/11/1982 - 20/11/2022". */
const ANNIVERSARY = new RegExp(
  `(?<count>\\d{1,3})(?=\\snăm(?!\\shọc))(?<words>[^.;()\\n]{1,160}[(\\s]${DAY})(?<first>(?:18|19|20)\\d{2})(?<sign>\\s?[-–]\\s?${DAY})(?<last>20\\d{2})(?!\\d|\\s?[/-]\\s?\\d)`,
  'gu',
)

type Anniversary = { range: Range; edits: Edit[]; words: string }

/** An anniversary goes on by as many years: its count and the later of its two years. */
function anniversariesOf(text: string, base: number, by: number): Anniversary[] {
  return [...text.matchAll(ANNIVERSARY)].flatMap(({ 0: whole, index: start, groups = {} }) => {
    const { count = '', first, last } = groups
    const end = start + whole.length
    if (Number(last) - Number(first) !== Number(count) || Math.abs(Number(last) - base) > 1) return []
    return [
      {
        range: { start, end },
        edits: [
          { start, end: start + count.length, text: String(Number(count) + by) },
          { start: end - 4, end, text: String(Number(last) + by) },
        ],
        words: `${Number(count) + by} năm (${first}-${Number(last) + by})`,
      },
    ]
  })
}
