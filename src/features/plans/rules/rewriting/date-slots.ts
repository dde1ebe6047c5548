import type { CivilDate } from '#features/reading/rules/public.ts'
import type { Range } from './edits.ts'

/** A number of a date phrase. */
export type Token = Range & { text: string }
/** Where one day of a phrase has its numbers; the 24 of "24, 25/9/2020" borrows month and year from the next. */
export type Slot = { day: Token | null; month: Token | null; year: Token | null }

const MONTH_SIGN = /^\s{0,3}(?:[/.–-]|(?:tháng|Tháng|THÁNG))\s{0,3}$/u
const YEAR_SIGN = /^\s{0,3}(?:[/.–-]|,?\s{0,2}(?:năm|Năm|NĂM))?\s{0,3}$/u

/** The numbers of each day of a phrase; null where they are not to be told apart. */
export function slotsOf(text: string, phrase: Range, dates: readonly CivilDate[]): Slot[] | null {
  const tokens = [...text.slice(phrase.start, phrase.end).matchAll(/\d+/g)].map((match) => ({
    start: phrase.start + match.index,
    end: phrase.start + match.index + match[0].length,
    text: match[0],
  }))
  let at = 0
  const slots: Slot[] = []
  for (const date of dates) {
    const found = slotFrom(text, tokens, at, date)
    if (found === null) return null
    slots.push(found.slot)
    at = found.next
  }
  return slots
}

function slotFrom(
  text: string,
  tokens: readonly Token[],
  from: number,
  date: CivilDate,
): { slot: Slot; next: number } | null {
  const first = tokens.findIndex((token, at) => at >= from && Number(token.text) === (date.day || date.month))
  const head = tokens[first]
  if (head === undefined) return null
  let next = first + 1
  const take = (value: number, sign: RegExp): Token | null => {
    const last = tokens[next - 1]
    const token = tokens[next]
    if (!last || !token || !sign.test(text.slice(last.end, token.start))) return null
    if (Number(token.text) !== value && (value < 100 || Number(token.text) !== value % 100)) return null
    next += 1
    return token
  }
  const day = date.day === 0 ? null : head
  const month = date.day === 0 ? head : take(date.month, MONTH_SIGN)
  const year = month && take(date.year, YEAR_SIGN)
  return { slot: { day, month, year }, next }
}
