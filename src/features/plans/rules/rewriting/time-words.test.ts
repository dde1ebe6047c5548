import { expect, test } from 'vitest'
import { edited } from './edits.ts'
import { timeEdits } from './time-words.ts'

test.each([
  ['8g00', '08:00', '09:30', '9g30'],
  ['8 giờ 00 phút', '08:00', '10:05', '10 giờ 05 phút'],
  ['8 giờ', '08:00', '08:30', '8 giờ 30'],
  ['8h', '08:00', '08:30', '8h30'],
  ['08:00', '08:00', '09:15', '09:15'],
  ['8 giờ rưỡi', '08:30', '09:15', '9 giờ 15'],
  ['2 giờ chiều', '14:00', '15:30', '3 giờ 30 chiều'],
  ['8h00 sáng', '08:00', '14:00', '14h00 chiều'],
  ['10h00, sau đó 08h00', '10:00', '09:00', '09h00, sau đó 08h00'],
])('%s: %s becomes %s', (text, old, wanted, right) => {
  const edits = timeEdits(text, { start: 0, end: text.length }, old, wanted, false)
  expect(edits && edited(text, edits)).toBe(right)
})

test.each([
  ['8h35→8:45', '08:45', '08:50', '8h35→8:50'],
  ['từ 8 giờ 00 đến 11 giờ 00', '11:00', '11:30', 'từ 8 giờ 00 đến 11 giờ 30'],
  ['7-8 giờ', '08:00', '09:00', '7-9 giờ'],
])('The end of %s: %s becomes %s', (text, old, wanted, right) => {
  const edits = timeEdits(text, { start: 0, end: text.length }, old, wanted, true)
  expect(edits && edited(text, edits)).toBe(right)
})
