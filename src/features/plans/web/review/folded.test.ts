import { expect, test } from 'vitest'
import { folded } from './folded.ts'
import type { DoubtToReview, ToReview } from './to-review.ts'

function doubt(row: string): DoubtToReview {
  return {
    kind: 'doubt',
    id: row,
    key: `doubt ${row}`,
    doubt: { row, path: row, cause: 'uncertain', value: 'x', spans: [], keys: [row] },
  }
}

const agenda = [0, 1, 2, 3].map((at) => doubt(`agenda.${at}`))
const items: ToReview[] = [doubt('subject'), ...agenda, doubt('tasks.0')]

test('many doubts of one list are told as one, a few as they are', () => {
  expect(folded(items, new Set()).map(({ id }) => id)).toEqual(['subject', 'folded.agenda', 'tasks.0'])
})

test('unfolded, the single ones follow', () => {
  const shown = folded(items, new Set(['agenda']))

  expect(shown.map(({ id }) => id)).toEqual(['subject', 'folded.agenda', ...agenda.map(({ id }) => id), 'tasks.0'])
  expect(shown[1]).toMatchObject({ list: 'agenda', isOpen: true, items: agenda })
})
