import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const quotas = (text: string) =>
  factsOf(readText(`KẾ HOẠCH\nTổ chức chuyên đề cụm\n1. Thành phần\n${text}`)).quotas.map(
    (quota) => `${quota.who}: ${quota.count}`,
  )

test.each([
  ['- Mỗi trường tiểu học cử 02 giáo viên.', ['Mỗi trường tiểu học: 2']],
  [
    '- Các trường mầm non cử một cán bộ quản lý, hai giáo viên dự.',
    ['Các trường mầm non (cán bộ): 1', 'Các trường mầm non (giáo viên): 2'],
  ],
  ['- Tổ Toán: 03 GV; Tổ Văn: 04 GV', ['Tổ Toán: 3', 'Tổ Văn: 4']],
  ['- 05 học sinh/lớp', ['Mỗi lớp (học sinh): 5']],
  ['- Trạm y tế A, B: mỗi đơn vị 01 cán bộ;', ['Trạm y tế A, B (mỗi đơn vị): 1']],
  ['- Đại diện Hội phụ huynh (02 người)', ['Đại diện Hội phụ huynh: 2']],
  ['- Số lượng: khoảng 120 người', ['Số lượng người: 120']],
  ['- Mỗi xã cử 03 người (01 lãnh đạo, 02 cán bộ).', ['Mỗi xã: 3']],
  ['- Mỗi cụm cử 06 người: 01 trưởng đoàn, 05 học sinh', ['Mỗi cụm: 6']],
  ['- Hội nghị có 200 đại biểu.', ['đại biểu: 200']],
  ['- Mỗi chi đoàn từ 3-5 đoàn viên', ['Mỗi chi đoàn: 5']],
  ['- Cán bộ phụ trách các điểm trường lẻ (11);', ['Cán bộ phụ trách các điểm trường lẻ: 11']],
  ['- Đại diện phụ huynh mỗi lớp 05 người', ['Đại diện phụ huynh mỗi lớp: 5']],
  ['- Hội Mỹ thuật: cử 05 giám khảo.', ['Hội Mỹ thuật: 5']],
  ['- Tập thể được khen thưởng: 12 đại biểu', ['Tập thể được khen thưởng: 12']],
  ['- Công ty may cử 20 công nhân', ['Công ty may: 20']],
  ['- Năm qua khen thưởng 12 giáo viên', []],
  ['- Mỗi tổ 02 PHT, 05 CBGV', ['Mỗi tổ (PHT): 2', 'Mỗi tổ (CBGV): 5']],
  ['- Tổ trọng tài, phục vụ: 24 người', ['Tổ trọng tài, phục vụ: 24']],
  ['- Lớp 2: Bác sĩ khối Nội: 45 người', ['Lớp 2: Bác sĩ khối Nội: 45']],
  ['- 350 tân sinh viên; 20 cố vấn học tập', []],
  ['- 350 sinh viên năm cuối', ['sinh viên năm cuối: 350']],
  [
    '- Phân bổ: Chi đoàn Phòng Kế toán 12 người; Chi đoàn Xí nghiệp May 30 người.',
    ['Chi đoàn Phòng Kế toán: 12', 'Chi đoàn Xí nghiệp May: 30'],
  ],
  [
    '- Số lượng: 90 đại biểu (Tỉnh: 30; các huyện: 45; khách mời: 15)',
    ['Số lượng đại biểu: 90', 'Tỉnh: 30', 'các huyện: 45', 'khách mời: 15'],
  ],
  [
    '- Quy mô: 70 đại biểu, trong đó: 50 giáo viên; 20 học sinh giỏi',
    ['Quy mô đại biểu: 70', 'giáo viên: 50', 'học sinh giỏi: 20'],
  ],
  ['- Mỗi đoàn không quá 15 người, trong đó 01 trưởng đoàn, 12 vận động viên', ['Mỗi đoàn: 15']],
  ['- Bầu Ban Kiểm tra (mỗi tổ 01 người)', []],
  ['- Giải nhất: 01 học sinh', []],
  ['- Phân công 02 nhân viên phục vụ', []],
  ['- Có mặt: 25 đồng chí, vắng 02 đồng chí', []],
  ['- Toàn thể giáo viên năm học 2021', []],
])('the quotas of "%s"', (text, expected) => {
  expect(quotas(text)).toEqual(expected)
})

test('a table gives one number per row and sub-column', () => {
  const text = `STT\tĐơn vị\tSố lượng
\t\tTổng\tGiáo viên\tHọc sinh
1\tTrường A\t12\t2\t10
2\tTrường B\t6\t1\t5
Tổng cộng\t18\t3\t15`

  expect(quotas(text)).toEqual([
    'Trường A: 12',
    'Trường A (Giáo viên): 2',
    'Trường A (Học sinh): 10',
    'Trường B: 6',
    'Trường B (Giáo viên): 1',
    'Trường B (Học sinh): 5',
    'Tổng cộng: 18',
  ])
})

test.each([
  [
    'a note behind the number',
    '| STT | Đơn vị | Số lượng đại biểu | Ghi chú |\n|---|---|---|---|\n| 1 | Trường A | 05 | |\n| 2 | Trường B | 03 | có xe |',
  ],
  ['each cell on its line', 'STT\n|\nĐơn vị\n|\nSố lượng\n|\n1\n|\nTrường A\n|\n5\n|\n2\n|\nTrường B\n|\n3\n|\n'],
])('a table with %s is read', (_form, text) => {
  expect(quotas(text)).toEqual(['Trường A: 5', 'Trường B: 3'])
})

test('a table that ends with the day of each group is read', () => {
  const text =
    'Nhóm\tĐối tượng\tSố lượng\tThời gian học\n1\tCán bộ kho\t12\tNgày 24/9/2020\n2\tThợ điện\t30\tNgày 25/9/2020'
  expect(quotas(text)).toEqual(['Cán bộ kho: 12', 'Thợ điện: 30'])
})

test('a table of goods states no quota', () => {
  expect(quotas('STT\tNội dung\tSố lượng\tĐơn giá\n1\tNước uống\t50\t5000\n2\tHoa\t2\t100000')).toEqual([])
})

test('minutes count who came, which is no quota', () => {
  const text = 'BIÊN BẢN\nHọp tổ chuyên môn\nTổng số: 12 đồng chí\nThành phần: 10 giáo viên'

  expect(factsOf(readText(text)).quotas).toEqual([])
})

test('a table with one cell a line tells persons from row numbers', () => {
  const text = `Lịch tập huấn

TT

Địa bàn

Thời gian

Số người

Giảng viên

1

Xã Bình An

7h30 ngày 12/9

40

Đ/c Lê Văn Tư

2

Xã Bình Hòa

14h00 ngày 13/9

35

Đ/c Mai Thị Sáu`

  expect(quotas(text)).toEqual(['Xã Bình An: 40', 'Xã Bình Hòa: 35'])
})

test('a table whose last column sums up gives each sum and its parts', () => {
  const text = `Tổ chức ngày hội kỹ năng, cử người dự theo bảng sau
TT\tTrường\tGiáo viên\tHọc sinh\tTổng cộng
1\tTHCS Kim Sơn\t03\t40\t43
2\tTHCS Yên Mô\t02\t25\t27
Tổng cộng\t5\t65\t70`
  expect(quotas(text)).toEqual([
    'THCS Kim Sơn (Giáo viên): 3',
    'THCS Kim Sơn (Học sinh): 40',
    'THCS Kim Sơn: 43',
    'THCS Yên Mô (Giáo viên): 2',
    'THCS Yên Mô (Học sinh): 25',
    'THCS Yên Mô: 27',
    'Tổng cộng: 70',
  ])
})

test('a table of goods summed up in its last column counts nobody', () => {
  const text = `Dự trù
TT\tNội dung\tSố bàn\tSố ghế\tCộng
1\tHội trường\t10\t40\t50`
  expect(quotas(text)).toEqual([])
})

test('a body and how many come of it, told apart behind a colon', () => {
  expect(quotas('- Trung tâm Khuyến nông 6 người: 1 lãnh đạo, 5 cán bộ;')).toEqual(['Trung tâm Khuyến nông: 6'])
})

test('what a party cell is made of is no quota', () => {
  expect(quotas('Nữ: 06 đ/c; chính thức: 14 đ/c; dự bị: 02 đ/c.')).toEqual([])
})
