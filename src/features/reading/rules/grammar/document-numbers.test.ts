import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNumbers } from './document-numbers.ts'

test.each([
  ['Số: 15/KH-PGDĐT', ['15/KH-PGDĐT KH']],
  ['Công văn số 2045/SGDĐT-GDTrH ngày', ['2045/SGDĐT-GDTrH -']],
  ['Số:  88  /GDĐT', ['88/GDĐT -']],
  ['Nghị định số 30/2020/NĐ-CP của Chính phủ', ['30/2020/NĐ-CP NĐ']],
  ['Nghị quyết 19-NQ/TW và Hướng dẫn số 7 - HD/BTG', ['19-NQ/TW NQ', '7-HD/BTG HD']],
  ['Số: 12 TB/ĐTN', ['12 TB/ĐTN TB']],
  ['số 03/ KH LĐ – THCSTK', ['03/KH LĐ-THCSTK KH']],
  ['Luật số 43/2019/QH14', ['43/2019/QH14 -']],
  ['Số: 55/PGD&ĐT', ['55/PGD&ĐT -']],
  ['họp ngày 24/9/2020 tại 63 tỉnh/thành phố', []],
  ['1/2 ngày, 3/4 đại biểu', []],
])('reads the numbers in "%s"', (text, expected) => {
  expect(findNumbers(text).map((each) => `${each.value} ${each.code ?? '-'}`)).toEqual(expected)
})

const number = fc.record({
  serial: fc.integer({ min: 1, max: 9999 }),
  code: fc.constantFrom('KH', 'TB', 'QĐ', 'GM', 'BB', 'CTr', 'BC', 'TTr'),
  body: fc.constantFrom('PGDĐT', 'SGDĐT', 'UBND', 'THCSTP', 'BGDĐT', 'CĐN'),
  unit: fc.constantFrom('', '-TH', '-VP', '-GDTrH'),
})

test('a number in a sentence is read back as it was written', () => {
  fc.assert(
    fc.property(number, ({ serial, code, body, unit }) => {
      const value = `${serial}/${code}-${body}${unit}`

      expect(findNumbers(`theo văn bản số ${value} ngày hôm qua`)).toEqual([
        { start: 16, end: 16 + value.length, value, serial: String(serial), code },
      ])
    }),
  )
})

test('no text makes the search throw or leave the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const found of findNumbers(text)) expect(found.end).toBeLessThanOrEqual(text.length)
    }),
  )
})
