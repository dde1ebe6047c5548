import { expect, test } from 'vitest'
import { hungKingsDay, lunarNewYear, lunarOf } from './lunar.ts'

// First days of the lunar year as the Government announced them. 1985, 2007 and 2030 are not those of China.
test.each([
  [1985, '1985-01-21'],
  [2005, '2005-02-09'],
  [2007, '2007-02-17'],
  [2010, '2010-02-14'],
  [2015, '2015-02-19'],
  [2016, '2016-02-08'],
  [2017, '2017-01-28'],
  [2018, '2018-02-16'],
  [2019, '2019-02-05'],
  [2020, '2020-01-25'],
  [2021, '2021-02-12'],
  [2022, '2022-02-01'],
  [2023, '2023-01-22'],
  [2024, '2024-02-10'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
  [2027, '2027-02-06'],
  [2030, '2030-02-02'],
])('the lunar year %i begins on %s', (year, date) => {
  expect(lunarNewYear(year)).toBe(date)
})

test.each([
  [2020, '2020-04-02'],
  [2024, '2024-04-18'],
  [2025, '2025-04-07'],
  [2026, '2026-04-26'],
  [2027, '2027-04-16'],
])('Giỗ Tổ of %i is on %s', (year, date) => {
  expect(hungKingsDay(year)).toBe(date)
})

test.each([
  ['2023-03-22', { year: 2023, month: 2, day: 1, isLeap: true }],
  ['2024-09-17', { year: 2024, month: 8, day: 15, isLeap: false }],
  ['2025-07-25', { year: 2025, month: 6, day: 1, isLeap: true }],
  ['2026-02-16', { year: 2025, month: 12, day: 29, isLeap: false }],
  // The new moon fell at 23:17 of the 14th here and after midnight in China.
  ['2020-12-31', { year: 2020, month: 11, day: 18, isLeap: false }],
])('%s has its lunar date', (date, lunar) => {
  expect(lunarOf(date)).toEqual(lunar)
})
