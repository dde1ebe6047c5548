import { expect, test } from 'vitest'
import { titleOf } from './columns.ts'

test.each([
  ['Tổ chức hội nghị', 'KẾ HOẠCH', undefined, 'Tổ chức hội nghị'],
  [undefined, '\n  Giao  ban tháng 9\nNội dung', undefined, 'Giao ban tháng 9'],
  ['NGÀY 14/9/2022', 'CHƯƠNG TRÌNH\nNGÀY 14/9/2022', 'Hội nghị cán bộ', 'Hội nghị cán bộ'],
  ['NGÀY 14/9/2022', 'CHƯƠNG TRÌNH HỌP\nNGÀY 14/9/2022', undefined, 'CHƯƠNG TRÌNH HỌP'],
  [undefined, 'thứ Tư, 14/9/2022', undefined, 'thứ Tư, 14/9/2022'],
  [undefined, ' ', undefined, 'Kế hoạch chưa đặt tên'],
])('A plan about %s is called by what tells most', (subject, text, event, title) => {
  expect(titleOf(subject, text, event)).toBe(title)
})
