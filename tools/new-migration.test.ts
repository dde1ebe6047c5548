import { expect, test } from 'vitest'
import { nameMigration } from './new-migration.ts'

const now = new Date('2026-11-24T07:15:40Z')

test.each([
  ['units', 'A unit has a code', '2026-11-24T0715-units-a-unit-has-a-code'],
  ['bridge-points', '  Rooms,  again! ', '2026-11-24T0715-bridge-points-rooms-again'],
  ['', 'A unit has a code', undefined],
  ['units', '…', undefined],
])('a step of %s that says "%s" is named %s', (feature, sentence, name) => {
  expect(nameMigration({ feature, sentence, now })).toBe(name)
})
