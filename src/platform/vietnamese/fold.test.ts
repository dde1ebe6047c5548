import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { SPECIAL_LETTERS } from './letters.ts'

test.each([
  ['Thủ Đức', 'thu duc'],
  ['HỘI NGHỊ', 'hoi nghi'],
  ['đường Nguyễn Thị Minh Khai', 'duong nguyen thi minh khai'],
  ['Ðăk Lăk 2020-2021', 'ðak lak 2020-2021'],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('composed and half-composed text fold to the same', () => {
  expect(fold('nghê\u0323')).toBe(fold('nghệ'))
  expect(fold('nghệ'.normalize('NFD'))).toBe('nghe')
})

test('every Vietnamese letter folds to one ASCII letter', () => {
  expect(SPECIAL_LETTERS.map(fold).filter((folded) => !/^[a-z]$/.test(folded))).toEqual([])
})

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})
