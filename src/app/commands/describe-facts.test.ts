import { expect, test } from 'vitest'
import { readText } from '#features/reading/rules/public.ts'
import { describeFacts } from './describe-facts.ts'

const linesOf = (text: string) => describeFacts({ file: 'a.txt', reading: readText(text), marks: [] }).split('\n')

const PLAN = `SỞ GIÁO DỤC VÀ ĐÀO TẠO
Số: 12/TTr-SGDĐT
Sông Lam, ngày 02 tháng 3 năm 2026
TỜ TRÌNH
Về việc tổ chức hội nghị giao ban
Căn cứ Kế hoạch số 5/KH-SGDĐT ngày 05/01/2026 về công tác giao ban;
1. Thời gian: tháng 4 năm 2026.
2. Địa điểm: Hội trường A.
3. Chủ trì: Ông Nguyễn Văn An, Giám đốc Sở.
4. Thành phần: mỗi trường cử 08 người.
Công văn này thay cho thư mời.
`

test('what is beyond the plain facts is printed too', () => {
  const lines = linesOf(PLAN)

  expect(lines).toContain('  Loại văn bản: Tờ trình')
  expect(lines.find((line) => line.startsWith('  Chủ trì:'))).toMatch(/Nguyễn Văn An/)
  expect(lines).toContain('  Thay thư mời: văn bản này thay cho thư mời')
  expect(lines.find((line) => line.includes('5/KH-SGDĐT'))).toMatch(/^ {4}- Căn cứ Kế hoạch 5\/KH-SGDĐT, thứ Hai/)
})

test('months and counts are written as people write them', () => {
  const lines = linesOf(PLAN)

  expect(lines.find((line) => line.includes('Hội trường A'))).toMatch(/tháng 4\/2026 · Hội trường A/)
  expect(lines.find((line) => line.includes('8 người'))).toMatch(/: 8 người$/)
})

test('a fact that wants a look says so', () => {
  const reading = readText(PLAN)
  const sure = { ...reading, number: { value: '12/TTr-SGDĐT', spans: [], certainty: 1 } }
  const unsure = { ...reading, number: { value: '12/TTr-SGDĐT', spans: [], certainty: 0.5 } }

  const numbers = [sure, unsure].map((each) => describeFacts({ file: 'a', reading: each, marks: [] }).split('\n')[2])
  expect(numbers).toEqual(['  Số, ký hiệu: 12/TTr-SGDĐT', '  Số, ký hiệu: 12/TTr-SGDĐT (cần xem lại)'])
})

test('a deadline tells its hour where the text does', () => {
  const lines = linesOf(`${PLAN}Gửi danh sách trước 16h30 ngày 15/3/2026.\nBáo cáo gửi trước ngày 16/3/2026.\n`)

  expect(lines.slice(lines.indexOf('  Thời hạn:') + 1, lines.indexOf('  Thời hạn:') + 3)).toEqual([
    '    - 16:30, Chủ nhật, 15/3/2026 · Gửi danh sách',
    '    - thứ Hai, 16/3/2026 · Báo cáo gửi',
  ])
})
