import { expect, test } from 'vitest'
import { lineCuts } from './line-cuts.ts'

function cut(line: string): string[] {
  const cuts = [0, ...lineCuts(line), line.length]
  return cuts
    .slice(1)
    .map((at, i) => line.slice(cuts[i], at).trim())
    .filter(Boolean)
}

test.each([
  ['UBND QUẬN 8 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['UBND QUẬN 8', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
  ['PHÒNG GD&ĐT Độc lập - Tự do - Hạnh phúc', ['PHÒNG GD&ĐT', 'Độc lập - Tự do - Hạnh phúc']],
  ['Số: 12/KH-PGDĐT Quận 8, ngày 05 tháng 3 năm 2021', ['Số: 12/KH-PGDĐT Quận 8, ngày 05 tháng 3 năm 2021']],
  ['Số: 12/KH-PGDĐT Vĩnh Long, ngày 05 tháng 3 năm 2021', ['Số: 12/KH-PGDĐT', 'Vĩnh Long, ngày 05 tháng 3 năm 2021']],
  [
    'V/v mời họp giao ban Vĩnh Long, ngày 05 tháng 3 năm 2021',
    ['V/v mời họp giao ban', 'Vĩnh Long, ngày 05 tháng 3 năm 2021'],
  ],
  ['SỞ GD&ĐT HÀ NAM TRƯỜNG THPT CHUYÊN', ['SỞ GD&ĐT HÀ NAM', 'TRƯỜNG THPT CHUYÊN']],
  ['- Như trên; KT. HIỆU TRƯỞNG', ['- Như trên;', 'KT. HIỆU TRƯỞNG']],
  ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Lê Thị Hoa', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Đã ký)', 'Lê Thị Hoa']],
  [
    'Trân trọng. TRƯỞNG BAN TỔ CHỨC (đã ký) PGS.TS. Lê Văn Hòa',
    ['Trân trọng.', 'TRƯỞNG BAN TỔ CHỨC', '(đã ký)', 'PGS.TS. Lê Văn Hòa'],
  ],
  ['HIỆU TRƯỞNG PGS.TS Đỗ Văn Bình', ['HIỆU TRƯỞNG', 'PGS.TS Đỗ Văn Bình']],
  ['- Lưu: VT, VP. Trần Văn Khôi', ['- Lưu: VT, VP.', 'Trần Văn Khôi']],
  [
    'Hội nghị tại Hà Nội, ngày 5 tháng 8 năm 2020 bắt đầu lúc 8 giờ',
    ['Hội nghị tại Hà Nội, ngày 5 tháng 8 năm 2020 bắt đầu lúc 8 giờ'],
  ],
])('cuts "%s"', (line, expected) => {
  expect(cut(line)).toEqual(expected)
})

test('a document on one line falls into its headings and items', () => {
  const line = [
    'THÔNG BÁO Về việc họp cụm chuyên môn số 2',
    'Thực hiện Kế hoạch số 15/KH-PGDĐT, trường tiểu học đăng cai thông báo thời gian, địa điểm và nội dung như sau:',
    '1. Thời gian: 14 giờ 00 phút ngày 12 tháng 10 năm 2021',
    '2. Địa điểm: phòng họp của trường',
    '3. Thành phần',
    '- Hiệu trưởng các trường trong cụm;',
    '- Tổ trưởng chuyên môn các khối lớp.',
    'Trân trọng thông báo để các trường biết, sắp xếp công việc của đơn vị và tham dự đầy đủ, đúng thành phần, đúng giờ./.',
    'Nơi nhận: - Các trường trong cụm; - Lưu: VT.',
  ].join(' ')

  expect(cut(line).map((piece) => piece.slice(0, 14))).toEqual([
    'THÔNG BÁO Về v',
    'Thực hiện Kế h',
    '1. Thời gian: ',
    '2. Địa điểm: p',
    '3. Thành phần',
    '- Hiệu trưởng ',
    '- Tổ trưởng ch',
    'Trân trọng thô',
    'Nơi nhận:',
    '- Các trường t',
    '- Lưu: VT.',
  ])
})
