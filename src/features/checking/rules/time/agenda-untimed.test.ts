import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const agenda = (...lines: string[]) => composePaper({ agenda: ['IV. CHƯƠNG TRÌNH', ...lines].join('\n') })
const TIMED = ['- 8h00 - 8h30: Đón tiếp đại biểu.', '- 8h30 - 9h15: Báo cáo sơ kết.', '- 9h15 - 10h45: Thảo luận.']

test.each([
  ['last', [...TIMED, '- Bế mạc hội nghị.'], ['Bế mạc hội nghị']],
  ['first', ['- Văn nghệ chào mừng.', ...TIMED], ['Văn nghệ chào mừng']],
  ['in the middle', [TIMED[0], TIMED[1], '- Trao giấy khen.', TIMED[2]], ['Trao giấy khen']],
])('an item without a time that stands %s is found', (_where, lines, words) => {
  expect(wordsFoundBy('agenda-untimed', agenda(...lines.map(String)))).toEqual(words)
})

test.each([
  ['a time for each', [...TIMED, '- 10h45 - 11h00: Bế mạc hội nghị.']],
  ['no times at all', ['- Đón tiếp đại biểu.', '- Báo cáo sơ kết.', '- Thảo luận.', '- Bế mạc.']],
  ['few times', ['- 8h00: Đón tiếp đại biểu.', '- Báo cáo sơ kết.', '- Thảo luận.', '- Bế mạc.']],
])('a programme with %s is right', (_what, lines) => {
  expect(foundBy('agenda-untimed', agenda(...lines))).toEqual([])
})
