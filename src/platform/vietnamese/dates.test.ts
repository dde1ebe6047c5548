import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dateLine,
  dateOfDayNumber,
  dayNumber,
  isCivilDate,
  officialDate,
  shortDate,
  weekdayDate,
  weekdayName,
} from './dates.ts'

test.each([
  ['2016-10-21', 'thứ Sáu'],
  ['2020-09-24', 'thứ Năm'],
  ['2020-09-25', 'thứ Sáu'],
  ['2020-10-31', 'thứ Bảy'],
  ['2021-10-29', 'thứ Sáu'],
  ['2021-12-27', 'thứ Hai'],
  ['2022-01-05', 'thứ Tư'],
  ['2026-11-22', 'Chủ nhật'],
  ['1945-09-02', 'Chủ nhật'],
])('%s was %s', (date, weekday) => {
  expect(weekdayName(date)).toBe(weekday)
})

test.each([
  ['2022-01-05', 'ngày 05 tháng 01 năm 2022'],
  ['2020-09-24', 'ngày 24 tháng 9 năm 2020'],
  ['2020-03-05', 'ngày 05 tháng 3 năm 2020'],
  ['2021-02-28', 'ngày 28 tháng 02 năm 2021'],
  ['2021-12-27', 'ngày 27 tháng 12 năm 2021'],
])('%s is written %s in a date line', (date, official) => {
  expect(officialDate(date)).toBe(official)
})

test('the other official forms follow the same rule for zeros', () => {
  expect(shortDate('2022-01-05')).toBe('05/01/2022')
  expect(shortDate('2020-09-24')).toBe('24/9/2020')
  expect(weekdayDate('2020-09-24')).toBe('thứ Năm, 24/9/2020')
  expect(dateLine('Gò Vấp', '2021-12-27')).toBe('Gò Vấp, ngày 27 tháng 12 năm 2021')
})

test('only days that exist are civil dates', () => {
  expect(['2020-02-29', '2000-02-29', '2021-12-31'].filter(isCivilDate)).toHaveLength(3)
  expect(
    ['2021-02-29', '1900-02-29', '2021-04-31', '2021-13-01', '2021-00-10', '2021-1-1', '', 'x'].filter(isCivilDate),
  ).toEqual([])
})

test('a date of no calendar is a fault of the caller', () => {
  expect(() => dayNumber('24/9/2020')).toThrow(RangeError)
})

test('day numbers lead back to the same date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => dayNumber(dateOfDayNumber(days)) === days),
  )
})

test('day numbers agree with the calendar of the language', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (days) => {
      expect(dateOfDayNumber(days)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10))
    }),
  )
})
