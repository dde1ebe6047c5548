import type { Database } from '#platform/database/connect.ts'
import { createUnit, type NewUnit } from './commands.ts'

let count = 0

/** A unit for tests: a Sở valid since 2020, unless told otherwise. Its code is new each time. */
export async function buildUnit(db: Database, given: Partial<NewUnit> = {}): Promise<{ id: string; name: string }> {
  count += 1
  const unit: NewUnit = {
    code: `DV-${count}`,
    name: `Sở Giáo dục và Đào tạo thứ ${count}`,
    kind: 'department',
    parentId: null,
    validFrom: '2020-01-01',
    source: 'test',
    ...given,
  }
  return { id: await createUnit(db, unit), name: unit.name }
}
