import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typable } from './typable.ts'
import { typedText } from './typed-text.ts'

test.each([
  ['what ends a line becomes a new line', 'một\vhai\fba\u0085bốn\u2028năm\u2029sáu', 'một\nhai\nba\nbốn\nnăm\nsáu'],
  ['other control characters go', 'a\u001b[2Jb\0c\u009bd', 'a[2Jbcd'],
  ['half letters become a sign', 'a\ud83cb', 'a\ufffdb'],
  ['what one types stays', 'Nguyễn\tÁnh\r\n𠊛', 'Nguyễn\tÁnh\r\n𠊛'],
])('%s', (_what, pasted, text) => {
  expect(typable(pasted)).toBe(text)
})

test('whatever is pasted can be sent, and is cleaned once', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      (pasted) => {
        const text = typable(pasted)
        expect([typedText.safeParse(text).success, typable(text)]).toEqual([true, text])
      },
    ),
  )
})
