import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const when = (time: string, subject = 'Tổ chức Hội nghị sơ kết học kỳ I năm học 2025-2026') =>
  composePaper({ subject, when: `II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: ${time}.\n2. Địa điểm: Hội trường Sở.` })

test.each([
  ['a Saturday', '8 giờ 00, ngày 21/3/2026', 'question', ['ngày 21/3/2026']],
  ['both days of a weekend', 'ngày 21/3/2026 và ngày 22/3/2026', 'question', ['ngày 21/3/2026 và ngày 22/3/2026']],
  ['a holiday', '8 giờ 00, ngày 30/4/2026', 'warning', ['ngày 30/4/2026']],
  ['a day in lieu', '8 giờ 00, ngày 27/4/2026', 'warning', ['ngày 27/4/2026']],
])('%s is found', (_what, time, severity, words) => {
  expect(wordsFoundBy('day-off', when(time))).toEqual(words)
  expect(foundBy('day-off', when(time)).map((found) => found.severity)).toEqual([severity])
})

test('a day of issue on a Sunday is asked about', () => {
  const text = composePaper({ dateLine: 'Sông Lam, ngày 01 tháng 3 năm 2026' })
  expect(wordsFoundBy('day-off', text)).toEqual(['ngày 01 tháng 3 năm 2026'])
})

test.each([
  ['a working day', when('8 giờ 00, ngày 19/3/2026')],
  ['weeks on end', when('từ ngày 16/3/2026 đến ngày 29/3/2026')],
  ['the opening of the school year', when('7 giờ 30, ngày 05/9/2026', 'Tổ chức Lễ khai giảng năm học 2026-2027')],
])('%s is right', (_what, text) => {
  expect(foundBy('day-off', text)).toEqual([])
})
