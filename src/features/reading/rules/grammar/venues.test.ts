import { expect, test } from 'vitest'
import { findVenue, wholeVenue } from './venues.ts'

test.each([
  ['họp tại trường Tiểu học Tân Hòa, huyện Tân Lập:', 'trường Tiểu học Tân Hòa, huyện Tân Lập'],
  ['tại phòng hội đồng của trường, khối 5 đã tổ chức họp', 'phòng hội đồng của trường'],
  ['tại Hội trường lớn, Phòng GD&ĐT tổ chức Hội nghị', 'Hội trường lớn'],
  ['tại Hội trường A (tầng 3), TP. Hồ Chí Minh vào lúc 8h', 'Hội trường A (tầng 3), TP. Hồ Chí Minh'],
  ['tại Phòng họp số 2, số 10 Lê Lợi, Q. 1 để thực hiện', 'Phòng họp số 2, số 10 Lê Lợi, Q. 1'],
  ['tại cuộc họp ngày 01/01 tại UBND tỉnh', 'UBND tỉnh'],
  ['tại Khoản 2 Điều 5', undefined],
])('finds the place of "%s"', (text, expected) => {
  expect(findVenue(text)?.text).toBe(expected)
})

test.each([
  ['Tại điểm cầu trường THCS Tân Lập', 'trường THCS Tân Lập'],
  ['tại thành phố Đà Lạt.', 'thành phố Đà Lạt'],
  [' Hội trường B, nhà số 3;', 'Hội trường B, nhà số 3'],
  ['Tại: Nhà văn hóa', 'Nhà văn hóa'],
])('takes all of "%s" for a place', (text, expected) => {
  expect(wholeVenue(text).text).toBe(expected)
})
