import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const paper = (day: string, parts = {}) =>
  composePaper({ dateLine: `Sông Lam, ngày ${day} tháng 3 năm 2026`, tasks: '', ...parts })

test.each([
  ['two working days', '17', ['ngày 19 tháng 3 năm 2026 … ngày 17 tháng 3 năm 2026']],
  ['one day', '18', ['ngày 19 tháng 3 năm 2026 … ngày 18 tháng 3 năm 2026']],
  ['nothing', '19', ['ngày 19 tháng 3 năm 2026 … ngày 19 tháng 3 năm 2026']],
])('a notice of %s is too short', (_what, day, words) => {
  expect(wordsFoundBy('notice-too-late', paper(day))).toEqual(words)
})

test('what is urgent is only asked about', () => {
  const found = foundBy(
    'notice-too-late',
    paper('18', { motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHỎA TỐC' }),
  )
  expect(found.map(({ severity }) => severity)).toEqual(['question'])
})

test.each([
  ['three working days', '16', {}],
  ['two weeks', '05', {}],
  ['a weekly calendar', '18', { subject: 'Lịch công tác tuần từ ngày 16/3 đến ngày 20/3/2026' }],
])('a notice of %s is right', (_what, day, parts) => {
  expect(foundBy('notice-too-late', paper(day, parts))).toEqual([])
})
