import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const paper = (...lines: string[]) =>
  composePaper({
    when: 'II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: từ 8h00 đến 11h00, thứ Năm, ngày 19 tháng 3 năm 2026.\n2. Địa điểm: Hội trường Sở.',
    agenda: ['IV. CHƯƠNG TRÌNH', ...lines.map((line) => `- ${line}`)].join('\n'),
  })

test.each([
  ['begins before', ['7h30 - 8h30: Báo cáo sơ kết.', '8h30 - 11h00: Thảo luận.'], ['7h30 - 8h30 … 8h00 đến 11h00']],
  ['goes on after', ['8h00 - 9h00: Báo cáo sơ kết.', '9h00 - 11h45: Thảo luận.'], ['9h00 - 11h45 … 8h00 đến 11h00']],
  [
    'ends after, with more items',
    ['8h00 - 9h00: Báo cáo.', '9h00 - 11h00: Thảo luận.', '11h00 - 11h30: Kết luận.'],
    ['11h00 - 11h30 … 8h00 đến 11h00'],
  ],
])('a programme that %s the stated hours is found', (_what, lines, words) => {
  expect(wordsFoundBy('agenda-outside-session', paper(...lines))).toEqual(words)
})

test.each([
  ['within the hours', ['8h00 - 9h00: Báo cáo sơ kết.', '9h00 - 11h00: Thảo luận.']],
  ['after the reception', ['7h30 - 8h00: Đón tiếp đại biểu.', '8h00 - 11h00: Thảo luận.']],
  ['before lunch', ['8h00 - 11h00: Thảo luận.', '11h00 - 12h00: Ăn trưa.']],
])('a programme %s is right', (_what, lines) => {
  expect(foundBy('agenda-outside-session', paper(...lines))).toEqual([])
})
