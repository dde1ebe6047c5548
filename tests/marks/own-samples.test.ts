import { expect, test } from 'vitest'
import { type Facts, factsOf } from '../../src/features/reading/rules/facts-of.ts'
import { readText } from '../../src/features/reading/rules/read.ts'
import { alike, shareOf } from '../kit/texts/compare-facts.ts'
import { sampleDocuments } from '../kit/texts/samples.ts'

const DOCUMENTS = sampleDocuments().map((each) => ({ ...each, read: factsOf(readText(each.text)) }))

/** Facts that two readers either agree on or do not, each with the share of documents that must be read as written. */
const PARTS: [string, number, (facts: Facts) => unknown][] = [
  ['type', 1, (facts) => facts.type],
  ['whether it convenes', 0.98, (facts) => facts.convenes],
  ['number and symbol', 0.98, (facts) => facts.number],
  ['date of issue', 0.98, (facts) => facts.issuedOn],
  ['school year', 1, (facts) => facts.schoolYear],
  ['mode', 0.98, (facts) => facts.mode],
  ['days of meeting', 0.92, (facts) => [...new Set(facts.sessions.map(({ date }) => date))].sort()],
  ['signer', 0.97, (facts) => facts.signer?.name ?? null],
  ['days of deadlines', 0.95, (facts) => [...new Set(facts.deadlines.map(({ date }) => date))].sort()],
  ['basis numbers', 1, (facts) => facts.bases.map(({ number }) => number).sort()],
]

test.each(PARTS)('%s is read as a clerk reads it in our own documents', (_part, share, of) => {
  const missed = DOCUMENTS.filter(({ facts, read }) => JSON.stringify(of(facts)) !== JSON.stringify(of(read)))
  const right = 1 - missed.length / DOCUMENTS.length

  expect(right, `missed: ${missed.map(({ name }) => name).join(' ')}`).toBeGreaterThanOrEqual(share)
})

type Likeness<Item> = (wanted: Item, read: Item) => number

/** Fields of many words, and lists: how well they are read over all documents, never less than has been reached. */
const shareOfList = <Item>(of: (facts: Facts) => Item[], likeness: Likeness<Item>) =>
  shareOf(
    DOCUMENTS.map(({ facts, read }) => ({ wanted: of(facts), read: of(read) })),
    likeness,
  )
const named = (value: string | null) => (value === null ? [] : [value])
const within =
  (least: number): Likeness<string> =>
  (wanted, read) =>
    alike(wanted, read) >= least ? alike(wanted, read) : 0
const when = (session: Facts['sessions'][number]) => session.date ?? session.month ?? ''

const FIELDS: [string, number, () => number][] = [
  ['subject', 0.98, () => shareOfList((facts) => named(facts.subject), within(0.75))],
  ['issuer', 0.91, () => shareOfList((facts) => named(facts.issuer), within(0.75))],
  [
    'days',
    0.97,
    () =>
      shareOfList(
        (facts) => facts.sessions.map(when),
        (a, b) => Number(a === b),
      ),
  ],
  [
    'starts',
    0.98,
    () =>
      shareOfList(
        (facts) => facts.sessions.filter(({ start }) => start).map((each) => `${when(each)} ${each.start}`),
        (a, b) => Number(a === b),
      ),
  ],
  [
    'ends',
    0.95,
    () =>
      shareOfList(
        (facts) =>
          facts.sessions.flatMap((each) => named(each.end ?? each.endDate).map((end) => `${when(each)} ${end}`)),
        (a, b) => Number(a === b),
      ),
  ],
  [
    'venues',
    0.95,
    () =>
      shareOfList(
        (facts) => facts.sessions.filter(({ venue }) => venue),
        (a, b) => (when(a) === when(b) ? within(0.6)(a.venue ?? '', b.venue ?? '') : 0),
      ),
  ],
  ['points', 0.8, () => shareOfList((facts) => facts.points, within(0.5))],
  [
    'quotas',
    0.98,
    () =>
      shareOfList(
        (facts) => facts.quotas,
        (a, b) => (a.count === b.count ? 0.2 + alike(a.who, b.who) : 0),
      ),
  ],
  ['agenda', 0.93, () => shareOfList((facts) => facts.agenda.map(({ title }) => title), within(0.6))],
  [
    'times of the agenda',
    0.97,
    () =>
      shareOfList(
        (facts) => facts.agenda.filter(({ start }) => start),
        (a, b) => (a.start === b.start && a.end === b.end ? within(0.5)(a.title, b.title) : 0),
      ),
  ],
  [
    'owners of the agenda',
    0.79,
    () =>
      shareOfList(
        (facts) => facts.agenda.filter(({ owner }) => owner),
        (a, b) => (alike(a.title, b.title) >= 0.5 ? within(0.5)(a.owner ?? '', b.owner ?? '') : 0),
      ),
  ],
  [
    'tasks',
    0.87,
    () =>
      shareOfList(
        (facts) => facts.tasks,
        (a, b) => (alike(a.unit, b.unit) >= 0.5 ? 0.3 + alike(a.action, b.action) : 0),
      ),
  ],
  [
    'days of tasks',
    0.88,
    () =>
      shareOfList(
        (facts) => facts.tasks.filter(({ deadline }) => deadline),
        (a, b) => (a.deadline === b.deadline ? 0.3 + alike(a.action, b.action) : 0),
      ),
  ],
  [
    'deadlines',
    0.97,
    () =>
      shareOfList(
        (facts) => facts.deadlines.map(({ date }) => date),
        (a, b) => Number(a === b),
      ),
  ],
  ['addressees', 1, () => shareOfList((facts) => facts.addressees, within(0.6))],
  ['participants', 0.91, () => shareOfList((facts) => facts.participants, within(0.5))],
  ['recipients', 1, () => shareOfList((facts) => facts.recipients, within(0.6))],
]

test.each(FIELDS)('%s are read in our own documents as well as ever', (_field, share, reached) => {
  expect(reached()).toBeGreaterThanOrEqual(share)
})

test('no session is read in a document of ours that convenes nothing', () => {
  const said = DOCUMENTS.filter(({ facts, read }) => !facts.convenes && read.sessions.length > 0)

  expect(said.map(({ name }) => name)).toEqual([])
})
