import { expect, test } from 'vitest'
import { formatNumeral, numeralOfMark } from './numerals.ts'

test.each([
  [4, 'decimal', '4'],
  [4, 'decimal-zero', '04'],
  [4, 'lower-roman', 'iv'],
  [19, 'upper-roman', 'XIX'],
  [4, 'lower-letter', 'd'],
  [27, 'upper-letter', 'AA'],
  [0, 'upper-roman', '0'],
  [4000, 'lower-roman', '4000'],
  [1_000_000, 'lower-letter', '1000000'],
  [7, 'none', ''],
] as const)('%i in the style %s is %s', (value, style, text) => {
  expect(formatNumeral(value, style)).toBe(text)
})

test('a list names its style by its first number', () => {
  expect(['1', 'a', 'A', 'i', 'I', 'x'].map(numeralOfMark)).toEqual([
    'decimal',
    'lower-letter',
    'upper-letter',
    'lower-roman',
    'upper-roman',
    undefined,
  ])
})
