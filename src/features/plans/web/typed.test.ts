import { expect, test } from 'vitest'
import { dateToType, typedDate, typedTime } from './typed.ts'

test.each([
  ['24/9', '2020-09-24'],
  ['24.9.20', '2020-09-24'],
  ['24-9-2021', '2021-09-24'],
  ['24 9', '2020-09-24'],
  ['ngày 24 tháng 9 năm 2020', '2020-09-24'],
  ['thứ Năm, 24/9/2020', '2020-09-24'],
  ['02/01', '2021-01-02'],
  ['2020-09-24', '2020-09-24'],
])('the typed date %s is understood', (typed, date) => {
  expect(typedDate(typed, '2020-10-01')).toBe(date)
})

test.each(['31/4', '24', 'mai', '', '24/13/2020'])('%s is no date', (typed) => {
  expect(typedDate(typed, '2020-10-01')).toBeUndefined()
})

test.each([
  ['8', '08:00'],
  ['8h', '08:00'],
  ['8g00', '08:00'],
  ['8 giờ 30', '08:30'],
  ['08:05', '08:05'],
  ['1345', '13:45'],
  ['7h5', '07:05'],
])('the typed time %s is understood', (typed, time) => {
  expect(typedTime(typed)).toBe(time)
})

test.each(['25h', '8h75', 'sáng', ''])('%s is no time', (typed) => {
  expect(typedTime(typed)).toBeUndefined()
})

test('a date is shown as one types it', () => {
  expect(dateToType('2021-01-05')).toBe('05/01/2021')
})
