import type { Database } from '#platform/database/connect.ts'
import { columnsOf } from './columns.ts'
import type { Summing } from './summing.ts'

/**
 * Reads and checks the plans that were made with `sumUpLater`, one after the other, and fills their columns; returns how
 * many. Each is kept by itself, so that a program that ends in the middle has only the others left to do. What a person
 * saved meanwhile is summed up already and stays; so do its times and its name, for nobody has changed the plan.
 */
export async function sumUpWaiting({ db, summing }: { db: Database; summing: Pick<Summing, 'run'> }): Promise<number> {
  const waiting = await db.selectFrom('plan').select('id').where('search', '=', '').orderBy('id').execute()
  let count = 0
  for (const { id } of waiting) {
    const plan = await db
      .selectFrom('plan')
      .select(['content', 'title', 'is_titled', 'started_as', 'saved_by'])
      .where('id', '=', id)
      .where('search', '=', '')
      .executeTakeFirst()
    if (plan === undefined) continue
    const summed = await summing.run(plan.content, { owner: plan.saved_by, weight: plan.content.text.length })
    const done = await db
      .updateTable('plan')
      .set(columnsOf(summed, plan.is_titled ? plan.title : summed.title, plan.started_as))
      .where('id', '=', id)
      .where('search', '=', '')
      .executeTakeFirst()
    count += Number(done.numUpdatedRows)
  }
  return count
}
