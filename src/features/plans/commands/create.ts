import { randomUUIDv7 } from 'node:crypto'
import type { Clock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import type { NewPlan, PlanContent, PlanKind } from '../messages.ts'
import { columnsOf } from './columns.ts'
import { startOf } from './start-of.ts'
import type { Summing } from './summing.ts'
import { keepFirstVersion } from './versions.ts'

/** What writing plans needs: where rows go, what reads and checks, what time it is. */
export type PlanParts = { db: Database; summing: Pick<Summing, 'run'>; clock: Clock }

/** The file a plan is made from, which is kept already. */
export type Original = { hash: string; fileName: string; format: string; text: string }

/** What a plan begins with. */
export type PlanStart = {
  unitId: string
  content: PlanContent
  /** As a person called it; without it, what the text is about. */
  title?: string
  startedAs?: PlanKind | null
  original?: Original | null
  copyOf?: string | null
  isSample?: boolean
}

/**
 * Makes a plan of a document that was read, of a kind, of an older plan, or of nothing. Returns its id.
 *
 * Refuses with `plans.no_unit`, `plans.read_only`, `plans.not_found`, `plans.reading_not_found`, `plans.already_made`, and with
 * what the pool of threads refuses.
 */
export async function createPlan(parts: PlanParts, actor: Actor, wanted: NewPlan): Promise<string> {
  return beginPlan(parts, actor, await startOf(parts, actor, wanted))
}

/** Makes a plan of what it is to begin with; whether the person may was asked before. */
export async function beginPlan(
  parts: PlanParts,
  { accountId }: Pick<Actor, 'accountId'>,
  start: PlanStart,
): Promise<string> {
  const { content, original } = start
  const summed = await parts.summing.run(content, { owner: accountId, weight: content.text.length })
  const now = parts.clock.now()
  const id = randomUUIDv7()
  await inTransaction(parts.db, async (tx) => {
    if (original) await holdFile(tx, original.hash)
    await tx
      .insertInto('plan')
      .values({
        id,
        unit_id: start.unitId,
        ...columnsOf(summed, start.title ?? summed.title, start.startedAs ?? null),
        is_titled: start.title !== undefined,
        state: 'draft',
        started_as: start.startedAs ?? null,
        content: JSON.stringify(content),
        original_hash: original?.hash ?? null,
        original_name: original?.fileName ?? null,
        original_format: original?.format ?? null,
        original_text: original?.text ?? null,
        copy_of: start.copyOf ?? null,
        is_sample: start.isSample ?? false,
        created_at: now,
        created_by: accountId,
        saved_at: now,
        saved_by: accountId,
      })
      .execute()
    await keepFirstVersion(tx, { planId: id, content, accountId, now })
  })
  return id
}

/** Until the transaction ends nobody removes the bytes; if somebody just did, the document is gone. */
async function holdFile(tx: Database, hash: string): Promise<void> {
  const held = await tx.selectFrom('kept_file').select('hash').where('hash', '=', hash).forKeyShare().executeTakeFirst()
  if (held === undefined) throw new Refusal('plans.reading_not_found', {}, 404)
}
