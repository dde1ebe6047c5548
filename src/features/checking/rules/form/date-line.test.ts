import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy } from '../../factory.ts'

const RIGHT = composePaper()

test.each([
  ['a dot after the place', 'Sông Lam. ngày 02 tháng 3 năm 2026'],
  ['no comma', 'Sông Lam ngày 02 tháng 3 năm 2026'],
  ['no zero before the day', 'Sông Lam, ngày 2 tháng 3 năm 2026'],
  ['a zero before the third month', 'Sông Lam, ngày 02 tháng 03 năm 2026'],
  ['signs for words', 'Sông Lam, ngày 02/3/2026'],
])('%s is found and mended', (_what, dateLine) => {
  const text = composePaper({ dateLine })
  expect(foundBy('date-line', text)).toHaveLength(1)
  expect(mendedBy('date-line', text)).toBe(RIGHT)
})

test.each([
  ['the form of the decree', RIGHT],
  ['a zero before the first month', composePaper({ dateLine: 'Sông Lam, ngày 12 tháng 01 năm 2026' })],
  ['a day of two digits', composePaper({ dateLine: 'Sông Lam, ngày 12 tháng 11 năm 2025' })],
  ['a date to be filled in', composePaper({ dateLine: 'Sông Lam, ngày     tháng 3 năm 2026' })],
])('%s passes', (_what, text) => {
  expect(foundBy('date-line', text)).toEqual([])
})
