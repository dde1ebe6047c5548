import { expect, test } from 'vitest'
import { checkComments } from './comments.ts'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'

test('every door is documented and comments carry two marks only', () => {
  const { seen, sins } = checkComments(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(50)
})

test.each([
  ['platform function', 'src/platform/mail/send.ts', 'export function send() {}', 'export send has no doc'],
  ['platform type', 'src/platform/mail/send.ts', 'export type Letter = { to: string }', 'export Letter has no doc'],
  ['part of the page', 'src/ui/frame.tsx', 'export const Frame = () => null', 'export Frame has no doc'],
  ['command', 'src/features/units/commands.ts', '// Why not.\nexport function merge() {}', 'export merge has no doc'],
  ['public door', 'src/features/units/public.ts', 'export class Unit {}', 'export Unit has no doc'],
  ['mark without an issue', 'src/app/server.ts', '// TODO later', 'mark "TODO"'],
  ['foreign mark', 'tests/kit/world.ts', '/* FIXME */', 'mark "FIXME"'],
])('a %s is refused', (_what, path, content, says) => {
  const root = plant({ [path]: `${content}\n` })

  expect(describe(checkComments(root).sins)).toEqual([expect.stringContaining(says)])
})

test('documented doors, private functions and the two marks pass', () => {
  const root = plant({
    'src/platform/mail/send.ts': [
      '/** Sends one letter. */',
      'export function send() {}',
      '/** Where a letter goes. */',
      'export const address = z.object({})',
      'export type Address = z.infer<typeof address>',
      'export type Post = {',
      '  /** Where it goes. */',
      '  to: string',
      '}',
      'function pack() {}',
      '// NOTE: the order matters. TODO(#12): more than one address.',
    ].join('\n'),
    'src/app/server.ts': 'export function serve() {}',
  })

  expect(checkComments(root).sins).toEqual([])
})
