import { matchesOf } from '#features/reading/rules/public.ts'
import type { Paper } from '../../paper.ts'
import { footOf } from './mentions.ts'
import type { Ways } from './shortened.ts'

/** Words and phrases that offices write in several ways, each group one thing; the ways are tried in the order given. */

const LEVELS: readonly [RegExp, RegExp][] = [
  [
    /(?<![\p{L}&-])TH\s?&\s?THCS(?![\p{L}&])/gu,
    /(?<!\p{L})[Tt]iểu học (?:và|-|–) (?:THCS|[Tt]rung học cơ sở)(?!\p{L})/gu,
  ],
  [
    /(?<![\p{L}&-])THCS\s?&\s?THPT(?![\p{L}&])/gu,
    /(?<!\p{L})(?:THCS|[Tt]rung học cơ sở) và (?:THPT|[Tt]rung học phổ thông)(?!\p{L})/gu,
  ],
]

/** Schools of two levels: "TH&THCS" and "tiểu học và THCS". */
export function levelForms({ text }: Paper): Ways[] {
  return LEVELS.flatMap(([sign, words]) => pairOf(text, sign, words, text.length))
}

/** "Tp. Hồ Chí Minh", "TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh": all but lines in capitals. */
export function cityForms({ text }: Paper): Ways[] {
  if (!text.includes('Hồ Chí Minh') && !text.includes('HCM')) return []
  const forms = new Map<string, { start: number; end: number }>()
  for (const match of matchesOf(text, CITY)) {
    const form = match[0].replace(/\s+/g, ' ').replace(/^t(?=hành)/, 'T')
    if (!forms.has(form)) forms.set(form, { start: match.index, end: match.index + match[0].length })
  }
  return forms.size > 1 ? [{ places: [...forms.values()] }] : []
}
const CITY = /(?<!\p{L})(?:(?:Thành phố|thành phố|TP\.?|Tp\.?|tp\.?)\s?Hồ Chí Minh|T[Pp]\.?\s?HCM)(?!\p{L})/gu

const LOOSE: readonly [RegExp, RegExp][] = [
  [/(?<!\p{L})phòng ban(?!\p{L})/giu, /(?<!\p{L})phòng, ban(?!\p{L})/giu],
  [/(?<!\p{L})GVCN(?!\p{L})/gu, /(?<!\p{L})giáo viên chủ nhiệm(?!\p{L})/giu],
  [/(?<!\p{L})BGH(?!\p{L})/gu, /(?<!\p{L})ban giám hiệu(?!\p{L})/giu],
  [/(?<!\p{L})BTC(?!\p{L})/gu, /(?<!\p{L})ban tổ chức(?!\p{L})/giu],
]

/** Who is called by initials before the full words are said once more: "GVCN các lớp", "Giáo viên chủ nhiệm các lớp". */
export function looseForms(paper: Paper): Ways[] {
  const end = footOf(paper)
  return LOOSE.flatMap(([one, other]) => pairOf(paper.text, one, other, end))
}

/** Both ways are used and the first one is not explained: its first place, and the last of the other that comes after it. */
function pairOf(text: string, one: RegExp, other: RegExp, end: number): Ways[] {
  const first = next(text, one, 0)
  if (first === null || first.start >= end || text.slice(first.start - 1, first.end + 1).startsWith('(')) return []
  const second = next(text, other, first.end)
  return second === null || second.start >= end ? [] : [{ places: [first, second] }]
}

function next(text: string, pattern: RegExp, from: number) {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  if (match === null || match[0].startsWith('BAN ') || match[0].startsWith('GIÁO ')) return null
  return { start: match.index, end: match.index + match[0].length }
}
