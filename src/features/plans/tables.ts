import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { PlanContent, PlanKind, PlanState } from './messages.ts'

declare module '#platform/database/connect.ts' {
  interface Tables {
    plan: PlanTable
    plan_version: PlanVersionTable
  }
}

/** Worked out from `content` at every save: see `commands/plan-columns.ts`. */
export type SummedColumns = {
  type: string | null
  number: string | null
  school_year: string | null
  is_online: boolean
  first_date: string | null
  last_date: string | null
  year: number | null
  venue: string | null
  doubts: number
  errors: number
  warnings: number
  questions: number
  /** Words of the text, without marks and with: see `platform/vietnamese/search-text.ts`. */
  search: string
  search_with_marks: string
}

/** One plan of a unit as it is now, with the file it was made from by its hash. */
export type PlanTable = SummedColumns & {
  /** UUID of version 7: the order of the ids is the order of making. */
  id: string
  unit_id: string
  title: string
  /** Whether a person named it; otherwise the title follows the subject of the text. */
  is_titled: Generated<boolean>
  state: PlanState
  kind: PlanKind
  /** The kind it was started from, which holds as long as the text tells of no other. */
  started_as: PlanKind | null
  content: JSONColumnType<PlanContent>
  revision: Generated<number>
  /** All four, or none for a plan that was started here. */
  original_hash: string | null
  original_name: string | null
  original_format: string | null
  original_text: string | null
  copy_of: string | null
  /** Words of what it is called by, of the content as well: the title, the number and the like. */
  search_head: string
  search_head_with_marks: string
  /** Both again, as an index of words and neighbours: see `platform/database/word-index.ts`. Only to be asked, never to be read. */
  words: ColumnType<never, string, string>
  is_sample: Generated<boolean>
  created_at: Date
  created_by: string
  saved_at: Date
  saved_by: string
  deleted_at: Generated<Date | null>
}

/** What a plan was after the saves of one person. The newest is what the plan is now. */
export type PlanVersionTable = {
  plan_id: string
  version: number
  content: JSONColumnType<PlanContent>
  changes: number
  is_open: boolean
  started_at: Date
  saved_at: Date
  saved_by: string
}
