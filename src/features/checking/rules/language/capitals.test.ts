import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const inTasks = (line: string) => composePaper({ tasks: `V. TỔ CHỨC THỰC HIỆN\n- ${line}` })

test.each([
  ['a capital on an ordinary unit', 'Các trường thuộc Huyện Củ Chi và Huyện Nhà Bè tham dự.', 'Huyện … Huyện'],
  ['a unit with a number', 'Điểm cầu đặt tại phường 5 của thành phố.', 'phường'],
  ['units in general', 'Mời lãnh đạo các Quận/Huyện tham dự.', 'Quận … Huyện'],
  ['a body with a small type word', 'Báo cáo gửi về sở Giáo dục và Đào tạo đúng hạn.', 'sở'],
  ['a body with a small field', 'Mời lãnh đạo Phòng giáo dục và đào tạo huyện.', 'Phòng giáo dục và đào tạo'],
  ['bodies in general', 'Mời đại diện các Sở Ban Ngành của tỉnh.', 'Sở Ban Ngành'],
  ['a weekday with a capital Thứ', 'Khai mạc lúc 8 giờ 00 Thứ Năm, ngày 19 tháng 3 năm 2026.', 'Thứ Năm'],
  ['a weekday in small letters', 'Khai mạc sáng thứ năm, ngày 19 tháng 3 năm 2026.', 'thứ năm'],
  ['a weekday in digits', 'Nộp trước ngày 19/3/2026 (thứ 5).', 'thứ 5'],
  ['a word with two capitals', 'Mời Hiệu Trưởng các trường tham dự.', 'Trưởng'],
  ['a word with its capital inside', 'Đề nghị các trường triển Khai đúng hạn.', 'Khai'],
  ['a capital after a semicolon', 'Các trường lập danh sách; Bố trí đủ bàn ghế.', 'Bố'],
  ['a cited act in small letters', 'Làm theo công văn số 305/SGDĐT-GDPT của Sở.', 'công'],
  ['an article in small letters', 'Kinh phí thực hiện như điều 4 của Quy chế.', 'điều'],
  ['a common noun', 'Các trường in Tài liệu cho đại biểu.', 'Tài'],
  ['an event in two ways', 'Chuẩn bị hội nghị chu đáo.', 'hội'],
  ['a school with a small first word', 'Họp tại trường Tiểu học Hòa Bình.', 'trường'],
])('%s is found', (_what, line, words) => {
  expect(wordsFoundBy('capitals', inTasks(line))).toEqual([words])
})

test.each([
  [
    'units as the decree writes them',
    'Các đơn vị ở Quận 1, huyện Củ Chi, Thành phố Hồ Chí Minh, Phường Điện Biên Phủ.',
  ],
  ['bodies', 'Phòng Giáo dục và Đào tạo, Ủy ban nhân dân xã, các sở giáo dục và đào tạo.'],
  ['a place and weekday', 'Khai mạc sáng thứ Năm, ngày 19 tháng 3 năm 2026 tại Hội trường A.'],
  ['the second day', 'Ngày thứ hai (20/3/2026): thảo luận tổ; mục thứ 2 là góp ý.'],
  ['persons', 'Bà Nguyễn Thị Quận Anh, ông Lê Công Đoàn phụ trách.'],
  ['names after a semicolon', 'Gửi Trường THCS Lê Lợi; Trung tâm Y tế; Công an xã.'],
  ['names that hold common words', 'Cục Nhà giáo và Cán bộ quản lý, Công đoàn Viên chức tỉnh, Hội thi Giáo viên giỏi.'],
])('%s are right', (_what, line) => {
  expect(wordsFoundBy('capitals', inTasks(line))).toEqual([])
})

test.each([
  ['Các trường thuộc Huyện Củ Chi, phường 5 tham dự.', 'Các trường thuộc huyện Củ Chi, Phường 5 tham dự.'],
  ['Mời lãnh đạo Phòng giáo dục và đào tạo.', 'Mời lãnh đạo Phòng Giáo dục và Đào tạo.'],
  ['Nộp trước ngày 19/3/2026 (thứ 5).', 'Nộp trước ngày 19/3/2026 (thứ Năm).'],
  ['Mời đại diện các Sở Ban Ngành; Bố trí chỗ ngồi.', 'Mời đại diện các sở, ban, ngành; bố trí chỗ ngồi.'],
])('one click for each kind mends "%s"', (line, right) => {
  expect(mendedBy('capitals', inTasks(line))).toBe(inTasks(right))
})

test('the law is that of the date of the paper', () => {
  const [finding] = foundBy('capitals', inTasks('Mời Hiệu Trưởng các trường tham dự.'))
  expect(finding?.sources).toEqual([{ act: 'Nghị định số 30/2020/NĐ-CP', place: 'Phụ lục II' }])
})
