import { expect, test } from 'vitest'
import { copyNotice } from './copy-notice.ts'

test.each([
  [{ moved: [], left: 0, lastDay: '2027-03-18' }, ''],
  [{ moved: ['năm 2027'], left: 0, lastDay: null }, 'Đã đổi theo năm mới: năm 2027.'],
  [
    { moved: ['năm 2027', '45 năm (1982-2027)'], left: 2, lastDay: null },
    'Đã đổi theo năm mới: năm 2027, 45 năm (1982-2027); còn 2 chỗ ghi năm cũ được để nguyên, cần xem lại.',
  ],
  [
    { moved: [], left: 1, lastDay: '2026-11-20' },
    'Còn 1 chỗ ghi năm cũ được để nguyên, cần xem lại. Ngày họp 20/11/2026 đã qua, cần sửa lại.',
  ],
])('%o is told as "%s"', (copy, sentence) => {
  expect(copyNotice(copy, '2026-11-24')).toBe(sentence)
})
