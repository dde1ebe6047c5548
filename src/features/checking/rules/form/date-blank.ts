import type { Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { blankInHead } from './blank-in-head.ts'
import { layoutOf } from './layout.ts'

/** "Sông Lam, ngày     tháng 3 năm 2026": a place, then a date with a part left out. */
const BLANK =
  /(?<=^|[|\t])[^\S\n]*(?:[\p{L}. -]{2,40}[,.]?\s)?ngày(?:[\s._…]*tháng[\s._…]*(?:\d{1,2}[\s._…]*)?năm|\s\d{1,2}\stháng[\s._…]+năm)[\s._…]*(?:\d{4}|20…?)?[\s.]*(?=$|[|\t])/imu
const HEAD = 1500

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
    const blank = blankInHead(paper, BLANK, HEAD)
    if (blank !== null) return [{ severity: 'error', spans: [blank], message: say('date-blank.empty') }]
    if (!layoutOf(paper).bearsNumber) return []
    return [{ severity: 'warning', spans: reading.type?.spans ?? [], message: say('date-blank.none') }]
  },
}
