import { expect, test } from 'vitest'
import { yearsToCopyTo } from './school-years.ts'

const TODAY = '2026-11-24'

test.each([
  ['of last year', { schoolYear: '2025-2026', firstDate: '2026-01-05' }, ['2026-2027']],
  ['of this year', { schoolYear: '2026-2027', firstDate: '2026-12-01' }, ['2027-2028']],
  ['of long ago', { schoolYear: '2020-2021', firstDate: null }, ['2026-2027', '2021-2022']],
  ['that tells only its day', { schoolYear: null, firstDate: '2026-03-19' }, ['2026-2027']],
  ['held in August', { schoolYear: null, firstDate: '2025-08-20' }, ['2026-2027']],
  ['without a year', { schoolYear: null, firstDate: null }, []],
])('a plan %s is copied to', (_which, plan, years) => {
  expect(yearsToCopyTo(plan, TODAY)).toEqual(years)
})
