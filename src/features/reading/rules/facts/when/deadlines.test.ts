import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const HEAD = 'KẾ HOẠCH\nTổ chức Hội thi giáo viên dạy giỏi\n'
const deadlines = (text: string) => factsOf(readText(`${HEAD}${text}`)).deadlines.map(({ date, what }) => [date, what])

test.each([
  ['Các trường gửi danh sách về Phòng trước ngày 20/9/2023.', [['2023-09-20', 'Các trường gửi danh sách về Phòng']]],
  ['Báo cáo gửi về Sở chậm nhất 16h00 ngày 20/9/2023.', [['2023-09-20', 'Báo cáo gửi về Sở']]],
  ['- Hạn chót nhận bài: 30/10/2023.', [['2023-10-30', 'Hạn chót nhận bài']]],
  ['Nộp hồ sơ đến hết ngày 30/10/2023 tại Văn phòng.', [['2023-10-30', 'Nộp hồ sơ']]],
  ['Thời gian nhận hồ sơ: từ ngày 01/3/2023 đến hết ngày 15/3/2023.', [['2023-03-15', 'Thời gian nhận hồ sơ: từ']]],
  [
    'Gửi báo cáo học kỳ I trước ngày 10/01/2023, báo cáo cả năm trước ngày 30/5/2023.',
    [
      ['2023-01-10', 'Gửi báo cáo học kỳ I'],
      ['2023-05-30', 'báo cáo cả năm'],
    ],
  ],
  [
    'Các mốc thời gian:\n- Ngày 15/01/2023: Nộp tóm tắt\n- Ngày 15/02/2023: Nộp toàn văn',
    [
      ['2023-01-15', 'Nộp tóm tắt'],
      ['2023-02-15', 'Nộp toàn văn'],
    ],
  ],
  [
    'Cô Mai: tập múa cho học sinh lớp 1, xong trước ngày 03/9/2023.',
    [['2023-09-03', 'Cô Mai: tập múa cho học sinh lớp 1, xong']],
  ],
  ['Học sinh sinh trước ngày 01/01/2010 được dự thi.', []],
  ['Số liệu tính đến ngày 31/5/2023.', []],
  [
    'Y tế: thống kê học sinh chưa tiêm chủng báo cáo Ban giám hiệu trước ngày 15/4/2023.',
    [['2023-04-15', 'Y tế: thống kê học sinh chưa tiêm chủng báo cáo Ban giám hiệu']],
  ],
  [
    'Tân sinh viên nộp đơn cho Phòng Công tác sinh viên trước ngày 15/4/2023.',
    [['2023-04-15', 'Tân sinh viên nộp đơn cho Phòng Công tác sinh viên']],
  ],
  ['- Chấp nhận toàn văn: 30/6/2023', [['2023-06-30', 'Chấp nhận toàn văn']]],
  ['Thời gian: 8h00 ngày 20/9/2023. Bế mạc trước 11h30.', []],
])('reads what is due in "%s"', (text, expected) => {
  expect(deadlines(text)).toEqual(expected)
})

test.each([
  'Thời gian: 8h00 ngày 20/9/2023.\nCác điểm cầu thử đường truyền lúc 15 giờ 00 ngày 19/9/2023.',
  'Thời gian: 8h00 ngày 20/9/2023.\nLúc 15h00 ngày 19/9/2023, đề nghị các đơn vị kết nối thử với điểm cầu Sở.',
  'Thời gian: 8h00 ngày 20/9/2023.\nTrung tâm Công nghệ kiểm tra kỹ thuật, âm thanh vào chiều ngày 19/9/2023.',
])('takes the day of a line test as due, not as a meeting: "%s"', (text) => {
  const facts = factsOf(readText(`${HEAD}${text}`))
  expect(facts.deadlines.map(({ date }) => date)).toEqual(['2023-09-19'])
  expect(facts.sessions.map(({ date }) => date)).toEqual(['2023-09-20'])
})

test('reads a delay counted from the event', () => {
  const [found] = readText(`${HEAD}Các đơn vị gửi tham luận trước ngày khai mạc 05 ngày.`).relativeDeadlines
  expect(found).toBe(undefined)
  const all = readText(
    `${HEAD}Gửi đăng ký trước 05 ngày so với ngày họp. Gửi biên bản chậm nhất 03 ngày làm việc sau khi kết thúc hội nghị.`,
  ).relativeDeadlines
  expect(all.map(({ days, workingDays, anchor }) => [days.value, workingDays, anchor?.value ?? null])).toEqual([
    [-5, false, null],
    [3, true, 'kết thúc hội nghị'],
  ])
})

test.each([
  ['Tổ chuyên môn sinh hoạt định kỳ 2 tuần/lần.', ['twoWeeks']],
  ['Báo cáo định kỳ hằng tháng vào ngày 25.', ['month']],
  ['Cụm sinh hoạt ít nhất 2 lần/học kỳ.', ['term']],
  ['Hằng tuần họp giao ban vào thứ Hai.', ['week']],
  ['Chào mừng năm học mới.', []],
])('reads what comes back in "%s"', (text, expected) => {
  expect(readText(`${HEAD}${text}`).recurrences.map((found) => found.every.value)).toEqual(expected)
})

test.each([
  [
    'moved by one sentence',
    'Chuyển thời gian họp từ ngày 10/10/2023 sang ngày 12/10/2023 tại Hội trường A.',
    [['2023-10-10', '2023-10-12']],
    ['2023-10-12'],
  ],
  [
    'moved by the next sentence',
    'Hội nghị dự kiến tổ chức vào ngày 10/10/2023. Nay điều chỉnh thời gian tổ chức sang 14h00 ngày 16/10/2023.',
    [['2023-10-10', '2023-10-16']],
    ['2023-10-16'],
  ],
  [
    'put off without a new date',
    'Hoãn tổ chức Hội thi dự kiến ngày 26/3/2023 cho đến khi có thông báo mới.',
    [['2023-03-26', undefined]],
    [],
  ],
])('reads a date that is %s', (_kind, text, changes, sessions) => {
  const reading = readText(`THÔNG BÁO\nVề việc thay đổi thời gian tổ chức hội nghị\n${text}`)
  expect(reading.dateChanges.map(({ from, to }) => [from?.value, to?.value])).toEqual(changes)
  expect(factsOf(reading).sessions.map(({ date }) => date)).toEqual(sessions)
})

test('lines with a day each under a heading of due days are all due', () => {
  const text = `HỘI THẢO KHOA HỌC TRẺ 2019
Thời hạn cần nhớ
Trước 10/5/2019          Nhận tóm tắt
Ngày 20/5/2019          Thông báo kết quả
Trước 30/6/2019          Nhận toàn văn`
  const { deadlines, sessions } = factsOf(readText(text))
  expect(deadlines.map(({ date }) => date)).toEqual(['2019-05-10', '2019-05-20', '2019-06-30'])
  expect(sessions).toEqual([])
})
