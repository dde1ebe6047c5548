import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CORPUS, corpusTexts } from '../kit/texts/corpus.ts'
import { checkBorrowed } from './borrowed.ts'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'

const real =
  'Phòng tổ chức họp vào lúc tám giờ sáng thứ Hai tuần sau tại hội trường lớn của đơn vị, kính mời các trường.'

// The real documents are not part of the project. Where they do not stand beside the checkout none can be borrowed from.
test.skipIf(corpusTexts().length === 0)('no sentence of a real document stands in the project', () => {
  const { seen, sins } = checkBorrowed(
    PROJECT,
    ['seeds', 'real', 'dev'].map((folder) => join(CORPUS, folder)),
  )

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(1000)
})

test('a sentence of a real document is refused, whatever its setting', () => {
  const corpus = plant({ 'one.txt': real })
  const root = plant({
    'src/features/reading/rules/a.test.ts': `const text = '${real.toUpperCase().replaceAll(' ', ' \n  ')}'`,
  })

  expect(describe(checkBorrowed(root, [corpus]).sins)).toEqual([
    expect.stringContaining('src/features/reading/rules/a.test.ts: holds “'),
  ])
})

test('a few words in common pass', () => {
  const corpus = plant({ 'one.txt': real })
  const root = plant({
    'src/features/reading/rules/a.test.ts': "const text = 'họp vào lúc tám giờ sáng thứ Hai tuần sau'",
  })

  expect(checkBorrowed(root, [corpus]).sins).toEqual([])
})
