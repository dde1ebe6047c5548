import { expect, test } from 'vitest'
import { fill, sayFrom } from './words.ts'

test('a sentence takes its arguments by name', () => {
  expect(fill('Đã đọc {count} văn bản, {name}.', { count: 3, name: 'mẫu' })).toBe('Đã đọc 3 văn bản, mẫu.')
})

test('a place without an argument stays as it is', () => {
  expect(fill('Còn {seconds} giây.')).toBe('Còn {seconds} giây.')
})

test('words are given by their key', () => {
  const say = sayFrom({ 'list.count': '{count} văn bản' })

  expect(say('list.count', { count: 12 })).toBe('12 văn bản')
})
