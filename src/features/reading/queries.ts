import type { Database } from '#platform/database/connect.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { fold } from '#platform/vietnamese/fold.ts'
import type { DocumentType, Reading } from './messages.ts'

/** Words of a search that count; more of them would only make the question slow. */
const MOST_WORDS = 8

export type ReadingRow = {
  id: string
  title: string
  file_name: string
  format: string
  created_at: Date
  is_sample: boolean
  type: DocumentType | null
  number: string | null
  issuer: string | null
  subject: string | null
  issued_on: string | null
  first_date: string | null
  doubts: number
}
export type WholeReadingRow = ReadingRow & {
  encoding: string | null
  notices: string[]
  text: string
  reading: Reading
  size: number
}

const summary = [
  'reading.id',
  'reading.title',
  'reading.file_name',
  'reading.format',
  'reading.created_at',
  'reading.is_sample',
  'reading.type',
  'reading.number',
  'reading.issuer',
  'reading.subject',
  'reading.issued_on',
  'reading.first_date',
  'reading.doubts',
] as const

/** What the owner keeps and has not deleted; every word of the search must stand somewhere in it. */
function readingsOf(db: Database, owner: Actor, search = '') {
  let rows = db.selectFrom('reading').where('account_id', '=', owner.accountId).where('deleted_at', 'is', null)
  for (const word of fold(search).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)) {
    rows = rows.where('search', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  }
  return rows
}

/** One page of what the owner keeps, the newest first, in two statements whatever the number of rows. */
export async function listReadings(
  db: Database,
  owner: Actor,
  page: { search?: string | undefined; after?: string | undefined; limit: number },
): Promise<{ rows: ReadingRow[]; next: string | null; total: number }> {
  const matching = readingsOf(db, owner, page.search)
  let wanted = matching.select(summary).orderBy('reading.id', 'desc')
  if (page.after !== undefined) wanted = wanted.where('reading.id', '<', page.after)
  const found = await wanted.limit(page.limit + 1).execute()
  const counted = await matching.select((of) => of.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = found.slice(0, page.limit)
  const next = found.length > page.limit ? (rows.at(-1)?.id ?? null) : null
  return { rows, next, total: Number(counted.total) }
}

/** One reading with its text, if it is the owner's. */
export function findReading(db: Database, owner: Actor, id: string): Promise<WholeReadingRow | undefined> {
  return readingsOf(db, owner)
    .innerJoin('kept_file', 'kept_file.hash', 'reading.file_hash')
    .select(summary)
    .select(['encoding', 'notices', 'text', 'reading', 'kept_file.size'])
    .where('reading.id', '=', id)
    .executeTakeFirst()
}

/** Where the bytes of the original lie, if the reading is the owner's. */
export function findOriginal(db: Database, owner: Actor, id: string) {
  return readingsOf(db, owner)
    .select(['file_hash as hash', 'file_name as fileName'])
    .where('reading.id', '=', id)
    .executeTakeFirst()
}

/** What was read, for the download of the facts, if the reading is the owner's. */
export function findFacts(db: Database, owner: Actor, id: string) {
  return readingsOf(db, owner).select(['reading', 'title']).where('reading.id', '=', id).executeTakeFirst()
}
