import { minutesOf } from '#platform/vietnamese/clock-times.ts'

/** Whether so many minutes after midnight is a time of the same day: 24:00 is one of the next. */
export function isInDay(minutes: number): boolean {
  return minutes >= 0 && minutes < 24 * 60
}

/** `08:20` for 500; the last minute of the day for more than a day holds, see `isInDay`. */
export function timeOf(minutes: number): string {
  const held = Math.max(0, Math.min(24 * 60 - 1, Math.round(minutes)))
  return `${String(Math.floor(held / 60)).padStart(2, '0')}:${String(held % 60).padStart(2, '0')}`
}

/** `time` moved by so many minutes. */
export function plusMinutes(time: string, minutes: number): string {
  return timeOf(minutesOf(time) + minutes)
}
