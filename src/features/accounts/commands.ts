import { randomBytes, randomUUIDv7 } from 'node:crypto'
import { isUnitValidOn } from '#features/units/public.ts'
import type { Database } from '#platform/database/connect.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refusal } from '#platform/refusal.ts'
import { hashOfPassword } from '#platform/sign-in/sign-in.ts'
import type { NewAccount } from './messages.ts'

/** Who the account is for and what the person is where. */
export type AccountToCreate = NewAccount & {
  /** First day of the role. */
  today: string
  /** Who gave the role. */
  source: string
  isSample?: boolean
  /** Prepared before, where several accounts are made at once: hashing takes its time by design. */
  password?: FirstPassword
}

/** A first password in clear, to be shown once, and the form in which it is kept. */
export type FirstPassword = { clear: string; hash: string }

/** A new account with its first password: the only moment it is known in clear. */
export type CreatedAccount = { id: string; name: string; email: string; firstPassword: string }

/**
 * Makes an account with one role in one unit and returns its first password, which is kept nowhere in clear.
 *
 * Refuses with `accounts.email_taken` and `accounts.unit_unknown`.
 */
export async function createAccount(db: Database, wanted: AccountToCreate): Promise<CreatedAccount> {
  const id = randomUUIDv7()
  const email = wanted.email.toLowerCase()
  const { clear: firstPassword, hash } = wanted.password ?? (await preparePassword())
  await inTransaction(db, async (tx) => {
    if (!(await isUnitValidOn(tx, wanted.unitId, wanted.today))) throw new Refusal('accounts.unit_unknown')
    const added = await tx
      .insertInto('account')
      .values({ id, name: wanted.name, email, is_sample: wanted.isSample ?? false })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 0n) throw new Refusal('accounts.email_taken', {}, 409)
    await addCredential(tx, id, hash)
    await addMembership(tx, id, wanted)
  })
  return { id, name: wanted.name, email, firstPassword }
}

async function addCredential(tx: Database, accountId: string, passwordHash: string): Promise<void> {
  const now = new Date()
  await tx
    .insertInto('credential')
    .values({
      id: randomUUIDv7(),
      account_id: accountId,
      provider: 'credential',
      provider_account: accountId,
      password_hash: passwordHash,
      created_at: now,
      updated_at: now,
    })
    .execute()
}

async function addMembership(tx: Database, accountId: string, wanted: AccountToCreate): Promise<void> {
  await tx
    .insertInto('membership')
    .values({
      id: randomUUIDv7(),
      account_id: accountId,
      unit_id: wanted.unitId,
      role: wanted.role,
      valid_from: wanted.today,
      valid_to: null,
      source: wanted.source,
    })
    .execute()
}

/** Forgets sessions that ended by themselves, with the name of the browser in them; returns how many. */
export async function removeExpiredSessions(db: Database, now: Date): Promise<number> {
  const gone = await db.deleteFrom('session').where('expires_at', '<', now).executeTakeFirstOrThrow()
  return Number(gone.numDeletedRows)
}

/** Makes a first password and hashes it, on another thread than the caller's. */
export async function preparePassword(): Promise<FirstPassword> {
  const clear = newPassword()
  return { clear, hash: await hashOfPassword(clear) }
}

/** Letters and digits that cannot be taken for one another when read from paper: 4 × 4 of 31, 79 bits. */
function newPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
  const letters: string[] = []
  while (letters.length < 16) {
    // Bytes above the last whole multiple are thrown away; with them some letters would come more often.
    for (const byte of randomBytes(32)) if (byte < 248) letters.push(alphabet.charAt(byte % alphabet.length))
  }
  return letters
    .slice(0, 16)
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')
}
