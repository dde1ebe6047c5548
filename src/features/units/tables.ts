declare module '#platform/database/connect.ts' {
  interface Tables {
    unit: UnitTable
  }
}

/** Sở, Phòng (until 6/2025), the commune's office (since 7/2025), cluster, school, centre. */
export type UnitKind = 'ministry' | 'department' | 'district-office' | 'commune' | 'cluster' | 'school' | 'centre'

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
