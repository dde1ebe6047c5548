import { expect, test } from 'vitest'
import { kindOfUnit } from './rules.ts'

test.each([
  ['Sở Giáo dục và Đào tạo tỉnh Sông Lam', 'department'],
  ['Ủy ban nhân dân phường Hưng Bình', 'commune'],
  ['Phòng Văn hóa - Xã hội xã Yên Thành', 'commune'],
  ['Trường Trung học phổ thông Hưng Bình', 'school'],
  ['Trung tâm Giáo dục thường xuyên số 1', 'centre'],
  ['Cụm chuyên môn số 1', 'cluster'],
  ['Ủy ban nhân dân tỉnh Sông Lam', null],
  ['Công ty cổ phần Hưng Bình', null],
] as const)('%s is of the kind %s', (name, kind) => {
  expect(kindOfUnit(name)).toBe(kind)
})
