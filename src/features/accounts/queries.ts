import type { Database } from '#platform/database/connect.ts'
import { type Actor, admit } from '#platform/sign-in/actor.ts'
import type { Me, Role, SampleAccounts } from './messages.ts'

/** Roles held on the day, the earliest membership first. A role ends with its unit: that may be merged or abolished. */
function membershipsOn(db: Database, day: string) {
  return db
    .selectFrom('membership')
    .innerJoin('unit', 'unit.id', 'membership.unit_id')
    .where('membership.valid_from', '<=', day)
    .where((where) => where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>=', day)]))
    .where('unit.valid_from', '<=', day)
    .where((where) => where.or([where('unit.valid_to', 'is', null), where('unit.valid_to', '>=', day)]))
    .orderBy('membership.valid_from')
    .orderBy('membership.id')
}

/** The person behind a checked session, with the roles of today. For the gate alone. */
export async function findActor(db: Database, accountId: string, today: string): Promise<Actor> {
  const memberships = await membershipsOn(db, today)
    .select(['membership.unit_id as unitId', 'membership.role'])
    .where('membership.account_id', '=', accountId)
    .execute()
  return admit({ accountId, memberships })
}

/** Who is signed in, with the names of their units. */
export async function getMeOrThrow(db: Database, actor: Actor, today: string): Promise<Me> {
  const account = await db
    .selectFrom('account')
    .select(['id', 'name', 'email'])
    .where('id', '=', actor.accountId)
    .executeTakeFirstOrThrow()
  const held = await membershipsOn(db, today)
    .select(['unit.id', 'unit.name', 'membership.role'])
    .where('membership.account_id', '=', actor.accountId)
    .execute()
  return { account, memberships: held.map(({ id, name, role }) => ({ unit: { id, name }, role })) }
}

/** The accounts of the sample world, one row each. */
export async function listSampleAccounts(db: Database, today: string): Promise<SampleAccounts['items']> {
  return membershipsOn(db, today)
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select(['account.id', 'account.name', 'account.email', 'membership.role', 'unit.name as unitName'])
    .where('account.is_sample', '=', true)
    .execute()
}

/** True when the account belongs to the sample world. */
export async function isSampleAccount(db: Database, accountId: string): Promise<boolean> {
  const found = await db
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .where('is_sample', '=', true)
    .executeTakeFirst()
  return found !== undefined
}

/** True while nobody has an account yet: a first start. */
export async function hasNoAccounts(db: Database): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) === undefined
}

export type AccountRow = { id: string; name: string; email: string; unitName: string; role: Role }

/** The people of the units that the actor administers, in the order their accounts were made. */
export async function listAccounts(
  db: Database,
  actor: Actor,
  page: { after: string | undefined; limit: number; today: string },
): Promise<{ items: AccountRow[]; next: string | null }> {
  const units = actor.memberships.filter(({ role }) => role === 'administrator').map(({ unitId }) => unitId)
  let rows = membershipsOn(db, page.today)
    .clearOrderBy()
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select(['account.id', 'account.name', 'account.email', 'unit.name as unitName', 'membership.role'])
    .select('membership.id as membershipId')
    .where('membership.unit_id', 'in', units)
    .orderBy('membership.id')
    .limit(page.limit + 1)
  if (page.after !== undefined) rows = rows.where('membership.id', '>', page.after)
  const found = await rows.execute()
  const items = found.slice(0, page.limit)
  const next = found.length > page.limit ? (items.at(-1)?.membershipId ?? null) : null
  return { items: items.map(({ membershipId: _, ...row }) => row), next }
}
