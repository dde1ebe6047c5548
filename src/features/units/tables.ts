import type { UnitKind } from './rules.ts'

declare module '#platform/database/connect.ts' {
  interface Tables {
    unit: UnitTable
  }
}

export type UnitTable = {
  id: string
  code: string
  name: string
  kind: UnitKind
  parent_id: string | null
  /** Civil dates, `YYYY-MM-DD`; `valid_to` is the last day. */
  valid_from: string
  valid_to: string | null
  source: string
}
