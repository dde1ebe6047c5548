import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const inTasks = (line: string) => composePaper({ tasks: `V. TỔ CHỨC THỰC HIỆN\n- ${line}` })

test.each([
  ['a word of the other way', 'Giữ nếp sống văn hoá, bảo đảm sức khỏe học sinh.', 'hoá … ỦY'],
  ['a body of the other way', 'Uỷ ban nhân dân xã chuẩn bị hội trường.', 'Uỷ … ỦY'],
  ['a place of the other way', 'Các đoàn nghỉ tại xã Hiệp Hoà.', 'Hoà … ỦY'],
])('%s is found', (_what, line, words) => {
  expect(wordsFoundBy('tone-style', inTasks(line))).toEqual([words])
})

test.each([
  ['one way', 'Giữ nếp sống văn hóa, bảo đảm sức khỏe học sinh.'],
  ['syllables that are written one way only', 'Quý đại biểu xem biểu đồ Toán, tuyên truyền và hoàn thành.'],
  ['a name of a person', 'Bà Nguyễn Thị Thuý phụ trách đón tiếp.'],
])('%s is right', (_what, line) => {
  expect(wordsFoundBy('tone-style', inTasks(line))).toEqual([])
})

test('one click writes all words in the way of most', () => {
  const text = inTasks('Giữ nếp sống văn hoá, bảo đảm sức khoẻ, khóa học, tọa đàm.')
  const right = inTasks('Giữ nếp sống văn hóa, bảo đảm sức khỏe, khóa học, tọa đàm.')
  expect(mendedBy('tone-style', text)).toBe(right)
})

test('a name of a place is only asked about', () => {
  const [finding] = foundBy('tone-style', inTasks('Các đoàn nghỉ tại xã Hiệp Hoà.'))
  expect([finding?.severity, finding?.fix]).toEqual(['question', null])
})
