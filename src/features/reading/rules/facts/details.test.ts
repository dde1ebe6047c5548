import { expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'
import { readText } from '../read.ts'

const HEAD = 'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/KH-SGDĐT\nVị Xuyên, ngày 2 tháng 3 năm 2026\nKẾ HOẠCH\nTổ chức Hội nghị\n'

test.each([
  ['Các trường gửi báo cáo về Sở trước 16h30 ngày 29/4/2026.', '2026-04-29', '16:30', '16h30'],
  ['Đăng ký trước 9h00, ngày 13/4/2026.', '2026-04-13', '09:00', '9h00'],
  ['- Nộp danh sách trước ngày 13/4/2026.', '2026-04-13', undefined, undefined],
])('a deadline keeps its hour: %s', (line, date, clock, words) => {
  const text = `${HEAD}I. Nội dung\n${line}`
  const [deadline] = readText(text).deadlines
  const [span] = deadline?.time?.spans ?? []

  expect([deadline?.date.value, deadline?.time?.value]).toEqual([date, clock])
  expect(span && text.slice(span.start, span.end)).toBe(words)
})

test('the day by which a task is due stands with its hour', () => {
  const text = `${HEAD}III. Tổ chức thực hiện\n1. Các trường: gửi danh sách về Sở trước 16h30 ngày 29/4/2026.`
  const [span] = readText(text).tasks[0]?.deadline?.spans ?? []

  expect(text.slice(span?.start, span?.end)).toBe('16h30 ngày 29/4/2026')
})

test.each([
  ['2. Hội nghị được tổ chức trong hai ngày, với thời gian như sau:\n- Ngày 12/3/2026: khai mạc', undefined],
  ['Hội nghị sẽ diễn ra vào: 8h00 ngày 12/3/2026 tại Hội trường A', undefined],
  ['1. Hội thi nét đẹp học trò được tổ chức vào:\n- Ngày 12/3/2026: khai mạc', 'Hội thi nét đẹp học trò'],
  ['1. Vòng chung khảo: ngày 12/3/2026 tại Hội trường A', 'Vòng chung khảo'],
])('what leads in is no name of a session: %s', (lines, name) => {
  expect(readText(HEAD + lines).sessions[0]?.name?.value).toBe(name)
})

test.each([
  ['Tổ chức Hội nghị cán bộ viên chức', 'hoiNghi'],
  ['Tổ chức họp phụ huynh đầu năm', 'hop'],
  ['Tổ chức Hội nghị tổng kết năm học', 'tongKet'],
])('tells the kind of gathering: %s', (subject, kind) => {
  expect(readText(HEAD.replace('Tổ chức Hội nghị', subject)).kind?.value).toBe(kind)
})

test.each([
  ['DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\nSTT | Họ và tên | Đơn vị\n1 | Lê An | THPT A', 'DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ'],
  ['CHƯƠNG TRÌNH\nHội nghị tổng kết năm học\nTT\nThời gian\nNội dung\n1\n8h00\nKhai mạc', 'Hội nghị tổng kết năm học'],
  ['KẾ HOẠCH\nBồi dưỡng giáo viên của các TT GDTX', 'Bồi dưỡng giáo viên của các TT GDTX'],
])('the head of a table is no part of the subject: %j', (text, subject) => {
  expect(factsOf(readText(text)).subject).toBe(subject)
})

test('a break is nobody’s duty', () => {
  const text = `${HEAD}IV. Phân công\nNghỉ trưa: chuẩn bị cơm cho đại biểu\nVăn phòng: chuẩn bị hội trường`

  expect(factsOf(readText(text)).tasks.map(({ unit }) => unit)).toEqual(['Văn phòng'])
})

test.each([
  [
    'TRUNG TÂM KHOA HỌC ĐẤT XANH\nSố: 12/GM\nGIẤY MỜI\nTrung tâm Khoa học đất Xanh mời dự họp',
    'Trung tâm Khoa học đất Xanh',
  ],
  [
    'CÔNG TY CỔ PHẦN SÁCH MÊKÔNG\nSố: 12/GM\nGIẤY MỜI\nCông ty Cổ phần Sách MêKông mời dự họp',
    'Công ty Cổ phần Sách MêKông',
  ],
  ['SỞ Y TẾ HẢI PHÒNG TỔ CHỨC HỘI NGHỊ TỔNG KẾT\nNgày 12/3/2026, 8h00 tại Hội trường A', 'Sở Y tế Hải Phòng'],
  ['Sở Y tế Thành phố Hải Phòng tổ chức Hội nghị tổng kết', 'Sở Y tế Thành phố Hải Phòng'],
  ['BAN TỔ CHỨC TỈNH ỦY\nSố: 12-GM/BTC\nGIẤY MỜI\nDự hội nghị', 'Ban Tổ chức Tỉnh ủy'],
])('the issuer ends before its verb and is written as in the text: %j', (text, issuer) => {
  expect(factsOf(readText(text)).issuer).toBe(issuer)
})

test.each([
  ['Tổng cộng: 300 người.', []],
  ['- Trường A: 20 người\n- Trường B: 30 người\nTổng cộng: 50 người', ['Trường A: 20', 'Trường B: 30']],
])('a sum is the quota of no group: %j', (lines, quotas) => {
  const facts = factsOf(readText(`${HEAD}I. Thành phần\n${lines}`))

  expect(facts.quotas.map(({ who, count }) => `${who}: ${count}`)).toEqual(quotas)
})
