import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'
import { mendedText } from './mended-text.ts'

const mended = (text: string) => mendedText(cleanText(text))

test.each([
  ['Kính gửi: CácSở và cácphòng', 'Kính gửi: Các Sở và các phòng'],
  ['Chơng trình đợc gửi trớc, ngời dự họp', 'Chương trình được gửi trước, người dự họp'],
  ['khơng họp ở phịng cơng đoàn', 'không họp ở phịng công đoàn'],
  ['gửi về hopthưgópý@truong.vn', 'gửi về hopthưgópý@truong.vn'],
  ['Lần đầu chỉ có một chỗ sai: chơng', 'Lần đầu chỉ có một chỗ sai: chơng'],
])('mends "%s"', (text, expected) => {
  expect(mended(text).text).toBe(expected)
})

test('every character of a mended text shows where it came from', () => {
  const words = fc.constantFrom('Các', 'sở', 'đợc', 'trờng', ' ', '\n', 'họp', 'ngày', 'Đểgóp', '<b>', 'ế', '12')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const original = parts.join('')
      const { text, from, to } = mended(original)

      expect([from.length, to.length]).toEqual([text.length, text.length])
      for (let i = 0; i < text.length; i += 1) {
        expect(to[i]).toBeGreaterThanOrEqual(from[i] ?? 0)
        expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? 0)
        expect(to[i]).toBeLessThanOrEqual(original.length)
      }
    }),
  )
})
