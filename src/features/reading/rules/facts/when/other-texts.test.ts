import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const read = (text: string) => factsOf(readText(text))
const days = (text: string) => read(text).sessions.map(({ date, start, venue }) => [date, start, venue])

test.each([
  'Dự lễ công bố quyết định bổ nhiệm hiệu trưởng',
  'Dự lễ trao tặng bằng khen của Chủ tịch tỉnh',
  'Dự buổi tặng giấy khen cuối năm',
  'Họp bàn việc thu học phí',
  'Họp về việc điều động giáo viên',
  'Họp phân công trực nghỉ hè',
  'Dự buổi phát sóng thử chương trình Tết',
])('an invitation invites whatever it is about: %s', (subject) => {
  const text = `TRƯỜNG THPT HOA SEN\nSố: 12/GM-THPT\nVị Xuyên, ngày 2 tháng 3 năm 2026\nGIẤY MỜI\n${subject}
Kính gửi: Ông Lê Văn An\n1. Thời gian: 8h00 ngày 12/3/2026\n2. Địa điểm: Hội trường A`

  for (const each of [text, text.replace('GIẤY MỜI', 'THÔNG BÁO').replace('GM-', 'TB-')]) {
    expect(read(each).convenes).toBe(true)
    expect(days(each)).toEqual([['2026-03-12', '08:00', 'Hội trường A']])
  }
})

test.each([
  'Họp về tuyến xe buýt trường học',
  'Dự lễ khai mạc World Cup học đường',
  'Tọa đàm về chương trình truyền hình thiếu nhi',
])('an invitation without a number invites whatever it is about: %s', (subject) => {
  const text = `GIẤY MỜI\n${subject}\nKính gửi: Ông Lê Văn An\n1. Thời gian: 8h00 ngày 12/3/2026\n2. Địa điểm: Hội trường A`

  expect(days(text)).toEqual([['2026-03-12', '08:00', 'Hội trường A']])
})

test.each(['THIỆP MỜI TÂN GIA', 'THIỆP CƯỚI', 'TIỆC SINH NHẬT'])('a family invites outside office: %s', (title) => {
  const text = `${title}\nTrân trọng kính mời\nThời gian: 11h00 ngày 12/10/2026\nĐịa điểm: Hội trường A`

  expect(read(text).convenes).toBe(false)
})

test('a notice of fees says when to pay and invites nobody', () => {
  const text = `TRƯỜNG THPT HOA SEN\nSố: 12/TB-THPT\nVị Xuyên, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nV/v thu học phí
1. Thời gian: 8h00 ngày 12/3/2026\n2. Địa điểm: Phòng Tài vụ`

  expect(read(text).convenes).toBe(false)
})

const PLAN = 'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/KH-SGDĐT\nVị Xuyên, ngày 2 tháng 3 năm 2026\nKẾ HOẠCH\nTổ chức Hội nghị\n'
test.each([
  ['- 8:00 ngày 19/3/2026 khai mạc hội nghị', [['2026-03-19', '08:00', null]]],
  ['14:00 20/3/2026: Hội nghị giao ban', [['2026-03-20', '14:00', null]]],
  ['Ngày 19/3/2026, 8:00, bầu BCH', [['2026-03-19', '08:00', null]]],
  ['Hội nghị tổ chức ngày 30/4 tại Hội trường A.', [['2026-04-30', null, 'Hội trường A']]],
  ['14:00 20/3/2026', []],
  ['Thứ Sáu 20/3/2026 8:00 SA', []],
  ['Cập nhật 20/3/2026 8:05 PM', []],
  ['Chào mừng kỷ niệm ngày 20/11, nhà trường tổ chức văn nghệ.', []],
])('tells time stamps and feasts from days of meeting: %s', (line, sessions) => {
  expect(days(PLAN + line)).toEqual(sessions)
})

test.each([
  ['a time stamp', 'Thứ Tư, 07:30, 09/10/2024'],
  [
    'a report of what was held',
    'Tổng kết năm học\nSáng 15/8/2024, tại Hội trường tỉnh, Sở đã tổ chức Hội nghị tổng kết năm học.\nDự hội nghị có lãnh đạo tỉnh.',
  ],
  [
    'a report of a news agency',
    'Còn thiếu nhiều giáo viên\n(Báo Mới) - Sáng 12/8/2024, Sở GD&ĐT tổ chức hội nghị tổng kết. Ông Bình cho biết ngành còn khó khăn.',
  ],
  [
    'history',
    'Lịch sử\nHội nghị họp từ ngày 6/1 đến 7/2/1930 tại Cửu Long.\nĐại hội II họp tháng 2/1951 tại Tuyên Quang.',
  ],
  ['matches', 'Lịch thi đấu vòng 5 V.League\nThứ Bảy, 12/10/2024\n17h00: Hà Nội - Nam Định (sân Hàng Đẫy)'],
  ['buses', 'Lịch chạy xe buýt tuyến 12 từ ngày 1/10/2024\nGiờ xuất bến: 5h00, 5h30\nBến đầu: Bến xe Miền Đông'],
  [
    'source code',
    '// Họp lúc 8h00 ngày 12/10/2024 tại phòng A\nfunction main() {\n  const at = "Hội nghị ngày 12/10/2024"; // 8:00\n  return at;\n}',
  ],
  ['rows of data', 'id,ten,ngay,gio\n1,Họp tổ,12/10/2024,8:00\n2,Hội nghị,13/10/2024,9:00'],
  ['an object', '{"name":"hội nghị","items":[{"title":"Tổ chức tập huấn"}],"note":"khai mạc đại hội"}'],
  [
    'a wedding',
    'THIỆP CƯỚI\nTrân trọng kính mời\nVào lúc 11h00 ngày 12/10/2024\nTại: Nhà hàng Sen\nLễ thành hôn: Hùng & Lan',
  ],
  [
    'a law with an example',
    'Điều 5. Giấy mời họp\n1. Ghi rõ thời gian. Ví dụ: "Thời gian: 8h00 ngày 12/10/2024; địa điểm: Hội trường A".\nĐiều 6. Thành phần dự họp\n1. Do người chủ trì quyết định.',
  ],
  ['a poem', 'Chiều nay họp chợ bên sông\nMẹ đi hội nghị bà mong cháu về\nĐại hội xa vắng câu thề'],
  ['television', 'Chương trình truyền hình hôm nay\n06:00 Chào buổi sáng\n07:00 Phim tài liệu: Đại hội'],
  [
    'a private letter',
    'Chào Lan,\nHôm qua mình đi họp lớp. Cuộc họp của tổ cũng xong rồi, cả lớp tổ chức ăn uống.\nThân,\nHoa',
  ],
  [
    'a conclusion',
    'UBND TỈNH\nSố: 12/TB-VP\nTHÔNG BÁO\nKết luận của Phó Chủ tịch tại cuộc họp ngày 12/10/2024 về tuyển sinh\n1. Giao Sở rà soát chỉ tiêu.',
  ],
  [
    'a committee',
    'SỞ Y TẾ\nSố: 45/QĐ-SYT\nQUYẾT ĐỊNH\nVề việc thành lập Ban Tổ chức Hội thi\nĐiều 1. Thành lập Ban Tổ chức Hội thi gồm các ông bà có tên sau:',
  ],
  [
    'a request for a report',
    'SỞ Y TẾ\nSố: 45/SYT-VP\nV/v báo cáo kết quả Đại hội Chi đoàn\nKính gửi: Các đơn vị\nĐề nghị gửi báo cáo về Sở trước ngày 20/10/2024.',
  ],
])('%s calls nobody to a meeting', (_kind, text) => {
  expect(read(text).convenes).toBe(false)
  expect(read(text).sessions).toEqual([])
})

test.each([
  [
    'a meeting soon to be',
    'Sắp diễn ra Hội thảo đổi mới\n(Báo Mới) - Sáng 12/8/2026, Hội thảo sẽ diễn ra tại Hội trường A. Ban Tổ chức cho biết mọi việc đã sẵn sàng.',
  ],
  [
    'a decision on a committee that says when',
    'SỞ Y TẾ\nSố: 45/QĐ-SYT\nQUYẾT ĐỊNH\nVề việc thành lập Ban Tổ chức Hội thi\nĐiều 1. Thành lập Ban Tổ chức Hội thi diễn ra vào 8h00 ngày 12/10/2026 tại Hội trường A.',
  ],
])('%s is told', (_kind, text) => {
  expect(read(text).convenes).toBe(true)
  expect(read(text).sessions).toHaveLength(1)
})

test('the date of a basis on a moved meeting is no change of this one', () => {
  const text = `${PLAN}Căn cứ Thông báo số 34/TB-UBND ngày 05/3/2026 về việc thay đổi thời gian tổ chức Hội nghị;
Thực hiện Công văn số 45/UBND ngày 06/3/2026 về thay đổi lịch họp;\n1. Thời gian: 8h00 ngày 19/3/2026`

  expect(readText(text).dateChanges).toEqual([])
  expect(days(text)).toEqual([['2026-03-19', '08:00', null]])
})
