import { type Kysely, sql } from 'kysely'

// Why: what a reader of another version has read is of another shape; it is read again from the kept text.
export async function up(db: Kysely<unknown>): Promise<void> {
  // The readings of before name no reader, hence are of another version than any.
  await db.schema
    .alterTable('reading')
    .addColumn('reader_version', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  await db.schema
    .alterTable('reading')
    .alterColumn('reader_version', (c) => c.dropDefault())
    .execute()
  await sql`comment on column reading.reader_version is 'plain: a hash of the rules and the shape it was read with'`.execute(
    db,
  )
}
