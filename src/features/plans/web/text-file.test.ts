import { expect, test } from 'vitest'
import { textFileName, textFileOf } from './text-file.ts'

test('the file of a text has whole letters and lines as Windows ends them', () => {
  expect(textFileOf('Số: 1\r\nKế hoạch\nHết'.normalize('NFD'))).toBe('\uFEFFSố: 1\r\nKế hoạch\r\nHết')
})

test.each([
  ['Kế hoạch 12/KH-SGDĐT: sơ kết', 'Kế hoạch 12-KH-SGDĐT- sơ kết.txt'],
  [`${'a'.repeat(99)} b`, `${'a'.repeat(99)}.txt`],
])('a plan called %s makes a file that every system can keep', (title, name) => {
  expect(textFileName(title)).toBe(name)
})
