import { citationsOf } from '../citations/cited.ts'
import { type Paper, placeOf } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'
import { TYPE_NAMES, typeOfSymbol } from './document-types.ts'

/** Kinds that are named in sentences and have no abbreviation, or more than one. */
const UNNAMED = new Set(['văn bản', 'thư mời'])
/** What a công văn says of itself when it was laid out as another type. */
const THIS = / này/iu
const CALLED: readonly RegExp[] = [
  /(?:thông báo|kế hoạch|giấy mời) này (?:thay cho|thay|được|có hiệu lực)/iu,
  /(?:thực hiện|triển khai)(?: \p{L}+){0,4} kế hoạch này/iu,
]

/** The type on the paper, the type in its symbol, and what it calls itself are one; cited papers are called what they are. */
export const typeSymbolMismatch: Rule = {
  id: 'type-symbol-mismatch',
  sources: [
    { act: 'nd30', place: 'Phụ lục III, mục I' },
    { act: 'tt01', place: 'Điều 8; Phụ lục I' },
  ],
  check(paper) {
    return [...own(paper), ...cited(paper), ...called(paper)]
  },
}

function own(paper: Paper): Found[] {
  const { number } = paper.reading
  const place = placeOf(paper, number)
  const title = titledType(paper)
  if (number === null || place === null || title === null) return []
  const symbol = typeOfSymbol(number.value)
  if (symbol === null || symbol === title.type) return []
  const args = { type: TYPE_NAMES[title.type] ?? '', symbol, symbolType: TYPE_NAMES[symbol] ?? '' }
  const spans = [paper.at(place.start, place.end), paper.at(title.start, title.end)]
  return [{ severity: 'error', spans, message: say('type-symbol-mismatch.own', args) }]
}

/** The type that the title says in capitals, on its line or at its beginning. */
function titledType(paper: Paper): { type: string; start: number; end: number } | null {
  for (const block of paper.document.blocks.slice(0, HEAD_BLOCKS)) {
    const words = block.text.slice(0, LONGEST_NAME)
    const [type, name] = CAPITAL_NAMES.find(([, each]) => words.startsWith(each)) ?? []
    if (type === undefined || name === undefined || /^\p{L}/u.test(block.text.slice(name.length))) continue
    return { type, start: block.start, end: block.start + name.length }
  }
  return null
}

const HEAD_BLOCKS = 20
const LONGEST_NAME = 24
const CAPITAL_NAMES = Object.entries(TYPE_NAMES).map(([type, name]) => [type, name.toUpperCase()] as const)

function cited(paper: Paper): Found[] {
  return paper.document.blocks.flatMap((block) =>
    (citationsOf(paper)[block.index] ?? []).flatMap(({ kind, number, start, end }) => {
      const symbol = typeOfSymbol(number.value)
      const called = kind?.text.toLowerCase()
      if (symbol === null || called === undefined || UNNAMED.has(called) || !isFullName(called)) return []
      if (TYPE_NAMES[symbol] === called) return []
      const args = {
        words: quote(block.text.slice(start, number.end)),
        type: called,
        symbolType: TYPE_NAMES[symbol] ?? '',
      }
      const span = paper.at(block.start + start, block.start + end)
      return [{ severity: 'warning', spans: [span], message: say('type-symbol-mismatch.cited', args) } satisfies Found]
    }),
  )
}

function isFullName(called: string): boolean {
  return called === 'công văn' || Object.values(TYPE_NAMES).includes(called)
}

/** "Thông báo này thay cho thư mời" in a công văn, "kế hoạch này" in a công văn. */
function called(paper: Paper): Found[] {
  const { type } = paper.reading
  if (type?.value !== 'CV') return []
  const body = paper.text.slice(paper.bodyStart)
  if (!THIS.test(body)) return []
  return CALLED.flatMap((form) => {
    const match = form.exec(body)
    if (!match) return []
    const start = paper.bodyStart + match.index
    const span = paper.at(start, start + match[0].length)
    return [
      {
        severity: 'warning',
        spans: [span],
        message: say('type-symbol-mismatch.called', { words: quote(match[0]) }),
      } satisfies Found,
    ]
  })
}
