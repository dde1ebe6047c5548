import { expect, test } from 'vitest'
import { composePaper } from '#features/checking/factory.ts'
import { contentOf } from './content.ts'
import { copyForYear } from './move-dates.ts'
import { planOf } from './plan-of.ts'

const YEARS = { from: '2024-2025', to: '2025-2026' }
const BASE = {
  dateLine: 'Sông Lam, ngày 16 tháng 9 năm 2024',
  subject: 'Tổ chức hội trại năm học 2024-2025',
  bases: '',
  tasks: '',
}

/** The copy of a paper that takes place at `time` and says `words` besides. */
function copied(words: string, time = '8 giờ 00, ngày 10/3/2025', years = YEARS, base = BASE) {
  const parts = { ...base, purpose: `I. MỤC ĐÍCH\n${words}`, when: `II. THỜI GIAN\n1. Thời gian: ${time}.` }
  return copyForYear(contentOf(composePaper(parts)), years)
}

test.each([
  [YEARS, '2024', '2025-12-29', '2026-01-01', 'từ ngày 29/12/2025 đến 01/01/2026'],
  [{ from: '2022-2023', to: '2023-2024' }, '2022', '2023-12-29', '2024-01-01', 'từ ngày 29/12/2023 đến 01/01/2024'],
])('Days over New Year without years move from %o as they are read', (years, year, first, last, words) => {
  const base = {
    ...BASE,
    dateLine: `Sông Lam, ngày 16 tháng 9 năm ${year}`,
    subject: `Tổ chức hội trại năm học ${years.from}`,
  }
  const { content } = copied('Rèn kỹ năng.', 'từ ngày 30/12 đến 02/01', years, base)
  const [session] = planOf(content).facts.sessions
  expect([session?.date?.value, session?.endDate?.value]).toEqual([first, last])
  expect(content.text).toContain(words)
})

test.each([
  [
    'Chào mừng 22 năm thành lập trường 10/3/2003 - 10/3/2025.',
    'Chào mừng 23 năm thành lập trường 10/3/2003 - 10/3/2026.',
  ],
  ['Trường ra đời và lớn lên 10/3/2003 - 10/3/2025.', 'Trường ra đời và lớn lên 10/3/2003 - 09/3/2026.'],
  ['Ngày 10/3/2003, trường ra đời.', 'Ngày 10/3/2003, trường ra đời.'],
])('A day of long ago stays: "%s"', (words, wanted) => {
  expect(copied(words).content.text).toContain(wanted)
})

test.each([
  ['Gặp mặt ngày 30/01/2025 (tức ngày mùng 2 Tết Ất Tỵ).', 'ngày 29/01/2026 (tức ngày 11 tháng Chạp năm Ất Tỵ).'],
  ['Gặp mặt ngày 07/02/2025 (nhằm ngày mùng 10 tháng Giêng).', 'ngày 06/02/2026 (nhằm ngày 19 tháng Chạp).'],
  ['Dâng hương ngày 07/4/2025 (10/3 âm lịch).', 'ngày 06/4/2026 (19/2 âm lịch).'],
])('The lunar day behind a day that moves goes with it: "%s"', (words, wanted) => {
  expect(copied(words).content.text).toContain(wanted)
})

test.each([
  ['Kết quả năm học 2024 được giữ.', 'Kết quả năm học 2025 được giữ.'],
  ['Chỉ tiêu NH 24-25.', 'Chỉ tiêu NH 25-26.'],
  ['Chỉ tiêu năm học 24 - 25.', 'Chỉ tiêu năm học 25 - 26.'],
  ['Kết quả năm học 2019 được giữ.', 'Kết quả năm học 2019 được giữ.'],
  ['Chuyển vào tài khoản 12/5/2025/AB.', 'Chuyển vào tài khoản 12/5/2025/AB.'],
])('Short school years go on, codes stay: "%s"', (words, wanted) => {
  expect(copied(words).content.text).toContain(wanted)
})

test('Years of two figures stay two figures over the century', () => {
  const base = {
    ...BASE,
    dateLine: 'Sông Lam, ngày 16/9/99',
    subject: 'Tổ chức hội trại năm học 1999-2000',
  }
  const years = { from: '1999-2000', to: '2000-2001' }
  const { text } = copied('Họp trù bị ngày 12/10/99 tại trường.', 'ngày 10/3/2000', years, base).content
  expect(text).toContain('ngày 10/10/00 tại trường')
  expect(text).not.toContain('/100')
})
