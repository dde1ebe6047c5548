import { expect, test } from 'vitest'
import { readText } from '../read.ts'

const bases = (text: string) =>
  readText(`KẾ HOẠCH\nTổ chức hội thi cấp trường.\n${text}`).bases.map(
    (basis) =>
      `${basis.phrase?.value ?? ''}|${basis.kind?.value ?? ''}|${basis.number?.value}|${basis.date?.value ?? ''}`,
  )

test.each([
  ['Căn cứ Công văn số 55/PGDĐT ngày 03/10/2021 về hội thi;', ['Căn cứ|Công văn|55/PGDĐT|2021-10-03']],
  ['Thực hiện Kế hoạch số 7-KH/ĐU, ngày 5/4/2022 của Đảng ủy phường,', ['Thực hiện|Kế hoạch|7-KH/ĐU|2022-04-05']],
  ['Theo công văn 1203/SGDĐT của Sở GD&ĐT ngày 12/9/2020 về tập huấn,', ['Theo|công văn|1203/SGDĐT|2020-09-12']],
  [
    'Thực hiện chỉ thị số 21 ngày 30/5/2019 của Tỉnh ủy; kế hoạch số 88 ngày 10/7/2019 của Huyện ủy',
    ['Thực hiện|chỉ thị|21|2019-05-30', 'Thực hiện|kế hoạch|88|2019-07-10'],
  ],
  ['- Căn cứ Thông tư 22/2019/TT-BGDĐT của Bộ;', ['Căn cứ|Thông tư|22/2019/TT-BGDĐT|']],
  ['Xét Tờ trình số 14/TTr-HĐ ngày 02/3/2020 của Hội đồng,', ['Xét|Tờ trình|14/TTr-HĐ|2020-03-02']],
  ['Đánh giá việc thực hiện Nghị quyết số 33-NQ/TW trong nhà trường.', ['thực hiện|Nghị quyết|33-NQ/TW|']],
  ['Ngày 15/12/2020, Hội đồng đã ban hành Thông tri số 24-TT/HĐ về triệu tập.', ['|Thông tri|24-TT/HĐ|2020-12-15']],
  [
    '(Ban hành kèm theo Quyết định số 90/QĐ-THPT ngày 01/10/2021)',
    ['Ban hành kèm theo|Quyết định|90/QĐ-THPT|2021-10-01'],
  ],
  ['Thực hiện kế hoạch năm học 2021-2022;', []],
  [
    'Triển khai Công văn số 88/SGDĐT-VP ngày 5/3/2021 của Sở, Phòng tổ chức tập huấn.',
    ['Triển khai|Công văn|88/SGDĐT-VP|2021-03-05'],
  ],
  [
    'Thực hiện Chương trình công tác năm 2021 của Ban Chấp hành; Hướng dẫn số 7/HD-CĐN ngày 4/2/2021,',
    ['Thực hiện|Hướng dẫn|7/HD-CĐN|2021-02-04'],
  ],
  [
    'Ngày 6/4/2021, Công ty đã có Giấy mời số 31/GM-CT mời dự hội nghị ngày 20/4/2021',
    ['|Giấy mời|31/GM-CT|2021-04-06'],
  ],
  ['1. Triển khai Thông tư số 27/2020/TT-BGDĐT ngày 04/9/2020.', []],
  ['- Quán triệt Công văn số 12/UBND-VX ngày 2/9/2020 của UBND xã.', []],
  ['1. Các trường xếp loại học sinh theo Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021.', []],
  ['Các trường tổ chức họp theo chỉ đạo của UBND tại công văn số 300/UBND ngày 2/9/2020', []],
])('the bases of "%s"', (text, expected) => {
  expect(bases(text)).toEqual(expected)
})

test('a document cited twice rests on it once, and never on itself', () => {
  const text = `Số: 12/KH-THCS\nKẾ HOẠCH\nHội thi
Căn cứ Công văn số 5/PGDĐT ngày 1/9/2021;
Thực hiện Công văn số 5/PGDĐT;
Theo Kế hoạch số 12/KH-THCS ngày 2/9/2021,`

  expect(readText(text).bases.map((basis) => basis.number?.value)).toEqual(['5/PGDĐT'])
})

test('a list of bases goes on in the next line; years of execution name one', () => {
  const numbers = (text: string) =>
    readText(`KẾ HOẠCH\nTổ chức đại hội\n${text}`).bases.map(({ number }) => number?.value)

  expect(
    numbers(
      'Căn cứ Điều lệ Hội; chỉ thị số 12 ngày 02/3/2018 của Tỉnh ủy;\nkế hoạch số 31 ngày 05/4/2018 của Huyện ủy.',
    ),
  ).toEqual(['12', '31'])
  expect(
    numbers('I. Nội dung\n- Kiểm điểm công tác, gắn với 10 năm triển khai Nghị quyết 33-NQ/TW của các chi hội.'),
  ).toEqual(['33-NQ/TW'])
})
