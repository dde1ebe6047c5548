import { ANY_KIND, type Block } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'
import { citationsOf } from './cited.ts'

/** Laws and ordinances are cited by name alone. */
const BY_NAME = /^(?:bộ luật|luật|pháp lệnh|hiến pháp|điều lệ)/iu
const LEAD =
  /^(?:[-–+•]\s*)?(?:Căn cứ|Thực hiện|Triển khai(?: thực hiện)?|Theo)\s(?:theo |vào |nội dung |tinh thần |các |những )*/u
/** A paper of a body, not the work of planning in general: it is named with its subject or its school year. */
const NAMED = new RegExp(`^(${ANY_KIND})(?!\\s(?:này|trên|sau|đó|công tác|tuần|tháng))\\s`, 'iu')
/** Papers that stand without a number because they are kinds of rule, or come with this very one. */
const NO_NUMBER =
  /kèm theo|đính kèm|dự thảo|chương trình (?:hội nghị|giáo dục|làm việc)|quy chế (?:làm việc|chi tiêu)|hiện hành|quy định (?:của|tại|về)/iu
const LONGEST = 400
const MOST = 3

/** The first time a paper is cited: type, number, symbol, date, body, subject. Here: a basis without number or date. */
export const citationIncomplete: Rule = {
  id: 'citation-incomplete',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.6.b' },
    { act: 'tt01', place: 'Điều 11' },
  ],
  check(paper) {
    const seen = new Set<string>()
    const all = paper.document.blocks.flatMap((block) => [...unnumbered(paper, block), ...undated(paper, block, seen)])
    return [...all.slice(0, MOST), ...bare(paper)]
  },
}

/** "Thực hiện kế hoạch năm học 2025-2026;", "Căn cứ các Quyết định thành lập Hội đồng": no number in the whole paragraph. */
function unnumbered(paper: Paper, block: Block): Found[] {
  const lead = LEAD.exec(block.body)
  if (!lead || block.text.length > LONGEST) return []
  const said = block.body.slice(lead[0].length)
  const named = NAMED.exec(said)
  if (!named || BY_NAME.test(said) || NO_NUMBER.test(said.slice(0, 80))) return []
  // "kế hoạch học kỳ" is the work of planning; with a capital, or a year, it is a paper.
  if (!/^\p{Lu}/u.test(said) && !/\d{4}/.test(said)) return []
  if (/\d+\s?[-/–]\s?\p{Lu}|số\s*:?\s*\d|\/20\d\d\//u.test(block.text)) return []
  const start = block.bodyStart + lead[0].length
  const length = /[;.,]|$/.exec(said)?.index ?? said.length
  const words = quote(said.slice(0, length))
  const span = paper.at(start, start + length)
  return [{ severity: 'warning', spans: [span], message: say('citation-incomplete.no_number', { words }) }]
}

/** A number without a date, the first time it is cited; a number that lost its symbol. */
function undated(paper: Paper, block: Block, seen: Set<string>): Found[] {
  return (citationsOf(paper)[block.index] ?? []).flatMap(({ kind, number, date, start, end }) => {
    const isFirst = !seen.has(number.value)
    if (block.start < paper.bodyStart) return []
    seen.add(number.value)
    if (!isFirst || !kind || BY_NAME.test(kind.text)) return []
    const words = quote(block.text.slice(start, number.end))
    const span = paper.at(block.start + start, block.start + end)
    if (!/\D/.test(number.value)) return []
    if (date !== null) return []
    return [
      { severity: 'question', spans: [span], message: say('citation-incomplete.no_date', { words }) } satisfies Found,
    ]
  })
}

/** Numbers that lost their symbol: one finding for all of them. */
function bare(paper: Paper): Found[] {
  const all = paper.document.blocks.flatMap((block) =>
    (citationsOf(paper)[block.index] ?? [])
      .filter(({ number }) => !/\D/.test(number.value))
      .map(({ start, number }) => ({ start: block.start + start, end: block.start + number.end })),
  )
  const first = all[0]
  if (!first) return []
  const words = quote(paper.text.slice(first.start, first.end))
  const spans = all.map(({ start, end }) => paper.at(start, end))
  return [{ severity: 'warning', spans, message: say('citation-incomplete.no_symbol', { words }) }]
}
