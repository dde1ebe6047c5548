import { expect, test } from 'vitest'
import { signatureRole } from './office-titles.ts'

test.each([
  ['KT. HIỆU TRƯỞNG', 'onBehalf'],
  ['KT.TRƯỞNG PHÒNG', 'onBehalf'],
  ['TM. BAN CHẤP HÀNH', 'onBehalf'],
  ['T/M CHI BỘ', 'onBehalf'],
  ['TUQ. GIÁM ĐỐC', 'onBehalf'],
  ['PHÓ HIỆU TRƯỞNG', 'office'],
  ['Q. GIÁM ĐỐC', 'onBehalf'],
  ['Hiệu trưởng', 'office'],
  ['CHỦ TỌA', 'office'],
  ['(Đã ký)', 'seal'],
  ['(Ký và ghi rõ họ tên)', 'seal'],
  ['QUYẾT ĐỊNH', null],
  ['Hiệu trưởng các trường tiểu học', null],
  ['Nguyễn Văn An', null],
])('the line "%s" is %s', (line, expected) => {
  expect(signatureRole(line)).toBe(expected)
})
