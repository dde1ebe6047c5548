import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SPECIAL_LETTERS } from './letters.ts'
import { canonicalTone } from './tone.ts'

test.each([
  ['hoà', 'hòa'],
  ['Hoà Hưng', 'Hòa Hưng'],
  ['uỷ ban', 'ủy ban'],
  ['HOẢ TỐC', 'HỎA TỐC'],
  ['khoẻ', 'khỏe'],
  ['thuỷ lợi', 'thủy lợi'],
  ['CỘNG HOÀ', 'CỘNG HÒA'],
])('the new style %s compares as %s', (text, canonical) => {
  expect(canonicalTone(text)).toBe(canonical)
})

test.each(['quý', 'hoàn', 'toán', 'hòa', 'quỳ', 'thuyền', 'khuỷu', 'của', 'mía', 'QUÝ'])(
  '%s is written in one way only',
  (text) => {
    expect(canonicalTone(text)).toBe(text)
  },
)

const vietnameseText = fc
  .array(fc.constantFrom(...SPECIAL_LETTERS, ...'aeiouyqtnhgc AEIOUY'), { maxLength: 40 })
  .map((letters) => letters.join(''))

test('doing it twice changes nothing more, and the length stays', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      const canonical = canonicalTone(text)
      expect(canonicalTone(canonical)).toBe(canonical)
      expect(canonical).toHaveLength(text.length)
    }),
  )
})
