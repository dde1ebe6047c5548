import { expect, test } from 'vitest'
import { BATCH, inBatches, RESTORABLE_DAYS, restorableSince } from './restorable.ts'

test('what was removed can be restored for seven days', () => {
  expect(RESTORABLE_DAYS).toBe(7)
  expect(restorableSince(new Date('2026-03-08T01:02:03Z'))).toEqual(new Date('2026-03-01T01:02:03Z'))
})

test('rounds go on until one takes less than it might', async () => {
  const taken = [BATCH, BATCH, 3, BATCH]

  expect(await inBatches(async () => taken.shift() ?? 0)).toBe(2 * BATCH + 3)
  expect(taken).toEqual([BATCH])
})
