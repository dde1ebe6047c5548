import { checkPaper } from '#features/checking/rules/check.ts'
import { paperOf } from '#features/checking/rules/paper.ts'
import { corpusTexts } from '../../tests/kit/texts/corpus.ts'
import { atLeast, type Figure, figure } from './figure.ts'
import { benchTexts, secondsOf } from './texts.ts'

/**
 * Reading and checking together, and what all rules cost on a text that was read already. The mark is held against all real
 * documents, whose kinds and lengths are those of the sector; the longest of them are told of apart.
 */
export async function benchChecker(): Promise<Figure[]> {
  const { texts, kind } = benchTexts()
  const all = corpusTexts().map(({ text }) => text)
  const mixed = all.length > 0 ? all : texts
  const papers = texts.map(paperOf)
  const rules = await secondsOf(() => papers.map((paper) => checkPaper(paper)))
  return [
    figure(`reader and checker: ${mixed.length} ${kind} texts`, await perSecond(mixed), 'texts/s', atLeast(250)),
    figure(`reader and checker: the ${texts.length} longer ones`, await perSecond(texts), 'texts/s'),
    figure('checker: all rules on one text', (rules / texts.length) * 1000, 'ms', { kind: 'atMost', value: 10 }),
  ]
}

async function perSecond(texts: readonly string[]): Promise<number> {
  return texts.length / (await secondsOf(() => texts.map((text) => checkPaper(paperOf(text)))))
}
