import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const HEAD = `SỞ Y TẾ
Số: 44/KH-SYT
Hà Nam, ngày 02 tháng 5 năm 2023
KẾ HOẠCH
Tổ chức lớp tập huấn sơ cứu
Thời gian: 8h00 ngày 20/5/2023, tại hội trường Sở.
`

/** One line a task: `unit → action (deadline)`. */
function tasksOf(lines: string): string[] {
  return factsOf(readText(HEAD + lines)).tasks.map(
    ({ unit, action, deadline }) => `${unit} → ${action}${deadline ? ` (${deadline})` : ''}`,
  )
}

test.each([
  ['what learners get', '- Học viên hoàn thành khóa học được cấp giấy chứng nhận.'],
  ['how the event runs', '- Học viên chia nhóm theo huyện để đóng vai, thảo luận tình huống.'],
  ['who may take part', '- Vận động viên phải có sức khỏe tốt, là người đang công tác tại đơn vị.'],
  ['money that the issuer spends', 'Sở chi tiền tài liệu, nước uống, hội trường.'],
  ['a verb that looks like a body', '- Tổ chức giao lưu, tọa đàm về kỹ năng; mời bác sĩ tham gia chia sẻ.'],
  ['only to come', 'Đề nghị lãnh đạo các trạm chủ động bố trí công việc để tham dự đầy đủ, đúng thành phần.'],
  ['only to know', 'Ban Tổ chức kính báo để các trạm y tế được biết, sắp xếp về dự đông đủ.'],
  [
    'a sentence that opens the plan',
    'Sở đề nghị các đơn vị thực hiện một số việc như sau:\nI. Nội dung\n- Cập nhật quy trình sơ cứu.',
  ],
])('asks nothing of anyone: %s', (_, lines) => {
  expect(tasksOf(lines)).toEqual([])
})

test.each([
  ['what learners bring', '- Học viên mang theo thẻ viên chức.', ['Học viên → mang theo thẻ viên chức']],
  [
    'clauses behind an empty phrase',
    'Sở đề nghị các trung tâm y tế khẩn trương thực hiện; gửi danh sách học viên về Văn phòng Sở trước ngày 12/5/2023.',
    ['các trung tâm y tế → gửi danh sách học viên về Văn phòng Sở trước ngày 12/5/2023 (2023-05-12)'],
  ],
  [
    'the next point goes on about the same unit',
    '1. Các trạm y tế in tài liệu theo mẫu, đóng thành quyển;\n2. Gửi bản mềm về Phòng Nghiệp vụ trước ngày 15/5/2023.',
    [
      'Các trạm y tế → in tài liệu theo mẫu, đóng thành quyển',
      'Các trạm y tế → Gửi bản mềm về Phòng Nghiệp vụ trước ngày 15/5/2023 (2023-05-15)',
    ],
  ],
  [
    'an order that stands behind another body’s direction',
    'Thực hiện chỉ đạo của UBND tỉnh, Giám đốc Sở yêu cầu Trưởng trạm y tế các xã thông báo lịch học cho học viên.',
    ['Trưởng trạm y tế các xã → thông báo lịch học cho học viên'],
  ],
])('asks: %s', (_, lines, tasks) => {
  expect(tasksOf(lines)).toEqual(tasks)
})

test('a condition in brackets is not the one who is asked', () => {
  const text = `${HEAD}2. Thành phần:\n- Giám đốc các bệnh viện (đơn vị có nhiều khoa thì cử thêm phó giám đốc cùng dự);\n- Trưởng các phòng.`
  const { participants, tasks } = factsOf(readText(text))

  expect(tasks.map(({ unit, action }) => `${unit} → ${action}`)).toEqual([
    'Giám đốc các bệnh viện → cử thêm phó giám đốc cùng dự',
  ])
  expect(participants).toEqual(['Giám đốc các bệnh viện', 'Trưởng các phòng'])
})

test('who acts in a timed item, leads the programme or opens it has no task', () => {
  const timed = `CHƯƠNG TRÌNH\nNgày 20/5/2023\n7h30-8h00\tĐón học viên; Ban Kiểm phiếu công bố kết quả bầu cử.\n8h00-9h00\tHọc lý thuyết.\n9h00-9h30\tThực hành.`
  expect(factsOf(readText(timed)).tasks).toEqual([])

  const table = `CHƯƠNG TRÌNH HỘI THI\nThời gian\tNội dung\tThực hiện\n7h30\tChào cờ, hát Quốc ca\tĐội văn nghệ\n8h00\tGiới thiệu đội thi\tMC\n8h30\tChấm thi sơ cứu\tTổ giám khảo`
  expect(factsOf(readText(table)).tasks.map(({ unit }) => unit)).toEqual(['Tổ giám khảo'])
})
