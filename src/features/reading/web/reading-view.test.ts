import { expect, test } from 'vitest'
import { rowMeantBy } from '#ui/paper-marks.ts'
import { sampleReading } from '../../../../tests/kit/web/sample-reading.ts'
import { sampleText } from '../../../../tests/kit/web/sample-text.ts'
import { prepareReading, stepDoubt } from './reading-view.ts'

const prepared = prepareReading(sampleReading(), sampleText)

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

test('the next doubt is looked for from the row chosen by hand', () => {
  const { doubts } = prepared

  expect(stepDoubt(doubts, { row: 'quotas.0', leaf: undefined }, 1)?.leaf.path).toBe('deadlines.0.date')
  expect(stepDoubt(doubts, { row: 'subject', leaf: undefined }, 1)?.leaf.path).toBe('kind')
})

test('doubts are stepped through round and round, both ways', () => {
  const { doubts } = prepared
  const last = 'deadlines.0.date'
  const from = (path: string | undefined, step: 1 | -1) =>
    stepDoubt(doubts, { row: undefined, leaf: path }, step)?.leaf.path

  expect([from(undefined, 1), from('kind', 1), from(last, 1)]).toEqual(['kind', 'quotas.0.count', 'kind'])
  expect([from(undefined, -1), from('kind', -1), from('quotas.0.count', -1)]).toEqual([last, last, 'kind'])
  expect(stepDoubt([], { row: undefined, leaf: undefined }, 1)).toBe(undefined)
})
