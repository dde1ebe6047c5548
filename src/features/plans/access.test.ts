import { expect, test } from 'vitest'
import { mayEditPlansOf, mayMakePlans, unitsToPlanFor, unitsToSee } from './access.ts'

const unitId = 'a'

test.each([
  ['officer', true],
  ['clerk', true],
  ['leader', true],
  ['cluster-secretary', true],
  ['administrator', false],
] as const)('who is %s of a unit sees its plans; changes them: %s', (role, mayEdit) => {
  const actor = { memberships: [{ unitId, role }] }

  expect(unitsToSee(actor)).toEqual([unitId])
  expect([mayMakePlans(actor), mayEditPlansOf(actor, unitId)]).toEqual([mayEdit, mayEdit])
})

test('a role counts in its own unit only', () => {
  const actor = {
    memberships: [
      { unitId, role: 'administrator' },
      { unitId: 'b', role: 'clerk' },
      { unitId: 'b', role: 'administrator' },
    ],
  } as const

  expect(unitsToSee(actor)).toEqual(['a', 'b'])
  expect(unitsToPlanFor(actor)).toEqual(['b'])
  expect([mayEditPlansOf(actor, 'a'), mayEditPlansOf(actor, 'b'), mayEditPlansOf(actor, 'c')]).toEqual([
    false,
    true,
    false,
  ])
})

test('who belongs to no unit sees and makes nothing', () => {
  const actor = { memberships: [] }

  expect([unitsToSee(actor), mayMakePlans(actor)]).toEqual([[], false])
})
