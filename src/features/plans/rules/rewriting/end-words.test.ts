import { expect, test } from 'vitest'
import { edited } from './edits.ts'
import { endEdits } from './end-words.ts'
import { clocksIn } from './time-words.ts'

test.each([
  ['Ngày 07/10, khai mạc lúc 7 giờ 30 phút.', '07:30', '10:00', 'Ngày 07/10, từ 7 giờ 30 phút đến 10 giờ 00 phút.'],
  ['họp vào lúc 14h00, thứ Ba', '14:00', '16:30', 'họp từ 14h00 đến 16h30, thứ Ba'],
  ['Lúc 8g, tại hội trường', '08:00', '10:30', 'Từ 8g đến 10g30, tại hội trường'],
  ['Bắt đầu từ 8 giờ 00 ngày thứ Ba', '08:00', '09:45', 'Từ 8 giờ 00 đến 9 giờ 45 ngày thứ Ba'],
  ['9h00 sáng thứ Ba', '09:00', '11:00', '9h00 đến 11h00 sáng thứ Ba'],
  ['9h00 sáng thứ Ba', '09:00', '15:00', '9h00 đến 15h00 thứ Ba'],
  ['2 giờ chiều thứ Ba', '14:00', '16:00', '2 giờ đến 4 giờ chiều thứ Ba'],
  ['2 giờ chiều thứ Ba', '14:00', '19:00', '2 giờ chiều đến 7 giờ tối thứ Ba'],
  ['Từ 06h30 phút các đội có mặt', '06:30', '07:15', 'Từ 06h30 phút đến 07h15 phút các đội có mặt'],
])('%s from %s until %s', (text, start, end, right) => {
  const at = text.search(/\d+\s?(?:giờ|[hg])/u)
  const clock = clocksIn(text, { start: at, end: at + 9 })[0]
  expect(clock && edited(text, endEdits(text, clock, start, end, ' đến '))).toBe(right)
})
