import { matchesOf } from '#features/reading/rules/public.ts'
import { shortDate } from '#platform/vietnamese/dates.ts'
import { canonicalTone } from '#platform/vietnamese/tone.ts'
import { oncePerPaper } from '../once-per-paper.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { LIFETIMES } from '../territory/lifetimes.ts'
import { CITIES_OF_PROVINCES, MERGED } from '../territory/units-2025.ts'
import { quote } from '../writing.ts'

/**
 * A unit that was not there at the date of the document: not yet, or no longer. Only dated documents, only units whose
 * years are known, and not where the text itself speaks of the past ("cũ", "trước đây", an older document of theirs).
 */
export const unitNotExisting: Rule = {
  id: 'unit-not-existing',
  sources: [],
  check(paper) {
    const { date } = paper
    if (date === null) return []
    const gone = [...lifetimes(paper, date), ...(date >= TWO_LEVELS ? [...districts(paper), ...provinces(paper)] : [])]
    const said = gone.filter(({ start, end }) => !isOfThePast(paper, start, end, date))
    return [
      ...Map.groupBy(said, ({ name, why }) => (why === 'district' ? why : canonicalTone(name).toLowerCase())).values(),
    ]
      .slice(0, 4)
      .map((places) => found(paper, places))
  },
}

type Gone = {
  start: number
  end: number
  name: string
  why: 'ended' | 'not_yet' | 'merged' | 'district'
  now: string
  day: string
}

/** The day on which districts ended and 34 provinces began. */
const TWO_LEVELS = '2025-07-01'

function lifetimes(paper: Paper, date: string): Gone[] {
  return LIFETIMES.flatMap(({ is, from, to, now }) => {
    const isEarly = from !== null && date < from
    const isLate =
      to !== null && date > to && !(date >= TWO_LEVELS && /thành phố (?:Thủ Đức|Phú Quốc)|quận|huyện/.test(now))
    if (!isEarly && !isLate) return []
    return placesOf(paper.text, is).map((place) => ({
      ...place,
      why: isEarly ? ('not_yet' as const) : ('ended' as const),
      now,
      day: shortDate((isEarly ? from : to) ?? date),
    }))
  })
}

const DISTRICT =
  /(?<!\p{L})(?:(?:[Pp]hòng (?:Giáo dục và Đào tạo|GD\s?&?\s?ĐT) )?(?:[Qq]uận (?:\d{1,2}(?![\d/])|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})|(?:[Hh]uyện|[Tt]hị xã) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})|[Pp]hòng (?:Giáo dục và Đào tạo|GD\s?&?\s?ĐT)(?! (?:Tiểu|Trung|Mầm)))/gu

/** "quận Gò Vấp", "Phòng Giáo dục và Đào tạo", "thành phố Vinh": the level of districts. */
function districts(paper: Paper): Gone[] {
  return [...placesOf(paper.text, DISTRICT), ...placesInBothStyles(paper, CITY)].map((place) => ({
    ...place,
    why: 'district' as const,
    now: '',
    day: '30/6/2025',
  }))
}
const CITY = new RegExp(
  `(?<!\\p{L})[Tt]hành phố (?:${oneOf(CITIES_OF_PROVINCES.split(',').map(canonicalTone))})(?!\\p{L})`,
  'gu',
)

/** "tỉnh Bình Dương" after it went into Hồ Chí Minh City. */
function provinces(paper: Paper): Gone[] {
  return placesInBothStyles(paper, PROVINCE).flatMap((place) => {
    const now = INTO.get(canonicalTone(place.name.slice('tỉnh '.length)))
    return now === undefined ? [] : [{ ...place, why: 'merged' as const, now, day: '30/6/2025' }]
  })
}
const INTO = new Map(
  MERGED.split(',').map((each) => {
    const [from = '', to = ''] = each.split('>')
    return [canonicalTone(from), to] as const
  }),
)
const PROVINCE = new RegExp(`(?<!\\p{L})[Tt]ỉnh (?:${oneOf([...INTO.keys()])})(?!\\p{L}|\\s\\p{Lu})`, 'gu')

/** The longest first, so that a name is not taken for the beginning of another. */
function oneOf(names: readonly string[]): string {
  return names.toSorted((a, b) => b.length - a.length).join('|')
}

function placesOf(text: string, form: RegExp): { start: number; end: number; name: string }[] {
  return matchesOf(text, form).map(({ 0: name, index }) => ({ start: index, end: index + name.length, name }))
}

/** Names of a form in the old style of tones, found however they are written: "Hoà Bình", "Hòa Bình". */
function placesInBothStyles(paper: Paper, form: RegExp): { start: number; end: number; name: string }[] {
  return placesOf(inOldStyle(paper), form).map((place) => ({
    ...place,
    name: paper.text.slice(place.start, place.end),
  }))
}
const inOldStyle = oncePerPaper(({ text }) => canonicalTone(text))

/** "(cũ)", "trước đây", "sau sáp nhập", or an older document of that unit in the same clause. */
function isOfThePast(paper: Paper, start: number, end: number, date: string): boolean {
  const { text } = paper
  const before = text.slice(Math.max(0, start - 140), start)
  const clause = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
  if (PAST.test(text.slice(end, end + 40)) || PAST.test(clause)) return true
  const year = /(?:ngày|tháng)[^;.]{0,24}(\d{4})/u.exec(clause)?.[1]
  return /số|ngày/u.test(clause) && year !== undefined && year <= date.slice(0, 4) && /của\s|ban hành/u.test(clause)
}
const PAST =
  /(?<!\p{L})(?:cũ|trước đây|nguyên|sáp nhập|hợp nhất|trước khi|giải thể|thành lập|chia tách|lịch sử|truyền thống)(?!\p{L})/iu

function found(paper: Paper, places: readonly Gone[]): Found {
  const [first] = places
  const { why, now, day } = first ?? { why: 'ended' as const, now: '', day: '' }
  const names = [...new Set(places.map(({ name }) => `“${quote(name)}”`))]
  return {
    severity: why === 'district' || why === 'merged' ? 'warning' : 'error',
    spans: places.slice(0, 6).map(({ start, end }) => paper.at(start, end)),
    message: say(`unit-not-existing.${why}`, { name: names.slice(0, 3).join(', '), now, day }),
  }
}
