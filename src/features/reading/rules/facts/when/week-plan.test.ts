import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const sessions = (text: string) =>
  factsOf(readText(text)).sessions.map(({ date, start, venue }) => [date, start, venue].join(' | '))

test('reads a calendar whose days head lists of clocks', () => {
  const text = `TRƯỜNG THCS ĐÔNG SƠN
LỊCH CÔNG TÁC TUẦN 12
(Từ ngày 21/11/2022 đến ngày 26/11/2022)
Thứ Hai (21/11)
- 7h00: Chào cờ.
- 14h30: Họp liên tịch, tại phòng Hiệu trưởng.
Thứ Tư (23/11)
- 13h30: Sinh hoạt chuyên môn cụm tại Trường THCS Tân Lập.
- 16h00: Họp chi ủy - phòng họp 2
Thứ Sáu (25/11)
- Cả ngày: làm việc bình thường
Nơi nhận: như trên`
  expect(sessions(text)).toEqual([
    '2022-11-21 | 07:00 | ',
    '2022-11-21 | 14:30 | phòng Hiệu trưởng',
    '2022-11-23 | 13:30 | Trường THCS Tân Lập',
    '2022-11-23 | 16:00 | phòng họp 2',
  ])
})

test('counts days that only their weekday names from the span', () => {
  const text = `UBND HUYỆN LONG HẢI
LỊCH LÀM VIỆC CỦA LÃNH ĐẠO (Tuần từ 02/10/2023 đến 06/10/2023)
THỨ HAI
Sáng: 8 giờ 00: Giao ban đầu tuần, tại Phòng họp số 1.
Chiều: 14 giờ 00: Tiếp công dân tại Trụ sở tiếp công dân huyện.
THỨ NĂM
Sáng: 7 giờ 30: Dự hội nghị tỉnh tại Hội trường tỉnh; 10 giờ 00: Họp Hội đồng lương tại Phòng họp số 2.
Chiều: Làm việc tại cơ quan.`
  expect(sessions(text)).toEqual([
    '2023-10-02 | 08:00 | Phòng họp số 1',
    '2023-10-02 | 14:00 | Trụ sở tiếp công dân huyện',
    '2023-10-05 | 07:30 | Hội trường tỉnh',
    '2023-10-05 | 10:00 | Phòng họp số 2',
  ])
})

test('reads a calendar whose cells stand one a line', () => {
  const text = [
    'LỊCH CÔNG TÁC TUẦN 7',
    '(Từ ngày 13/02/2023 đến ngày 17/02/2023)',
    'Ngày',
    'Giờ',
    'Nội dung',
    'Chủ trì',
  ]
    .concat(['Địa điểm', 'Thứ hai', '13/02', '8h00', 'Họp giao ban', 'Đ/c Hà', 'Phòng họp A'])
    .concat(['14h00', 'Nghe báo cáo quy hoạch', 'Đ/c Lâm', 'Phòng họp B'])
    .concat(['Thứ ba', '14/02', '9h00', 'Kiểm tra chợ Mới', 'Đ/c Hà', 'Chợ Mới'])
  expect(sessions(text.join('\n\n'))).toEqual([
    '2023-02-13 | 08:00 | Phòng họp A',
    '2023-02-13 | 14:00 | Phòng họp B',
    '2023-02-14 | 09:00 | Chợ Mới',
  ])
})

test('reads a calendar in rows whose day stands once', () => {
  const text = `LỊCH CÔNG TÁC TUẦN 30 (24/7/2023 - 28/7/2023)
Ngày | Thời gian | Nội dung | Thành phần | Địa điểm | Chủ trì
Thứ 2 (24/7) | 7h30 | Giao ban | Lãnh đạo các khoa | Hội trường | Giám đốc
| 15h00 | Họp Hội đồng khoa học | Thành viên Hội đồng | Phòng họp 3 | PGĐ Bình
Thứ 4 (26/7) | 8h00 | Tập huấn hồi sức | Điều dưỡng | Giảng đường 1 | Khoa HSCC`
  expect(sessions(text)).toEqual([
    '2023-07-24 | 07:30 | Hội trường',
    '2023-07-24 | 15:00 | Phòng họp 3',
    '2023-07-26 | 08:00 | Giảng đường 1',
  ])
})

test('takes no programme of a conference for a calendar', () => {
  const text = `KẾ HOẠCH
Tổ chức hội nghị chuyên môn
1. Thời gian: ngày 12/5/2023
2. Địa điểm: Hội trường Trung tâm
Chương trình làm việc
7h30: Đón tiếp đại biểu
8h00: Khai mạc
8h15: Báo cáo`
  expect(sessions(text)).toEqual(['2023-05-12 | 07:30 | Hội trường Trung tâm'])
})

test.each(['', '.'])('says once what is due on a day of a calendar, ending in "%s"', (end) => {
  const text = `LỊCH CÔNG TÁC TUẦN 6 (07/10/2024 - 12/10/2024)
Ngày | Thời gian | Nội dung
Thứ Hai 07/10 | 7h30 | Họp giao ban
Thứ Ba 08/10 | 16h00 | Nộp báo cáo tháng 9 về văn phòng${end}
Thứ Tư 09/10 | 8h00 | Họp tổ Toán
Thứ Năm 10/10 | 14h00 | Họp chi ủy`
  expect(factsOf(readText(text)).deadlines.map(({ date, what }) => [date, what.replace(/\.$/, '')])).toEqual([
    ['2024-10-08', 'Nộp báo cáo tháng 9 về văn phòng'],
  ])
})

test('takes a programme in halves of days for no calendar', () => {
  const text = `KẾ HOẠCH
Tuần học tập chính trị đầu khóa
Chương trình tuần học tập
THỨ HAI, NGÀY 04/9/2023
Giờ\tNội dung\tPhụ trách
SÁNG (7 giờ 30 - 11 giờ 00): tại Giảng đường A
7g30 - 9g00\tPhổ biến quy chế\tPhòng Đào tạo
9g15 - 11g00\tAn toàn giao thông\tCông an phường
CHIỀU (13 giờ 30 - 16 giờ 00): tại Nhà thi đấu
13g30 - 16g00\tGiao lưu các câu lạc bộ\tĐoàn trường
THỨ BA, NGÀY 05/9/2023
Giờ\tNội dung\tPhụ trách
SÁNG (7 giờ 30 - 10 giờ 30): tại Giảng đường A
7g30 - 10g30\tLễ khai giảng\tBan Giám hiệu`
  expect(sessions(text)).toEqual([
    '2023-09-04 | 07:30 | Giảng đường A',
    '2023-09-04 | 13:30 | Nhà thi đấu',
    '2023-09-05 | 07:30 | Giảng đường A',
  ])
})
