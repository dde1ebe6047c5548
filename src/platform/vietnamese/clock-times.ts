/** Minutes since midnight: 500 for `08:20`; not a number where the time is no `HH:MM`. */
export function minutesOf(time: string): number {
  const [hour = Number.NaN, minute = Number.NaN] = time.split(':').map(Number)
  return hour * 60 + minute
}
