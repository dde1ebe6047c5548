import { checkPaper } from '#features/checking/rules/check.ts'
import { paperOf } from '#features/checking/rules/paper.ts'
import { atLeast, type Figure, figure } from './figure.ts'
import { benchTexts, secondsOf } from './texts.ts'

/** Reading and checking together, and what all rules cost on a text that was read already. */
export async function benchChecker(): Promise<Figure[]> {
  const { texts, kind } = benchTexts()
  const both = await secondsOf(() => texts.map((text) => checkPaper(paperOf(text))))
  const papers = texts.map(paperOf)
  const rules = await secondsOf(() => papers.map((paper) => checkPaper(paper)))
  return [
    figure(`reader and checker: ${texts.length} ${kind} texts`, texts.length / both, 'texts/s', atLeast(250)),
    figure('checker: all rules on one text', (rules / texts.length) * 1000, 'ms', { kind: 'atMost', value: 10 }),
  ]
}
