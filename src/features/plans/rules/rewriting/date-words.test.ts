import { expect, test } from 'vitest'
import { findDates, isoOf } from '#features/reading/rules/public.ts'
import { dateEdits } from './date-words.ts'
import { edited } from './edits.ts'

function rewritten(text: string, old: string, wanted: string): string | null {
  const phrase = findDates(text, Number(old.slice(0, 4))).find(({ dates }) => dates.some((date) => isoOf(date) === old))
  const edits = phrase ? dateEdits(text, phrase, old, wanted) : null
  return edits && edited(text, edits)
}

test.each([
  ['ngày 24 tháng 9 năm 2020', '2020-09-24', '2021-01-05', 'ngày 05 tháng 01 năm 2021'],
  ['Ngày 24/9/2020: 8g00', '2020-09-24', '2020-10-01', 'Ngày 01/10/2020: 8g00'],
  ['ngày 5/9/2020', '2020-09-05', '2020-09-06', 'ngày 6/9/2020'],
  ['ngày 05-09-2020', '2020-09-05', '2021-03-04', 'ngày 04-03-2021'],
  ['ngày 24.9.20', '2020-09-24', '2021-10-05', 'ngày 05.10.21'],
  ['sáng ngày 24/9', '2020-09-24', '2020-09-25', 'sáng ngày 25/9'],
  ['ngày 24/9', '2020-09-24', '2021-09-25', 'ngày 25/9/2021'],
  ['thứ Năm, ngày 24/9/2020', '2020-09-24', '2020-09-27', 'Chủ nhật, ngày 27/9/2020'],
  ['ngày 24/9/2020 (thứ 5)', '2020-09-24', '2020-09-26', 'ngày 26/9/2020 (thứ 7)'],
  ['các ngày 24, 25/9/2020', '2020-09-24', '2020-09-23', 'các ngày 23, 25/9/2020'],
  ['các ngày 24, 25/9/2020', '2020-09-24', '2020-08-31', 'các ngày 31/08, 25/9/2020'.replace('/08', '/8')],
  ['từ ngày 24 đến ngày 25/9/2020', '2020-09-25', '2020-10-02', 'từ ngày 24/9 đến ngày 02/10/2020'],
  ['Tháng 11/2016', '2016-11', '2017-01', 'Tháng 01/2017'],
])('%s: %s becomes %s', (text, old, wanted, right) => {
  expect(rewritten(text, old, wanted)).toBe(right)
})

test('A day that is not there is not rewritten', () => {
  expect(dateEdits('ngày 24/9/2020', { start: 0, end: 14 }, '2020-09-25', '2020-09-26')).toBe(null)
})
