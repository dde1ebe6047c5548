import type { Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { findActingOrgans, nameBeforeAct } from '../../grammar/acting-organs.ts'
import { ANY_ORGAN, beginsOrgan } from '../../grammar/organ-names.ts'
import { properCase, spellOut } from '../../grammar/organ-writing.ts'
import { isUpper } from '../../source/blocks.ts'
import { matchesOf } from '../../source/matches.ts'
import type { HeadLine } from './head-lines.ts'

/** A name is no longer; what is longer is a sentence or a title. */
const MOST_WORDS = 14
const NO_NAME =
  /[.;!?]$|[:,()\t]|(?<!\p{L})(?:tổ chức|thông báo|đề nghị|ban hành|về việc|năm học|nhiệm kỳ|năm \d{4})(?!\p{L})/iu

/** A body that stands alone on a line under the title, where the head above the title is lost. */
export function issuerUnderTitle(document: Document, lines: readonly HeadLine[], from: number): Fact<string> | null {
  for (const [i, said] of lines.slice(from).entries()) {
    if (said.role !== 'text' || !isName(said.text)) continue
    const next = lines[from + i + 1]
    const line =
      next && isUpper(said.text) && isUpper(next.text) && next.role === 'text' && isName(next.text) ? next : said
    return factAt(document, tidy(line.text), line.start, line.end, 0.75)
  }
  return null
}

/** In small letters only what can stand for itself: committees and teams also fill cells of tables. */
const STANDS_ALONE =
  /^(?:Trường|Học viện|Đại học|Viện|Bệnh viện|Sở|Bộ|Phòng Giáo dục|Phòng GD|UBND|Ủy ban nhân dân|Công ty|Công đoàn|Chi bộ|Đảng bộ|Đảng [ủu][ỷy]|Liên đội|Trung tâm|Đoàn trường|Hội|Liên hiệp|Tỉnh đoàn|Thành đoàn|Huyện đoàn)\s/u

/** A kind of body and its name: the kind alone ("Ban Tổ chức") names nobody. */
function isName(text: string): boolean {
  if (!beginsOrgan(text) || NO_NAME.test(text) || text.split(/\s+/).length > MOST_WORDS) return false
  if (!isUpper(text) && !STANDS_ALONE.test(text)) return false
  return /\s(?:\p{Lu}|\d)/u.test(text.slice(4)) && text.length > 12 && findActingOrgans(text).length === 0
}

const ANNEXED = /^\(\s?(?:Ban hành\s)?kèm\s?theo\s[^()]{4,160}?\scủa\s/iu
/** "của Giám đốc Sở …": the head of a body signs for it. */
const SIGNED_BY =
  /^(?:phó )?(?:tổng giám đốc|giám đốc|hiệu trưởng|trưởng phòng|chủ tịch|bộ trưởng|cục trưởng|viện trưởng|trưởng ban)\s/iu
const NAME = new RegExp(`^${ANY_ORGAN}[^,.;:()]{0,90}`, 'iu')
/** Behind the name goes on what the cited document is about. */
const NAME_ENDS = /\s(?:về|ban hành|ngày|V\/v|phê duyệt|quy định|tổ chức|hướng dẫn)(?!\p{L})/iu

/** "(Kèm theo Kế hoạch số … của Sở …)": an annex comes from the body whose document it is annexed to. */
export function annexIssuer(document: Document, lines: readonly HeadLine[]): Fact<string> | null {
  for (const line of lines) {
    const of = ANNEXED.exec(line.text)
    if (!of) continue
    const by = SIGNED_BY.exec(line.text.slice(of[0].length))?.[0].length ?? 0
    const start = of[0].length + by
    const name = NAME.exec(line.text.slice(start))?.[0].split(NAME_ENDS)[0]?.trim()
    if (name) return factAt(document, tidy(name), line.start + start, line.start + start + name.length, 0.75)
  }
  return null
}

const MEETS = /(?<!\p{L})(?:họp|sinh hoạt|đại hội|giao ban|hội nghị|hội ý)\s/giu
const MEETING_NAME = new RegExp(
  `^${ANY_ORGAN}\\s[^,.;:()\\n]{2,80}?(?=\\s(?:tháng|năm|ngày|lần|tuần|quý|nhiệm|khóa|khoá|về|học k[ỳì]|đầu|cuối|định|thường|mở|bất|sơ|tổng|V/v|I\\.|[-–])(?!\\p{L})|[,.;:()\\n]|$)`,
  'iu',
)
/** In the title of minutes or of a congress the body that meets stands behind "họp", "đại hội". */
export function meetingIssuer(document: Document, lines: readonly HeadLine[]): Fact<string> | null {
  for (const line of lines.slice(0, TITLE_LINES))
    for (const meets of matchesOf(line.text.slice(0, TITLE_LENGTH), MEETS)) {
      const start = meets.index + meets[0].length
      const name = nameBeforeAct(MEETING_NAME.exec(line.text.slice(start))?.[0].trim() ?? '')
      if (name) return factAt(document, tidy(name), line.start + start, line.start + start + name.length, 0.6)
    }
  return null
}
/** "Sở X tổ chức Hội nghị Y" as the title of a page: who acts in it. */
export function titleIssuer(subject: Fact<string> | null): Fact<string> | null {
  const [organ] = subject ? findActingOrgans(subject.value) : []
  const [span] = subject?.spans ?? []
  if (!subject || !span || organ?.start !== 0) return null
  return {
    value: tidy(subject.value.slice(0, organ.end)),
    spans: [{ ...span, end: span.start + organ.end }],
    certainty: 0.6,
  }
}
const TITLE_LINES = 3
const TITLE_LENGTH = 120

function tidy(name: string): string {
  return spellOut(properCase(name.replace(/\s+/g, ' ')))
}
