import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const agenda = (...lines: string[]) =>
  composePaper({ agenda: ['IV. CHƯƠNG TRÌNH', ...lines.map((line) => `- ${line}`)].join('\n') })
const OPEN = '8h00 - 8h30: Đón tiếp đại biểu.'
const CLOSE = '10h45 - 11h00: Bế mạc.'

test.each([
  [
    'begins before the one above has ended',
    ['8h30 - 9h15: Báo cáo sơ kết.', '9h00 - 10h45: Thảo luận.'],
    ['9h00 - 10h45 … 8h30 - 9h15'],
  ],
  ['ends before it begins', ['8h30 - 8h10: Báo cáo sơ kết.', '9h15 - 10h45: Thảo luận.'], ['8h30 - 8h10']],
  [
    'runs backwards',
    ['9h15 - 9h30: Báo cáo sơ kết.', '8h40 - 8h50: Tham luận.', '9h30 - 10h45: Thảo luận.'],
    ['8h40 - 8h50 … 9h15 - 9h30'],
  ],
])('an item that %s is found', (_what, lines, words) => {
  expect(wordsFoundBy('agenda-overlap', agenda(OPEN, ...lines, CLOSE))).toEqual(words)
})

test.each([
  ['one after the other', ['8h30 - 9h15: Báo cáo sơ kết.', '9h15 - 10h45: Thảo luận.']],
  ['of an item over its parts', ['8h30 - 10h45: Làm việc.', '8h30 - 9h15: Báo cáo.', '9h15 - 10h45: Thảo luận.']],
  ['side by side', ['8h30 - 10h00: Thảo luận tổ 1.', '8h30 - 10h45: Các tiểu ban làm việc song song.']],
])('items %s are right', (_what, lines) => {
  expect(foundBy('agenda-overlap', agenda(OPEN, ...lines, CLOSE))).toEqual([])
})
