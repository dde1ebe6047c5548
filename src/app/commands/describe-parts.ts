import type { Basis, Reading, Session } from '#features/reading/rules/public.ts'
import { isCivilDate, weekdayDate } from '#platform/vietnamese/dates.ts'
import { say } from '../sentences.ts'

type Text = { value: string } | null

/** `Căn cứ Quyết định 12/QĐ-UBND, thứ Hai, 05/01/2026 · về việc …`: the phrase tells what the document is to this one. */
export function describeBasis({ phrase, kind, number, date, title }: Basis): string | null {
  const named = joined(' ', phrase?.value, kind?.value, number?.value)
  return joined(' · ', joined(', ', named, dayOf(date)), title?.value)
}

/** One line for one session: its name, day or month, hours, place and who comes. */
export function describeSession(session: Session): string | null {
  const { name, date, endDate, month, weekday, lunar, partOfDay, start, end, venue, group } = session
  const day = range(dayOf(date), dayOf(endDate)) ?? (month ? monthOf(month.value) : (weekday?.value ?? null))
  return joined(
    ' · ',
    name?.value,
    day,
    lunar && say('read.lunar', { day: lunar.value }),
    partOfDay && start === null ? say(`read.part.${partOfDay.value}`) : null,
    range(start?.value, end?.value),
    venue?.value,
    group?.value,
  )
}

/** `Trước 5 ngày làm việc · mốc · việc`. */
export function describeRelative(deadline: Reading['relativeDeadlines'][number]): string | null {
  const { days, workingDays, anchor, what } = deadline
  const side = days.value < 0 ? 'before' : 'after'
  const key = workingDays ? (`read.working_days_${side}` as const) : (`read.days_${side}` as const)
  const counted = days.value === 0 ? say('read.same_day') : say(key, { days: Math.abs(days.value) })
  return joined(' · ', counted, anchor?.value, what?.value)
}

/** `thứ Năm, 24/9/2020`; what is no day of the calendar as it stands. */
export function dayOf(date: Text): string | null {
  return date && (isCivilDate(date.value) ? weekdayDate(date.value) : date.value)
}

/** Both ends, or the one there is. */
export function range(start: string | null | undefined, end: string | null | undefined): string | null {
  return joined('–', start, end)
}

/** The parts that are there, with the mark between them; null when none is. */
export function joined(mark: string, ...parts: (string | null | undefined)[]): string | null {
  return parts.filter(Boolean).join(mark) || null
}

/** `tháng 11/2016`; without a zero, as months from March on are written. */
function monthOf(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return say('read.month', { month: Number(number) <= 2 ? number : String(Number(number)), year })
}
