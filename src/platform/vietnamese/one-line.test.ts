import { expect, test } from 'vitest'
import { oneLine } from './one-line.ts'

test('runs of blanks, tabs and line ends become one blank', () => {
  expect(oneLine(' Hội  nghị\ngiao\t\r\nban\u00a0tháng 3 ')).toBe(' Hội nghị giao ban tháng 3 ')
})
