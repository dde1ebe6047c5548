import { minutesOf } from '#platform/vietnamese/clock-times.ts'

/** `08:20` for 500; the last minute of the day for more than a day holds. */
export function timeOf(minutes: number): string {
  const held = Math.max(0, Math.min(24 * 60 - 1, Math.round(minutes)))
  return `${String(Math.floor(held / 60)).padStart(2, '0')}:${String(held % 60).padStart(2, '0')}`
}

/** `time` moved by so many minutes. */
export function plusMinutes(time: string, minutes: number): string {
  return timeOf(minutesOf(time) + minutes)
}
