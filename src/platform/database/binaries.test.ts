import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findBinaries } from './binaries.ts'

test('the programs for this machine are there', async () => {
  const { initdb, postgres } = await findBinaries()

  expect([existsSync(initdb), existsSync(postgres)]).toEqual([true, true])
})

test.each([
  ['win32', 'database.windows'],
  ['plan9', 'database.no_binaries'],
])('on %s the start is refused with a way out', async (system, code) => {
  await expect(findBinaries(system)).rejects.toMatchObject({ code })
})
