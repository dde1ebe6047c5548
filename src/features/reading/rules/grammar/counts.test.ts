import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCounts, PERSONS } from './counts.ts'

const shown = (text: string) => findCounts(text).map((each) => `${each.count} ${each.noun}${each.about ? ' ~' : ''}`)

test.each([
  ['cử 03 giáo viên và một cán bộ quản lý', ['3 giáo viên', '1 cán bộ']],
  ['khoảng 120 đại biểu', ['120 đại biểu ~']],
  ['từ 3-5 đoàn viên', ['5 đoàn viên']],
  ['02 (hai) đồng chí', ['2 đồng chí']],
  ['1.250 học sinh', ['1250 học sinh']],
  ['05đ/c', ['5 đ/c']],
  ['hai người', ['2 người']],
  ['năm học sinh giỏi', []],
  ['năm 2020 giáo viên', []],
  ['3 tiết dạy, 2 phòng', []],
])('counts the persons in "%s"', (text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test('a written number of persons is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...PERSONS), (count, noun) => {
      const padded = String(count).padStart(2, '0')

      expect(findCounts(`Mỗi đơn vị cử ${padded} ${noun}.`).map((each) => [each.count, each.noun])).toEqual([
        [count, noun],
      ])
    }),
  )
})
