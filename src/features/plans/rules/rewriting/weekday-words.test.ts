import { expect, test } from 'vitest'
import { weekdayBeside, weekdayLike } from './weekday-words.ts'

test.each([
  ['thứ Năm', 5, 'thứ Sáu'],
  ['Thứ năm', 6, 'Thứ bảy'],
  ['THỨ BA', 3, 'THỨ TƯ'],
  ['THỨ BA', 7, 'CHỦ NHẬT'],
  ['T5', 1, 'T2'],
  ['T5', 7, 'CN'],
  ['CN', 3, 'T4'],
  ['thứ 2', 7, 'Chủ nhật'],
  ['Chủ nhật', 2, 'thứ Ba'],
])('%s on day %i is %s', (word, iso, right) => {
  expect(weekdayLike(word, iso)).toBe(right)
})

test.each([
  ['thứ Tư, ngày 05/01/2022', 'ngày 05/01/2022', 'thứ Tư'],
  ['Ngày 31/10/2020 (thứ Bảy), khai mạc', 'Ngày 31/10/2020', 'thứ Bảy'],
  ['thứ Hai hằng tuần, bắt đầu từ ngày 05/01/2022', 'ngày 05/01/2022', null],
])('Beside the date of "%s" stands its weekday', (text, date, word) => {
  const start = text.indexOf(date)
  const place = weekdayBeside(text, { start, end: start + date.length })
  expect(place && text.slice(place.start, place.end)).toBe(word)
})
