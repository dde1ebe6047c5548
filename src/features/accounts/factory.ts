import { buildUnit } from '#features/units/factory.ts'
import type { Database } from '#platform/database/connect.ts'
import { type AccountToCreate, type CreatedAccount, createAccount } from './commands.ts'

let count = 0

/** An account for tests: an officer since 2020 of a unit of its own, unless told otherwise. */
export async function buildAccount(db: Database, given: Partial<AccountToCreate> = {}): Promise<CreatedAccount> {
  count += 1
  return createAccount(db, {
    name: `Người thứ ${count}`,
    email: `nguoi-${count}@vi-du.vn`,
    role: 'officer',
    today: '2020-01-01',
    source: 'test',
    unitId: given.unitId ?? (await buildUnit(db)).id,
    ...given,
  })
}
