import { expect, test } from 'vitest'
import { findCitations } from './citations.ts'
import { isoOf } from './dates.ts'

const shown = (text: string) =>
  findCitations(text, 2021).map((each) => {
    const day = each.date?.dates[0]
    return `${each.kind?.text ?? '?'} ${each.number.value} ${day ? isoOf(day) : '-'}`
  })

test.each([
  [
    'Căn cứ Công văn số 812/SGDĐT-VP ngày 05/4/2021 của Sở về hội nghị ngày 20/4/2021',
    ['Công văn 812/SGDĐT-VP 2021-04-05'],
  ],
  ['Kế hoạch số 45/KH-PGDĐT, ngày 12 tháng 10 năm 2020', ['Kế hoạch 45/KH-PGDĐT 2020-10-12']],
  ['Công văn 1120/UBND-VX của UBND tỉnh ngày 03/02/2021 về phòng dịch', ['Công văn 1120/UBND-VX 2021-02-03']],
  ['chỉ thị số 35 ngày 30/5/2019 của Bộ Chính trị', ['chỉ thị 35 2019-05-30']],
  ['Công văn số 90/PGD về việc họp ngày 12/3/2021', ['Công văn 90/PGD -']],
  ['Thông tư số 11/2020/TT-BGDĐT', ['Thông tư 11/2020/TT-BGDĐT -']],
  ['kế hoạch số 3 của tổ', []],
  ['trang 12/15 phụ lục', []],
])('reads what "%s" cites', (text, expected) => {
  expect(shown(text)).toEqual(expected)
})
