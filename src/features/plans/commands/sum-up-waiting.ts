import type { Selectable } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import type { Log } from '#platform/log/log.ts'
import { Refusal } from '#platform/refusal.ts'
import type { PlanTable } from '../tables.ts'
import { columnsOf, type PlanSummed } from './columns.ts'
import { type Summing, startSumming } from './summing.ts'

/** What it works with, and who is told of a plan that was left out. */
export type WaitingParts = { db: Database; summing: Pick<Summing, 'run'>; log: Pick<Log, 'warn'> }

/**
 * Reads and checks the plans that were made with `sumUpLater`, one after the other, and fills their columns; returns how
 * many. Each is kept by itself, so that a program that ends in the middle has only the others left to do. What a person
 * saved meanwhile is summed up already and stays; so do its times and its name, for nobody has changed the plan. One that
 * is refused, for it takes too long or too much memory, is logged and waits for the next round; the others go on.
 */
export async function sumUpWaiting(parts: WaitingParts): Promise<number> {
  const { db } = parts
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
    const summed = await sumUpOrLog(parts, id, plan)
    if (summed === null) continue
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

/** The same in a thread of its own, with more time for each than a person would wait; a thread is started only for plans that wait. */
export async function sumUpLeft({ db, log }: Omit<WaitingParts, 'summing'>): Promise<number> {
  const one = await db.selectFrom('plan').select('id').where('search', '=', '').limit(1).executeTakeFirst()
  if (one === undefined) return 0
  const summing = startSumming({ isLater: true })
  try {
    return await sumUpWaiting({ db, summing, log })
  } finally {
    await summing.close()
  }
}

async function sumUpOrLog(
  { summing, log }: WaitingParts,
  id: string,
  { content, saved_by: owner }: Pick<Selectable<PlanTable>, 'content' | 'saved_by'>,
): Promise<PlanSummed | null> {
  try {
    return await summing.run(content, { owner, weight: content.text.length })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    log.warn({ plan: id, code: error.code }, 'plan was not summed up')
    return null
  }
}
