import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const points = (main: string[], local: string[]) => ({
  who: [
    'III. THÀNH PHẦN',
    '1. Điểm cầu tại Sở Giáo dục và Đào tạo',
    ...main.map((line) => `- ${line}`),
    '2. Điểm cầu tại các huyện',
    ...local.map((line) => `- ${line}`),
  ].join('\n'),
})

test.each([
  ['the head and the leaders of one body', ['Trưởng phòng GD&ĐT các huyện'], ['Lãnh đạo phòng GD&ĐT các huyện']],
  ['head and leaders of units', ['Thủ trưởng các đơn vị trực thuộc'], ['Lãnh đạo các đơn vị trực thuộc']],
  ['heads of clusters', ['Cụm trưởng các cụm chuyên môn'], ['Hiệu trưởng các trường THPT trong cụm']],
])('%s called to two points are found', (_what, main, local) => {
  expect(foundBy('two-places', composePaper(points(main, local)))).toHaveLength(1)
})

test('both places are shown', () => {
  const parts = points(['Trưởng phòng GD&ĐT các huyện'], ['Lãnh đạo phòng GD&ĐT các huyện'])
  expect(wordsFoundBy('two-places', composePaper(parts))).toEqual([
    'Trưởng phòng GD&ĐT các huyện … Lãnh đạo phòng GD&ĐT các huyện',
  ])
})

test.each([
  ['the head there and the deputy here', ['Trưởng phòng GD&ĐT các huyện'], ['Phó Trưởng phòng GD&ĐT các huyện']],
  ['heads of other levels', ['Hiệu trưởng các trường THPT'], ['Hiệu trưởng các trường tiểu học']],
  ['leaders of other bodies', ['Lãnh đạo Sở Nội vụ'], ['Lãnh đạo Phòng Nội vụ các huyện']],
  ['clusters by number', ['Hiệu trưởng các trường cụm 1'], ['Hiệu trưởng các trường cụm 2']],
])('nothing is found: %s', (_what, main, local) => {
  expect(foundBy('two-places', composePaper(points(main, local)))).toEqual([])
})

test('one place for all is no second place', () => {
  const who = 'III. THÀNH PHẦN\n1. Trưởng phòng GD&ĐT các huyện.\n2. Lãnh đạo phòng GD&ĐT các huyện.'
  expect(foundBy('two-places', composePaper({ who }))).toEqual([])
})
