import { expect, test } from 'vitest'
import { documentType } from '#features/reading/messages.ts'
import { TYPES } from './form-of.ts'

test('every type that a document may have can be chosen', () => {
  expect([...TYPES].sort()).toEqual([...documentType.options].sort())
})
