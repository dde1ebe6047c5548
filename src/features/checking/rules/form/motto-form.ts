import { fold } from '#platform/vietnamese/fold.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote, write } from '../writing.ts'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
/** Both lines in whatever letters, found by their folded words. */
const NATION_FOLDED = /cong hoa xa hoi chu nghia viet nam/
const MOTTO_FOLDED = /doc lap\s*[-–—._]*\s*tu do\s*[-–—._]*\s*hanh phuc/
const HEAD = 1500

/** Quốc hiệu in capitals; tiêu ngữ with capital first letters of its three phrases, hyphens with blanks between them. */
export const mottoForm: Rule = {
  id: 'motto-form',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.1' },
    { act: 'tt01', place: 'Điều 6' },
  ],
  check(paper) {
    const folded = fold(paper.text.slice(0, HEAD))
    return [
      ...form(paper, folded, NATION_FOLDED, NATION, isNation),
      ...form(paper, folded, MOTTO_FOLDED, MOTTO, isMotto),
    ]
  },
}

function form(
  paper: Paper,
  folded: string,
  pattern: RegExp,
  right: string,
  isRight: (says: string) => boolean,
): Found[] {
  const head = paper.text.slice(0, HEAD)
  const match = pattern.exec(folded)
  // Folding keeps the length of a text in NFC, so that its offsets are offsets of the text.
  if (!match || folded.length !== head.length) return []
  const says = head.slice(match.index, match.index + match[0].length)
  if (isRight(says.replace(/\s+/g, ' '))) return []
  const span = paper.at(match.index, match.index + match[0].length)
  const message = say('motto-form.wrong', { words: quote(says), right })
  return [{ severity: 'error', spans: [span], message, fix: write(span, right) }]
}

/** Both ways to place the tone of "hòa" are in use; the decree itself writes either. */
function isNation(says: string): boolean {
  return says === NATION || says === NATION.replace('HÒA', 'HOÀ')
}

/** Converters turn the hyphen into a dash; the blanks beside it are what the clerk wrote. */
function isMotto(says: string): boolean {
  return says.replace(/[–—]/g, '-') === MOTTO
}
