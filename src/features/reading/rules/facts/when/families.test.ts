import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const read = (text: string) => factsOf(readText(text))
const sessions = (text: string) =>
  read(text).sessions.map(({ date, endDate, month, start, end, venue }) =>
    [endDate ? `${date}…${endDate}` : (date ?? month), start, end, venue].map((part) => part ?? '').join(' | '),
  )

test('papers of an examination are sessions of the place below', () => {
  const text = ['TRƯỜNG THPT BẮC SƠN', 'THÔNG BÁO', 'Lịch thi thử vào lớp 10', 'I. Lịch thi', 'Ngày', 'Buổi', 'Môn thi']
    .concat(['Thời gian làm bài', 'Giờ phát đề', 'Giờ làm bài', '18/5/2021', 'Sáng', 'Ngữ văn', '120 phút', '7h55'])
    .concat(['8h00', 'Chiều', 'Tiếng Anh', '60 phút', '13h55', '14h00', '19/5/2021', 'Sáng', 'Toán', '120 phút'])
    .concat(['7h55', '8h00', 'II. Địa điểm: các phòng học dãy B.'])
  expect(sessions(text.join('\n\n'))).toEqual([
    '2021-05-18 | 07:55 |  | các phòng học dãy B',
    '2021-05-18 | 13:55 |  | các phòng học dãy B',
    '2021-05-19 | 07:55 |  | các phòng học dãy B',
  ])
})

test('a row number makes no day of the month in the next cell', () => {
  const text = `KẾ HOẠCH HOẠT ĐỘNG CỤM SỐ 2
TT | Thời gian | Nội dung | Địa điểm
1 | 8h00 ngày 12/10/2021 | Hội thảo môn Toán | THPT Yên Bình
2 | Tháng 12/2021 | Giao lưu bóng bàn | THPT Yên Lập`
  expect(sessions(text)).toEqual(['2021-10-12 | 08:00 |  | THPT Yên Bình', '2021-12 |  |  | THPT Yên Lập'])
})

test.each([
  [
    'an opening and a closing day are the edges of a span',
    'Triệu tập kỳ họp thứ hai. Thời gian: khai mạc lúc 8 giờ 00 ngày 06 tháng 7 năm 2020, bế mạc ngày 08 tháng 7 năm 2020. Địa điểm: Hội trường tỉnh.',
    ['2020-07-06…2020-07-08 | 08:00 |  | Hội trường tỉnh'],
  ],
  [
    'the lunar day beside the date is no second day',
    'GIẤY MỜI\nThời gian: 7 giờ 30 ngày 01 tháng 4 năm 2012 (tức ngày 11 tháng 3 năm Nhâm Thìn).\nĐịa điểm: Đình làng Hạ.',
    ['2012-04-01 | 07:30 |  | Đình làng Hạ'],
  ],
  [
    'a square named after a day is a place',
    'THÔNG BÁO\nThời gian: 20h00 ngày 10/11/2022.\nĐịa điểm: Quảng trường 19/8, thành phố.',
    ['2022-11-10 | 20:00 |  | Quảng trường 19/8, thành phố'],
  ],
  [
    'the place of a label ends with its sentence',
    'KẾ HOẠCH\n- Thời gian: 6h00 ngày 12/3/2023.\n- Địa điểm: Đền Hùng - Khu di tích. Tập trung tại Công ty.',
    ['2023-03-12 | 06:00 |  | Đền Hùng - Khu di tích'],
  ],
  [
    'a clock that opens every class goes to each of its days',
    'V/v tập huấn\nLớp | Đơn vị | Ngày | Địa điểm\n1 | Huyện A | 12/9/2019 | Phòng máy Trường X\n2 | Huyện B | 13/9/2019 | Phòng máy Trường Y\nMỗi lớp học 01 ngày, bắt đầu lúc 8 giờ 00.',
    ['2019-09-12 | 08:00 |  | Phòng máy Trường X', '2019-09-13 | 08:00 |  | Phòng máy Trường Y'],
  ],
  [
    'hours of both halves beside the days go from morning to evening',
    'GIẤY MỜI\nThời gian: 02 ngày, 12 và 13/3/2024. Sáng từ 08h00 đến 11h00, chiều từ 14h00 đến 16h30.\nĐịa điểm: Hội trường A.',
    ['2024-03-12 | 08:00 | 16:30 | Hội trường A', '2024-03-13 | 08:00 | 16:30 | Hội trường A'],
  ],
  [
    'the days of a span keep its place',
    'CHƯƠNG TRÌNH ĐẠI HỘI\n(Ngày 25 - 26/5/2022, tại Hội trường lớn, số 7 Lê Lai)\nA. PHIÊN THỨ NHẤT: CHIỀU NGÀY 25/5/2022 (từ 14h00 đến 16h45)\nB. PHIÊN THỨ HAI: SÁNG NGÀY 26/5/2022 (từ 7h30 đến 11h30)',
    [
      '2022-05-25 | 14:00 | 16:45 | Hội trường lớn, số 7 Lê Lai',
      '2022-05-26 | 07:30 | 11:30 | Hội trường lớn, số 7 Lê Lai',
    ],
  ],
  [
    'items led by their clocks are sessions though of one day',
    'Lịch cụ thể:\n- 9h00 ngày 20/10/2023: họp trưởng đoàn, bốc thăm (Nhà Văn hóa thị xã).\n- 20h00 ngày 20/10/2023: Lễ khai mạc tại Quảng trường trung tâm.',
    ['2023-10-20 | 09:00 |  | Nhà Văn hóa thị xã', '2023-10-20 | 20:00 |  | Quảng trường trung tâm'],
  ],
  [
    'the room of the main bridge point is the place',
    'V/v triệu tập Hội nghị trực tuyến\n1. Thời gian: 14 giờ 00 ngày 20/6/2022.\n2. Thành phần\na) Điểm cầu Sở: Phòng họp tầng 2, Tòa nhà Liên cơ.\nb) Điểm cầu các huyện: lãnh đạo Phòng.',
    ['2022-06-20 | 14:00 |  | Phòng họp tầng 2, Tòa nhà Liên cơ'],
  ],
])('%s', (_, text, expected) => {
  expect(sessions(text)).toEqual(expected)
})

test('an event that is put off is met on its new day only', () => {
  const text = `V/v thay đổi thời gian tổ chức Hội nghị khách hàng năm 2021
Ngày 02/3/2021, Công ty đã có Giấy mời số 17/GM mời quý khách dự Hội nghị khách hàng, tổ chức lúc 08h00 ngày 19/3/2021 tại khách sạn Hoa Sen.
Nay Công ty xin lùi hội nghị như sau:
1. Thời gian: 08h30 ngày 24/6/2021.
2. Địa điểm: Hội trường Công ty.`
  expect(sessions(text)).toEqual(['2021-06-24 | 08:30 |  | Hội trường Công ty'])
})

test('days off and time stamps are neither sessions nor deadlines', () => {
  const text = `Trang tin của trường
09:14 AM 12/10/2020 (BBT) - Trường nghỉ Tết từ ngày 08/02/2021 (tức ngày 27 tháng Chạp) đến hết ngày 16/02/2021.`
  expect([read(text).sessions, read(text).deadlines]).toEqual([[], []])
})

test('a duty roster of an examination convenes those it names', () => {
  const text = `QUYẾT ĐỊNH
Về việc điều động giáo viên làm nhiệm vụ coi thi kỳ thi chọn học sinh giỏi
Điều 1. Các ông (bà) có tên trong danh sách có mặt lúc 14 giờ 00 ngày 15/4/2019 tại văn phòng Trường THCS Kim Đồng.`
  expect([read(text).convenes, sessions(text)]).toEqual([
    true,
    ['2019-04-15 | 14:00 |  | văn phòng Trường THCS Kim Đồng'],
  ])
})

test('a clock of the same day is a session of its own group', () => {
  const text = `THÔNG BÁO
Lịch họp phụ huynh
Khối 6: 7h30 ngày 14/01/2024 (Chủ nhật)
Khối 7: 9h30 cùng ngày
Địa điểm: tại các phòng học của lớp`
  expect(sessions(text)).toEqual([
    '2024-01-14 | 07:30 |  | các phòng học của lớp',
    '2024-01-14 | 09:30 |  | các phòng học của lớp',
  ])
})

test('a day that was only planned gives way to the one it is moved to', () => {
  const text = `THÔNG BÁO
V/v hoãn Đại hội Chi đoàn
Đại hội dự kiến diễn ra vào 14h00 ngày 28/9/2022 tại Phòng họp A sẽ được dời sang 14h00 ngày 05/10/2022 (thứ Tư).`
  expect(sessions(text)).toEqual(['2022-10-05 | 14:00 |  | Phòng họp A'])
})
