import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Clone, cloneDatabase } from '../../../tests/kit/database.ts'
import { createUnit } from './commands.ts'
import { buildUnit } from './factory.ts'
import { isUnitValidOn } from './queries.ts'

let clone: Clone
beforeAll(async () => {
  clone = await cloneDatabase()
})
afterAll(() => clone.drop())

async function endUnit(id: string, lastDay: string): Promise<void> {
  await clone.db.updateTable('unit').set({ valid_to: lastDay }).where('id', '=', id).execute()
}

test.each([
  ['the day before it starts', '2019-12-31', false],
  ['its first day', '2020-01-01', true],
  ['its last day', '2025-06-30', true],
  ['the day after it ended', '2025-07-01', false],
])('a unit on %s', async (_when, day, expected) => {
  const unit = await buildUnit(clone.db, { kind: 'district-office', validFrom: '2020-01-01' })
  await endUnit(unit.id, '2025-06-30')

  expect(await isUnitValidOn(clone.db, unit.id, day)).toBe(expected)
})

test('a code may not start twice on the same day', async () => {
  const { id } = await buildUnit(clone.db, { code: 'TRUNG' })

  const second = createUnit(clone.db, {
    code: 'TRUNG',
    name: 'Khác',
    kind: 'school',
    parentId: id,
    validFrom: '2020-01-01',
    source: 'test',
  })

  await expect(second).rejects.toThrow('unit_code_is_unique_at_its_start')
})
