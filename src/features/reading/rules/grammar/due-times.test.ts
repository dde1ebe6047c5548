import { expect, test } from 'vitest'
import { findDates } from './dates.ts'
import { dueTimeAt } from './due-times.ts'

test.each([
  ['gửi về Sở trước 16h30 ngày 29/11/2026', '16:30', '16h30'],
  ['trước 9h00, ngày 13/10/2026', '09:00', '9h00'],
  ['chậm nhất 11 giờ 30 phút thứ Sáu, ngày 20/11/2026', '11:30', '11 giờ 30 phút'],
  ['trước 5 giờ chiều ngày 20/11/2026', '17:00', '5 giờ chiều'],
  ['nhận hồ sơ từ 8h00 đến 17h00 ngày 20/11/2026', '17:00', '8h00 đến 17h00'],
  ['hạn cuối ngày 20/11/2026, trước 17h', '17:00', '17h'],
])('reads the hour by which something is due: %s', (text, clock, words) => {
  const [date] = findDates(text, null)
  const due = dueTimeAt(text, date?.start ?? 0, date?.end ?? 0)

  expect(due?.clock).toBe(clock)
  expect(text.slice(due?.start, due?.end)).toBe(words)
})

test.each([
  'trước ngày 20/11/2026',
  'Họp lúc 8h00, báo cáo gửi trước ngày 20/11/2026',
  'trước ngày 20/11/2026 để chuẩn bị cuộc họp lúc 8h00',
])('gives a date no hour that belongs to something else: %s', (text) => {
  const [date] = findDates(text, null)

  expect(dueTimeAt(text, date?.start ?? 0, date?.end ?? 0)).toBe(null)
})
