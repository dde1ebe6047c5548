import type { Paper } from '../paper.ts'
import type { Found } from '../rule.ts'
import { say } from '../sentences.ts'

const ARTICLE = /^Điều\s(\d{1,3})\s?[.:]/u
/** A paper that is quoted in parts, or changes another one, jumps more than once. */
const FEWEST = 3

type Article = { start: number; end: number; value: number; text: string }

/** "Điều 1, 2, 3, 5": the articles of a decision count on; one that begins with 1 again belongs to what is attached. */
export function articles(paper: Paper): Found[] {
  return runsOf(paper).flatMap((run) => {
    const wrong = run.filter(({ value }, i) => i > 0 && value !== (run[i - 1]?.value ?? 0) + 1)
    const [jump] = wrong
    if (!jump || wrong.length > 1 || run.length < FEWEST) return []
    const right = (run[run.indexOf(jump) - 1]?.value ?? 0) + 1
    const isRepeated = jump.value === right - 1
    if (!isRepeated && jump.value !== right + 1) return []
    const args = { said: run.map(({ text }) => text).join(', '), now: jump.text, right: `Điều ${right}` }
    const message = say(isRepeated ? 'numbering.repeated' : 'numbering.order', args)
    return [{ severity: 'error', spans: [paper.at(jump.start, jump.end)], message } satisfies Found]
  })
}

function runsOf(paper: Paper): Article[][] {
  const runs: Article[][] = []
  for (const block of paper.document.blocks) {
    const match = ARTICLE.exec(block.text)
    if (!match) continue
    const value = Number(match[1])
    const text = `Điều ${value}`
    const article = { start: block.start, end: block.start + text.length, value, text }
    const run = runs.at(-1)
    if (value === 1) runs.push([article])
    else run?.push(article)
  }
  return runs
}
