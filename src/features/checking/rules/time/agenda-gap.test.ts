import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const agenda = (...lines: string[]) =>
  composePaper({ agenda: ['IV. CHƯƠNG TRÌNH', ...lines.map((line) => `- ${line}`)].join('\n') })

test.each([
  [
    'a quarter of an hour',
    ['8h00 - 8h45: Báo cáo.', '9h00 - 10h00: Thảo luận.', '10h00 - 10h15: Kết luận.'],
    ['8h00 - 8h45 … 9h00 - 10h00'],
  ],
  [
    'an hour of the morning',
    ['8h00 - 8h45: Báo cáo.', '8h45 - 9h00: Tham luận.', '10h00 - 10h15: Kết luận.'],
    ['8h45 - 9h00 … 10h00 - 10h15'],
  ],
  [
    'half an hour of the afternoon',
    ['14h00 - 14h30: Báo cáo.', '15h00 - 16h00: Thảo luận.', '16h00 - 16h15: Kết luận.'],
    ['14h00 - 14h30 … 15h00 - 16h00'],
  ],
])('%s without a word is asked about', (_what, lines, words) => {
  expect(wordsFoundBy('agenda-gap', agenda(...lines))).toEqual(words)
})

test.each([
  ['no gap', ['8h00 - 8h45: Báo cáo.', '8h45 - 10h00: Thảo luận.', '10h00 - 10h15: Kết luận.']],
  ['a few minutes', ['8h00 - 8h45: Báo cáo.', '8h50 - 10h00: Thảo luận.', '10h00 - 10h15: Kết luận.']],
  ['lunch', ['10h00 - 11h30: Báo cáo.', '13h30 - 15h00: Thảo luận.', '15h00 - 15h15: Kết luận.']],
  ['a break', ['8h00 - 8h45: Báo cáo.', 'Nghỉ giải lao.', '9h00 - 10h00: Thảo luận.', '10h00 - 10h15: Kết luận.']],
])('a programme with %s is right', (_what, lines) => {
  expect(foundBy('agenda-gap', agenda(...lines))).toEqual([])
})
