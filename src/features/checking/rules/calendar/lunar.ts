import { type CivilDate, dateOfDayNumber, dayNumber } from '#platform/vietnamese/dates.ts'

/**
 * The Vietnamese lunar calendar (time zone +7; it differs from the Chinese one in some years).
 *
 * Method: Hồ Ngọc Đức, "Thuật toán tính âm lịch", with the new moons of J. Meeus, Astronomical Algorithms (1998), ch. 49,
 * and the sun's longitude of ch. 25 in its short form: right to a few minutes, which decides the day except where a new
 * moon falls within minutes of midnight. Checked against the official first days of the year 2005–2035 in the test.
 */
export type LunarDate = { year: number; month: number; day: number; isLeap: boolean }

/** Julian day number of the civil day 1970-01-01. */
const EPOCH = 2440588
const TIME_ZONE = 7 / 24
const RADIAN = Math.PI / 180
/** Mean length of a lunation in days, and the Julian day of the new moon counted as 0 (1900-01-01). */
const LUNATION = 29.530588853
const FIRST_NEW_MOON = 2415021.076998695

/** The lunar date of a civil day between 1900 and 2099. */
export function lunarOf(date: CivilDate): LunarDate {
  const day = dayNumber(date) + EPOCH
  const k = Math.floor((day - FIRST_NEW_MOON) / LUNATION)
  const monthStart = newMoonDay(k + 1) > day ? newMoonDay(k) : newMoonDay(k + 1)
  const year = Number(date.slice(0, 4))
  const ahead = eleventhMonth(year)
  const [eleventh, next, lunarYear] =
    ahead >= monthStart ? [eleventhMonth(year - 1), ahead, year] : [ahead, eleventhMonth(year + 1), year + 1]
  const since = Math.floor((monthStart - eleventh) / 29)
  const leap = next - eleventh > 365 ? leapOffset(eleventh) : null
  const isLeap = leap !== null && since === leap
  const counted = since + 11 - (leap !== null && since >= leap ? 1 : 0)
  const month = counted > 12 ? counted - 12 : counted
  return { year: month >= 11 && since < 4 ? lunarYear - 1 : lunarYear, month, day: day - monthStart + 1, isLeap }
}

const newYears = new Map<number, CivilDate>()
const kingsDays = new Map<number, CivilDate>()

/** The civil day of the first day of the lunar year, "mùng 1 tết". Found once a year: the moon is dear. */
export function lunarNewYear(year: number): CivilDate {
  const known = newYears.get(year) ?? findNewYear(year)
  newYears.set(year, known)
  return known
}

function findNewYear(year: number): CivilDate {
  // It falls between 20 January and 21 February.
  const first = dayNumber(`${year}-01-20`)
  for (let day = first; day < first + 34; day += 1) {
    const lunar = lunarOf(dateOfDayNumber(day))
    if (lunar.month === 1 && lunar.day === 1 && !lunar.isLeap) return dateOfDayNumber(day)
  }
  return dateOfDayNumber(first)
}

/** Giỗ Tổ Hùng Vương, the tenth of the third lunar month. */
export function hungKingsDay(year: number): CivilDate {
  const known = kingsDays.get(year) ?? findKingsDay(year)
  kingsDays.set(year, known)
  return known
}

function findKingsDay(year: number): CivilDate {
  const newYear = dayNumber(lunarNewYear(year))
  for (let day = newYear + 60; day < newYear + 110; day += 1) {
    const lunar = lunarOf(dateOfDayNumber(day))
    if (lunar.month === 3 && lunar.day === 10 && !lunar.isLeap) return dateOfDayNumber(day)
  }
  return dateOfDayNumber(newYear + 68)
}

/** Julian day number, in Vietnam, of the new moon number `k` since 1900. */
function newMoonDay(k: number): number {
  const t = k / 1236.85
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t ** 2) * RADIAN)
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3) * RADIAN
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3) * RADIAN
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3) * RADIAN
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(sun + 2 * moon)
  const drift = -0.000278 + 0.000265 * t + 0.000262 * t ** 2
  return Math.floor(mean + correction - drift + 0.5 + TIME_ZONE)
}

/** Which twelfth of the year the sun stands in at the beginning of the day, 0 from the spring equinox. */
function sunSector(day: number): number {
  const t = (day - 2451545.5 - TIME_ZONE) / 36525
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t ** 2) * RADIAN
  const center =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly)
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t ** 2 + center
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

/** First day of the eleventh month of the year, the one that holds the winter solstice. */
function eleventhMonth(year: number): number {
  const lastDay = dayNumber(`${year}-12-31`) + EPOCH
  const k = Math.floor((lastDay - 2415021) / LUNATION)
  const start = newMoonDay(k)
  return sunSector(start) >= 9 ? newMoonDay(k - 1) : start
}

/** How many months after the eleventh the leap month stands: the first in which the sun enters no new sector. */
function leapOffset(eleventh: number): number {
  const k = Math.floor((eleventh - FIRST_NEW_MOON) / LUNATION + 0.5)
  let last = 0
  let i = 1
  let sector = sunSector(newMoonDay(k + i))
  do {
    last = sector
    i += 1
    sector = sunSector(newMoonDay(k + i))
  } while (sector !== last && i < 14)
  return i - 1
}
