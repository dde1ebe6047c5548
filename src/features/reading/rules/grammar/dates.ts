/** A civil date, or a month where `day` is 0. */
export type CivilDate = { year: number; month: number; day: number }

/** One date phrase found in a text: a day, a span of days, several days that share a month, or a month alone. */
export type FoundDate = {
  start: number
  end: number
  /** Days in the order of the text; two with `range` are the first and the last of a span. */
  dates: CivilDate[]
  range: boolean
  /** The text writes no year; it was taken from `nearYear`. */
  yearGuessed: boolean
  /** ISO weekday (1 = thứ Hai … 7 = Chủ nhật) that stands beside the date. */
  weekday: number | null
  /** "âm lịch" stands beside it: not a date of the calendar that people meet by. */
  lunar: boolean
  /** Only a month is stated. */
  monthOnly: boolean
}

const D = '(?:3[01]|[12]\\d|0?[1-9])'
const M = '(?:1[0-2]|0?[1-9])'
const Y = '(?:19|20)\\d{2}'
const SEP = '\\s?[/.-]\\s?'
const AND = '\\s?(?:,|;|-|–|và|&|đến(?: hết)?(?: ngày)?|->|→)\\s?'
const DAY_WORD = '(?:[Nn]gày|NGÀY)'
const LEAD = `(?:${DAY_WORD}\\s{0,3}:?\\s{0,3})?`
const WEEKDAY =
  '(?:[Tt]hứ|THỨ|T\\.?)\\s?(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|HAI|BA|TƯ|NĂM|SÁU|BẢY|[2-7])|[Cc]hủ [Nn]hật|CHỦ NHẬT|CN'

/** Longest forms first: the alternatives are tried in this order at every place. */
const FORMS: readonly [name: string, pattern: string][] = [
  // từ ngày 23/11/2009 đến (hết ngày) 27/11/2009 · từ ngày 13/7 đến hết ngày 20/7/2009
  [
    'fullRange',
    `${LEAD}(${D})${SEP}(${M})(?:${SEP}(${Y}))?\\s?(?:đến hết|đến|tới|-|–|->|→)\\s?(?:${DAY_WORD}\\s)?(${D})${SEP}(${M})(?:${SEP}(${Y}))?`,
  ],
  // 31/8, 01/9/2022
  ['fullList', `${LEAD}(${D})${SEP}(${M})\\s?(?:,|;|và|&)\\s?(?:${DAY_WORD}\\s)?(${D})${SEP}(${M})${SEP}(${Y})`],
  // ngày 24, 25 và 26 tháng 8 năm 2026
  [
    'wordList',
    `${LEAD}(${D}(?:${AND}(?:${DAY_WORD}\\s)?${D}){1,4})\\s?tháng\\s?(${M})(?:(?:\\s|,)*năm\\s?(${Y})|${SEP}(${Y}))?`,
  ],
  // ngày 29 tháng 07 năm 2016
  ['words', `(?:${DAY_WORD}\\s?:?\\s?)(${D})\\s{0,2}tháng\\s{0,2}(${M})(?:\\s?,?\\s?năm\\s{0,2}(${Y})|${SEP}(${Y}))?`],
  // 24, 25/9/2020 · 18-19/01/2018 · 03-04/01/2018
  ['dayList', `${LEAD}(${D}(?:${AND}(?:${DAY_WORD}\\s)?${D}){1,4})${SEP}(${M})(?:${SEP}(${Y}))?`],
  // 24/9/2020
  ['slashes', `${LEAD}(${D})${SEP}(${M})${SEP}(${Y})`],
  // ngày 24/9 · (sáng) 24-9
  ['noYear', `(?:${DAY_WORD}\\s|(?:sáng|chiều|tối)\\s)(${D})${SEP}(${M})(?!${SEP}?\\d)`],
  // thứ Hai, 24/9
  ['bare', `(${D})/(${M})(?!\\s?[/\\d])`],
  // tháng 11/2016 · tháng 11 năm 2016 · tháng 11-2016
  ['month', `[Tt]háng\\s?(${M})(?:${SEP}|\\s?,?\\s?năm\\s)(${Y})`],
]
const ANY = new RegExp(
  FORMS.map(
    ([name, pattern]) =>
      `(?<${name}>(?<![\\d/.,-]|(?:[Tt]hứ|THỨ)\\s?|(?:đường|phố|Đường|[Qq]uốc lộ)\\s?)${pattern})(?!\\d)`,
  ).join('|'),
  'gu',
)
const EACH = new Map(FORMS.map(([name, pattern]) => [name, new RegExp(`^${pattern}(?!\\d)`, 'u')]))
const BEFORE = new RegExp(`(?<!${DAY_WORD}\\s)(${WEEKDAY})\\s?,?\\s?(?:[-–(]\\s?)?(?:${DAY_WORD}\\s?)?$`, 'u')
const AFTER = new RegExp(
  `^\\s?(?:[,–(-]\\s?|\\()?\\s?(?:nhằm\\s|tức\\s)?(?:[^()]{0,12},\\s)?(${WEEKDAY})(?![\\p{L}\\d])`,
  'u',
)

/**
 * Finds every date phrase of `text`. `nearYear` (with `nearMonth`) is the year to read into a date without one.
 * Impossible dates (31/11) are left out: they are for the checker.
 */
export function findDates(text: string, nearYear: number | null): FoundDate[] {
  const found: FoundDate[] = []
  ANY.lastIndex = 0
  for (let match = ANY.exec(text); match; match = ANY.exec(text)) {
    const name = FORMS.find(([each]) => match?.groups?.[each] !== undefined)?.[0]
    const parts = name && EACH.get(name)?.exec(match[0])
    const date = name && parts ? read(name, parts, nearYear) : null
    if (!date || !date.dates.every(exists)) {
      ANY.lastIndex = match.index + 1
      continue
    }
    const end = match.index + match[0].length
    if (/^\d|^[/-]\d/.test(text.slice(end, end + 2))) continue
    found.push({ start: match.index, end, ...date, ...besides(text, match.index, end) })
  }
  return found
}

type Read = Pick<FoundDate, 'dates' | 'range' | 'yearGuessed' | 'monthOnly'>

function read(name: string, parts: RegExpExecArray, nearYear: number | null): Read | null {
  const [, a, b, c, d, e, f] = parts
  const one = (day: string | undefined, month: string | undefined, year: string | undefined): CivilDate => ({
    year: year ? Number(year) : (nearYear ?? 0),
    month: Number(month),
    day: Number(day),
  })
  if (name === 'month')
    return { dates: [{ year: Number(b), month: Number(a), day: 0 }], range: false, yearGuessed: false, monthOnly: true }
  if (name === 'fullRange') {
    const last = one(d, e, f ?? c)
    const first = one(a, b, c ?? f)
    if (!c && f && first.month > last.month) first.year -= 1
    return usable({ dates: [first, last], range: true, yearGuessed: !c && !f, monthOnly: false })
  }
  if (name === 'fullList')
    return usable({ dates: [one(a, b, e), one(c, d, e)], range: false, yearGuessed: false, monthOnly: false })
  if (name === 'wordList' || name === 'dayList') {
    const days = [...(a ?? '').matchAll(/\d+/g)].map((day) => one(day[0], b, c ?? d))
    const range = days.length === 2 && /[-–→]|đến/.test(a ?? '')
    return usable({ dates: days, range, yearGuessed: !(c ?? d), monthOnly: false })
  }
  const year = name === 'words' ? (c ?? d) : name === 'slashes' ? c : undefined
  return usable({ dates: [one(a, b, year)], range: false, yearGuessed: !year, monthOnly: false })
}

/** Without any year to read into it, "24/9" is no date. */
function usable(read: Read): Read | null {
  return read.dates.every((date) => date.year > 0) ? read : null
}

function besides(text: string, start: number, end: number): Pick<FoundDate, 'weekday' | 'lunar'> {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 30), start))
  const following = text.slice(end, end + 40)
  const after = AFTER.exec(following)
  return {
    weekday: weekdayOf(before?.[1] ?? after?.[1] ?? ''),
    lunar: /^[^.;\n]{0,30}âm lịch/u.test(following) || /^\s?\(?(?:ÂL|AL)\b/u.test(following),
  }
}

const WEEKDAYS: readonly [RegExp, number][] = [
  [/hai|2/i, 1],
  [/ba|3/i, 2],
  [/tư|4/i, 3],
  [/năm|5/i, 4],
  [/sáu|6/i, 5],
  [/bảy|7/i, 6],
  [/chủ nhật|cn/i, 7],
]
/** ISO weekday of a word ("thứ Tư" → 3), null where it is none. */
export function weekdayOf(word: string): number | null {
  const low = word.toLowerCase().replace(/^thứ/, '')
  return low === '' ? null : (WEEKDAYS.find(([form]) => form.test(low))?.[1] ?? null)
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Does the calendar hold this day? A month alone (`day` 0) does. */
export function exists(date: CivilDate): boolean {
  if (date.month < 1 || date.month > 12 || date.year < 1900 || date.year > 2100) return false
  const leap = date.year % 4 === 0 && (date.year % 100 !== 0 || date.year % 400 === 0)
  const length = date.month === 2 && !leap ? 28 : (LENGTHS[date.month - 1] ?? 0)
  return date.day >= 0 && date.day <= length
}

/** `2020-09-24`; `2016-11` for a month alone. */
export function isoOf(date: CivilDate): string {
  const month = `${date.year}-${String(date.month).padStart(2, '0')}`
  return date.day === 0 ? month : `${month}-${String(date.day).padStart(2, '0')}`
}
