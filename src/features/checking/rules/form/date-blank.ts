import type { Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { layoutOf } from './layout.ts'

/** "Sông Lam, ngày     tháng 3 năm 2026": a place, then a date with a part left out. */
const BLANK =
  /(?<=^|[|\t])[^\S\n]*(?:[\p{L}. -]{2,40}[,.]?\s)?ngày(?:[\s._…]*tháng[\s._…]*(?:\d{1,2}[\s._…]*)?năm|\s\d{1,2}\stháng[\s._…]+năm)[\s._…]*(?:\d{4}|20…?)?[\s.]*(?=$|[|\t])/imu
const HEAD = 1500
const DATED = new Set(['KH', 'CV', 'TB', 'GM', 'QĐ', 'BC', 'TTr', 'HD', 'CT', 'NQ'])

/** The date of issue is left to be filled in, or a paper that must bear one has none. */
export const dateBlank: Rule = {
  id: 'date-blank',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.4' },
    { act: 'tt01', place: 'Điều 9' },
  ],
  check(paper) {
    const { reading, text } = paper
    if (reading.issuedOn !== null) return []
    const blank = BLANK.exec(text.slice(0, HEAD))
    if (blank) {
      const lead = blank[0].length - blank[0].trimStart().length
      const span = paper.at(blank.index + lead, blank.index + blank[0].trimEnd().length)
      return [{ severity: 'error', spans: [span], message: say('date-blank.empty') }]
    }
    const { isOfficial, hasEnd, recipients } = layoutOf(paper)
    const mustBear = reading.type !== null && DATED.has(reading.type.value)
    if (!mustBear || !hasEnd || (!isOfficial && recipients < 0)) return []
    return [{ severity: 'warning', spans: reading.type?.spans ?? [], message: say('date-blank.none') }]
  },
}
