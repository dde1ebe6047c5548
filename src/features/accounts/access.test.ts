import { expect, test } from 'vitest'
import { mayCreateAccountIn, mayManageAccounts } from './access.ts'
import type { Role } from './messages.ts'

const holding = (role: Role, unitId = 'so') => ({ memberships: [{ role, unitId }] })

test.each([
  ['an administrator', holding('administrator'), true],
  ['an officer', holding('officer'), false],
  ['a clerk', holding('clerk'), false],
  ['a leader', holding('leader'), false],
  ['a cluster secretary', holding('cluster-secretary'), false],
  ['somebody without a role', { memberships: [] }, false],
])('managing accounts by %s', (_who, actor, expected) => {
  expect(mayManageAccounts(actor)).toBe(expected)
})

test.each([
  ['the administrator of the unit', holding('administrator', 'so'), true],
  ['the administrator of another unit', holding('administrator', 'truong'), false],
  ['an officer of the unit', holding('officer', 'so'), false],
])('a new account in a unit by %s', (_who, actor, expected) => {
  expect(mayCreateAccountIn(actor, 'so')).toBe(expected)
})
