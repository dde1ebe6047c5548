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
