import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const list = (...marks: string[]) =>
  composePaper({ purpose: `I. MỤC ĐÍCH, YÊU CẦU\n${marks.map((mark) => `${mark} Nội dung của mục này.`).join('\n')}` })

test.each([
  ['a gap', ['1.', '2.', '4.'], ['1.', '2.', '3.']],
  ['a repetition', ['1.', '2.', '2.'], ['1.', '2.', '3.']],
  ['a disorder', ['1.', '3.', '2.'], ['1.', '2.', '3.']],
  ['a jump from 1 to 4', ['1.', '4.'], ['1.', '2.']],
  ['a gap of letters', ['a)', 'b)', 'd)'], ['a)', 'b)', 'c)']],
])('%s is found and renumbered', (_what, wrong, right) => {
  expect(foundBy('numbering', list(...wrong))).toHaveLength(1)
  expect(mendedBy('numbering', list(...wrong))).toBe(list(...right))
})

test('sections out of order are one finding with all places', () => {
  const text = composePaper({
    who: 'VI. THÀNH PHẦN\n1. Lãnh đạo Sở Giáo dục và Đào tạo.\n2. Hiệu trưởng các trường trung học phổ thông.',
  })
  const found = foundBy('numbering', text)
  expect(found.map(({ spans }) => spans.map((span) => text.slice(span.start, span.end)))).toEqual([['VI.', 'IV.']])
})

test.each([
  ['slashes and hyphens', ['1/-', '2/-', '3/-'], ['1.', '2.', '3.']],
  ['letters with a dot', ['a.', 'b.'], ['a)', 'b)']],
])('%s are against the form', (_what, wrong, right) => {
  expect(foundBy('numbering', list(...wrong))).toHaveLength(1)
  expect(mendedBy('numbering', list(...wrong))).toBe(list(...right))
})

test.each([
  ['numbers that count on', list('1.', '2.', '3.')],
  ['đ after d', list('a)', 'b)', 'c)', 'd)', 'đ)', 'e)')],
  ['a list that begins again under the next heading', composePaper()],
  ['parts that bear the number of their section', list('1.', 'II.1. ', 'II.2. ', '2.')],
  ['dashes', list('-', '-', '-')],
  ['a year at the beginning of a line', list('1.', '2.').replace('2. Nội', '2026. Nội')],
])('%s pass', (_what, text) => {
  expect(foundBy('numbering', text)).toEqual([])
})

test('a list inside another, that goes on behind it, is only marked wrong', () => {
  const [form, ...more] = foundBy('numbering', list('1.', '2.', '1)', '2)', '3)', '3.'))
  expect(form?.message).toBe('Cách đánh số “1)” không đúng thể thức, phải là “1.”.')
  expect(more).toEqual([])
})

const articles = (...numbers: number[]) =>
  composePaper({ purpose: numbers.map((n) => `Điều ${n}. Giao các đơn vị thực hiện.`).join('\n') })

test.each([
  ['a gap', [1, 2, 4], 'Điều 4'],
  ['a repetition', [1, 2, 2, 3], 'Điều 2'],
])('%s in the articles is found', (_what, numbers, words) => {
  expect(wordsFoundBy('numbering', articles(...numbers))).toEqual([words])
})

test.each([
  ['articles in order', [1, 2, 3]],
  ['a regulation that is attached', [1, 2, 3, 1, 2]],
  ['an extract', [1, 2, 5, 9]],
])('%s pass', (_what, numbers) => {
  expect(foundBy('numbering', articles(...numbers))).toEqual([])
})
