import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FoundTime, findTimes } from './times.ts'

const shown = ({ from, to }: FoundTime) => (to ? `${from}-${to}` : from)

test.each([
  ['8g00', ['08:00']],
  ['lúc 8h tại', ['08:00']],
  ['8:45', ['08:45']],
  ['08 giờ 00’', ['08:00']],
  ['13h30’, ngày', ['13:30']],
  ['08giờ00', ['08:00']],
  ['16 giờ 45 phút , ngày', ['16:45']],
  ['8 giờ rưỡi', ['08:30']],
  ['2 giờ chiều', ['14:00']],
  ['7h30 tối', ['19:30']],
  ['9h00 họpTrưởng đoàn', ['09:00']],
])('reads the time of "%s"', (text, expected) => {
  expect(findTimes(text).map(shown)).toEqual(expected)
})

test.each([
  ['8h00→8h30', ['08:00-08:30']],
  ['8h35→8:45', ['08:35-08:45']],
  ['từ 8h30 đến16h30', ['08:30-16:30']],
  ['7-8 giờ', ['07:00-08:00']],
  ['từ 8 đến 11 giờ 30', ['08:00-11:30']],
  ['07.30 - 08.00 Đón tiếp', ['07:30-08:00']],
  ['14:00 – 16:30', ['14:00-16:30']],
  ['sáng 7 giờ 30 - 11 giờ 30, chiều 13 giờ 30 - 17 giờ', ['07:30-11:30', '13:30-17:00']],
])('reads the span of "%s"', (text, expected) => {
  expect(findTimes(text).map(shown)).toEqual(expected)
})

test.each(['trong 2 giờ', '24 giờ', '2 giờ/tuần', '500g', '06 giờ học', 'lúc 8:00:15', 'TCVN 6909:2001', 'A12h'])(
  'finds no time of day in "%s"',
  (text) => {
    expect(findTimes(text)).toEqual([])
  },
)

const FORMS: readonly ((hour: number, minute: string) => string)[] = [
  (hour, minute) => `${hour}h${minute}`,
  (hour, minute) => `${hour}g${minute}`,
  (hour, minute) => `${String(hour).padStart(2, '0')}:${minute}`,
  (hour, minute) => `${hour} giờ ${minute} phút`,
  (hour, minute) => `${hour} giờ ${minute}`,
]
test('reads back every time in every notation', () => {
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  fc.assert(
    fc.property(clock, fc.constantFrom(...FORMS), ([hour, minute], print) => {
      const minutes = String(minute).padStart(2, '0')
      const expected = `${String(hour).padStart(2, '0')}:${minutes}`
      expect(findTimes(`Vào lúc ${print(hour, minutes)}, ngày 24/9/2020`).map(shown)).toEqual([expected])
    }),
  )
})
