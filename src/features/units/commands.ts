import { randomUUIDv7 } from 'node:crypto'
import type { Database } from '#platform/database/connect.ts'
import type { UnitKind } from './rules.ts'

export type NewUnit = {
  code: string
  name: string
  kind: UnitKind
  parentId: string | null
  validFrom: string
  /** The decision or list that says so. */
  source: string
}

/** Adds a unit and returns its id. Validity is open-ended until a later decision ends it. */
export async function createUnit(db: Database, unit: NewUnit): Promise<string> {
  const id = randomUUIDv7()
  await db
    .insertInto('unit')
    .values({
      id,
      code: unit.code,
      name: unit.name,
      kind: unit.kind,
      parent_id: unit.parentId,
      valid_from: unit.validFrom,
      valid_to: null,
      source: unit.source,
    })
    .execute()
  return id
}
