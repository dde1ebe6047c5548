import { buildUnit } from '#features/units/factory.ts'
import type { Database } from '#platform/database/connect.ts'
import {
  type AccountToCreate,
  type CreatedAccount,
  createAccount,
  type FirstPassword,
  preparePassword,
} from './commands.ts'

let count = 0
/** One for all accounts of a test file: hashing takes long by design. */
let password: Promise<FirstPassword> | undefined

/** An account for tests: an officer since 2020 of a unit of its own, unless told otherwise. */
export async function buildAccount(db: Database, given: Partial<AccountToCreate> = {}): Promise<CreatedAccount> {
  count += 1
  password ??= preparePassword()
  return createAccount(db, {
    name: `Người thứ ${count}`,
    email: `nguoi-${count}@vi-du.vn`,
    role: 'officer',
    today: '2020-01-01',
    source: 'test',
    password: await password,
    unitId: given.unitId ?? (await buildUnit(db)).id,
    ...given,
  })
}
