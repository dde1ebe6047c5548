import { expect, test } from 'vitest'
import { typedText } from './typed-text.ts'

test.each([
  ['letters with marks', 'Nguyễn Thị Ánh'],
  ['tabs and ends of lines', 'một\thai\r\nba'],
  ['a letter beyond the first plane', '𠊛'],
])('%s may be typed', (_what, text) => {
  expect(typedText.safeParse(text).success).toBe(true)
})

test.each([
  ['NUL', 'a\0'],
  ['an escape', 'a\u001b[2J'],
  ['a control character of the second set', 'a\u0085'],
  ['half a letter', 'a\ud83c'],
])('%s cannot be typed', (_what, text) => {
  expect(typedText.safeParse(text).success).toBe(false)
})

test('shapes made from it still cut and count', () => {
  const name = typedText.trim().min(1).max(3)

  expect(['  Lan ', '   ', 'Minh'].map((given) => name.safeParse(given).data)).toEqual(['Lan', undefined, undefined])
})
