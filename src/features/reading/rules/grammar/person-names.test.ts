import { expect, test } from 'vitest'
import { findPersonAtStart, personName } from './person-names.ts'

test.each([
  'Nguyễn Thị Bích Hạnh',
  'Lê Công Bộ',
  'TRẦN VĂN MINH',
  'PGS.TS. Đỗ Quang Huy',
  'ThS. Phạm Thu Thủy',
  'Hồ Sĩ Trường',
  'Võ Ngọc Tường Vy',
  'Hà Văn Sơn.',
])('takes "%s" for a name', (line) => {
  expect(personName(line)).toBeGreaterThan(0.9)
})

test.each([
  'HIỆU TRƯỞNG',
  'Hà Nội',
  'Phòng Giáo dục và Đào tạo',
  'VĂN PHÒNG SỞ',
  'CAO ĐẲNG SƯ PHẠM',
  'Thái Nguyên',
  'Nơi nhận:',
  'Nguyễn',
  'Lưu VT',
  'Trường Tiểu Học Kim Đồng',
  'KẾ HOẠCH TỔ CHỨC',
  '',
])('does not take "%s" for a name', (line) => {
  expect(personName(line)).toBe(0)
})

test.each([
  ['Bà Trần Thị Mai - Hiệu trưởng - Trưởng ban', 'Trần Thị Mai'],
  ['Đ/c Ngô Văn Tú, Bí thư', 'Ngô Văn Tú'],
  ['Nguyễn Hữu Phước – Ủy viên', 'Nguyễn Hữu Phước'],
  ['Ông Y Bhan Niê: Phó ban', 'Y Bhan Niê'],
  ['Hiệu trưởng các trường', null],
  ['Trưởng phòng Giáo dục', null],
])('finds who is named at the start of "%s"', (line, expected) => {
  expect(findPersonAtStart(line)?.text ?? null).toBe(expected)
})
