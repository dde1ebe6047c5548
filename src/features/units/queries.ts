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

/** The units of exactly that name on that day; names of schools are not unique. */
export function findUnitsNamed(db: Database, name: string, day: string): Promise<UnitName[]> {
  return db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('name', '=', name)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute()
}
