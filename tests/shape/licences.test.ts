import { expect, test } from 'vitest'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'
import { checkLibraries, checkLicences } from './licences.ts'

const lock = (license?: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/wire': license === undefined ? {} : { license } } })

test('every package may be given on under our licence', () => {
  const { seen, sins } = checkLicences(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(200)
})

test.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'LGPL-3.0-or-later', 'MIT AND GPL-2.0', 'UNLICENSED'])(
  'a package under %s is refused',
  (licence) => {
    const { sins } = checkLicences(plant({ 'package-lock.json': lock(licence) }))

    expect(describe(sins)).toEqual([expect.stringContaining(`node_modules/wire: licence ${licence}`)])
  },
)

test('a package that states no licence is refused', () => {
  const { sins } = checkLicences(plant({ 'package-lock.json': lock() }))

  expect(describe(sins)).toEqual([expect.stringContaining('licence not stated')])
})

test.each(['MIT', 'ISC', '(MIT OR GPL-3.0-or-later)', 'Apache-2.0 AND MIT'])('a package under %s passes', (licence) => {
  expect(checkLicences(plant({ 'package-lock.json': lock(licence) }))).toEqual({ seen: 1, sins: [] })
})

test('every library has its line with its licence', () => {
  const { seen, sins } = checkLibraries(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(40)
})

test('a library without a line, with another licence or gone is refused', () => {
  const root = plant({
    'package.json': JSON.stringify({ dependencies: { wire: '1', fast: '1' } }),
    'node_modules/fast/package.json': JSON.stringify({ license: 'ISC' }),
    'docs/decisions/0005-libraries.md': '| `fast` | MIT | speed | – |\n| `old` | MIT | once | – |\n',
  })

  expect(describe(checkLibraries(root).sins)).toEqual([
    'docs/decisions/0005-libraries.md: add a line for wire: licence, what for, rather than what',
    'docs/decisions/0005-libraries.md: fast is under ISC, not MIT',
    'docs/decisions/0005-libraries.md: old is not installed; take its line out',
  ])
})
