import { sql } from 'kysely'
import { filesOfPlans } from '#features/plans/public.ts'
import { purgeUnnamedFiles } from '#features/reading/public.ts'
import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { Refusal } from '#platform/refusal.ts'
import { SAMPLE_SOURCE } from './sample-world.ts'

/** What went away. */
export type RemovedWorld = { accounts: number; units: number; readings: number; plans: number; files: number }

/**
 * Removes the sample world for good: accounts, units, readings and plans in one transaction, then the files that nothing
 * else needs. What people tried out with sample accounts goes too, if `withWork` says so.
 *
 * Refuses with `samples.none`, `samples.in_use` (something of real accounts or units hangs on it) and `samples.has_work`.
 */
export async function removeSampleWorld(
  db: Database,
  files: FileStore,
  { withWork }: { withWork: boolean },
): Promise<RemovedWorld> {
  const removed = await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('sample world'))`.execute(tx)
    if ((await samplesIn(tx).accounts.executeTakeFirst()) === undefined) throw new Refusal('samples.none')
    await refuseRealData(tx)
    if (!withWork) await refuseOwnWork(tx)
    return removeRows(tx)
  })
  return { ...removed, files: await purgeUnnamedFiles(db, files, [filesOfPlans]) }
}

function samplesIn(tx: Database) {
  return {
    accounts: tx.selectFrom('account').select('id').where('is_sample', '=', true),
    units: tx.selectFrom('unit').select('id').where('source', '=', SAMPLE_SOURCE),
  }
}

/** What hangs together with the sample world and does not belong to it. */
async function refuseRealData(tx: Database): Promise<void> {
  const { accounts, units } = samplesIn(tx)
  const members = tx.selectFrom('membership').where('unit_id', 'in', units).where('account_id', 'not in', accounts)
  const readings = tx
    .selectFrom('reading')
    .where(({ or, and, eb }) =>
      or([
        and([eb('unit_id', 'in', units), eb('account_id', 'not in', accounts)]),
        and([eb('unit_id', 'not in', units), eb('account_id', 'in', accounts)]),
      ]),
    )
  const versions = tx.selectFrom('plan_version').innerJoin('plan', 'plan.id', 'plan_version.plan_id').select('plan.id')
  const plans = tx
    .selectFrom('plan')
    .where(({ or, and, eb }) =>
      or([
        and([
          eb('unit_id', 'in', units),
          or([
            eb('created_by', 'not in', accounts),
            eb('saved_by', 'not in', accounts),
            eb('id', 'in', versions.where('plan_version.saved_by', 'not in', accounts)),
          ]),
        ]),
        and([
          eb('unit_id', 'not in', units),
          or([
            eb('created_by', 'in', accounts),
            eb('saved_by', 'in', accounts),
            eb('id', 'in', versions.where('plan_version.saved_by', 'in', accounts)),
          ]),
        ]),
      ]),
    )
  const below = tx.selectFrom('unit').where('parent_id', 'in', units).where('source', '<>', SAMPLE_SOURCE)
  const counts = {
    members: await countOf(members.select('id')),
    readings: await countOf(readings.select('id')),
    plans: await countOf(plans.select('id')),
    units: await countOf(below.select('id')),
  }
  if (Object.values(counts).some((count) => count > 0)) throw new Refusal('samples.in_use', counts)
}

/** What people made with sample accounts, to try the product or because they knew no better. */
async function refuseOwnWork(tx: Database): Promise<void> {
  const { accounts, units } = samplesIn(tx)
  const ownReadings = tx.selectFrom('reading').where('account_id', 'in', accounts).where('is_sample', '=', false)
  const ownPlans = tx.selectFrom('plan').where('unit_id', 'in', units).where('is_sample', '=', false)
  const readings = await countOf(ownReadings.where('deleted_at', 'is', null).select('id'))
  const plans = await countOf(ownPlans.where('deleted_at', 'is', null).select('id'))
  if (readings + plans > 0) throw new Refusal('samples.has_work', { readings, plans })
}

async function removeRows(tx: Database): Promise<Omit<RemovedWorld, 'files'>> {
  const { accounts, units } = samplesIn(tx)
  const plans = await tx.deleteFrom('plan').where('unit_id', 'in', units).executeTakeFirst()
  const readings = await tx.deleteFrom('reading').where('account_id', 'in', accounts).executeTakeFirst()
  // Sessions, passwords and roles go with the accounts.
  const people = await tx.deleteFrom('account').where('is_sample', '=', true).executeTakeFirst()
  const below = await tx
    .deleteFrom('unit')
    .where('source', '=', SAMPLE_SOURCE)
    .where('parent_id', 'is not', null)
    .executeTakeFirst()
  const above = await tx.deleteFrom('unit').where('source', '=', SAMPLE_SOURCE).executeTakeFirst()
  return {
    accounts: Number(people.numDeletedRows),
    units: Number(below.numDeletedRows + above.numDeletedRows),
    readings: Number(readings.numDeletedRows),
    plans: Number(plans.numDeletedRows),
  }
}

async function countOf(found: { execute: () => Promise<readonly unknown[]> }): Promise<number> {
  return (await found.execute()).length
}
