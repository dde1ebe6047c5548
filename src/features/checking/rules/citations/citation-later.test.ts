import { expect, test } from 'vitest'
import { composePaper, wordsFoundBy } from '../../factory.ts'

const basis = (date: string) =>
  composePaper({ bases: `Căn cứ Kế hoạch số 12/KH-SGDĐT ngày ${date} của Sở Giáo dục và Đào tạo về nhiệm vụ năm học.` })

test.each([
  ['a day later', '03 tháng 3 năm 2026', '03 tháng 3 năm 2026'],
  ['in signs', '05/3/2026', '05/3/2026'],
  ['a year later', '15 tháng 9 năm 2026', '15 tháng 9 năm 2026'],
])('a basis made %s is found', (_what, date, words) => {
  expect(wordsFoundBy('citation-later', basis(date)).map((found) => found.replace(/^ngày /, ''))).toEqual([words])
})

test.each([
  ['on the same day', basis('02 tháng 3 năm 2026')],
  ['earlier', composePaper()],
  ['for a paper without a date', composePaper({ dateLine: '' })],
])('a basis made %s passes', (_what, text) => {
  expect(wordsFoundBy('citation-later', text)).toEqual([])
})
