import { expect, test } from 'vitest'
import { dayOffOf } from './days-off.ts'
import { schoolYearsAt } from './school-years.ts'
import { workingDaysBefore, workingDaysBetween } from './working-days.ts'

test.each([
  ['2020-10-31', 'saturday'],
  ['2011-01-02', 'sunday'],
  ['2012-01-02', 'inLieu'],
  ['2022-01-03', 'inLieu'],
  ['2026-02-16', 'tet'],
  ['2026-02-19', 'tet'],
  ['2026-04-26', 'hungKings'],
  ['2026-04-27', 'inLieu'],
  ['2024-04-30', 'liberation'],
  ['2022-05-01', 'labour'],
  ['2022-05-02', 'inLieu'],
  ['2022-05-03', 'inLieu'],
  // Giỗ Tổ on Saturday, 30/4 on Sunday, 1/5 on Monday.
  ['2023-05-02', 'inLieu'],
  ['2023-05-03', 'inLieu'],
  ['2023-05-04', null],
  ['2025-09-02', 'nationalDay'],
  ['2026-01-02', null],
  ['2020-09-24', null],
] as const)('%s is off because of %s', (date, reason) => {
  expect(dayOffOf(date)).toBe(reason)
})

test.each([
  ['2020-09-24', '2020-09-21'],
  ['2020-09-25', '2020-09-22'],
  ['2020-10-31', '2020-10-28'],
  ['2021-10-29', '2021-10-26'],
  ['2022-01-05', '2021-12-30'],
])('three working days before %s is %s', (date, latest) => {
  expect(workingDaysBefore(date, 3)).toBe(latest)
})

test('working days between two days leave out weekends and holidays', () => {
  expect(workingDaysBetween('2021-12-30', '2022-01-05')).toBe(3)
  expect(workingDaysBetween('2022-01-05', '2022-01-05')).toBe(0)
  expect(workingDaysBetween('2022-01-05', '2022-01-04')).toBe(null)
})

test.each([
  ['2025-09-15', [2025]],
  ['2026-03-02', [2025]],
  ['2026-07-01', [2025, 2026]],
])('%s lies in the school years that begin in %j', (date, years) => {
  expect(schoolYearsAt(date)).toEqual(years)
})
