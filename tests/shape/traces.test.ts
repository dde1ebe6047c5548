import { expect, test } from 'vitest'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'
import { checkTraces, hashWord } from './traces.ts'

/** A word of the list, put together so that this file does not hold it. */
const word = ['npm', 'js'].join('')
const folder = ['', 'home', 'an', 'hoinghi'].join('/')

test('nothing tells on whose machine the project was made', () => {
  const { seen, sins } = checkTraces(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(100)
})

test.each([
  ['a path of a machine', `read('${folder}/README.md')`, 'path /'],
  ['a word of the list', `from registry.${word}.org`, `names "${word}"`],
  ['a word of the list in capitals', word.toUpperCase(), `names "${word.toUpperCase()}"`],
])('%s is refused', (_what, line, says) => {
  const root = plant({ 'docs/operate/install.md': `# Install\n\n${line}\n` })

  expect(describe(checkTraces(root).sins)).toEqual([expect.stringContaining(`docs/operate/install.md:3: ${says}`)])
})

test('addresses of the product and relative paths pass', () => {
  const root = plant({
    'README.md': 'Open http://localhost:3000/home/desk, read ../data/home/ and src/root/page.ts.\n',
  })

  expect(checkTraces(root).sins).toEqual([])
})

test('the list is of hashes', () => {
  expect(hashWord(word)).toMatch(/^[0-9a-f]{16}$/)
})
