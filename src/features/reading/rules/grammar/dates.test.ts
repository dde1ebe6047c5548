import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDayNumber, officialDate, shortDate, weekdayDate, weekdayOf } from '#platform/vietnamese/dates.ts'
import { type FoundDate, findDates, isoOf } from './dates.ts'

const YEAR = 2020

/** `24` for a day, `24…26` for a span, `24+25` for several, with what was guessed. */
function shown(found: FoundDate): string {
  const days = found.dates.map(isoOf).join(found.range ? '…' : '+')
  return `${days}${found.yearGuessed ? ' guessed' : ''}${found.lunar ? ' lunar' : ''}${found.bare ? ' bare' : ''}`
}

test.each([
  ['ngày 24 tháng 9 năm 2020', ['2020-09-24']],
  ['ngày 27tháng 4 năm 2017', ['2017-04-27']],
  ['ngày 24/9/2020.', ['2020-09-24']],
  ['ngày 24-9-2020', ['2020-09-24']],
  ['ngày 24.9.2020.', ['2020-09-24']],
  ['ngày 24/9 năm 2020', ['2020-09-24']],
  ['ngày 24/9/20', ['2020-09-24']],
  ['Thứ 7 (12/5)', ['2020-05-12 guessed']],
  ['sáng thứ Hai 05/9', ['2020-09-05 guessed']],
  ['NGÀY 25-9:', ['2020-09-25 guessed']],
  ['có 3/4 đại biểu', []],
  ['vắng 3/4 tổ viên', ['2020-04-03 guessed bare']],
])('reads one day of "%s"', (text, expected) => {
  expect(findDates(text, YEAR).map(shown)).toEqual(expected)
})

test.each([
  ['từ ngày 13/7 đến hết ngày 20/7/2009', ['2009-07-13…2009-07-20']],
  ['từ ngày 23 đến 27/11/2009', ['2009-11-23…2009-11-27']],
  ['ngày 18-19/01/2018', ['2018-01-18…2018-01-19']],
  ['ngày 24/9/2020 - 25/9/2020', ['2020-09-24…2020-09-25']],
  ['từ 24/9/2020 đến ngày 26/9', ['2020-09-24…2020-09-26']],
  ['từ 7h00 ngày 23/3 đến 17h00 ngày 25/3/2020', ['2020-03-23…2020-03-25']],
  ['từ ngày 12/5/2020 (thứ Ba) đến ngày 15/5/2020', ['2020-05-12…2020-05-15']],
  ['ngày 28/12 - 03/01/2021', ['2020-12-28…2021-01-03']],
])('reads the span "%s"', (text, expected) => {
  expect(findDates(text, YEAR).map(shown)).toEqual(expected)
})

test.each([
  ['ngày 24, 25/7/2009 (02 ngày)', ['2009-07-24+2009-07-25']],
  ['các ngày 12, 13 và 14/3', ['2020-03-12+2020-03-13+2020-03-14 guessed']],
  ['ngày 24 và ngày 25 tháng 8 năm 2026', ['2026-08-24+2026-08-25']],
  ['ngày 5 tháng 8 và ngày 6 tháng 8 năm 2020', ['2020-08-05+2020-08-06']],
  ['ngày 05/8, 06/8/2020', ['2020-08-05+2020-08-06']],
  ['Quận 10, ngày 24/9/2020', ['2020-09-24']],
])('reads the days of "%s"', (text, expected) => {
  expect(findDates(text, YEAR).map(shown)).toEqual(expected)
})

test.each([
  ['Tháng 11/2016', ['2016-11']],
  ['trong tháng 11 năm 2025', ['2025-11']],
  ['ngày      tháng 01 năm 2015', ['2015-01']],
  ['ngày … tháng 9/2020', ['2020-09']],
  ['tháng 10, 11/2020', ['2020-10+2020-11']],
  ['từ tháng 3 đến tháng 5 năm 2012', ['2012-03…2012-05']],
])('reads only the month of "%s"', (text, expected) => {
  const found = findDates(text, YEAR)
  expect(found.map(shown)).toEqual(expected)
  expect(found.every((each) => each.monthOnly)).toBe(true)
})

test.each([
  '39 đường 3/2 – Thành phố',
  'số 128, đường 30/4 thị trấn',
  '8-10 giờ',
  '1.1. Mục đích',
  'lớp 1/2',
  'ngày 31/11/2020',
  'Số 22/2019/TT-BGDĐT',
  'thời lượng 1/2 ngày',
  'điện thoại 0710.3731862',
])('finds no date in "%s"', (text) => {
  expect(findDates(text, YEAR)).toEqual([])
})

test.each([
  ['thứ Tư ngày 05/01/2022', 3],
  ['ngày 24/7/2009 - Thứ Sáu', 5],
  ['ngày thứ hai ngày 24 tháng 10 năm 2016', 1],
  ['Ngày thứ hai (ngày 25/7/2009 - Thứ Bảy)', 6],
  ['ngày 31 tháng 7 năm 2012 (thứ 3)', 2],
  ['CN, 12/5/2019', 7],
  ['ngày 05/01/2022', null],
])('reads the weekday beside "%s"', (text, expected) => {
  expect(findDates(text, YEAR).map((found) => found.weekday)).toEqual([expected])
})

test('tells the lunar date from the solar one beside it', () => {
  expect(findDates('ngày 18/01/2020 (nhằm ngày 24 tháng 12 âm lịch)', YEAR).map(shown)).toEqual([
    '2020-01-18',
    '2020-12-24 guessed lunar',
  ])
})

test('asks the neighbourhood for the year of a date without one', () => {
  const schoolYear = (_day: number, month: number) => (month >= 8 ? 2020 : 2021)
  expect(findDates('ngày 15/9 và ngày 10/01', schoolYear).map(shown)).toEqual(['2020-09-15+2021-01-10 guessed'])
})

const DAYS = fc.integer({ min: -25_000, max: 60_000 }).map(dateOfDayNumber)
test('reads back every date as offices write it', () => {
  fc.assert(
    fc.property(DAYS, fc.constantFrom(officialDate, shortDate, weekdayDate), (day, print) => {
      const found = findDates(`vào lúc 8 giờ 00, ${print(day)} tại hội trường.`, null)
      expect(found.map(shown)).toEqual([day])
      if (print === weekdayDate) expect(found[0]?.weekday).toBe(weekdayOf(day) || 7)
    }),
  )
})

test('gives the place of each date it finds, in any text', () => {
  const piece = fc.oneof(DAYS.map(shortDate), fc.constantFrom('ngày ', 'tháng ', '/', '-', ', ', '3', '12', ' và '))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const found = findDates(text, YEAR)
      expect(found.every((each) => /\d/.test(text.slice(each.start, each.end)))).toBe(true)
      expect(found.every((each, i) => i === 0 || each.start >= (found[i - 1]?.end ?? 0))).toBe(true)
    }),
  )
})
