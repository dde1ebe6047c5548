import type { Paper } from '#features/checking/rules/public.ts'
import { findDates, isoOf } from '#features/reading/rules/public.ts'
import { slotsOf, type Token } from './date-slots.ts'
import type { Edit } from './edits.ts'

/** Blanks in place of the running number, as wide as a clerk writes it by hand. */
const NUMBER_BLANK = '      '
const DAY_BLANK = '…'

/** Edits of the clean text that empty number and date of issue; the year goes on by `years`. */
export function issueEdits(paper: Paper, years: number): Edit[] {
  return [...numberBlank(paper), ...dateBlank(paper, years)]
}

function numberBlank({ reading, text, cleanOf }: Paper): Edit[] {
  return (reading.number?.spans ?? []).slice(0, 1).flatMap((span) => {
    const { start, end } = cleanOf(span)
    const serial = /^\d+[a-z]?\s*(?=[/-])/u.exec(text.slice(start, end))
    return serial ? [{ start, end: start + serial[0].length, text: NUMBER_BLANK }] : []
  })
}

function dateBlank({ reading, text, cleanOf }: Paper, years: number): Edit[] {
  const fact = reading.issuedOn
  const place = fact?.spans[0] && cleanOf(fact.spans[0])
  if (!fact || !place) return []
  const phrase = findDates(text, Number(fact.value.slice(0, 4))).find(
    ({ start, end, dates }) =>
      start < place.end && place.start < end && dates.some((date) => isoOf(date) === fact.value),
  )
  const slot = phrase && slotsOf(text, phrase, phrase.dates)?.[0]
  if (!slot) return []
  const blank = (token: Token | null): Edit[] =>
    token ? [{ start: token.start, end: token.end, text: DAY_BLANK }] : []
  const year = slot.year
  const next = year
    ? [{ start: year.start, end: year.end, text: String(Number(year.text) + years).slice(-year.text.length) }]
    : []
  return [...blank(slot.day), ...blank(slot.month), ...next]
}
