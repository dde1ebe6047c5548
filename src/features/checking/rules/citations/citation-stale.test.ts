import { expect, test } from 'vitest'
import { composePaper, foundBy } from '../../factory.ts'

const basis = (said: string) => composePaper({ bases: `Căn cứ ${said}.` })

test.each([
  [
    'a công văn of last year',
    'Công văn số 1730/SGDĐT-GDTrH ngày 05 tháng 9 năm 2024 của Sở Giáo dục và Đào tạo về hướng dẫn nhiệm vụ năm học',
  ],
  [
    'a plan of last year',
    'Kế hoạch số 12/KH-SGDĐT ngày 20 tháng 10 năm 2024 của Sở Giáo dục và Đào tạo về sinh hoạt chuyên môn',
  ],
  [
    'a guidance of two years ago',
    'Hướng dẫn số 9/HD-SGDĐT ngày 12 tháng 10 năm 2023 của Sở Giáo dục và Đào tạo về thi đua',
  ],
])('%s is asked about', (_what, said) => {
  expect(foundBy('citation-stale', basis(said))).toHaveLength(1)
})

test.each([
  ['a plan of this year', composePaper()],
  [
    'a plan of the summer before',
    basis('Kế hoạch số 12/KH-SGDĐT ngày 20 tháng 7 năm 2025 của Sở Giáo dục và Đào tạo về nhiệm vụ năm học'),
  ],
  [
    'a rule that stays good',
    basis('Thông tư số 22/2021/TT-BGDĐT ngày 20 tháng 7 năm 2021 của Bộ Giáo dục và Đào tạo quy định về đánh giá'),
  ],
  [
    'a plan for several years',
    basis('Kế hoạch số 12/KH-SGDĐT ngày 20 tháng 7 năm 2021 của Sở Giáo dục và Đào tạo về phổ cập giai đoạn 2021-2026'),
  ],
])('%s passes', (_what, text) => {
  expect(foundBy('citation-stale', text)).toEqual([])
})

const UNSCHOOLED = { subject: 'Tổ chức Ngày hội đọc sách', purpose: '', tasks: '' }

test('a notice of an earlier year is asked about without a school year', () => {
  const bases = (year: number) =>
    `Thực hiện Thông báo số 90/TB-SVHTT ngày 04 tháng 10 năm ${year} của Sở Văn hóa và Thể thao về Ngày hội đọc sách.`
  expect(foundBy('citation-stale', composePaper({ ...UNSCHOOLED, bases: bases(2023) }))).toHaveLength(1)
  expect(foundBy('citation-stale', composePaper({ ...UNSCHOOLED, bases: bases(2025) }))).toEqual([])
})
