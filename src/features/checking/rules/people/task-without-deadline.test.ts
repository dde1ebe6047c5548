import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const tasks = (...items: string[]) =>
  composePaper({ tasks: ['V. TỔ CHỨC THỰC HIỆN', ...items.map((item, i) => `${i + 1}. ${item}`)].join('\n') })

test.each([
  ['a report', 'Các trường trung học phổ thông gửi báo cáo tham luận về Văn phòng Sở.'],
  ['invitations', 'Văn phòng Sở phát hành giấy mời cho đại biểu.'],
  ['a list', 'Các trường trung học phổ thông đăng ký danh sách đại biểu với Văn phòng Sở.'],
  ['a proposal', 'Phòng Giáo dục Trung học đề xuất nội dung trao đổi tại hội nghị.'],
])('%s asked for without a day is found', (_what, item) => {
  expect(foundBy('task-without-deadline', tasks(item)).map(({ severity }) => severity)).toEqual(['warning'])
})

test('what has to be ready for the day is one question of all', () => {
  const text = tasks(
    'Văn phòng Sở:\n- Chuẩn bị hội trường.\n- Dự trù kinh phí tổ chức hội nghị.',
    'Phòng Giáo dục Trung học soạn báo cáo sơ kết.',
  )
  expect(wordsFoundBy('task-without-deadline', text)).toEqual([
    'Chuẩn bị hội trường … Dự trù kinh phí tổ chức hội nghị … soạn báo cáo sơ kết',
  ])
})

test('all that one unit has to deliver is one finding', () => {
  const text = tasks('Văn phòng Sở:\n- Gửi tài liệu cho đại biểu.\n- Trình lãnh đạo Sở ký giấy mời.')
  expect(foundBy('task-without-deadline', text)).toHaveLength(1)
})

test.each([
  ['a day', 'Văn phòng Sở phát hành giấy mời trước ngày 12/3/2026.'],
  ['a rhythm', 'Các trường trung học phổ thông báo cáo kết quả về Văn phòng Sở hằng tháng.'],
  ['an occasion', 'Văn phòng Sở gửi tài liệu cho đại biểu ngay sau hội nghị.'],
  ['attendance', 'Các trường trung học phổ thông cử đại biểu tham dự đúng thành phần.'],
  ['what is done at the event', 'Văn phòng Sở dẫn chương trình hội nghị.'],
  ['a limit in the next sentence', 'Các trường gửi báo cáo về Văn phòng Sở. Hạn cuối: ngày 12/3/2026.'],
  [
    'one limit for all',
    'Văn phòng Sở chuẩn bị hội trường.\n2. Các bộ phận hoàn thành công việc chuẩn bị trước ngày 17/3/2026.',
  ],
])('%s needs no deadline', (_what, item) => {
  expect(wordsFoundBy('task-without-deadline', tasks(item))).toEqual([])
})
