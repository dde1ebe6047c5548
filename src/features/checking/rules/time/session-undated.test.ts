import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const when = (time: string) => composePaper({ when: `II. THỜI GIAN, ĐỊA ĐIỂM\n${time}` })

test.each([
  ['a month', '1. Thời gian: trong tháng 4 năm 2026.\n2. Địa điểm: Hội trường Sở.', ['tháng 4 năm 2026']],
  ['a planned month', '1. Thời gian dự kiến: tháng 4/2026.\n2. Địa điểm: Hội trường Sở.', ['tháng 4/2026']],
])('%s instead of a day is asked about', (_what, time, words) => {
  expect(wordsFoundBy('session-undated', when(time))).toEqual(words)
})

test('a plan that calls people together without any time is asked about', () => {
  const text = composePaper({ when: '', agenda: '', tasks: '' })
  expect(foundBy('session-undated', text)).toHaveLength(1)
})

test.each([
  ['a day', '1. Thời gian: 8 giờ 00 phút, thứ Năm, ngày 19 tháng 3 năm 2026.\n2. Địa điểm: Hội trường Sở.'],
  ['a day without its hour', '1. Thời gian: ngày 19/3/2026.\n2. Địa điểm: Hội trường Sở.'],
  ['two days', '1. Thời gian: từ ngày 19/3/2026 đến ngày 20/3/2026.\n2. Địa điểm: Hội trường Sở.'],
])('%s is right', (_what, time) => {
  expect(foundBy('session-undated', when(time))).toEqual([])
})
