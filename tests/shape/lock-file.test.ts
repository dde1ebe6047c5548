import { expect, test } from 'vitest'
import { type Lock, listMissing } from '../../tools/lock-text.ts'
import { PROJECT, readText } from './kit/tree.ts'

// `npm ci` is the first thing that everyone does, and it refuses a lock file that leaves out builds for other systems.
test('the lock file names every build; else run npm run lock', () => {
  const lock = JSON.parse(readText(PROJECT, 'package-lock.json')) as Lock

  expect(listMissing(lock).map(({ path }) => path)).toEqual([])
  expect(Object.keys(lock.packages).length).toBeGreaterThan(200)
})
