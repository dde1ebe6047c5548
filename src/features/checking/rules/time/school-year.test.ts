import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const subject = (year: string) => composePaper({ subject: `Tổ chức Hội nghị chuyên môn năm học ${year}` })
const purpose = (line: string) => composePaper({ purpose: `I. MỤC ĐÍCH, YÊU CẦU\n1. ${line}` })

test.each([
  ['two years that do not follow each other', subject('2025-2027'), ['2025-2027']],
  ['the same year twice', purpose('Đánh giá năm học 2025-2025.'), ['2025-2025']],
  ['the direction of the last year', purpose('Thống nhất phương hướng năm học 2024-2025.'), ['năm học 2024-2025']],
])('%s is found', (_what, text, words) => {
  expect(wordsFoundBy('school-year', text)).toEqual(words)
})

test('the school year of last time in the title is found in all its places', () => {
  const text = composePaper({ subject: 'Tổ chức Hội nghị chuyên môn năm học 2023-2024', bases: '', tasks: '' })
  expect(wordsFoundBy('school-year', text)).toEqual(['năm học 2023-2024'])
})

test('a result of a year that has just begun is asked about', () => {
  const text = composePaper({
    dateLine: 'Sông Lam, ngày 01 tháng 10 năm 2025',
    when: 'II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: 8 giờ 00, thứ Tư, ngày 15 tháng 10 năm 2025.\n2. Địa điểm: Hội trường Sở.',
    agenda: 'IV. CHƯƠNG TRÌNH\n1. Đánh giá kết quả thực hiện nhiệm vụ năm học 2025-2026.\n2. Thảo luận.\n3. Kết luận.',
  })
  expect(wordsFoundBy('school-year', text)).toEqual(['2025-2026'])
})

test.each([
  ['the year of the paper', subject('2025-2026')],
  ['a year with blanks', subject('2025 - 2026')],
  ['the summary of the last year', purpose('Tổng kết năm học 2024-2025, phương hướng năm học 2025-2026.')],
  ['a stretch of years', purpose('Thực hiện lộ trình từ năm học 2020-2025.')],
])('%s is right', (_what, text) => {
  expect(foundBy('school-year', text)).toEqual([])
})

test('one click writes the school year that is meant', () => {
  expect(mendedBy('school-year', purpose('Thống nhất phương hướng năm học 2024 - 2025.'))).toBe(
    purpose('Thống nhất phương hướng năm học 2025 - 2026.'),
  )
})
