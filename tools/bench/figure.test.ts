import { expect, test } from 'vitest'
import { atLeast, atMost, describeFigures, figure } from './figure.ts'

test('a ratio says how many times better than its mark a figure is', () => {
  expect(figure('reader', 600, 'texts/s', atLeast(300)).ratio).toBe(2)
  expect(figure('start', 2, 's', atMost(5)).ratio).toBe(2.5)
  expect(figure('size', 3, 'MB').ratio).toBeNull()
})

test('figures are told in one table', () => {
  const table = describeFigures([figure('reader', 600.4, 'texts/s', atLeast(300)), figure('start', 6, 's', atMost(5))])

  expect(table).toBe(
    [
      'what    measured     mark           ratio',
      '──────  ───────────  ─────────────  ────────────────',
      'reader  600 texts/s  ≥ 300 texts/s  2×',
      'start   6 s          ≤ 5 s          0.833×  NOT HELD',
      '',
    ].join('\n'),
  )
})
