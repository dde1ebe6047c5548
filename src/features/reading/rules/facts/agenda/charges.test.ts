import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const owned = (text: string) =>
  factsOf(readText(text)).agenda.map(({ title, owner }) => (owner ? `${title} | ${owner}` : title))
const HEAD = 'KẾ HOẠCH\nTổ chức ngày hội trăng rằm\nNgày 10/9/2022, tại sân trường.\nChương trình:\n'

test('teachers and teams in charge of moments perform them', () => {
  const text = `${HEAD}Giờ\tNội dung\tPhụ trách\n17h30\tXếp ghế\tTổ Hậu cần\n18h00\tMúa lân\tThầy Lộc\n18h30\tPhá cỗ\tCô Hằng`
  const { tasks } = factsOf(readText(text))

  expect(owned(text)).toEqual(['Xếp ghế', 'Múa lân', 'Phá cỗ'])
  expect(tasks.map(({ unit, action }) => `${unit}: ${action}`)).toEqual([
    'Tổ Hậu cần: Xếp ghế',
    'Thầy Lộc: Múa lân',
    'Cô Hằng: Phá cỗ',
  ])
})

test('offices in charge of moments answer for them', () => {
  const text = `${HEAD}Giờ\tNội dung\tPhụ trách\n17h30\tĐón khách\tVăn phòng\n18h00\tĐọc diễn văn\tPhó Chủ tịch`

  expect(owned(text)).toEqual(['Đón khách | Văn phòng', 'Đọc diễn văn | Phó Chủ tịch'])
  expect(factsOf(readText(text)).tasks).toEqual([])
})

test('who acts in a numbered sentence owns the item', () => {
  const text =
    'KẾ HOẠCH\nTổ chức lễ ra trường\n1. Thời gian: 8h00 ngày 25/5/2020\n2. Trình tự buổi lễ: (1) Hát quốc ca; (2) Hiệu phó đọc báo cáo năm học; (3) Đại diện phụ huynh phát biểu; (4) Bế mạc.'

  expect(owned(text)).toEqual([
    'Hát quốc ca',
    'Hiệu phó đọc báo cáo năm học | Hiệu phó',
    'Đại diện phụ huynh phát biểu | Đại diện phụ huynh',
    'Bế mạc',
  ])
})

test('lecturers of days own their lessons and have no task', () => {
  const text =
    'LỊCH HỌC LỚP SƠ CẤP\nBuổi\tNội dung\tGiảng viên\nSáng 04/3/2021\tLịch sử\tĐ/c Quế\nChiều 04/3/2021\tĐiều lệ\tĐ/c Tuấn'

  expect(owned(text)).toEqual(['Lịch sử | Đ/c Quế', 'Điều lệ | Đ/c Tuấn'])
  expect(factsOf(readText(text)).tasks).toEqual([])
})

test('those who run the moments of a contest perform them', () => {
  const text = `${HEAD}Thời gian\tNội dung\tNgười điều hành\n7h00 - 7h30\tBốc thăm\tThư ký hội thi\n7h30 - 8h00\tPhổ biến thể lệ\tGiám khảo\n8h00 - 9h00\tThi hùng biện\tThầy Nam`

  expect(owned(text)).toEqual(['Bốc thăm', 'Phổ biến thể lệ', 'Thi hùng biện'])
})

test('a clock behind a semicolon begins another item', () => {
  const text =
    'THÔNG BÁO\nLịch hội thi tay nghề\n- Thứ hai, ngày 05/9/2022: 14h00 họp trưởng đoàn.\n- Thứ ba, ngày 06/9/2022: 7h30 khai mạc; 8h30 đến 16h00 thí sinh thi thực hành.'

  expect(factsOf(readText(text)).agenda.map(({ title, start, end }) => `${title} ${start} ${end}`)).toEqual([
    'họp trưởng đoàn 14:00 null',
    'khai mạc 07:30 null',
    'thí sinh thi thực hành 08:30 16:00',
  ])
})

test('the opening of each turn alone is no programme', () => {
  const text =
    'CÔNG VĂN\nV/v mở lớp bồi dưỡng\nI. THỜI GIAN\n1. Lớp 1: từ ngày 05/9/2022 đến 07/9/2022; khai mạc 7h30 ngày 05/9/2022.\n2. Lớp 2: từ ngày 12/9/2022 đến 14/9/2022; khai mạc 7h30 ngày 12/9/2022.'

  expect(owned(text)).toEqual([])
})

test.each([
  [
    'what a meeting has dealt with',
    'Chiều ngày 12/4/2019, lúc 14 giờ 00 phút, tổ Tự nhiên họp định kỳ tại phòng bộ môn. Cuộc họp đã bàn các việc: đánh giá dạy học; xếp lịch thao giảng; và các vấn đề khác.',
    ['đánh giá dạy học', 'xếp lịch thao giảng', 'các vấn đề khác'],
  ],
  [
    'what teams draw lots for',
    'Công đoàn thông báo kế hoạch Hội thi.\n- Ban Tổ chức cùng các đội trưởng họp bốc thăm thứ tự thi vào 15 giờ, ngày 02/3/2016, tại phòng A1.',
    ['bốc thăm thứ tự thi'],
  ],
])('the items are %s', (_what, text, items) => {
  expect(owned(text)).toEqual(items)
})
