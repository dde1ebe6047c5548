// Plain arithmetic and no Temporal: these run on the server and in every browser, where Temporal is not yet everywhere.

/** A day of the calendar as `YYYY-MM-DD`, without time or zone. */
export type CivilDate = string

type Parts = { year: number; month: number; day: number }

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** Whether the text is `YYYY-MM-DD` and such a day exists (`2021-02-29` does not). */
export function isCivilDate(text: string): boolean {
  const parts = partsOf(text)
  return parts !== undefined && parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month)
}

/** Days since 1 January 1970; the way to add days and to count between two dates. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOrThrow(date)
  // Years start in March here, so that the leap day is the last day of the year (Howard Hinnant's civil calendar).
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that is so many days after 1 January 1970: the way back from `dayNumber`. */
export function dateOfDayNumber(days: number): CivilDate {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** 0 is Sunday (`Chủ nhật`), 6 Saturday. */
export function weekdayOf(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}

/** `thứ Năm`, `Chủ nhật`: capitals as Nghị định 30/2020/NĐ-CP writes them. */
export function weekdayName(date: CivilDate): string {
  return WEEKDAYS[weekdayOf(date)] ?? ''
}

/** `ngày 05 tháng 01 năm 2022`, `ngày 24 tháng 9 năm 2020`: a zero before days under 10 and before months 1 and 2 only. */
export function officialDate(date: CivilDate): string {
  const { year, month, day } = partsOrThrow(date)
  return `ngày ${pad(day)} tháng ${month <= 2 ? pad(month) : month} năm ${year}`
}

/** The date line of a document: `Gò Vấp, ngày 27 tháng 12 năm 2021`. */
export function dateLine(place: string, date: CivilDate): string {
  return `${place}, ${officialDate(date)}`
}

/** The form of running text, with the same rule for zeros: `24/9/2020`, `05/01/2022`. */
export function shortDate(date: CivilDate): string {
  const { year, month, day } = partsOrThrow(date)
  return `${pad(day)}/${month <= 2 ? pad(month) : month}/${year}`
}

/** `thứ Năm, 24/9/2020`. */
export function weekdayDate(date: CivilDate): string {
  return `${weekdayName(date)}, ${shortDate(date)}`
}

function partsOf(text: string): Parts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const month = Number(match[2])
  if (month < 1 || month > 12) return undefined
  return { year: Number(match[1]), month, day: Number(match[3]) }
}

function partsOrThrow(date: CivilDate): Parts {
  const parts = partsOf(date)
  if (!parts) throw new RangeError(`not a civil date: ${date}`)
  return parts
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
