import type { Selectable } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { fold } from '#platform/vietnamese/fold.ts'
import type { KeptFileTable, ReadingTable } from './tables.ts'

/** Words of a search that count; more of them would only make the question slow. */
const MOST_WORDS = 8

/** What a list shows of a reading. */
const shown = [
  'id',
  'title',
  'file_name',
  'format',
  'created_at',
  'is_sample',
  'type',
  'number',
  'issuer',
  'subject',
  'issued_on',
  'first_date',
  'doubts',
] as const
/** With the name of the table, for questions that ask other tables too. */
const summary = shown.map((column) => `reading.${column}` as const)

type Row = Selectable<ReadingTable>
export type ReadingRow = Pick<Row, (typeof shown)[number]>
export type WholeReadingRow = ReadingRow &
  Pick<Row, 'encoding' | 'notices' | 'text' | 'reading' | 'reader_version'> &
  Pick<Selectable<KeptFileTable>, 'size'>

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
  page: { search?: string | undefined; doubtful?: boolean; after?: string | undefined; limit: number },
): Promise<{ rows: ReadingRow[]; next: string | null; total: number }> {
  let matching = readingsOf(db, owner, page.search)
  // The index by account serves this as well: a person keeps hundreds, and `total` looks at each of them anyway.
  if (page.doubtful) matching = matching.where('doubts', '>', 0).where('is_sample', '=', false)
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
    .select(['encoding', 'notices', 'text', 'reading', 'reader_version', 'kept_file.size'])
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
