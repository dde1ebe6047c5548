import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { isWordless, lineAround, type SearchPatterns, searchPatternsOf } from '#platform/vietnamese/search-text.ts'
import type { KeptFileTable, ReadingTable } from './tables.ts'

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
  'days',
  'kind',
  'conference',
] as const
/** With the name of the table, for questions that ask other tables too. */
const summary = shown.map((column) => `reading.${column}` as const)

type Row = Selectable<ReadingTable>
export type ReadingRow = Pick<Row, (typeof shown)[number]>
/** As a list shows it; `context` is the line of the text in which a search found its words. */
export type ListedRow = ReadingRow & { context: string | null }
export type WholeReadingRow = ReadingRow &
  Pick<Row, 'encoding' | 'notices' | 'text' | 'reading' | 'reader_version' | 'file_hash'> &
  Pick<Selectable<KeptFileTable>, 'size'>

/** What the owner keeps and has not deleted. */
function readingsOf(db: Database, owner: Actor) {
  return db.selectFrom('reading').where('account_id', '=', owner.accountId).where('deleted_at', 'is', null)
}

/** Where the words of a search were found, the best place first; 0 for all where nothing was searched. */
const PLACES = { number: 0, subject: 1, text: 2 }

type Page = { search?: string | undefined; doubtful?: boolean; after?: string | undefined; limit: number }

/** One page of what the owner keeps, best place of the words and then newest first, in one statement. */
export async function listReadings(
  db: Database,
  owner: Actor,
  page: Page,
): Promise<{ rows: ListedRow[]; next: string | null; total: number }> {
  const search = page.search ?? ''
  const patterns = searchPatternsOf(search)
  const found = await pageOf(db, owner, page, patterns)
  const rows = found.slice(0, page.limit).map(({ total: _, place, text, ...row }) => ({
    ...row,
    context: patterns && place === PLACES.text ? (lineAround(text ?? '', search) ?? null) : null,
  }))
  const next = found.length > page.limit ? (rows.at(-1)?.id ?? null) : null
  return { rows, next, total: Number(found[0]?.total ?? 0) }
}

function pageOf(db: Database, owner: Actor, page: Page, patterns: SearchPatterns | undefined) {
  let matching = readingsOf(db, owner)
  // The index by account serves this as well: a person keeps hundreds, and `total` looks at each of them anyway.
  if (page.doubtful) matching = matching.where('doubts', '>', 0).where('is_sample', '=', false)
  if (isWordless(page.search ?? '')) matching = matching.where(sql<boolean>`false`)
  if (patterns) matching = matching.where('search', 'like', patterns.plain)
  if (patterns?.withMarks) matching = matching.where('search_with_marks', 'like', patterns.withMarks)
  let wanted = db
    // Looked for once, though counted and paged: the words stand in long texts.
    .with(
      (of) => of('matched').materialized(),
      () => matching.select(['reading.id', placeOf(patterns).as('place')]),
    )
    .selectFrom('matched')
    .innerJoin('reading', 'reading.id', 'matched.id')
    .select(summary)
    .select((of) => [
      'matched.place',
      of.selectFrom('matched as all').select(of.fn.countAll<number>().as('count')).as('total'),
      // Only a line found in the text is shown: other long texts need not be unpacked and sent.
      textWhereFound(patterns).as('text'),
    ])
    .orderBy('matched.place')
    .orderBy('matched.id', 'desc')
    .limit(page.limit + 1)
  if (page.after !== undefined) {
    // A page goes on behind a row that was deleted meanwhile as well.
    const last = sql<number>`coalesce((select place from matched where id = ${page.after}), ${patterns ? PLACES.text : 0})`
    wanted = wanted.where(sql<boolean>`(matched.place, ${page.after}::uuid) > (${last}, matched.id)`)
  }
  return wanted.execute()
}

function textWhereFound(patterns: SearchPatterns | undefined) {
  if (!patterns) return sql<string | null>`null::text`
  return sql<string | null>`case when matched.place = ${sql.lit(PLACES.text)} then reading.text end`
}

function placeOf(patterns: SearchPatterns | undefined) {
  if (!patterns) return sql<number>`0`
  const { plain, withMarks } = patterns
  const isIn = (part: (column: RawBuilder<string>) => RawBuilder<string>) => {
    const plainly = sql<boolean>`${part(sql.ref('search_head'))} like ${plain}`
    if (withMarks === undefined) return plainly
    return sql<boolean>`(${plainly} and ${part(sql.ref('search_head_with_marks'))} like ${withMarks})`
  }
  return sql<number>`case when ${isIn((column) => sql`split_part(${column}, E'\n', 1)`)} then ${sql.lit(PLACES.number)}
    when ${isIn((column) => column)} then ${sql.lit(PLACES.subject)} else ${sql.lit(PLACES.text)} end`
}

/** One reading with its text, if it is the owner's. */
export function findReading(db: Database, owner: Actor, id: string): Promise<WholeReadingRow | undefined> {
  return readingsOf(db, owner)
    .innerJoin('kept_file', 'kept_file.hash', 'reading.file_hash')
    .select(summary)
    .select(['encoding', 'notices', 'text', 'reading', 'reader_version', 'file_hash', 'kept_file.size'])
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

/** The same file as the owner read it last before this reading, if they did. */
export function findEarlier(db: Database, owner: Actor, { id, file_hash: hash }: Pick<Row, 'id' | 'file_hash'>) {
  return readingsOf(db, owner)
    .select(['reading.id', 'reading.created_at as createdAt'])
    .where('file_hash', '=', hash)
    .where('reading.id', '<', id)
    .orderBy('reading.id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
