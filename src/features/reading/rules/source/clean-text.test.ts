import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, spanIn } from './clean-text.ts'

test.each([
  ['a  b\tc      d\r\n  e ', 'a b\tc\td\ne'],
  ['Số&nbsp;5 &amp; <p>Ngày&#160;2</p>', 'Số 5 &\nNgày 2\n'],
  ['<style>p{}</style><p>Thời gian</p><script>var a = "họp"</script>', '\nThời gian\n'],
  ['**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC'],
  ['## Thời gian\n* sáng mai', 'Thời gian\n* sáng mai'],
  ['Kính gửi\u200b:\u00adông', 'Kính gửi:ông'],
  ['a < b và c > d', 'a < b và c > d'],
  ['ngày\u00a01\\r\\nngày 2', 'ngày 1\nngày 2'],
  ['Hội trường nh&agrave; trường &ndash; ph&#242;ng 2', 'Hội trường nhà trường – phòng 2'],
])('cleans %j', (original, expected) => {
  expect(cleanText(original).text).toBe(expected)
})

test('a decomposed letter is one letter that comes from all its parts', () => {
  const source = cleanText('Viê\u0323t')

  expect(source.text).toBe('Việt')
  expect(spanIn(source, 2, 3)).toEqual({ start: 2, end: 4 })
})

test('the origin of clean characters never goes back nor leaves the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (original) => {
      const { text, from, to } = cleanText(original)

      expect([from.length, to.length]).toEqual([text.length, text.length])
      for (let i = 0; i < text.length; i += 1) {
        expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? 0)
        expect(to[i]).toBeLessThanOrEqual(original.length)
      }
    }),
  )
})
