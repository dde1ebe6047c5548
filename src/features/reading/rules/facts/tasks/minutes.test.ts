import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const tasksOf = (text: string) =>
  factsOf(readText(text)).tasks.map(
    ({ unit, action, deadline }) => `${unit}: ${action}${deadline ? ` [${deadline}]` : ''}`,
  )

test('points of minutes leave persons their deeds', () => {
  const text =
    'BIÊN BẢN HỌP TỔ HÓA\nThời gian: 14h00 ngày 05/10/2020. Địa điểm: phòng bộ môn\nNội dung:\n1. Thầy Vinh đọc báo cáo tháng 9\n2. Tháng 10: đ/c Sâm dạy chuyên đề ngày 15/10; cô Thơm chuẩn bị dụng cụ thí nghiệm.'

  expect(tasksOf(text)).toEqual(['đ/c Sâm: dạy chuyên đề ngày 15/10', 'cô Thơm: chuẩn bị dụng cụ thí nghiệm'])
})

test('a part of the house in capitals has its duties', () => {
  const text =
    'KẾ HOẠCH\nTổ chức hội diễn ngày 08/10/2018\nV. Phân công:\n- PHÒNG NGHỆ THUẬT: Viết kịch bản.\n- HÀNH CHÍNH: In giấy mời, làm thẻ.'

  expect(tasksOf(text)).toEqual(['PHÒNG NGHỆ THUẬT: Viết kịch bản', 'HÀNH CHÍNH: In giấy mời, làm thẻ'])
})

test('the year of a day without one is that of the meeting', () => {
  const text =
    'KẾ HOẠCH\nTổ chức hội trại\nThời gian: 8h00 ngày 09/9/2022\nIV. Phân công\n* Đ/c Vân: dựng rạp (xong trước 07/9)'

  expect(tasksOf(text)).toEqual(['Đ/c Vân: dựng rạp (xong trước 07/9) [2022-09-07]'])
})
