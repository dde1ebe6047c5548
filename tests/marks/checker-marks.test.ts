import { expect, test } from 'vitest'
import { type CorpusFolder, FINDINGS_MARKS, hasCorpus, measureReader } from '../../tools/measure-reader.ts'
import { judgedName, readJudged, saidOnCorpus } from '../kit/texts/judged.ts'

// The real documents are not part of the project. Where they do not stand beside the checkout there is nothing to check.
const FOLDERS = Object.keys(FINDINGS_MARKS) as CorpusFolder[]
const hasAll = FOLDERS.every(hasCorpus)

test.skipIf(!hasAll).each(FOLDERS)('the known slips of “%s” are found', { timeout: 60_000 }, async (folder) => {
  const { score } = await measureReader(folder)

  expect(score.findingsRecall).toBeGreaterThanOrEqual(FINDINGS_MARKS[folder])
})

test.skipIf(!hasAll)('every finding on a real document was judged, nine in ten are true', () => {
  const verdicts = new Map(readJudged().map((one) => [judgedName(one, one.rule), one]))
  const said = saidOnCorpus()

  const judged = said.map((one) => ({ ...one, verdict: verdicts.get(judgedName(one, one.finding.rule)) }))
  const wrong = judged.filter(({ verdict }) => verdict?.isTrue === false)

  expect(judged.filter(({ verdict }) => !verdict).map((one) => judgedName(one, one.finding.rule))).toEqual([])
  expect(wrong.filter(({ finding }) => finding.severity === 'error').map((one) => one.document)).toEqual([])
  expect(wrong.length / said.length).toBeLessThanOrEqual(0.1)
})

test.skipIf(!hasAll)('no verdict is kept about a finding that is no longer made', () => {
  const said = new Set(saidOnCorpus().map((one) => judgedName(one, one.finding.rule)))

  expect(readJudged().filter((one) => !said.has(judgedName(one, one.rule)))).toEqual([])
})
