import { describe, expect, test } from 'vitest'
import { type CorpusFolder, hasCorpus, MARKS, measureReader } from '../../tools/measure-reader.ts'

const FOLDERS = Object.keys(MARKS) as CorpusFolder[]

// The real documents are not part of the project. Where they do not stand beside the checkout there is nothing to read.
describe.each(FOLDERS)('the real documents of “%s”', (folder) => {
  test.skipIf(!hasCorpus(folder))('are read as a careful clerk reads them', { timeout: 60_000 }, async () => {
    const { score } = await measureReader(folder)

    expect(score.sessionsOfNothing).toEqual([])
    expect(score.macroF1).toBeGreaterThanOrEqual(MARKS[folder])
  })
})
