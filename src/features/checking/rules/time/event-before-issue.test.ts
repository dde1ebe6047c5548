import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const when = (time: string) => ({
  when: `II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: ${time}.\n2. Địa điểm: Hội trường Sở.`,
})

test.each([
  ['last year', '8 giờ 00, ngày 19/3/2025', {}, ['ngày 19/3/2025 … ngày 02 tháng 3 năm 2026']],
  ['last month', '8 giờ 00, ngày 19 tháng 02 năm 2026', {}, ['ngày 19 tháng 02 năm 2026 … ngày 02 tháng 3 năm 2026']],
  [
    'before the month of issue',
    '8 giờ 00, ngày 19/02/2026',
    { dateLine: 'Sông Lam, ngày    tháng 3 năm 2026' },
    ['ngày 19/02/2026 … ngày    tháng 3 năm 2026'],
  ],
])('a meeting %s is found', (_what, time, parts, words) => {
  expect(wordsFoundBy('event-before-issue', composePaper({ ...when(time), ...parts }))).toEqual(words)
})

test('a meeting before the paper that it rests on is found', () => {
  const bases = 'Căn cứ Kế hoạch số 46/KH-SGDĐT ngày 25/3/2026 của Sở Giáo dục và Đào tạo về sơ kết học kỳ I.'
  const text = composePaper({ ...when('8 giờ 00, ngày 19/3/2026'), bases, dateLine: '' })
  expect(foundBy('event-before-issue', text)).toHaveLength(1)
})

test.each([
  ['later', when('8 giờ 00, ngày 19/3/2026')],
  ['on the day of issue', when('14 giờ 00, ngày 02/3/2026')],
  ['of minutes', { ...when('8 giờ 00, ngày 20/02/2026'), type: 'BIÊN BẢN', number: 'Số: 45/BB-SGDĐT' }],
])('a meeting %s is right', (_what, parts) => {
  expect(foundBy('event-before-issue', composePaper(parts))).toEqual([])
})

test('one click writes the year that must be meant', () => {
  expect(mendedBy('event-before-issue', composePaper(when('8 giờ 00, ngày 19/3/2025')))).toBe(
    composePaper(when('8 giờ 00, ngày 19/3/2026')),
  )
})
