import { expect, test } from 'vitest'
import { findActingOrgans } from './acting-organs.ts'

const shown = (text: string) =>
  findActingOrgans(text).map((organ) => `${text.slice(organ.start, organ.end)}${organ.issues ? ' !' : ''}`)

test.each([
  ['Thực hiện kế hoạch năm, Trường THCS An Bình thông báo lịch họp như sau:', ['Trường THCS An Bình !']],
  ['Căn cứ đề nghị của Phòng Nội vụ; Sở Y tế tổ chức lớp tập huấn', ['Sở Y tế']],
  [
    'Được sự đồng ý của Đảng ủy xã Tân Lập chi bộ Trường Mầm non Tân Lập tiến hành tổ chức đại hội',
    ['chi bộ Trường Mầm non Tân Lập'],
  ],
  ['Ban Thường vụ Huyện đoàn Gia Viễn triệu tập các đồng chí', ['Ban Thường vụ Huyện đoàn Gia Viễn !']],
  ['hướng dẫn của Sở GD&ĐT về tổ chức hội thi', []],
  ['Các trường tiểu học tổ chức cho giáo viên', []],
  ['việc tổ chức hội nghị tại Trường THPT Kim Liên', []],
])('finds who acts in "%s"', (text, expected) => {
  expect(shown(text)).toEqual(expected)
})
