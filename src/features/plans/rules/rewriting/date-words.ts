import { type CivilDate, type FoundDate, findDates, isoOf } from '#features/reading/rules/public.ts'
import { weekdayOf } from '#platform/vietnamese/dates.ts'
import { type Slot, slotsOf, type Token } from './date-slots.ts'
import type { Edit, Range } from './edits.ts'
import { weekdayBeside, weekdayLike } from './weekday-words.ts'

/** How far a date phrase may begin before the words that a fact stands for, and end behind them. */
const AROUND = 60

/**
 * Edits of the clean text that make the day `old`, written at `place`, the day `wanted`, in the notation found there and with
 * its weekday; null where no such date is found. Both are `YYYY-MM-DD`, or `YYYY-MM` where only a month is stated.
 */
export function dateEdits(text: string, place: Range, old: string, wanted: string): Edit[] | null {
  const year = Number(old.slice(0, 4))
  const from = Math.max(0, place.start - AROUND)
  const phrases = findDates(text.slice(from, place.end + AROUND), year)
    .map((phrase) => ({ ...phrase, start: phrase.start + from, end: phrase.end + from }))
    .filter((phrase) => phrase.start < place.end && place.start < phrase.end)
  for (const phrase of phrases) {
    const moved = phrase.dates.map((date) => (isoOf(date) === old ? civil(wanted) : date))
    if (phrase.dates.some((date) => isoOf(date) === old)) return phraseEdits(text, phrase, moved)
  }
  return null
}

/** Edits that make a date phrase say other days, as many as it says. */
export function phraseEdits(text: string, phrase: FoundDate, wanted: readonly CivilDate[]): Edit[] | null {
  const slots = slotsOf(text, phrase, phrase.dates)
  if (slots === null) return null
  const isWords = /tháng/iu.test(text.slice(phrase.start, phrase.end))
  const sign = /\d\s?([/.-])\s?\d/u.exec(text.slice(phrase.start, phrase.end))?.[1] ?? '/'
  const edits: Edit[] = []
  for (const [at, slot] of slots.entries()) {
    const before = phrase.dates[at]
    const after = wanted[at]
    if (!before || !after) return null
    const shown = shownParts(slot, { before, after }, { before: phrase.dates[at + 1], after: wanted[at + 1] })
    edits.push(...slotEdits(slot, after, shown, { isWords, sign }))
    if (isoOf(before) !== isoOf(after) && after.day > 0) edits.push(...weekdayEdits(text, slots, at, after))
  }
  return edits
}

/** A day before and after the change. */
type Change = { before: CivilDate; after: CivilDate }

/** Whether month and year must be written where they were borrowed from the next day, or understood. */
function shownParts(
  slot: Slot,
  own: Change,
  next: { before: CivilDate | undefined; after: CivilDate | undefined },
): { month: boolean; year: boolean } {
  const { before, after } = own
  const isMoved = isoOf(before) !== isoOf(after)
  const lost = (part: 'month' | 'year'): boolean =>
    isMoved
      ? after[part] !== (next.after ?? before)[part]
      : next.after !== undefined && next.after[part] !== next.before?.[part]
  const year = slot.year === null && lost('year')
  return { month: slot.month === null && (year || lost('month')), year }
}

function slotEdits(
  slot: Slot,
  date: CivilDate,
  shown: { month: boolean; year: boolean },
  style: { isWords: boolean; sign: string },
): Edit[] {
  const month = shown.month ? `${style.isWords ? ' tháng ' : style.sign}${monthText(date.month, null)}` : ''
  const year = shown.year ? `${style.isWords ? ' năm ' : style.sign}${date.year}` : ''
  const edits: Edit[] = []
  if (slot.day) edits.push(replaced(slot.day, dayText(date.day, slot.day) + month + (slot.month ? '' : year)))
  if (slot.month) edits.push(replaced(slot.month, monthText(date.month, slot.month) + year))
  if (slot.year) edits.push(replaced(slot.year, String(date.year).slice(-slot.year.text.length)))
  return edits.filter((edit, at, all) => all.findIndex((each) => each.start === edit.start) === at)
}

function replaced({ start, end }: Token, text: string): Edit {
  return { start, end, text }
}

/** With a zero before days under 10, as Nghị định 30/2020/NĐ-CP asks, but for offices that write "5/9". */
function dayText(day: number, token: Token): string {
  return token.text.length === 1 ? String(day) : String(day).padStart(2, '0')
}

/** With a zero before January and February, and wherever the text writes one. */
function monthText(month: number, token: Token | null): string {
  const isBare = token !== null && token.text.length === 1 && Number(token.text) <= 2
  const isPadded = token?.text.startsWith('0') ?? false
  return isPadded || (month <= 2 && !isBare) ? String(month).padStart(2, '0') : String(month)
}

function weekdayEdits(text: string, slots: readonly Slot[], at: number, date: CivilDate): Edit[] {
  const slot = slots[at]
  const first = slot?.day
  const last = slot?.year ?? slot?.month ?? slot?.day
  const word = first && last && weekdayBeside(text, { start: first.start, end: last.end })
  if (!word) return []
  const next = slots[at + 1]?.day
  const isOfNext = next && word.start >= last.end && /^[\s,]*(?:ngày\s)?\s*$/u.test(text.slice(word.end, next.start))
  const iso = weekdayOf(isoOf(date)) || 7
  return isOfNext ? [] : [{ ...word, text: weekdayLike(text.slice(word.start, word.end), iso) }]
}

/** The parts of `YYYY-MM-DD` or `YYYY-MM`. */
export function civil(iso: string): CivilDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, day }
}
