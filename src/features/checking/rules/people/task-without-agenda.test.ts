import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const AIMS = (line: string) => `I. MỤC ĐÍCH, YÊU CẦU\n1. ${line}\n2. Hội nghị tổ chức gọn.`
const TASKS = (line: string) => `V. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\n- ${line}`
const programme = (item: string) =>
  `IV. CHƯƠNG TRÌNH\n- 8 giờ 00 - 8 giờ 30: Đón tiếp đại biểu.\n- 8 giờ 30 - 9 giờ 15: Báo cáo sơ kết học kỳ I.\n- 9 giờ 15 - 10 giờ 45: ${item}.\n- 10 giờ 45 - 11 giờ 00: Kết luận, bế mạc.`

test.each([
  ['papers read by schools', { purpose: AIMS('Nghe các tham luận của cơ sở.') }, 'các tham luận'],
  ['songs', { tasks: TASKS('Chuẩn bị 02 tiết mục văn nghệ, xong trước ngày 17/3/2026.') }, 'tiết mục văn nghệ'],
  ['a film', { tasks: TASKS('Làm phóng sự về phong trào, xong trước ngày 17/3/2026.') }, 'phóng sự'],
])('%s that the programme does not hold are found', (_what, parts, words) => {
  expect(wordsFoundBy('task-without-agenda', composePaper(parts))).toEqual([words])
})

const SCHOOL =
  'V. TỔ CHỨC THỰC HIỆN\n1. Trường Trung học phổ thông Hoa Sen\n- Trình bày báo cáo kinh nghiệm, gửi trước ngày 12/3/2026.'

test('a school that has to report has no place among the others', () => {
  const agenda = programme('Báo cáo kinh nghiệm của Trường Trung học phổ thông Hoa Mai')
  expect(foundBy('task-without-agenda', composePaper({ agenda, tasks: SCHOOL }))).toHaveLength(1)
})

test.each([
  ['the papers are in it', { purpose: AIMS('Nghe các tham luận của cơ sở.'), agenda: programme('Tham luận') }],
  [
    'the songs are in it',
    { tasks: TASKS('Chuẩn bị 02 tiết mục văn nghệ trước ngày 17/3/2026.'), agenda: programme('Văn nghệ') },
  ],
  ['the school is in it', { tasks: SCHOOL, agenda: programme('Báo cáo của Trường Trung học phổ thông Hoa Sen') }],
  ['no school is called by name', { tasks: SCHOOL, agenda: programme('Thảo luận') }],
  ['there is no programme', { purpose: AIMS('Nghe các tham luận của cơ sở.'), agenda: '' }],
])('nothing is found: %s', (_what, parts) => {
  expect(foundBy('task-without-agenda', composePaper(parts))).toEqual([])
})
