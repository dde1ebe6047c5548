import { expect, test } from 'vitest'
import { actionOf, beginsAction, beginsActor } from './actors.ts'

test.each([
  'Các trường THCS',
  'Hiệu trưởng các trường',
  'Mỗi phòng GD&ĐT',
  'Đ/c Lan',
  'Ban Chỉ huy Quân sự huyện',
  'UBND các xã',
  'Báo Hòa Sơn',
  'toàn thể đảng viên',
])('%s is an actor', (text) => {
  expect(beginsActor(text)).toBe(true)
})

test.each(['Cơ sở vật chất', 'Tổ chức hội nghị', 'Chào cờ', 'báo cáo tổng kết', 'Ban hành kế hoạch', ''])(
  '%j is no actor',
  (text) => {
    expect(beginsActor(text)).toBe(false)
  },
)

test.each([
  ['Phòng Đào tạo sắp xếp lịch học', 'Phòng Đào tạo', 'sắp xếp lịch học'],
  ['Các đơn vị cần có kế hoạch cụ thể', 'Các đơn vị', 'có kế hoạch cụ thể'],
  [
    'Trưởng đoàn tổ chức chuyến đi chịu trách nhiệm về hồ sơ',
    'Trưởng đoàn tổ chức chuyến đi',
    'chịu trách nhiệm về hồ sơ',
  ],
  ['Cán bộ phụ trách tiểu học gửi báo cáo', 'Cán bộ phụ trách tiểu học', 'gửi báo cáo'],
  [
    'Trung tâm Văn hóa phân công phóng viên, chủ động liên hệ',
    'Trung tâm Văn hóa',
    'phân công phóng viên, chủ động liên hệ',
  ],
  ['Bí thư chi đoàn nộp báo cáo', 'Bí thư chi đoàn', 'nộp báo cáo'],
])('in %j %j acts', (text, actor, action) => {
  const found = actionOf(text)
  expect(found && [text.slice(0, found.unitEnd).trim(), text.slice(found.start)]).toEqual([actor, action])
})

test('a name does nothing', () => {
  expect(actionOf('Phòng Giáo dục và Đào tạo')).toBeNull()
})

test('a verb in brackets is no deed', () => {
  expect(actionOf('Hiệu trưởng (cử người thay)')).toBeNull()
})

test.each([
  ['Trang trí khánh tiết', true],
  ['Thời gian tổ chức', false],
])('%j begins with something to do: %s', (text, begins) => {
  expect(beginsAction(text)).toBe(begins)
})
