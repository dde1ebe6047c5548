import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildUnit } from '#features/units/factory.ts'
import { type Clone, cloneDatabase } from '../../../tests/kit/database.ts'
import { buildAccount } from './factory.ts'
import { findActor, getMeOrThrow, listAccounts } from './queries.ts'

let clone: Clone
beforeAll(async () => {
  clone = await cloneDatabase()
})
afterAll(() => clone.drop())

/** An administrator since 2020 of a unit that existed from 2020 to the last of June 2025. */
async function buildFormerAdministrator(): Promise<{ id: string; unitId: string }> {
  const unit = await buildUnit(clone.db, { kind: 'district-office' })
  const { id } = await buildAccount(clone.db, { unitId: unit.id, role: 'administrator' })
  await clone.db.updateTable('unit').set({ valid_to: '2025-06-30' }).where('id', '=', unit.id).execute()
  return { id, unitId: unit.id }
}

test('a role counts to the last day of its unit and not after', async () => {
  const { id, unitId } = await buildFormerAdministrator()

  const [last, after] = [await findActor(clone.db, id, '2025-06-30'), await findActor(clone.db, id, '2025-07-01')]

  expect(last.memberships).toEqual([{ unitId, role: 'administrator' }])
  expect(after.memberships).toEqual([])
  expect((await getMeOrThrow(clone.db, after, '2025-07-01')).memberships).toEqual([])
})

test('a role in a unit that is yet to come does not count', async () => {
  const unit = await buildUnit(clone.db)
  const { id } = await buildAccount(clone.db, { unitId: unit.id })
  await clone.db.updateTable('unit').set({ valid_from: '2026-01-01' }).where('id', '=', unit.id).execute()

  expect((await findActor(clone.db, id, '2025-12-31')).memberships).toEqual([])
  expect((await findActor(clone.db, id, '2026-01-01')).memberships).toHaveLength(1)
})

test('the people of a unit that ended are listed no more', async () => {
  const { id } = await buildFormerAdministrator()
  const actor = await findActor(clone.db, id, '2025-06-30')

  const page = await listAccounts(clone.db, actor, { after: undefined, limit: 10, today: '2025-07-01' })

  expect(page).toEqual({ items: [], next: null })
})
