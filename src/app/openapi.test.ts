import { expect, test } from 'vitest'
import { findDrift } from '../../tools/api-write.ts'

test('description and client are what the routes say; else api:write', async () => {
  expect(await findDrift()).toEqual([])
})
