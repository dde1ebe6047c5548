import { findTimes } from '#features/reading/rules/public.ts'
import type { Edit, Range } from './edits.ts'

const AROUND = 40
/** Between an hour and its minutes. */
const UNIT = /^(\s{0,2}(?:giờ|gìơ|Giờ|GIỜ|gio?|[hgHG]|:|\s:\s|\.)\s{0,2})$/u
const UNIT_ALONE = /^\s{0,2}(?:giờ|gìơ|Giờ|GIỜ|[hgHG])(?!\p{L})/u
const HALF = /^\s{0,2}giờ rưỡi/u
const PART = /^[\s']{0,2}(?:phút|')?\s?(?:giờ\s)?\(?(?:buổi\s)?(sáng|trưa|chiều|tối)(?!\p{L})/u

type Token = Range & { text: string }
/** A time of day as it is written: its hour, its minutes where they are, and all its words. */
export type Clock = Range & { hour: Token; minute: Token | null }

/** The clocks of the time phrase at `place` that says `old`: the first is its start, the second its end. */
export function clocksAt(text: string, place: Range, old: string): Clock[] {
  const from = Math.max(0, place.start - AROUND)
  const phrase = findTimes(text.slice(from, place.end + AROUND))
    .map((time) => ({ ...time, start: time.start + from, end: time.end + from }))
    .find((time) => time.start < place.end && place.start < time.end && (time.from === old || time.to === old))
  return phrase ? clocksIn(text, phrase) : []
}

/** Every clock written in a range: "8h35→8:45" has two. */
export function clocksIn(text: string, { start, end }: Range): Clock[] {
  const tokens = [...text.slice(start, end).matchAll(/\d+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }))
  const clocks: Clock[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const hour = tokens[at]
    const next = tokens[at + 1]
    if (!hour) continue
    const minute = next?.text.length === 2 && UNIT.test(text.slice(hour.end, next.start)) ? next : null
    if (minute) at += 1
    const unit = minute ? null : (HALF.exec(text.slice(hour.end, end)) ?? UNIT_ALONE.exec(text.slice(hour.end, end)))
    clocks.push({ start: hour.start, end: minute?.end ?? hour.end + (unit?.[0].length ?? 0), hour, minute })
  }
  return clocks
}

/** Edits that make the time `old` (`HH:MM`) at `place` the time `wanted`. `end`: of two equal ones the second is meant. */
export function timeEdits(text: string, place: Range, old: string, wanted: string, end: boolean): Edit[] | null {
  const clocks = clocksAt(text, place, old)
  const saying = clocks.filter((clock) => saysTime(clock, old))
  const clock = end ? saying.at(-1) : saying[0]
  return clock ? clockEdits(text, clock, old, wanted) : null
}

function saysTime({ hour, minute }: Clock, time: string): boolean {
  const [h = 0, m = 0] = time.split(':').map(Number)
  return Number(hour.text) % 12 === h % 12 && (minute === null || Number(minute.text) === m)
}

function clockEdits(text: string, clock: Clock, old: string, wanted: string): Edit[] {
  const isShifted = Number(old.slice(0, 2)) !== Number(clock.hour.text)
  const part = partAfter(text, clock)
  const edits = [{ start: clock.start, end: clock.end, text: clockLike(text, clock, wanted, isShifted) }]
  const right = partOfTime(wanted, part?.text)
  if (part && part.text.toLowerCase() !== right) edits.push({ start: part.start, end: part.end, text: right })
  return edits
}

/** Another time of day written as `clock` is: "8g00" → "9g30", "8 giờ" → "9 giờ 30". */
export function clockLike(text: string, clock: Clock, wanted: string, isShifted = false): string {
  const [h = 0, m = 0] = wanted.split(':').map(Number)
  const shown = isShifted && h > 12 ? h - 12 : h
  const isPadded = clock.hour.text.startsWith('0') || (clock.hour.text.length === 2 && padsHours(text, clock))
  const hour = isPadded ? String(shown).padStart(2, '0') : String(shown)
  const minutes = String(m).padStart(2, '0')
  if (clock.minute) return hour + text.slice(clock.hour.end, clock.minute.start) + minutes
  const unit = text.slice(clock.hour.end, clock.end).replace(/\s?rưỡi$/u, '') || (m > 0 ? ' giờ' : '')
  return m === 0 ? hour + unit : hour + unit + (/giờ$/iu.test(unit) ? ' ' : '') + minutes
}

/** Whether the text writes "08" in such times: then also where it has shown none under ten yet. */
function padsHours(text: string, { hour, minute }: Clock): boolean {
  const sign = minute ? text.slice(hour.end, minute.start).trim() : 'giờ'
  if (sign === ':') return !/(?<!\d)[1-9]\s?:\s?\d\d(?!\d)/u.test(text)
  const padded = sign === 'giờ' ? /(?<!\d)0\d\sgiờ/u : /(?<!\d)0\d\s?[hg]/u
  return padded.test(text)
}

/** The part of the day named behind a clock: the "sáng" of "8h00 sáng". */
export function partAfter(text: string, clock: Clock): Token | null {
  const match = PART.exec(text.slice(clock.end, clock.end + 24))
  if (!match?.[1]) return null
  const end = clock.end + match[0].length
  return { start: end - match[1].length, end, text: match[1] }
}

/** The part of the day, that of the text where it fits: noon is "trưa" or "sáng", six o'clock "chiều" or "tối". */
export function partOfTime(time: string, said?: string): string {
  const hour = Number(time.slice(0, 2))
  if (said === 'trưa' && hour >= 10 && hour < 14) return said
  if (said === 'chiều' && hour >= 12 && hour < 19) return said
  if (hour < 12) return 'sáng'
  return hour < 18 ? 'chiều' : 'tối'
}
