import type { Database } from '#platform/database/connect.ts'
import type { PlanContent } from '../messages.ts'

/** Milliseconds in which saves of one person are one version. */
const ONE_SITTING = 15 * 60_000

/** The content that was just saved: by whom, when. */
type Saved = { planId: string; content: PlanContent; accountId: string; now: Date }

/** Keeps what a plan begins with, as a version that later saves do not go into. */
export async function keepFirstVersion(tx: Database, saved: Saved): Promise<void> {
  await insertVersion(tx, saved, { version: 1, changes: 0, isOpen: false })
}

/**
 * Keeps a saved content as the newest version: as part of the one that the same person began less than a quarter of an hour
 * ago, else as a new one. What was gone back to (`isRestored`) is always a new one. The plan's row must be locked.
 */
export async function keepVersion(tx: Database, saved: Saved & { isRestored?: boolean }): Promise<void> {
  const [last, before] = await tx
    .selectFrom('plan_version')
    .selectAll()
    .where('plan_id', '=', saved.planId)
    .orderBy('version', 'desc')
    .limit(2)
    .execute()
  if (last === undefined) return keepFirstVersion(tx, saved)
  const isSameSitting =
    !saved.isRestored &&
    last.is_open &&
    last.saved_by === saved.accountId &&
    saved.now.getTime() - last.started_at.getTime() < ONE_SITTING
  if (!isSameSitting) {
    const changes = countChanges(last.content, saved.content)
    return insertVersion(tx, saved, { version: last.version + 1, changes, isOpen: !saved.isRestored })
  }
  await tx
    .updateTable('plan_version')
    .set({
      content: JSON.stringify(saved.content),
      changes: before === undefined ? 0 : countChanges(before.content, saved.content),
      saved_at: saved.now,
    })
    .where('plan_id', '=', saved.planId)
    .where('version', '=', last.version)
    .execute()
}

async function insertVersion(
  tx: Database,
  { planId, content, accountId, now }: Saved,
  { version, changes, isOpen }: { version: number; changes: number; isOpen: boolean },
): Promise<void> {
  await tx
    .insertInto('plan_version')
    .values({
      plan_id: planId,
      version,
      content: JSON.stringify(content),
      changes,
      is_open: isOpen,
      started_at: now,
      saved_at: now,
      saved_by: accountId,
    })
    .execute()
}

/** In how many lines, corrections, confirmations and findings left alone two contents differ; a changed line counts once. */
export function countChanges(one: PlanContent, other: PlanContent): number {
  const parts = (content: PlanContent) => [
    content.text.split('\n'),
    content.corrections.map((each) => JSON.stringify([each.path, each.value])),
    content.confirmed,
    content.setAside.map(({ key, reason }) => `${key}\n${reason}`),
  ]
  const others = parts(other)
  return parts(one).reduce((sum, part, at) => sum + countDifferent(part, others[at] ?? []), 0)
}

/** As a count of lines, not of places: in proportion to the length, however much was moved. */
function countDifferent(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const each of one) left.set(each, (left.get(each) ?? 0) + 1)
  let added = 0
  for (const each of other) {
    const count = left.get(each) ?? 0
    if (count > 0) left.set(each, count - 1)
    else added += 1
  }
  const removed = [...left.values()].reduce((sum, count) => sum + count, 0)
  return Math.max(added, removed)
}
