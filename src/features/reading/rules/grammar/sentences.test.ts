import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const says = (text: string) => sentencesOf(text).map((sentence) => sentence.text.trim())

test.each([
  ['Họp lúc 8h. Địa điểm: hội trường.', ['Họp lúc 8h.', 'Địa điểm: hội trường.']],
  ['tại TP. Hồ Chí Minh. Mời dự.', ['tại TP. Hồ Chí Minh.', 'Mời dự.']],
  ['ngày 12/5/2020. Bắt đầu lúc 8h; kết thúc 11h', ['ngày 12/5/2020.', 'Bắt đầu lúc 8h;', 'kết thúc 11h']],
  ['ThS. Lê An và PGS. TS. Trần Bình', ['ThS. Lê An và PGS. TS. Trần Bình']],
])('splits "%s"', (text, expected) => {
  expect(says(text)).toEqual(expected)
})

test('loses no character of any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        sentencesOf(text)
          .map((sentence) => sentence.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
