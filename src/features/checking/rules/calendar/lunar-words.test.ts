import { expect, test } from 'vitest'
import { isLunarOf, lunarBehind, lunarLike } from './lunar-words.ts'

/** What is made of the words behind "x" for a day. */
function rewritten(words: string, date: string): string | null {
  const text = `x${words}`
  const found = lunarBehind(text, 1)
  return found && text.slice(1, found.start) + lunarLike(found, date) + text.slice(found.end)
}

test.each([
  [' (tức ngày mùng 2 Tết Giáp Thìn)', '2025-01-31', ' (tức ngày mùng 3 Tết Ất Tỵ)'],
  [' (tức ngày mùng 2 Tết Giáp Thìn)', '2025-02-10', ' (tức ngày 13 tháng Giêng năm Ất Tỵ)'],
  [' (nhằm ngày mồng 9 tháng Giêng)', '2025-02-15', ' (nhằm ngày 18 tháng Giêng)'],
  [', tức rằm tháng Giêng năm Quý Mão', '2024-02-24', ', tức rằm tháng Giêng năm Giáp Thìn'],
  [', tức rằm tháng Giêng năm Quý Mão', '2024-02-25', ', tức 16 tháng Giêng năm Giáp Thìn'],
  [' (10/3 âm lịch)', '2025-04-08', ' (11/3 âm lịch)'],
  [' (05/01 ÂL)', '2025-02-02', ' (05/01 ÂL)'],
  [' (tức ngày 23 tháng Chạp năm Quí Mão)', '2025-01-23', ' (tức ngày 24 tháng Chạp năm Giáp Thìn)'],
  [' (tức ngày 10 tháng 6 Giáp Thìn)', '2025-08-01', ' (tức ngày mùng 8 tháng 6 nhuận năm Ất Tỵ)'],
])('"%s" becomes on %s "%s"', (words, date, wanted) => {
  expect(rewritten(words, date)).toBe(wanted)
})

test.each([' (thứ Hai)', ' (tức ngày 12/02/2024)', ' (12/02)', ' và ngày 10/3', ', lúc 10/3', ' (tức thứ Hai)'])(
  '"%s" names no lunar day',
  (words) => {
    expect(lunarBehind(`x${words}`, 1)).toBeNull()
  },
)

test.each([
  [' (tức ngày mùng 3 Tết Giáp Thìn)', true],
  [' (mùng 3 Tết)', true],
  [' (tức ngày mùng 4 Tết Giáp Thìn)', false],
  [' (tức ngày mùng 3 Tết Ất Tỵ)', false],
  [' (mùng 3 tháng 2)', false],
])('12 February 2024 may be written "%s": %s', (words, isRight) => {
  const found = lunarBehind(`x${words}`, 1)
  expect(found && isLunarOf(found, '2024-02-12')).toBe(isRight)
})
