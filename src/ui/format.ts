const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** `2020-09-24` → `thứ Năm, 24/9/2020`. What is not a whole, existing date comes back unchanged. */
export function dateWithWeekday(date: string): string {
  const day = weekdayOf(date)
  return day === undefined ? date : `${day}, ${shortDate(date)}`
}

/** `2020-09-04` → `04/9/2020`: a zero before the day below 10 and before the months 1 and 2, as on official papers. */
export function shortDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) return date
  const [, year, month, day] = match
  const shownMonth = Number(month) > 2 ? String(Number(month)) : month
  return `${day}/${shownMonth}/${year}`
}

/** `2016-11` → `tháng 11/2016`. */
export function monthName(month: string): string {
  const match = /^(\d{4})-(\d{2})$/.exec(month)
  return match === null ? month : `tháng ${Number(match[2])}/${match[1]}`
}

/** An instant of the server (ISO 8601) on the clock of Vietnam: `08:41 hôm nay`, `08:41 hôm qua`, else with the date. */
export function momentOf(instant: string, now: Date): string {
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime())) return instant
  const day = localDay(moment)
  const time = new Intl.DateTimeFormat('vi-VN', { ...zone, hour: '2-digit', minute: '2-digit', hour12: false }).format(
    moment,
  )
  if (day === localDay(now)) return `${time} hôm nay`
  if (day === localDay(new Date(now.getTime() - 86_400_000))) return `${time} hôm qua`
  return `${time}, ${shortDate(day)}`
}

/** The present day in Vietnam as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { ...zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}

/** A number and its unit stay on one line. */
const gap = '\u00A0'

/** Bytes as a person says them: `812 B`, `34 kB`, `2,4 MB`. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes}${gap}B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)}${gap}kB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}${gap}MB`
}

/** A count with the Vietnamese thousands point. */
export function countOf(count: number): string {
  return new Intl.NumberFormat('vi-VN').format(count)
}

const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const

function weekdayOf(date: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) return undefined
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return undefined
  return weekdays[day.getUTCDay()]
}
