import { shortDate } from '#platform/vietnamese/dates.ts'
import type { Rule } from '../rule.ts'
import { say } from '../sentences.ts'

/** A basis that was made after the paper that rests on it: one of the two dates is wrong. */
export const citationLater: Rule = {
  id: 'citation-later',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.6' },
    { act: 'tt01', place: 'Điều 11' },
  ],
  check(paper) {
    const { issuedOn, bases } = paper.reading
    if (issuedOn === null) return []
    return bases.flatMap(({ number, date }) => {
      if (date === null || date.value <= issuedOn.value) return []
      const args = { number: number?.value ?? '', date: shortDate(date.value), issued: shortDate(issuedOn.value) }
      return [{ severity: 'error', spans: date.spans, message: say('citation-later.later', args) }]
    })
  },
}
