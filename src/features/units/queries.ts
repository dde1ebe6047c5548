import type { Database } from '#platform/database/connect.ts'

/** What others show of a unit. */
export type UnitName = { id: string; name: string }

/** True when the unit exists on that day. */
export async function isUnitValidOn(db: Database, unitId: string, day: string): Promise<boolean> {
  const found = await db
    .selectFrom('unit')
    .select('id')
    .where('id', '=', unitId)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .executeTakeFirst()
  return found !== undefined
}
