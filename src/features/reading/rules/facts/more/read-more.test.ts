import { expect, test } from 'vitest'
import { readText } from '../../read.ts'

const read = (body: string) => readText(`KẾ HOẠCH\nTổ chức hội thi cấp trường\n${body}`)

test.each([
  ['1. Chủ trì: Ông Lê Văn Hòa, Hiệu trưởng', 'Ông Lê Văn Hòa, Hiệu trưởng'],
  ['- Chủ tọa cuộc họp: Bà Trần Thị Lý', 'Bà Trần Thị Lý'],
  ['- Phó Giám đốc Đặng Văn Minh – Chủ trì Hội nghị;', 'Phó Giám đốc Đặng Văn Minh'],
  ['- Trường A chủ trì, phối hợp với trường B.', undefined],
  ['- Thời gian: 8h00', undefined],
])('the chair in "%s" is %s', (text, expected) => {
  expect(read(text).chair?.value).toBe(expected)
})

test('the organising committee is read with its roles', () => {
  const { committee } = read(
    'II. BAN TỔ CHỨC\n1. Bà Đinh Thị Hoa - Hiệu trưởng - Trưởng ban\n2. Ông Vi Văn Tý, Ủy viên',
  )

  expect(committee.map((member) => [member.name.value, member.role?.value])).toEqual([
    ['Đinh Thị Hoa', 'Hiệu trưởng - Trưởng ban'],
    ['Vi Văn Tý', 'Ủy viên'],
  ])
})

test('costs are read with the amounts they state', () => {
  const { costs } = read('IV. KINH PHÍ\n- Từ nguồn ngân sách trường;\n- Giải nhất: 500.000 đồng.\nV. TỔ CHỨC THỰC HIỆN')

  expect(costs.map((cost) => [cost.what.value, cost.amount?.value ?? null])).toEqual([
    ['Từ nguồn ngân sách trường', null],
    ['Giải nhất: 500.000 đồng', 500_000],
  ])
})

test.each<[string, string[]]>([
  ['- Trang trí phông: “HỘI THI LỒNG ĐÈN ĐẸP”', ['HỘI THI LỒNG ĐÈN ĐẸP']],
  [
    '- Làm maket theo mẫu\nTRƯỜNG THCS TÂN LẬP\nHỘI THI VĂN NGHỆ\nI. NỘI DUNG',
    ['TRƯỜNG THCS TÂN LẬP', 'HỘI THI VĂN NGHỆ'],
  ],
  ['- Chuẩn bị phông màn, âm thanh', []],
])('the backdrop in %j', (text, expected) => {
  expect(read(text).backdrop.map((line) => line.value)).toEqual(expected)
})

test.each([
  ['(Thông báo này thay cho thư mời)', true],
  ['Công văn này thay giấy mời.', true],
  ['Thư mời sẽ được gửi sau.', undefined],
])('"%s" replaces the invitation: %s', (text, expected) => {
  expect(read(text).replacesInvitation?.value).toBe(expected)
})
