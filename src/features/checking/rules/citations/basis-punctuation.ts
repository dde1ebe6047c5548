import type { Block } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'

/** One paragraph that gives a basis, and nothing but it. */
const BASIS = /^(?:Căn cứ|Thực hiện|Triển khai|Theo|Nhằm|Xét|Được sự)(?![\p{L}])/u
/** "Thực hiện Kế hoạch số …, Sở tổ chức …": the sentence goes on, which makes it the body. */
const LONGEST = 500

/** Each căn cứ stands in a line of its own and ends with ";", the last one with ".". */
export const basisPunctuation: Rule = {
  id: 'basis-punctuation',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.6' },
    { act: 'tt01', place: 'Điều 11' },
  ],
  check(paper) {
    const lines = basisLines(paper)
    const last = lines.at(-1)
    if (!last) return []
    const wrong = [...lines.slice(0, -1).filter((line) => !endsWith(line, ';')), ...(endsWith(last, '.') ? [] : [last])]
    return wrong.length === 0 ? [] : [found(paper, wrong, last)]
  },
}

/** The first run of paragraphs that are bases. A single "Thực hiện …" that is a whole sentence may open the body. */
function basisLines(paper: Paper): Block[] {
  const { blocks } = paper.document
  const first = blocks.findIndex((block) => block.start >= Math.max(0, paper.bodyStart - 400) && isBasis(block))
  if (first < 0) return []
  const run: Block[] = []
  for (const block of blocks.slice(first)) {
    if (!isBasis(block)) break
    run.push(block)
  }
  const isList = run.length > 1 || (run[0] !== undefined && (run[0].body.startsWith('Căn cứ') || endsWith(run[0], ';')))
  return isList ? run : []
}

function isBasis({ body, text, mark }: Block): boolean {
  // "- Triển khai phần mềm;" is a thing to do; only "Căn cứ" makes an item of a list a basis.
  if (mark !== null && !body.startsWith('Căn cứ')) return false
  return BASIS.test(body) && text.length <= LONGEST && /[;.,:]?\s*$/.test(text) && !/[:,]\s*$/.test(text)
}

function endsWith({ text }: Block, sign: string): boolean {
  return text.trimEnd().endsWith(sign)
}

function found(paper: Paper, wrong: readonly Block[], last: Block): Found {
  const edits = wrong.map((block) => {
    const bare = block.text.replace(/[\s.;,]*$/, '')
    const place = paper.at(block.start + bare.length - 1, block.end)
    const kept = paper.original.slice(place.start, place.start + 1)
    return { ...place, text: `${kept}${block === last ? '.' : ';'}` }
  })
  const isLastOnly = wrong.length === 1 && wrong[0] === last
  return {
    severity: 'error',
    spans: wrong.map((block) => paper.at(block.start, block.end)),
    message: isLastOnly
      ? say('basis-punctuation.last', { words: quote(last.text) })
      : say('basis-punctuation.middle', { words: quote(wrong[0]?.text ?? '') }),
    fix: { label: say('basis-punctuation.fix'), edits },
  }
}
