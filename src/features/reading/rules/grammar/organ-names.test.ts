import { expect, test } from 'vitest'
import { beginsOrgan } from './organ-names.ts'

test.each([
  'UBND HUYỆN CỦ CHI',
  'Sở Giáo dục và Đào tạo',
  'trường THCS Trần Phú',
  'CHI BỘ TRƯỜNG MẦM NON',
  'Ban Chấp hành Công đoàn',
  'LIÊN ĐOÀN LAO ĐỘNG',
  'Tổ 4',
  'Đội Thiếu niên',
  'Hội Khuyến học',
])('"%s" begins the name of a body', (text) => {
  expect(beginsOrgan(text)).toBe(true)
})

test.each([
  'Tổ chức hội nghị',
  'Hội nghị tổng kết',
  'Phòng chống dịch',
  'Trường hợp vắng mặt',
  'Đoàn viên ưu tú',
  'Ban hành kèm theo',
  'Khoa học tự nhiên',
  'Hội thi nấu ăn',
  'Thời gian',
])('"%s" begins no name of a body', (text) => {
  expect(beginsOrgan(text)).toBe(false)
})
