import type { Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { blankInHead } from './blank-in-head.ts'
import { layoutOf } from './layout.ts'

/** "Số:      /KH-SGDĐT", or no number at all. */
const BLANK = /^[^\S\n]*Số\s?:?[\s._…]*\/[^\s/]{1,30}.*$/imu
/** A number stands in the head. */
const HEAD = 1200

/** The number is left to be filled in, or a paper that must bear one has none. */
export const numberBlank: Rule = {
  id: 'number-blank',
  sources: [
    { act: 'nd30', place: 'Điều 15; Phụ lục I, Phần I, mục II.3' },
    { act: 'tt01', place: 'Điều 8' },
  ],
  check(paper) {
    const { reading } = paper
    const blank = blankInHead(paper, BLANK, HEAD)
    if (blank !== null) return [{ severity: 'error', spans: [blank], message: say('number-blank.empty') }]
    if (reading.number !== null || !layoutOf(paper).bearsNumber) return []
    return [{ severity: 'warning', spans: reading.type?.spans ?? [], message: say('number-blank.none') }]
  },
}
