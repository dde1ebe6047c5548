import { expect, test } from 'vitest'
import { countOf, dateWithWeekday, localDay, momentOf, monthName, shortDate, sizeOf } from './format.ts'

test.each([
  ['2020-09-24', 'thứ Năm, 24/9/2020'],
  ['2022-01-05', 'thứ Tư, 05/01/2022'],
  ['2026-11-22', 'Chủ nhật, 22/11/2026'],
  ['2024-02-29', 'thứ Năm, 29/02/2024'],
])('the date %s is shown as %s', (date, shown) => {
  expect(dateWithWeekday(date)).toBe(shown)
})

test.each(['2023-02-29', '2020-9-4', '', 'không rõ'])('"%s" is no date and comes back unchanged', (date) => {
  expect(dateWithWeekday(date)).toBe(date)
})

test('a short date pads the day and the first two months only', () => {
  expect([shortDate('2016-03-05'), shortDate('2016-02-15'), shortDate('2016-12-01')]).toEqual([
    '05/3/2016',
    '15/02/2016',
    '01/12/2016',
  ])
})

test('a month is named in words', () => {
  expect([monthName('2016-11'), monthName('2016-02'), monthName('2016')]).toEqual([
    'tháng 11/2016',
    'tháng 2/2016',
    '2016',
  ])
})

test('a moment is told on the clock of Vietnam', () => {
  const now = new Date('2026-11-24T02:00:00Z')

  expect([
    momentOf('2026-11-24T01:41:00Z', now),
    momentOf('2026-11-23T01:41:00Z', now),
    momentOf('2026-11-22T18:30:00Z', now),
    momentOf('2026-09-05T01:05:00Z', now),
    momentOf('chưa rõ', now),
  ]).toEqual(['08:41 hôm nay', '08:41 hôm qua', '01:30 hôm qua', '08:05, 05/9/2026', 'chưa rõ'])
})

test('the day changes at midnight in Vietnam, not in Greenwich', () => {
  expect(localDay(new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-24')
})

test('sizes and counts are written the Vietnamese way', () => {
  expect([sizeOf(812), sizeOf(34_200), sizeOf(2_440_000), countOf(12_500)]).toEqual([
    '812\u00A0B',
    '34\u00A0kB',
    '2,4\u00A0MB',
    '12.500',
  ])
})
