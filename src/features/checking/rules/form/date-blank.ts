import type { Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { BLANK_DATE_LINE, DATE_LINE_WITHIN } from './blank-date-line.ts'
import { blankInHead } from './blank-in-head.ts'
import { layoutOf } from './layout.ts'

/** The date of issue is left to be filled in, or a paper that must bear one has none. */
export const dateBlank: Rule = {
  id: 'date-blank',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.4' },
    { act: 'tt01', place: 'Điều 9' },
  ],
  check(paper) {
    const { reading } = paper
    if (reading.issuedOn !== null) return []
    const blank = blankInHead(paper, BLANK_DATE_LINE, DATE_LINE_WITHIN)
    if (blank !== null) return [{ severity: 'error', spans: [blank], message: say('date-blank.empty') }]
    if (!layoutOf(paper).bearsNumber) return []
    return [{ severity: 'warning', spans: reading.type?.spans ?? [], message: say('date-blank.none') }]
  },
}
