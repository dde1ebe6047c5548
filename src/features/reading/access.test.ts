import { expect, test } from 'vitest'
import { mayKeepReadings } from './access.ts'

test.each([
  ['somebody of a unit', [{ unitId: 'so', role: 'officer' as const }], true],
  ['somebody whose roles have all ended', [], false],
])('keeping a document by %s', (_who, memberships, expected) => {
  expect(mayKeepReadings({ memberships })).toBe(expected)
})
