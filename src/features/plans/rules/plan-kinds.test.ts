import { expect, test } from 'vitest'
import { planKind, startedKind } from '../messages.ts'
import { GATHERING_KINDS, STARTED_KINDS } from './plan-kinds.ts'

test('the choices of kinds are those of the wire; online is how one meets', () => {
  expect([...GATHERING_KINDS, 'trucTuyen']).toEqual(planKind.options)
  expect([...STARTED_KINDS]).toEqual(startedKind.options)
})
