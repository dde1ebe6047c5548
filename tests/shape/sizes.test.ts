import { expect, test } from 'vitest'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'
import { checkSizes } from './sizes.ts'

const lines = (count: number, line = '// line') => `${Array(count).fill(line).join('\n')}\n`
const body = (count: number) => `export function long() {\n${lines(count, '  step()')}}\n`

test('files, functions and doors keep within their sizes', () => {
  const { seen, sins } = checkSizes(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(100)
})

test.each([
  ['a source file', { 'src/app/server.ts': lines(501) }, '501 lines, more than 500'],
  ['a test file', { 'src/app/server.test.ts': lines(801) }, '801 lines, more than 800'],
  ['a function', { 'src/app/server.ts': body(89) }, 'function long has 91 lines, more than 90'],
  [
    'an arrow function',
    { 'src/app/server.ts': `export const long = () => {\n${lines(89)}}\n` },
    'function long has 91',
  ],
  [
    'a screen',
    { 'src/ui/frame.tsx': `export function Frame() {\n${lines(219)}}\n` },
    'screen Frame has 221 lines, more than 220',
  ],
  [
    'a function in a screen file',
    { 'src/ui/frame.tsx': `function layOut() {\n${lines(89)}}\n` },
    'function layOut has 91 lines',
  ],
  [
    'a door',
    { 'src/features/units/public.ts': lines(16, "export { a, type B } from './rules.ts'") },
    '32 exports, more than 15',
  ],
  ['a door without a list', { 'src/features/units/public.ts': "export * from './rules.ts'\n" }, '16 exports'],
])('%s over its size is refused', (_what, files, says) => {
  expect(describe(checkSizes(plant(files)).sins)).toEqual([expect.stringContaining(says)])
})

test('sizes at their limits pass', () => {
  const root = plant({
    'src/app/server.ts': lines(500),
    'src/app/jobs.ts': body(88),
    'src/app/jobs.test.ts': `describe('jobs', () => {\n${lines(200)}})\n`,
  })

  expect(checkSizes(root).sins).toEqual([])
})

test('too many long files are refused together', () => {
  const short = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`src/app/short-${i}.ts`, lines(10)]))
  const long = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`src/app/long-${i}.ts`, lines(250)]))

  const { sins } = checkSizes(plant({ ...short, ...long }))

  expect(describe(sins)).toEqual(['src/: 10 of 60 files are over 200 lines, more than one in ten; split the longest'])
})
