import { expect, test } from 'vitest'
import { type Facts, factsOf } from '../../src/features/reading/rules/facts-of.ts'
import { readText } from '../../src/features/reading/rules/read.ts'
import { sampleDocuments } from '../kit/texts/samples.ts'

const DOCUMENTS = sampleDocuments().map((each) => ({ ...each, read: factsOf(readText(each.text)) }))

/** Facts that two readers either agree on or do not, each with the share of documents that must be read as written. */
const PARTS: [string, number, (facts: Facts) => unknown][] = [
  ['type', 0.95, (facts) => facts.type],
  ['whether it convenes', 0.94, (facts) => facts.convenes],
  ['number and symbol', 0.95, (facts) => facts.number],
  ['date of issue', 0.94, (facts) => facts.issuedOn],
  ['school year', 0.94, (facts) => facts.schoolYear],
  ['mode', 0.85, (facts) => facts.mode],
  ['days of meeting', 0.8, (facts) => [...new Set(facts.sessions.map(({ date }) => date))].sort()],
  ['signer', 0.9, (facts) => facts.signer?.name ?? null],
  ['days of deadlines', 0.8, (facts) => [...new Set(facts.deadlines.map(({ date }) => date))].sort()],
  ['basis numbers', 0.9, (facts) => facts.bases.map(({ number }) => number).sort()],
]

test.each(PARTS)('%s is read as a clerk reads it in our own documents', (_part, share, of) => {
  const missed = DOCUMENTS.filter(({ facts, read }) => JSON.stringify(of(facts)) !== JSON.stringify(of(read)))
  const right = 1 - missed.length / DOCUMENTS.length

  expect(right, `missed: ${missed.map(({ name }) => name).join(' ')}`).toBeGreaterThanOrEqual(share)
})

test('no session is read in a document of ours that convenes nothing', () => {
  const said = DOCUMENTS.filter(({ facts, read }) => !facts.convenes && read.sessions.length > 0)

  expect(said.map(({ name }) => name)).toEqual([])
})
