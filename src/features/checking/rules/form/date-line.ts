import { dateLine as rightLine } from '#platform/vietnamese/dates.ts'
import { placeOf } from '../paper.ts'
import type { Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote, write } from '../writing.ts'
import { layoutOf } from './layout.ts'

/**
 * The line of place and date: comma after the place, "ngày … tháng … năm …", a zero before days under 10 and before the
 * months 1 and 2, and before no other month.
 */
export const dateLine: Rule = {
  id: 'date-line',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.4' },
    { act: 'tt01', place: 'Điều 9' },
  ],
  check(paper) {
    const { issuedAt, issuedOn } = paper.reading
    const place = placeOf(paper, issuedAt)
    const day = placeOf(paper, issuedOn)
    if (issuedAt === null || issuedOn === null || place === null || day === null || layoutOf(paper).isOfParty) return []
    // A heading "… thứ Hai ngày 26/11/2018" reads like a place with a date.
    if (/\sthứ\s\S+$/iu.test(paper.text.slice(place.start, place.end).trim())) return []
    // Only a line that holds both, the place first: elsewhere a date stands in running text.
    if (place.start >= day.start || day.start - place.end > 12 || paper.text.slice(place.end, day.start).includes('\n'))
      return []
    const says = paper.text.slice(place.start, day.end).replace(/\s+/g, ' ')
    const right = rightLine(paper.text.slice(place.start, place.end).trim(), issuedOn.value)
    if (says === right) return []
    const span = paper.at(place.start, day.end)
    return [
      {
        severity: 'error',
        spans: [span],
        message: say(whatIsWrong(says), { line: quote(says), right }),
        fix: write(span, right),
      },
    ]
  },
}

function whatIsWrong(says: string): 'date-line.separator' | 'date-line.zero' | 'date-line.words' {
  if (!/ngày \d{1,2} tháng \d{1,2} năm \d{4}$/i.test(says)) return 'date-line.words'
  return /,\sngày/.test(says) ? 'date-line.zero' : 'date-line.separator'
}
