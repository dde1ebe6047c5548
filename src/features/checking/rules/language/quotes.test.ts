import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy } from '../../factory.ts'

const inTasks = (line: string) =>
  composePaper({ tasks: `V. TỔ CHỨC THỰC HIỆN\n- ${line}\n- Văn phòng Sở chuẩn bị trước ngày 10 tháng 3 năm 2026.` })
const count = (line: string) => foundBy('quotes', inTasks(line)).length

test.each([
  ['a bracket', 'Phòng Chính trị (Cụm trưởng chủ trì; các đơn vị cùng tham dự.'],
  ['a quotation', 'Hội nghị mang tên “Trường học hạnh phúc do Sở tổ chức.'],
  ['a straight quotation', 'Hội nghị mang tên "Trường học hạnh phúc do Sở tổ chức.'],
  ['a bracket closed only', 'Phòng Chính trị Cụm trưởng chủ trì) gửi giấy mời.'],
])('%s left open is found', (_what, line) => {
  expect(count(line)).toBe(1)
})

test.each([
  ['brackets in brackets', 'Gửi các trường (trung học phổ thông (công lập) và tư thục).'],
  ['counters', 'Gồm: 1) báo cáo; 2) danh sách; a) biểu mẫu.'],
  ['quotations with a number at the end', 'Chuyên đề "Đọc hiểu lớp 3" và “Học tập suốt đời”.'],
  ['minutes', "Bắt đầu lúc 7h30' và kết thúc 9h00'."],
  ['a path of a page', 'Trang chủ » Tin tức » Thông báo.'],
])('%s are whole', (_what, line) => {
  expect(count(line)).toBe(0)
})

test('one click closes a bracket at the end of its line', () => {
  const text = inTasks('Mời lãnh đạo các đơn vị (theo danh sách kèm theo.')
  expect(mendedBy('quotes', text)).toBe(inTasks('Mời lãnh đạo các đơn vị (theo danh sách kèm theo).'))
})
