import { expect, test } from 'vitest'
import { sampleReading } from '../../../../tests/kit/web/sample-reading.ts'
import { sampleText } from '../../../../tests/kit/web/sample-text.ts'
import { prepareReading, rowMeantBy, stepDoubt } from './reading-view.ts'

const prepared = prepareReading(sampleReading())

test('every place of the text knows the row it belongs to', () => {
  const at = sampleText.indexOf('ngày 29 tháng 10')
  const here = prepared.stretches.filter((stretch) => stretch.start <= at && at < stretch.end)

  expect(here.map((stretch) => prepared.marks.get(stretch.key))).toEqual([
    { rowId: 'sessions.0.date', name: 'Ngày', kind: 'time', isDoubtful: false },
  ])
})

test('words on which several facts stand lead to them one after another', () => {
  const keys = ['sessions.0.name', 'subject']

  const first = rowMeantBy(keys, prepared.marks, undefined)
  const second = rowMeantBy(keys, prepared.marks, first)
  const third = rowMeantBy(keys, prepared.marks, second)

  expect([first, second, third]).toEqual(['sessions.0.name', 'subject', 'sessions.0.name'])
})

test('words of no fact lead nowhere', () => {
  expect(rowMeantBy(['unknown'], prepared.marks, undefined)).toBe(undefined)
})

test('doubts are stepped through round and round, both ways', () => {
  const { doubts } = prepared
  const ids = (start: string | undefined, step: 1 | -1) => stepDoubt(doubts, start, step)?.id

  expect([ids(undefined, 1), ids('kind', 1), ids('deadlines.0', 1)]).toEqual(['kind', 'quotas.0', 'kind'])
  expect([ids(undefined, -1), ids('kind', -1), ids('quotas.0', -1)]).toEqual(['deadlines.0', 'deadlines.0', 'kind'])
  expect(stepDoubt([], undefined, 1)).toBe(undefined)
})
