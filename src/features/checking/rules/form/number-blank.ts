import type { Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { layoutOf } from './layout.ts'

/** "Số:      /KH-SGDĐT", or no number at all. */
const BLANK = /^[^\S\n]*Số\s?:?[\s._…]*\/[^\s/]{1,30}.*$/imu
/** A number stands in the head. */
const HEAD = 1200
/** Those that carry no number of their own: programmes, scripts and lists come with another paper. */
const NUMBERED = new Set(['KH', 'CV', 'TB', 'GM', 'QĐ', 'BC', 'TTr', 'HD', 'CT', 'NQ'])

/** The number is left to be filled in, or a paper that must bear one has none. */
export const numberBlank: Rule = {
  id: 'number-blank',
  sources: [
    { act: 'nd30', place: 'Điều 15; Phụ lục I, Phần I, mục II.3' },
    { act: 'tt01', place: 'Điều 8' },
  ],
  check(paper) {
    const { reading, text } = paper
    const blank = BLANK.exec(text.slice(0, HEAD))
    if (blank) {
      const lead = blank[0].length - blank[0].trimStart().length
      const span = paper.at(blank.index + lead, blank.index + blank[0].trimEnd().length)
      return [{ severity: 'error', spans: [span], message: say('number-blank.empty') }]
    }
    const { isOfficial, hasEnd, recipients } = layoutOf(paper)
    const mustBear = reading.type !== null && NUMBERED.has(reading.type.value)
    if (reading.number !== null || !mustBear || !hasEnd) return []
    if (!isOfficial && recipients < 0) return []
    return [{ severity: 'warning', spans: reading.type?.spans ?? [], message: say('number-blank.none') }]
  },
}
