import type { Block } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'

/** One paragraph that gives a basis, and nothing but it. */
const BASIS = /^(?:Căn cứ|Thực hiện|Triển khai|Theo|Nhằm|Xét|Được sự)(?![\p{L}])/u
/**
 * How a last basis begins that is the first half of a sentence: "Thực hiện Kế hoạch số …, Sở tổ chức hội nghị như sau:",
 * "Xét đề nghị của Trưởng phòng …,".
 */
const RUNS_ON = /^(?:Căn cứ|Thực hiện|Triển khai|Xét|Theo (?:đề nghị|yêu cầu|tinh thần))(?!\p{L})/u
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
    const { lines, goesOn } = basisLines(paper)
    const last = lines.at(-1)
    if (!last) return []
    // The basis that runs on into the body is the last one; those before it are parted like the others.
    const isRight = (line: Block) => endsWith(line, line === last && !goesOn ? '.' : ';')
    const wrong = lines.filter((line) => !isRight(line) && !(goesOn && line === last && endsWith(line, '.')))
    return wrong.length === 0 ? [] : [found(paper, wrong, goesOn ? null : last)]
  },
}

type Bases = { lines: Block[]; goesOn: boolean }

/**
 * The first run of paragraphs that are bases, and whether one more begins behind them that goes on into the body. A single
 * "Thực hiện …" that is a whole sentence may open the body.
 */
function basisLines(paper: Paper): Bases {
  const { blocks } = paper.document
  const first = blocks.findIndex((block) => block.start >= Math.max(0, paper.bodyStart - 400) && isBasis(block))
  if (first < 0) return { lines: [], goesOn: false }
  const run: Block[] = []
  for (const block of blocks.slice(first)) {
    if (!isBasis(block)) break
    run.push(block)
  }
  const isList = run.length > 1 || (run[0] !== undefined && (run[0].body.startsWith('Căn cứ') || endsWith(run[0], ';')))
  // What goes on in small letters was no whole basis.
  const next = blocks[first + run.length]
  if (next !== undefined && /^\p{Ll}/u.test(next.text)) return { lines: [], goesOn: false }
  return { lines: isList ? run : [], goesOn: next !== undefined && RUNS_ON.test(next.body) }
}

function isBasis({ body, text, mark }: Block): boolean {
  // "- Triển khai phần mềm;" is a thing to do; only "Căn cứ" makes an item of a list a basis.
  if (mark !== null && !body.startsWith('Căn cứ')) return false
  return BASIS.test(body) && text.length <= LONGEST && /[;.,:]?\s*$/.test(text) && !/[:,]\s*$/.test(text)
}

function endsWith({ text }: Block, sign: string): boolean {
  return text.trimEnd().endsWith(sign)
}

function found(paper: Paper, wrong: readonly Block[], last: Block | null): Found {
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
