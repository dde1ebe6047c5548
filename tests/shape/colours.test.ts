import { expect, test } from 'vitest'
import { checkColours } from './colours.ts'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'

test('screens take every colour from the theme', () => {
  const { seen, sins } = checkColours(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(10)
})

test.each([
  ['src/ui/frame.module.css', '.a { color: #1F4E8C; }', 'colour #1F4E8C'],
  ['src/ui/frame.module.css', '.a { color: rgb(0 0 0); }', 'colour rgb('],
  ['src/features/units/web/list.tsx', "const a = { color: '#fff' }", 'colour #fff'],
])('a colour in %s is refused', (path, content, says) => {
  expect(describe(checkColours(plant({ [path]: content })).sins)).toEqual([expect.stringContaining(says)])
})

test('tokens, addresses and the theme itself pass', () => {
  const root = plant({
    'src/ui/theme.ts': "export const ink = '#1B2430'",
    'src/ui/frame.module.css': '.a { color: var(--ink); mask: url(#fade); }',
    'src/ui/frame.tsx': "import { a } from '#app/face.ts'\nconst href = '#main'",
  })

  expect(checkColours(root).sins).toEqual([])
})
