import { expect, test } from 'vitest'
import { endingWith, endSign, inStyleOfList, numbered, numberOf } from './item-style.ts'

test.each([
  ['3. Thảo luận;', 3],
  ['  c) Thảo luận', 3],
  ['**2.** Thảo luận', 2],
  ['- Thảo luận', null],
  ['2020 là năm', null],
])('"%s" has the number %s', (block, number) => {
  expect(numberOf(block)).toBe(number)
})

test.each([
  ['3. Thảo luận', 4, '4. Thảo luận'],
  ['03. Thảo luận', 4, '04. Thảo luận'],
  ['d) Thảo luận', 5, 'đ) Thảo luận'],
  ['- Thảo luận', 5, '- Thảo luận'],
])('"%s" with the number %i is "%s"', (block, number, right) => {
  expect(numbered(block, number)).toBe(right)
})

test('The sign at the end is told and changed, a closing "./." is not', () => {
  expect(['a;', 'b.**', 'c'].map(endSign)).toEqual([';', '.', ''])
  expect(endingWith('a.', ';')).toBe('a;')
  expect(endingWith('a./.', ';')).toBe('a./.')
})

test('A list with one more is numbered and ended as it was', () => {
  const before = ['1. Một;', '2. Hai;', '3. Ba.']
  expect(inStyleOfList(before, ['1. Một;', '1. Mới;', '2. Hai;', '3. Ba.'])).toEqual([
    '1. Một;',
    '2. Mới;',
    '3. Hai;',
    '4. Ba.',
  ])
  expect(inStyleOfList(before, ['3. Ba.', '1. Một;'])).toEqual(['1. Ba;', '2. Một.'])
})
