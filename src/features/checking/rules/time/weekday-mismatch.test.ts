import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const RIGHT = 'II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: 8 giờ 00 phút, thứ Năm, ngày 19 tháng 3 năm 2026.'
const when = (time: string) => composePaper({ when: `II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: ${time}.` })

test.each([
  ['before the date', '8 giờ 00 phút, thứ Hai, ngày 19 tháng 3 năm 2026', ['thứ Hai … ngày 19 tháng 3 năm 2026']],
  ['behind the date', '8 giờ 00 phút, ngày 19/3/2026 (Thứ sáu)', ['Thứ sáu … ngày 19/3/2026']],
  ['in a bracket with more', '8 giờ 00 phút, ngày 19/3/2026 (Tiết 2, thứ 3)', ['thứ 3 … ngày 19/3/2026']],
  [
    'of each of two days',
    '8 giờ 00 phút, ngày 19 và 20/3/2026 (thứ Tư, thứ Năm)',
    ['thứ Tư … ngày 19 và 20/3/2026', 'thứ Năm … ngày 19 và 20/3/2026'],
  ],
  [
    'before each of two days',
    'thứ Hai, ngày 16/3/2026 và thứ Hai, ngày 17/3/2026',
    ['thứ Hai … ngày 16/3/2026 và thứ Hai, ngày 17/3/2026'],
  ],
])('a wrong weekday %s is found', (_where, time, words) => {
  expect(wordsFoundBy('weekday-mismatch', when(time))).toEqual(words)
})

test('a day that no calendar has is found', () => {
  expect(wordsFoundBy('weekday-mismatch', when('8 giờ 00 phút, ngày 31/6/2026'))).toEqual(['ngày 31/6/2026'])
})

test.each([
  '8 giờ 00 phút, thứ Năm, ngày 19 tháng 3 năm 2026',
  '8 giờ 00 phút, ngày 19/3/2026 (thứ 5)',
  '8 giờ 00 phút, ngày 19 và 20/3/2026 (thứ Năm, thứ Sáu)',
  'các ngày thứ Tư, thứ Năm, 18-19/3/2026',
  '8 giờ 00 phút, ngày 19/3/2026',
  'từ thứ Hai ngày 16/3 đến thứ Sáu ngày 20/3/2026',
  'theo Công văn số 1385/UBND-CN ngày 19/3/2026',
])('nothing is wrong with "%s"', (time) => {
  expect(foundBy('weekday-mismatch', when(time))).toEqual([])
})

test('one click writes the right weekday', () => {
  const text = composePaper({ when: RIGHT.replace('thứ Năm', 'thứ Hai') })
  expect(mendedBy('weekday-mismatch', text)).toBe(composePaper({ when: RIGHT }))
})

test('a year that slipped is mended where the other days tell it', () => {
  expect(mendedBy('weekday-mismatch', when('8 giờ 00 phút, ngày 19/3/2025 (thứ 5)'))).toBe(
    when('8 giờ 00 phút, ngày 19/3/2026 (thứ 5)'),
  )
})

const moved = '8 giờ 00 phút, ngày 02/3/2026'

test('a lunar day that is not the one of the date is found and mended', () => {
  const text = when(`${moved} (tức ngày mùng 9 tháng Giêng năm Bính Ngọ)`)
  expect(wordsFoundBy('weekday-mismatch', text)).toEqual(['mùng 9 tháng Giêng năm Bính Ngọ … ngày 02/3/2026'])
  expect(mendedBy('weekday-mismatch', text)).toBe(when(`${moved} (tức ngày 14 tháng Giêng năm Bính Ngọ)`))
})

test.each([' (tức ngày 14 tháng Giêng năm Bính Ngọ)', ' (14/01 âm lịch)', ' (tức ngày 15/3/2026)', ' và ngày 10/3'])(
  'nothing is wrong with the day behind which stands "%s"',
  (behind) => {
    expect(foundBy('weekday-mismatch', when(moved + behind))).toEqual([])
  },
)
