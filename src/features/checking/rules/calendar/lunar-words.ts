import { type CivilDate, isCivilDate } from '#platform/vietnamese/dates.ts'
import { type LunarDate, lunarOf } from './lunar.ts'

/** A lunar date written behind a solar one: "(tức ngày mùng 3 Tết Giáp Thìn)". `start` and `end` hold it from its day on. */
export type LunarWords = {
  start: number
  end: number
  day: number
  month: number
  isLeap: boolean
  /** Its place among the sixty years that bear names; null where the text names none. */
  cycle: number | null
  parts: Parts
}
type Parts = { day: string; month: string; year: string }

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi']
/** Months by their names; the eleventh has an old name, too. */
const MONTHS = ['Giêng', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Chạp']
const OTHER_NAMES: Readonly<Record<string, string>> = {
  một: 'mười một',
  kỉ: 'kỷ',
  quí: 'quý',
  tí: 'tý',
  tị: 'tỵ',
  mẹo: 'mão',
}

const YEAR = `(?:${STEMS.join('|')}|Kỉ|Quí)\\s(?:${BRANCHES.join('|')}|Tí|Tị|Mẹo)`
const MONTH = `\\stháng\\s(?:Giêng|Chạp|Mười\\s(?:Một|Hai)|Mười|Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|\\d{1,2})`
const BEHIND = new RegExp(
  `^(?<lead>\\s?[(,–-]?\\s?(?:(?:tức|nhằm)\\s(?:là\\s|vào\\s)?)?(?:ngày\\s)?)` +
    `(?<day>(?:mùng|mồng)\\s\\d{1,2}|rằm|\\d{1,2})` +
    `(?<month>(?:${MONTH}|/\\d{1,2}(?!\\d)|\\sTết)(?:\\snhuận)?(?![\\p{L}\\d]))` +
    `(?<year>(?:\\snăm\\s|/|\\s)${YEAR}(?!\\p{L}))?(?<mark>\\s?\\(?(?:âm lịch|ÂL|AL)(?!\\p{L}))?(?!\\s?[/-]\\s?\\d|\\snăm\\s\\d)`,
  'iu',
)
/** The longest of such a date. */
const REACH = 70

/** The lunar date that stands right behind a solar one ending at `end`; null where what stands there is none, or may be solar. */
export function lunarBehind(text: string, end: number): LunarWords | null {
  const { lead = '', day = '', month = '', year = '', mark } = BEHIND.exec(text.slice(end, end + REACH))?.groups ?? {}
  const isLunar =
    mark !== undefined || year !== '' || /tức|nhằm/iu.test(lead) || /Giêng|Chạp|Tết|mùng|mồng|rằm/iu.test(day + month)
  if (day === '' || !isLunar) return null
  const said = { day: /rằm/iu.test(day) ? 15 : Number(/\d+/.exec(day)?.[0]), month: monthOf(month) }
  if (said.day < 1 || said.day > 30 || said.month < 1 || said.month > 12) return null
  const start = end + lead.length
  return {
    start,
    end: start + day.length + month.length + year.length,
    ...said,
    isLeap: /nhuận/iu.test(month),
    cycle: year === '' ? null : cycleOf(year),
    parts: { day, month, year },
  }
}

function nameOf(words: string): string {
  const name = words.trim().toLowerCase()
  return OTHER_NAMES[name] ?? name
}

function monthOf(words: string): number {
  const figures = /\d+/.exec(words)
  if (figures) return Number(figures[0])
  if (/Tết/iu.test(words)) return 1
  const name = nameOf(words.replace(/tháng|nhuận/giu, ''))
  return name === 'mười hai' ? 12 : MONTHS.findIndex((each) => each.toLowerCase() === name) + 1
}

function cycleOf(words: string): number {
  const [stem = '', branch = ''] = words.replace(/\//g, ' ').trim().split(/\s+/).slice(-2).map(nameOf)
  const first = STEMS.findIndex((each) => each.toLowerCase() === stem)
  const second = BRANCHES.findIndex((each) => each.toLowerCase() === branch)
  // Of the sixty, the one that leaves these remainders.
  return Array.from({ length: 60 }, (_, at) => at).find((at) => at % 10 === first && at % 12 === second) ?? -1
}

/** Whether the lunar date is the one of the civil day; what it does not name is not asked for. */
export function isLunarOf(words: LunarWords, date: CivilDate): boolean {
  const { day, month, isLeap, year } = lunarOf(date)
  return (
    words.day === day &&
    words.month === month &&
    (!words.isLeap || isLeap) &&
    (words.cycle === null || words.cycle === (year + 56) % 60)
  )
}

/** The lunar date of the civil day, in the form of the one that is written; null for days the calendar does not reach. */
export function lunarLike({ parts }: LunarWords, date: CivilDate): string | null {
  if (!isCivilDate(date) || date < '1901-01-01' || date > '2099-01-01') return null
  const lunar = lunarOf(date)
  const isSigned = parts.month.startsWith('/')
  const year = parts.year === '' ? '' : yearLike(parts, lunar)
  return dayLike(parts.day, lunar.day, isSigned) + monthLike(parts, lunar) + year
}

function dayLike(words: string, day: number, isSigned: boolean): string {
  if (isSigned) return words.length === 2 ? String(day).padStart(2, '0') : String(day)
  if (/rằm/iu.test(words) && day === 15) return words
  const first = /^\p{L}+/u.exec(words)?.[0]
  return day > 10 ? String(day) : `${first !== undefined && !/rằm/iu.test(first) ? first : 'mùng'} ${day}`
}

/** "Tết" is said of the first ten days only. */
function isTet(words: string, { month, day }: LunarDate): boolean {
  return /Tết/iu.test(words) && month === 1 && day <= 10
}

function monthLike({ month: words }: Parts, lunar: LunarDate): string {
  const leap = lunar.isLeap ? ' nhuận' : ''
  if (isTet(words, lunar)) return words
  const figures = /\d+/.exec(words)?.[0]
  if (figures === undefined) return ` tháng ${MONTHS[lunar.month - 1]}${leap}`
  const month = figures.startsWith('0') ? String(lunar.month).padStart(2, '0') : String(lunar.month)
  return `${words.slice(0, words.indexOf(figures))}${month}${leap}`
}

function yearLike({ month, year }: Parts, lunar: LunarDate): string {
  const sign = /^(?:\snăm\s|\/)/iu.exec(year)?.[0] ?? (isTet(month, lunar) ? ' ' : ' năm ')
  return `${sign}${STEMS[(lunar.year + 6) % 10]} ${BRANCHES[(lunar.year + 8) % 12]}`
}
