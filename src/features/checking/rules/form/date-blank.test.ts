import { expect, test } from 'vitest'
import { composePaper, foundBy } from '../../factory.ts'

test.each([
  ['a blank day', 'Sông Lam, ngày     tháng 3 năm 2026'],
  ['dots for the day', 'Sông Lam, ngày …… tháng 3 năm 2026'],
  ['blank day and month', 'Sông Lam, ngày     tháng     năm 2026'],
  ['a blank day in the cell of a table', '|Số: 12/KH-SGDĐT|Sông Lam, ngày     tháng 3 năm 2026|'],
  ['no date line', ''],
])('%s is found', (_what, dateLine) => {
  expect(foundBy('date-blank', composePaper({ dateLine }))).toHaveLength(1)
})

test.each([
  ['a full date', composePaper()],
  ['a date in another form, which is another slip', composePaper({ dateLine: 'Sông Lam ngày 2/3/2026' })],
  ['minutes, which carry no date line', 'BIÊN BẢN\nHọp tổ chuyên môn\nThời gian: 8 giờ 00 ngày 12 tháng 3 năm 2026.'],
  ['a text that is cut', composePaper({ dateLine: '', recipients: '', signature: '', closing: 'Các đơn vị gửi' })],
])('%s passes', (_what, text) => {
  expect(foundBy('date-blank', text)).toEqual([])
})
