import { expect, test } from 'vitest'
import { factsOf } from '../../src/features/reading/rules/facts-of.ts'
import { readText } from '../../src/features/reading/rules/read.ts'
import { randomFrom } from '../kit/random.ts'
import { conveningText, type Said } from '../kit/texts/convening-text.ts'

const SEEDS = Array.from({ length: 500 }, (_, seed) => seed)
const DOCUMENTS = SEEDS.map((seed) => ({ seed, ...conveningText(randomFrom(seed)) })).map((each) => ({
  ...each,
  facts: factsOf(readText(each.text)),
}))

/** What was written and what was read, of one part, for every document where the two differ. */
function differences(
  written: (said: Said) => unknown,
  read: (facts: ReturnType<typeof factsOf>) => unknown,
): unknown[] {
  return DOCUMENTS.map(({ seed, dress, said, facts }) => ({
    seed,
    dress,
    written: written(said),
    read: read(facts),
  })).filter((each) => JSON.stringify(each.written) !== JSON.stringify(each.read))
}

const PARTS: [string, (said: Said) => unknown, (facts: ReturnType<typeof factsOf>) => unknown][] = [
  ['type', (said) => said.type, (facts) => facts.type],
  ['number and symbol', (said) => said.number, (facts) => facts.number],
  ['issuing body', (said) => said.issuer, (facts) => facts.issuer],
  ['date and place of issue', (said) => [said.issuedOn, said.issuedAt], (facts) => [facts.issuedOn, facts.issuedAt]],
  ['subject', (said) => said.subject, (facts) => facts.subject],
  ['school year', (said) => said.schoolYear, (facts) => facts.schoolYear],
  ['basis', (said) => [said.basis], (facts) => facts.bases],
  [
    'sessions',
    (said) => said.sessions.map(({ date, start, venue }) => [date, start, venue]),
    (facts) => facts.sessions.map(({ date, start, venue }) => [date, start, venue ?? '']),
  ],
  ['mode', (said) => said.mode, (facts) => facts.mode],
  ['bridge points', (said) => said.points, (facts) => facts.points],
  ['quotas', (said) => said.quotas, (facts) => facts.quotas],
  ['agenda', (said) => said.agenda, (facts) => facts.agenda.map(({ title, start, end }) => ({ title, start, end }))],
  [
    'participants',
    (said) => [
      ...said.participants,
      ...said.quotas.map(({ who, count }) => `${who} cử ${String(count).padStart(2, '0')} đại biểu tham dự`),
    ],
    (facts) => facts.participants,
  ],
  [
    'deadlines',
    (said) => (said.deadline ? [said.deadline.date] : []),
    (facts) => facts.deadlines.map(({ date }) => date),
  ],
  ['addressees', (said) => said.addressees, (facts) => facts.addressees],
  ['recipients', (said) => said.recipients, (facts) => facts.recipients],
  ['signer', (said) => said.signer, (facts) => facts.signer],
]

test.each(PARTS)('the %s of 500 made-up documents are read as written', (_part, written, read) => {
  expect(differences(written, read).slice(0, 3)).toEqual([])
})

test('every duty of 500 made-up documents is read with its unit', () => {
  const missed = DOCUMENTS.flatMap(({ seed, dress, said, facts }) =>
    said.tasks
      .filter((task) => !facts.tasks.some((each) => each.unit === task.unit && each.action === task.action))
      .map((task) => ({ seed, dress, task })),
  )

  expect(missed.slice(0, 3)).toEqual([])
})
