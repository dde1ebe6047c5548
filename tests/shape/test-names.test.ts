import { expect, test } from 'vitest'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'
import { checkTests } from './test-names.ts'

test('tests are named by sentences and imitate nothing of ours', () => {
  const { seen, sins } = checkTests(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(15)
})

test.each([
  ['a long name', `test('${'a'.repeat(71)}', () => {})`, '71 characters'],
  ['a long name of a table', `test.each([1])('${'a'.repeat(71)}', () => {})`, '71 characters'],
  ['a name with should', "test('should work', () => {})", 'without "should"'],
  ['a mock', "vi.mock('./rules.ts')", 'no mocks'],
  ['a test alone', "test.only('it works', () => {})", 'take ".only" out'],
  ['a group that never runs', "describe.skip('units', () => {})", 'never runs'],
])('%s is refused', (_what, content, says) => {
  const root = plant({ 'src/app/server.test.ts': `${content}\n` })

  expect(describe(checkTests(root).sins)).toEqual([expect.stringContaining(says)])
})

test('a sentence and a reason to skip pass', () => {
  const root = plant({
    'src/app/server.test.ts': "test('a unit has a name', () => {})\ntest.skipIf(!here)('%s is read', () => {})\n",
  })

  expect(checkTests(root).sins).toEqual([])
})
