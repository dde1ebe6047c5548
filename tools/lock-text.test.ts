import { expect, test } from 'vitest'
import { completeLock, listMissing } from './lock-text.ts'

const lock = {
  name: 'product',
  packages: {
    '': {},
    'node_modules/fast': {
      version: '2.0.0',
      dev: true,
      license: 'MIT',
      optionalDependencies: {
        'fast-linux-x64-gnu': '2.0.0',
        'fast-linux-arm64-musl': '2.0.0',
        'fast-win32-x64': '2.0.0',
      },
    },
    'node_modules/fast-linux-x64-gnu': { version: '2.0.0' },
    'node_modules/fast/node_modules/fast-win32-x64': { version: '2.0.0' },
  },
}

test('a build that the lock file does not name is missing', () => {
  expect(listMissing(lock).map(({ path, version }) => ({ path, version }))).toEqual([
    { path: 'node_modules/fast-linux-arm64-musl', version: '2.0.0' },
  ])
})

test('a completed lock file names it with its system', () => {
  const completed = completeLock(lock)

  expect(listMissing(completed)).toEqual([])
  expect(completed.packages).toMatchObject({
    'node_modules/fast-linux-arm64-musl': {
      version: '2.0.0',
      cpu: ['arm64'],
      libc: ['musl'],
      os: ['linux'],
      dev: true,
      license: 'MIT',
      optional: true,
    },
  })
})
