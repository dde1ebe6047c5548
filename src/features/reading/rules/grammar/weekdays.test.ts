import { expect, test } from 'vitest'
import { weekdayName, weekdayOf } from './weekdays.ts'

test.each([
  ['thứ Hai', 1],
  ['Thứ ba', 2],
  ['THỨ TƯ', 3],
  ['T5', 4],
  ['thứ 6', 5],
  ['Thứ bẩy', 6],
  ['Chủ Nhật', 7],
  ['CN', 7],
  ['thứ', null],
])('reads "%s"', (word, expected) => {
  expect(weekdayOf(word)).toBe(expected)
})

test('writes every day of the week so that it is read back', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((day) => weekdayOf(weekdayName(day)))).toEqual([1, 2, 3, 4, 5, 6, 7])
})
