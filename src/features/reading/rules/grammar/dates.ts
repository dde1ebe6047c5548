import { matchesOf } from '../source/matches.ts'
import { WEEKDAY, weekdayOf } from './weekdays.ts'

/** A civil date, or a month where `day` is 0. */
export type CivilDate = { year: number; month: number; day: number }

/** One date phrase found in a text: a day, a span of days, several days, or a month alone. */
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
  /** Only a month is stated ("tháng 11/2016", "ngày … tháng 11 năm 2016"). */
  monthOnly: boolean
  /** Written "24/9" with no word beside it that makes it a date: could as well be a fraction. */
  bare: boolean
}

/** The year to read into a date without one: a number, or what the neighbourhood says for that day and month. */
export type NearYear = number | null | ((day: number, month: number) => number | null)

const D = '(?:3[01]|[12]\\d|0?[1-9])'
const M = '(?:1[0-2]|0?[1-9])'
const Y = '(?:1[89]|2[01])\\d{2}'
const DAY_WORD = '(?:[Nn]gày|NGÀY|[Mm]ùng|[Mm]ồng)'
const MONTH_WORD = '(?:[Tt]háng|THÁNG)'
const YEAR_WORD = '(?:[Nn]ăm|NĂM)'
const WRITTEN_YEAR = `(?:\\s{0,2},?\\s{0,2}${YEAR_WORD}\\s{0,3}(${Y})(?!\\d)|(?:\\s?[/.-]\\s?|\\s(?=\\d{4}(?:\\s\\d{1,2}:|$)))(${Y})(?!\\d))`
/** 24 tháng 9 năm 2020 · 24 tháng 9/2020 · 24 tháng 9 */
const WORDS = `(${D})\\s{0,3}${MONTH_WORD}\\s{0,3}(${M})(?!\\d)${WRITTEN_YEAR}?`
/** 24/9/2020 · 24-9-2020 · 24.9.2020 · 24/9 năm 2020 · 24/9/20 · 24/9 */
const SIGNS = `(${D})\\s?(?<sign>[/.-])\\s?(${M})(?:\\s?\\k<sign>\\s?(${Y}|\\d{2}(?![\\d/.:-]|\\s?(?:giờ|h\\b)))(?!\\d)|\\s{0,2},?\\s{0,2}${YEAR_WORD}\\s{0,3}(${Y})(?!\\d)|(?!\\d|\\s?/\\s?\\d|\\s?\\k<sign>\\s?\\d))`
/** A day that borrows its month from the next one: the 24 of "24, 25/9/2020". */
const ALONE = `(${D})(?!\\d|[/.-]\\s?\\d{3})`
const ATOM = new RegExp(
  `((?:${WEEKDAY}\\s?[,(-]?\\s?)?${DAY_WORD}\\s{0,4}:?\\s{0,3})?(?:(?:${WORDS})|(?:${SIGNS})|(?:${ALONE}))`,
  'uy',
)
/** Between two days of a list or a span: "và", ",", "-", "đến hết"; a weekday or an hour of the first may stand before it. */
const BETWEEN = new RegExp(
  `(?:\\s?\\([^()\\d]{1,20}\\))?\\s{0,2}(,|;|-|–|—|->|→|và|&|hoặc|(?:cho )?đến(?: hết)?|tới(?: hết)?)\\s{0,2}(?:(?:\\d{1,2}\\s?(?:giờ|[hg:])\\s?(?:\\d{2})?(?:\\s?phút)?,?\\s)?(?:hết\\s)?(?:(?:cả|sáng|chiều|tối)\\s(?=${DAY_WORD}))?(?:${WEEKDAY}\\s?[,(-]?\\s?(?=${DAY_WORD}|\\d))?)`,
  'uy',
)
const MONTHS = new RegExp(
  `(?:${DAY_WORD}\\s{0,3}[….\\s_/-]{0,20})?(?<![\\p{L}])${MONTH_WORD}\\s{0,2}(${M}(?:\\s?(?:,|và|-|–|đến|đến tháng|tới tháng)\\s?(?:tháng\\s)?${M}(?!\\d|/\\d{1,2}(?!\\d)))?)(?!\\d)${WRITTEN_YEAR}`,
  'gu',
)
const DIGITS = /\d{1,4}/g
const LEAD = new RegExp(`(?:${WEEKDAY}\\s?[,(-]?\\s?)?${DAY_WORD}\\s{0,4}:?\\s{0,3}$`, 'u')
const WEEKDAY_BEFORE = new RegExp(
  `(?<!${DAY_WORD}\\s)(${WEEKDAY})\\s?,?\\s?(?:[-–(]\\s?)?(?:${DAY_WORD}\\s{0,3})?:?\\s?$|(?<=${DAY_WORD}\\s)(${WEEKDAY})\\s?,?\\s?${DAY_WORD}\\s{0,3}$`,
  'u',
)
const WEEKDAY_AFTER = new RegExp(`^\\s?(?:[,–-]\\s?|\\()?\\s?(?:tức\\s|là\\s|vào\\s)?(${WEEKDAY})(?![\\p{L}\\d])`, 'u')
/** Words before a bare "24/9" that make it a date. */
const DATE_BEFORE =
  /(?:[Tt]ừ|[Đđ]ến|[Tt]rước|[Vv]ào|[Hh]ết|[Ss]áng|[Cc]hiều|[Tt]ối|SÁNG|CHIỀU|TỐI|[Nn]gày|[Hh]ôm nay|[Ll]úc|\d\s?(?:giờ|[hg])\s?(?:\d\d)?(?:\s?phút)?|:\d\d)\s?[,(:-]?\s?$/u
/** Words before a number that say it is none of a date: "số 30/4", "đường 3/2", "lớp 1/2". */
const NOT_BEFORE =
  /(?:[Ss]ố|[Đđ]ường|[Pp]hố|[Ll]ớp|[Qq]uốc lộ|QL|[Bb]ài|[Tt]iết|[Tt]ổ|[Kk]hu|[Nn]hà|[Hh]ẻm|[Nn]gõ|[Tt]ỷ lệ|[Tt]rang|[Kk]hoá?|[Qq]uận|[Pp]hường)\s?$/u
const NOT_AFTER =
  /^\s?(?:giờ|[hg](?!\p{L})|ngày|buổi|số|năm học|học sinh|đại biểu|giáo viên|điểm|tổng|đoàn viên|đảng viên|tiết|người|[%‰/])/u

/**
 * Finds every date phrase of `text`. `nearYear` is the year to read into a date that states none; without it such a date
 * is none. Impossible dates (31/11) are left out: they are for the checker.
 */
export function findDates(text: string, nearYear: NearYear): FoundDate[] {
  const found: FoundDate[] = []
  let from = 0
  DIGITS.lastIndex = 0
  for (let match = DIGITS.exec(text); match; match = DIGITS.exec(text)) {
    const at = match.index
    if (match[0].length > 2 || at < from) continue
    if (!beginsAfter(text, at)) continue
    const phrase = phraseAt(text, at, nearYear)
    if (!phrase) continue
    found.push(phrase)
    from = phrase.end
    DIGITS.lastIndex = phrase.end
  }
  return [...found, ...monthsOf(text, found)].sort((a, b) => a.start - b.start)
}

/** The 30 of "07:30, 09/10/2024" is no day. */
const CLOCK_BEFORE = /\d:$/
/** Does the character before `at` let a date begin? A blank, an opening sign, or the word "ngày" a converter glued on. */
function beginsAfter(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  if (before === ':' && CLOCK_BEFORE.test(text.slice(Math.max(0, at - 3), at))) return false
  if (/[\s(["“:;–—*+>→\t]/u.test(before)) return true
  if (before === ',' || before === '.') return !/\d/.test(text[at - 2] ?? '')
  if (before === '-') return !/[\d\p{L}]/u.test(text[at - 2] ?? ' ')
  return /(?:ngày|Ngày|NGÀY)$/u.test(text.slice(Math.max(0, at - 4), at))
}

type Atom = {
  end: number
  /** The word "ngày" stands before it. */
  lead: boolean
  day: number
  /** 0 where it borrows them from the next. */
  month: number
  year: number
  /** `/`, `-` or `.` of "24/9"; null where it is written in words or borrows its month. */
  sign: string | null
}

function atomAt(text: string, at: number): Atom | null {
  ATOM.lastIndex = at
  const match = ATOM.exec(text)
  if (!match) return null
  const [whole, lead, wordDay, wordMonth, wordYear, wordYear2, signDay, sign, signMonth, signYear, signYear2, alone] =
    match
  const year = wordYear ?? wordYear2 ?? signYear ?? signYear2
  if (year && year.length === 2 && !lead && !LEAD.test(text.slice(Math.max(0, at - 24), at))) return null
  return {
    end: at + whole.length,
    lead: lead !== undefined,
    day: Number(wordDay ?? signDay ?? alone),
    month: Number(wordMonth ?? signMonth ?? 0),
    year: year === undefined ? 0 : year.length === 2 ? 2000 + Number(year) : Number(year),
    sign: sign ?? null,
  }
}

/** "Tuần 2 tháng 10/2022", "Quý 3 năm 2020": the number counts weeks, the month is what is dated. */
const COUNTED = /(?:[Tt]uần|TUẦN|[Qq]uý|[Kk]ỳ|[Ll]ần)\s(?:thứ\s)?$/u

/** The date phrase whose first number stands at `at`: one day, or a list or span of days that ends in a full one. */
function phraseAt(text: string, at: number, nearYear: NearYear): FoundDate | null {
  const before = text.slice(Math.max(0, at - 40), at)
  const first = COUNTED.test(before) ? null : atomAt(text, at)
  if (!first) return null
  const { atoms, signs } = chainFrom(text, first)
  while (atoms.length > 0 && atoms.at(-1)?.month === 0) atoms.pop()
  const last = atoms.at(-1)
  if (!last) return null
  const lead = LEAD.exec(before)
  if (first.month === 0 && !lead && !headAllowed(before, atoms[1])) return null
  const resolved = resolve(atoms, nearYear)
  if (!resolved?.dates.every(exists)) return null
  const start = lead ? at - lead[0].length + leadShift(lead[0]) : at
  const beside = besides(text, start, at, last.end)
  const kind = kindOf(text, before, atoms, lead !== null || beside.weekday !== null)
  if (kind === 'none') return null
  const range = atoms.length === 2 && /^(?:-|–|—|->|→|(?:cho )?đến|tới)|cả$/u.test(signs[0] ?? '')
  const weekday = atoms.length === 1 ? beside.weekday : null
  return { start, end: last.end, ...resolved, range, monthOnly: false, bare: kind === 'bare', ...beside, weekday }
}

/** The lead may begin with a weekday; the phrase begins with the word "ngày". */
function leadShift(lead: string): number {
  return Math.max(0, lead.search(new RegExp(DAY_WORD, 'u')))
}

function chainFrom(text: string, first: Atom): { atoms: Atom[]; signs: string[] } {
  const atoms = [first]
  const signs: string[] = []
  for (let last = first; atoms.length < 8; ) {
    BETWEEN.lastIndex = last.end
    const between = BETWEEN.exec(text)
    const next = between && atomAt(text, last.end + between[0].length)
    if (!between || !next) break
    // "chiều ngày 28 và cả ngày 29" is one stretch, not two days.
    const sign = /\s(?:cả|sáng)\s$/u.test(between[0]) ? `${between[1]} cả` : (between[1] ?? '')
    // After a full date only another day with its own month goes on; after a comma it must call itself a day, too.
    if (last.month > 0 && next.month === 0) break
    if (last.year > 0 && /[,;]/.test(sign) && !next.lead && next.year === 0) break
    atoms.push(next)
    signs.push(sign)
    last = next
  }
  return { atoms, signs }
}

/** May a lone day begin a list? "24, 25/9" may; the 10 of "Quận 10, ngày 24/9" may not. */
function headAllowed(before: string, next: Atom | undefined): boolean {
  if (NOT_BEFORE.test(before)) return false
  if (next?.lead) return /(?:[Tt]ừ|các ngày)\s$/u.test(before)
  return !/\p{L}\s?$/u.test(before) || /(?:[Tt]ừ|[Vv]ào|[Tt]rong|[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|là)\s$/u.test(before)
}

function resolve(atoms: readonly Atom[], nearYear: NearYear): Pick<FoundDate, 'dates' | 'yearGuessed'> | null {
  const last = atoms.at(-1)
  const known = last?.year || (atoms.find((atom) => atom.year > 0)?.year ?? 0)
  let month = last?.month ?? 0
  let year = known
  if (year === 0 && last) year = typeof nearYear === 'function' ? (nearYear(last.day, month) ?? 0) : (nearYear ?? 0)
  const dates: CivilDate[] = []
  for (const atom of [...atoms].reverse()) {
    const own = atom.month === 0 ? month : atom.month
    if (atom.year > 0) year = atom.year
    // "từ 28/12 đến 03/01/2021" begins in the year before.
    else if (own - month > 6) year -= 1
    month = own
    dates.unshift({ year, month, day: atom.day })
  }
  return year > 0 ? { dates, yearGuessed: known === 0 } : null
}

/** Is it surely a date, one that could as well be a fraction ("24/9"), or none ("8-10 giờ", "lớp 1/2")? */
function kindOf(text: string, before: string, atoms: readonly Atom[], named: boolean): 'sure' | 'bare' | 'none' {
  const last = atoms.at(-1)
  if (!last || named || atoms.some((atom) => atom.year > 0 || atom.lead || (atom.month > 0 && !atom.sign)))
    return 'sure'
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(text.slice(last.end, last.end + 16)) || last.sign === '.') return 'none'
  if (DATE_BEFORE.test(before) || (before.endsWith('(') && text[last.end] === ')')) return 'sure'
  return last.sign === '/' ? 'bare' : 'none'
}

function besides(text: string, start: number, at: number, end: number): Pick<FoundDate, 'weekday' | 'lunar'> {
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 30), at))
  const following = text.slice(end, end + 40)
  const after = WEEKDAY_AFTER.exec(following)
  return {
    weekday: weekdayOf(before?.[1] ?? before?.[2] ?? after?.[1] ?? ''),
    lunar: /^[^.;\n\d(]{0,30}âm lịch/iu.test(following) || /^\s?\(?(?:âm lịch|ÂL|AL)(?!\p{L})/u.test(following),
  }
}

/** Months with their year that are no part of a date: "tháng 11/2016", "tháng 10, 11 năm 2020", "ngày … tháng 9/2020". */
function monthsOf(text: string, days: readonly FoundDate[]): FoundDate[] {
  const found: FoundDate[] = []
  if (!text.includes('háng') && !text.includes('HÁNG')) return found
  for (const match of matchesOf(text, MONTHS)) {
    const start = match.index
    const end = start + match[0].length
    if (days.some((day) => day.start < end && start < day.end)) continue
    const year = Number(match[2] ?? match[3])
    const months = [...(match[1] ?? '').matchAll(/\d+/g)].map((month) => ({ year, month: Number(month[0]), day: 0 }))
    const range = months.length === 2 && /[-–]|đến|tới/u.test(match[1] ?? '')
    const beside = { weekday: null, lunar: false, yearGuessed: false, bare: false }
    found.push({ start, end, dates: months, range, monthOnly: true, ...beside })
  }
  return found
}

const ALONE_MONTH = new RegExp(`^${MONTH_WORD}\\s{0,2}(${M})\\s?[:.]?$`, 'u')
/** A text that is nothing but a month without its year ("Tháng 10"); too little for `findDates`, enough in a table. */
export function monthAlone(text: string, nearYear: number): FoundDate | null {
  const match = ALONE_MONTH.exec(text)
  return match && wholeMonth(text, { year: nearYear, month: Number(match[1]) }, true)
}

const WRITTEN_MONTH = new RegExp(`^(${M})\\s?/\\s?(${Y})$`, 'u')
/** "10/2017" as a whole cell: a month only where the table says so. */
export function monthInCell(text: string): FoundDate | null {
  const match = WRITTEN_MONTH.exec(text)
  return match && wholeMonth(text, { year: Number(match[2]), month: Number(match[1]) }, false)
}

function wholeMonth(text: string, month: Omit<CivilDate, 'day'>, yearGuessed: boolean): FoundDate {
  const beside = { range: false, weekday: null, lunar: false, monthOnly: true, bare: false }
  return { start: 0, end: text.length, dates: [{ ...month, day: 0 }], yearGuessed, ...beside }
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Does the calendar hold this day? A month alone (`day` 0) does. */
export function exists(date: CivilDate): boolean {
  if (date.month < 1 || date.month > 12 || date.year < 1800 || date.year > 2199) return false
  const leap = date.year % 4 === 0 && (date.year % 100 !== 0 || date.year % 400 === 0)
  const length = date.month === 2 && !leap ? 28 : (LENGTHS[date.month - 1] ?? 0)
  return date.day >= 0 && date.day <= length
}

/** `2020-09-24`; `2016-11` for a month alone. */
export function isoOf(date: CivilDate): string {
  const month = `${date.year}-${String(date.month).padStart(2, '0')}`
  return date.day === 0 ? month : `${month}-${String(date.day).padStart(2, '0')}`
}
