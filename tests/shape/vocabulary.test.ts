import { expect, test } from 'vitest'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'
import { checkVocabulary } from './vocabulary.ts'

test('every file of the project has a name from the closed list', () => {
  const { seen, sins } = checkVocabulary(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(50)
})

test.each([
  ['src/features/delegates/helpers.ts', '"helpers" says nothing'],
  ['src/features/delegates/lib/seats.ts', '"lib" says nothing'],
  ['src/features/delegates/seats.ts', 'a feature holds only'],
  ['src/features/delegates/models/seat.ts', 'no folder "models" in a feature'],
  ['src/features/delegates/words/fr.json', 'only vi.json and en.json'],
  ['src/platform/files/FileStore.ts', 'kebab-case'],
  ['src/services/mail.ts', 'src/ holds only'],
  ['packages/mail/send.ts', 'no folder "packages"'],
])('%s is refused', (path, says) => {
  const root = plant({ 'src/features/delegates/README.md': '', [path]: '' })

  expect(describe(checkVocabulary(root).sins)).toEqual([expect.stringContaining(says)])
})

test('a file and a folder of one name are refused together', () => {
  const root = plant({
    'src/features/units/README.md': '',
    'src/features/units/rules.ts': '',
    'src/features/units/rules/a.ts': '',
  })

  expect(describe(checkVocabulary(root).sins)).toEqual([expect.stringContaining('there is also a folder rules/')])
})

test('a feature without a README is refused', () => {
  const root = plant({ 'src/features/units/rules.ts': '' })

  expect(describe(checkVocabulary(root).sins)).toEqual([
    'src/features/units: add a README.md: the words, the rules in plain language, their source',
  ])
})

test('a feature made of the closed list passes', () => {
  const root = plant({
    'src/features/units/README.md': '',
    'src/features/units/rules.ts': '',
    'src/features/units/rules.test.ts': '',
    'src/features/units/commands/merge-units.ts': '',
    'src/features/units/words/vi.json': '{}',
    'src/features/units/web/units-page.tsx': '',
  })

  expect(checkVocabulary(root).sins).toEqual([])
})
