import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const agenda = (...lines: string[]) => ({
  when: 'II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: thứ Năm, ngày 19 tháng 3 năm 2026.\n2. Địa điểm: Hội trường Sở.',
  agenda: ['IV. CHƯƠNG TRÌNH', ...lines.map((line) => `- ${line}`)].join('\n'),
})

test.each([
  ['two signs', ['8h00 - 8h30: Đón tiếp.', '8h30 - 8:45: Khai mạc.'], ['8:45']],
  ['a sign with a word', ['06h30 phút: Tập trung.'], ['06h30 phút']],
  ['minutes here and none there', ['7h30 - 9h30: Báo cáo.', '9h30 - 12h: Thảo luận.'], ['12h']],
  ['a zero here and none there', ['7h30 - 8h30: Đón tiếp.', '08h30 - 9h00: Khai mạc.'], ['08h30']],
  ['words and signs', ['8 giờ 00 phút: Đón tiếp.', '9h00 - 9h30: Khai mạc.'], ['8 giờ 00 phút']],
])('%s are found', (_what, lines, words) => {
  expect(wordsFoundBy('time-notation', composePaper(agenda(...lines)))).toEqual(words)
})

test.each([
  ['one way', ['8h00 - 8h30: Đón tiếp.', '8h30 - 11h00: Thảo luận.']],
  ['words, with and without minutes', ['8 giờ 30 phút: Đón tiếp.', '14 giờ: Thảo luận.']],
  ['a length and a ratio', ['8h00 - 8h30: Đón tiếp, mỗi buổi 4 giờ, tỷ lệ 1:20.']],
  ['a sign shared by both ends', ['8h00 - 8h30’: Đón tiếp.', '8h30 - 9h00’: Khai mạc.']],
])('%s is right', (_what, lines) => {
  expect(foundBy('time-notation', composePaper(agenda(...lines)))).toEqual([])
})

test('one click writes all in the way that most are written', () => {
  const text = composePaper(agenda('8h00 - 8h30: Đón tiếp.', '8h30 - 08:45: Khai mạc.', '8 giờ 45 - 11h: Thảo luận.'))
  expect(mendedBy('time-notation', text)).toBe(
    composePaper(agenda('8h00 - 8h30: Đón tiếp.', '8h30 - 8h45: Khai mạc.', '8h45 - 11h00: Thảo luận.')),
  )
})

test.each([
  ['more hours than a day', 'Từ 25h00 đến 26h00: Đón tiếp.', ['25h00', '26h00']],
  ['more minutes than an hour', 'Lúc 8 giờ 75: Khai mạc.', ['8 giờ 75']],
  ['a length', 'Tập huấn trong 40 giờ 30 phút.', []],
])('%s: a clock shows it or it is found', (_what, line, words) => {
  expect(wordsFoundBy('time-notation', composePaper(agenda(line)))).toEqual(words)
})
