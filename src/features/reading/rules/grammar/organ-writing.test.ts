import { expect, test } from 'vitest'
import { properCase, spellOut } from './organ-writing.ts'

test.each([
  ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Phòng Giáo dục và Đào tạo'],
  ['SỞ Y TẾ TỈNH LONG AN', 'Sở Y tế tỉnh Long An'],
  ['TRƯỜNG THPT LÊ LỢI', 'Trường THPT Lê Lợi'],
  ['TRƯỜNG MẦM NON HOA SEN', 'Trường Mầm non Hoa Sen'],
  ['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', 'Ủy ban nhân dân Thành phố Hồ Chí Minh'],
  ['UBND QUẬN 7', 'UBND Quận 7'],
  ['TRƯỜNG PTDTBT-THCS NA SANG', 'Trường PTDTBT-THCS Na Sang'],
  ['BAN CHẤP HÀNH ĐẢNG BỘ XÃ TÂN LẬP', 'Ban Chấp hành Đảng bộ xã Tân Lập'],
  ['Trường tiểu học đã viết thường', 'Trường tiểu học đã viết thường'],
])('writes "%s" in small letters', (name, expected) => {
  expect(properCase(name)).toBe(expected)
})

test.each([
  ['PGD&ĐT huyện Vân Hồ', 'Phòng Giáo dục và Đào tạo huyện Vân Hồ'],
  ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
  ['Phòng GDĐT', 'Phòng Giáo dục và Đào tạo'],
  ['Phòng Giáo dục - Đào tạo', 'Phòng Giáo dục và Đào tạo'],
  ['UBND tỉnh', 'UBND tỉnh'],
])('spells out "%s"', (name, expected) => {
  expect(spellOut(name)).toBe(expected)
})
