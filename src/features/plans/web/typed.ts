import { dayNumber, isCivilDate } from '#platform/vietnamese/dates.ts'

/**
 * What a person means by a date typed in a hurry: `24/9`, `24.9.20`, `24-9-2020`, `24 tháng 9`. Without a year, the one that
 * brings it nearest to `near`. `undefined` where it is no day.
 */
export function typedDate(typed: string, near: string): string | undefined {
  const text = typed.trim().toLowerCase()
  if (isCivilDate(text)) return text
  const found = DATE.exec(text)
  if (found === null) return undefined
  const { day = '', month = '', year } = found.groups ?? {}
  if (year !== undefined) return civil(year.length === 2 ? `20${year}` : year, month, day)
  const around = Number(near.slice(0, 4))
  const days = [around - 1, around, around + 1].flatMap((each) => civil(String(each), month, day) ?? [])
  return days.sort((one, other) => away(one, near) - away(other, near))[0]
}

const DATE =
  /(?<!\d)(?<day>\d{1,2})\s*(?:[/.\-\s]|\s*tháng\s*)\s*(?<month>\d{1,2})(?:\s*(?:[/.\-\s]|năm)\s*(?<year>\d{4}|\d{2}))?\s*$/u

function civil(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDate(date) ? date : undefined
}

function away(one: string, other: string): number {
  return Math.abs(dayNumber(one) - dayNumber(other))
}

/** What a person means by a time: `8`, `8g00`, `8h`, `8 giờ 30`, `08:00`, `0830`. `undefined` where it is none. */
export function typedTime(typed: string): string | undefined {
  const found = TIME.exec(typed.trim().toLowerCase())
  if (found === null) return undefined
  const { hour = '', minute = '' } = found.groups ?? {}
  const [h, m] = hour.length > 2 ? [hour.slice(0, -2), hour.slice(-2)] : [hour, minute === '' ? '00' : minute]
  if (Number(h) > 23 || Number(m) > 59) return undefined
  return `${h.padStart(2, '0')}:${m.padStart(2, '0')}`
}

const TIME = /^(?<hour>\d{3,4}|\d{1,2})\s*(?:(?:h|g|giờ|:|\.)\s*(?<minute>\d{1,2})?\s*(?:'|p|phút)?)?$/u

/** `2021-01-05` → `05/01/2021`: how a date is shown while it is being typed. */
export function dateToType(date: string): string {
  const [year, month, day] = date.split('-')
  return isCivilDate(date) ? `${day}/${month}/${year}` : date
}
