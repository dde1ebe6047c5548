import { expect, test } from 'vitest'
import { matchesOf } from './matches.ts'

test.each([
  ['several', 'a1b22c', /\d+/g],
  ['none', 'abc', /\d+/gu],
  ['empty ones', 'ab', /x*/g],
  ['empty ones between letters of two units', 'a\u{1f600}b', /x*/gu],
])('finds what matchAll finds: %s', (_, text, form) => {
  expect(matchesOf(text, form)).toEqual([...text.matchAll(form)])
})

test('begins anew each time', () => {
  const form = /a/g
  form.lastIndex = 2

  expect(matchesOf('aba', form).map(({ index }) => index)).toEqual([0, 2])
})

test('refuses a form that is not global', () => {
  expect(() => matchesOf('aba', /a/)).toThrow(TypeError)
})
