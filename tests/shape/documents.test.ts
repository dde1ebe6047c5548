import { expect, test } from 'vitest'
import { checkDocuments } from './documents.ts'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'

const root = {
  'package.json': JSON.stringify({ scripts: { test: 'vitest run' } }),
  'README.md': '# Product\n\n[map](ARCHITECTURE.md), [rules](src/features/units/README.md#words), `npm run test`\n',
  'ARCHITECTURE.md': '# Map\n',
  'CONTRIBUTING.md': '# Help\n',
  'GLOSSARY.md': '# Words\n',
  'CHANGELOG.md': '# News\n',
  LICENSE: 'Apache\n',
  'src/features/units/README.md': '# Units\n',
  'docs/decisions/0001-stack.md': '# 1\n\n## Context\n\n## Options\n\n## Decision\n\n## Consequences\n',
  'docs/huong-dan/01-bat-dau.md': '# Bắt đầu\n',
}

test('documents name only what is there', () => {
  const { seen, sins } = checkDocuments(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(10)
})

test('documents whose links lead somewhere pass', () => {
  expect(checkDocuments(plant(root))).toEqual({ seen: 8, sins: [] })
})

test.each([
  ['a link', { 'README.md': '[x](docs/none.md)' }, 'leads to docs/none.md'],
  ['a picture', { 'README.md': '<img src="docs/pictures/none.png">' }, 'leads to docs/pictures/none.png'],
  ['a command', { 'README.md': 'Run `npm run nothing`.' }, 'names "npm run nothing"'],
  ['a long map', { 'ARCHITECTURE.md': '# Map\n'.repeat(201) }, '201 lines, more than 200'],
  ['a long README', { 'src/features/units/README.md': '# Units\n'.repeat(41) }, '41 lines, more than 40'],
  ['a page of the guide without title', { 'docs/huong-dan/01-bat-dau.md': 'Bắt đầu\n' }, 'the first line is its title'],
  ['a page of the guide without place', { 'docs/huong-dan/khac.md': '# Khác\n' }, 'the number is its place'],
  [
    'a number left out',
    { 'docs/decisions/0003-c.md': root['docs/decisions/0001-stack.md'] },
    'the next number is 0002',
  ],
  ['a record without a part', { 'docs/decisions/0001-stack.md': '# 1\n\n## Context\n' }, 'has no part "## Options"'],
])('%s that is not right is refused', (_what, files, says) => {
  expect(describe(checkDocuments(plant({ ...root, ...files })).sins)).toContainEqual(expect.stringContaining(says))
})

test('a missing root document is refused', () => {
  const { GLOSSARY: _, ...rest } = { ...root, GLOSSARY: '' }
  const without = Object.fromEntries(Object.entries(rest).filter(([path]) => path !== 'GLOSSARY.md'))

  expect(describe(checkDocuments(plant(without)).sins)).toEqual(['GLOSSARY.md: is missing'])
})
