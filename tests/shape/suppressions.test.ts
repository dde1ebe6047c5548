import { expect, test } from 'vitest'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'
import { checkSuppressions } from './suppressions.ts'

test('no check is switched off without a reason', () => {
  const { seen, sins } = checkSuppressions(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(50)
})

test.each([
  ['biome without a reason', '// biome-ignore lint/suspicious/noConsole\nconst a = 1', 'without a reason'],
  ['biome with an empty reason', '// biome-ignore lint/a/b: <explanation>\nconst a = 1', 'without a reason'],
  ['the compiler without a reason', '// @ts-expect-error\nconst a = 1', 'without a reason'],
  ['coverage without a reason', '/* v8 ignore next */\nconst a = 1', 'without a reason'],
  ['the compiler on a line', '// @ts-ignore because it is late\nconst a = 1', 'mend the cause'],
  ['the compiler in a file', '// @ts-nocheck\nconst a = 1', 'mend the cause'],
  ['a bare any', 'const a: any = 1', 'switches the compiler off'],
  ['an any inside a type', 'type A = Record<string, any>', 'switches the compiler off'],
  ['a cast to any', 'const a = b as any', 'switches the compiler off'],
  ['a claim that a value is there', 'const a = b!', 'claims without proof'],
  ['a claim inside a chain', 'const a = b!.c', 'claims without proof'],
])('%s is refused', (_what, content, says) => {
  const root = plant({ 'src/app/server.ts': `${content}\n` })

  expect(describe(checkSuppressions(root).sins)).toEqual([expect.stringContaining(says)])
})

test('a reason makes a suppression pass, and words in texts are not comments', () => {
  const root = plant({
    'src/app/server.ts': [
      '// biome-ignore lint/suspicious/noExplicitAny: the library gives no type for its plugins',
      'const a: any = 1',
      '// @ts-expect-error: the shape is wrong on purpose, the test is about that',
      'const b: number = "1"',
      'const c = "// @ts-ignore"',
    ].join('\n'),
  })

  expect(checkSuppressions(root).sins).toEqual([])
})
