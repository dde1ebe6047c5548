import type { Generated, JSONColumnType } from 'kysely'
import type { DocumentType, Reading } from './messages.ts'

declare module '#platform/database/connect.ts' {
  interface Tables {
    reading: ReadingTable
    kept_file: KeptFileTable
  }
}

/** One document that a person keeps: the original by its hash, its text, and what was read in it. */
export type ReadingTable = {
  /** UUID of version 7: the order of the ids is the order of keeping. */
  id: string
  account_id: string
  /** The unit the person acted for. */
  unit_id: string
  file_hash: string
  title: string
  file_name: string
  format: string
  encoding: string | null
  /** Codes of sentences about how the file was opened. */
  notices: JSONColumnType<string[]>
  text: string
  /** Only to be trusted where `reader_version` is the one of today: see `commands/read-again.ts`. */
  reading: JSONColumnType<Reading>
  reader_version: string
  /** The columns below repeat parts of `reading`, so that a list need not unpack it. */
  type: DocumentType | null
  number: string | null
  issuer: string | null
  subject: string | null
  issued_on: string | null
  first_date: string | null
  doubts: number
  /** On how many days its sessions are, what kind of conference it is and what the first session is called. */
  days: number
  kind: string | null
  conference: string | null
  /** Words without marks, with marks, and of the number and the subject only: see `platform/vietnamese/search-text.ts`. */
  search: string
  search_with_marks: string
  search_head: string
  search_head_with_marks: string
  is_sample: Generated<boolean>
  created_at: Date
  deleted_at: Generated<Date | null>
}

/** Bytes in the file store. Its row is locked while somebody names or removes the file. */
export type KeptFileTable = {
  hash: string
  size: number
  created_at: Generated<Date>
}
