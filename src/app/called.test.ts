import { expect, test } from 'vitest'
import { called } from './called.ts'

test.each([
  ['/usr/bin/hoinghi', 'hoinghi'],
  ['/opt/hoinghi/bin/hoinghi.js', 'npm run -s hoinghi --'],
])('started as %s one types %s', (program, typed) => {
  expect(called(program)).toBe(typed)
})
