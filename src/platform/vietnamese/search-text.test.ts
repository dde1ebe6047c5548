import { expect, test } from 'vitest'
import { findTyped, isWordless, lineAround, searchable, searchableWithMarks, searchPatternsOf } from './search-text.ts'

/** What LIKE does, for trying the patterns without a database. */
function isLike(text: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('%', '.*').replaceAll('_', '.')}$`, 'su').test(text)
}

function isFound(text: string, typed: string): boolean {
  const patterns = searchPatternsOf(typed)
  if (patterns === undefined) return true
  const { plain, withMarks } = patterns
  return isLike(searchable(text), plain) && (!withMarks || isLike(searchableWithMarks(text), withMarks))
}

const text = 'Số: 218/KH-SGDĐT\nTổ chức Hội\nnghị “giao ban” Hiệu trưởng'

test('words are found side by side as typed, from the beginning of a word', () => {
  const typed = ['hoi nghi giao', '218/kh', 'KH-SGDĐT', 'sgddt', 'giao nghi', 'hoi giao', 'ghi giao', 'ieu truong']

  expect(typed.map((each) => isFound(text, each))).toEqual([true, true, true, true, false, false, false, false])
  expect(typed.map((each) => findTyped(text, each).length > 0)).toEqual(typed.map((each) => isFound(text, each)))
})

test('marks count where they were typed', () => {
  const typed = ['hội nghị', 'hội nghi', 'hội nghĩ', 'hôi nghị', 'hoi nghị', 'HỘI NGHỊ']

  expect(typed.map((each) => isFound(text, each))).toEqual([true, true, false, false, true, true])
  expect(typed.map((each) => findTyped(text, each).length)).toEqual([1, 1, 0, 0, 1, 1])
})

test('marks of quotation and other signs do not count', () => {
  expect(['"giao ban', '“giao ban”', 'giao ban.', '100%', '_', '"'].map((each) => isFound(text, each))).toEqual([
    true,
    true,
    true,
    false,
    true,
    true,
  ])
  expect(searchPatternsOf(' "  ')).toBe(undefined)
})

test('signs without a word are told from nothing typed', () => {
  expect(['🎓', '_', '\\', '%', ' " '].map(isWordless)).toEqual([true, true, true, true, true])
  expect(['', '  ', '1', 'ê', '_a'].map(isWordless)).toEqual([false, false, false, false, false])
})

test('the line around what was found has whole words only', () => {
  const long = `${'chữ đầu dòng '.repeat(10)}hội nghị giao ban ${'rồi chữ cuối '.repeat(10)}`

  expect(lineAround(long, 'giao ban', 20)).toBe('… đầu dòng hội nghị giao ban rồi chữ cuối rồi …')
  expect(lineAround('Hội nghị\ngiao ban', 'giao ban')).toBe('Hội nghị giao ban')
  expect(lineAround('Hội nghị', 'giao ban')).toBe(undefined)
  expect(lineAround('Hội nghị', ' "')).toBe(undefined)
})

test('of many places the line is that of the first', () => {
  const long = `${'x '.repeat(60)}Giao ban tuần, ${'họp giao ban '.repeat(1000)}`

  expect(lineAround(long, 'giao ban', 12)).toBe('… x x x x x Giao ban tuần, họp …')
  expect(findTyped(long, 'giao ban')).toHaveLength(1001)
})
