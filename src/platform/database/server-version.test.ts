import { expect, test } from 'vitest'
import { cloneDatabase } from '../../../tests/kit/database.ts'
import { Refusal } from '../refusal.ts'
import { checkServer, refuseUnfit, type Server } from './server-version.ts'

function codeOf(server: Server): string | undefined {
  try {
    refuseUnfit(server)
    return undefined
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

test.each([
  ['14 is refused', { version: 140_013, encoding: 'UTF8', sorts: true }, 'database.too_old'],
  ['15 is taken', { version: 150_000, encoding: 'UTF8', sorts: true }, undefined],
  ['another encoding is refused', { version: 180_004, encoding: 'LATIN1', sorts: true }, 'database.not_utf8'],
  ['no ICU is refused', { version: 180_004, encoding: 'UTF8', sorts: false }, 'database.without_vietnamese'],
])('a server: %s', (_what, server, code) => {
  expect(codeOf(server)).toBe(code)
})

test('the server of the tests is fit', async () => {
  const clone = await cloneDatabase()

  await expect(checkServer(clone.db)).resolves.toBeUndefined()
  await clone.drop()
})
