import { type Kysely, sql } from 'kysely'

// Why: a person finds again what was read for them, with the original beside it.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reading')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('account_id', 'uuid', (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('unit_id', 'uuid', (c) => c.notNull().references('unit.id').onDelete('restrict'))
    .addColumn('file_hash', 'text', (c) => c.notNull().references('kept_file.hash').onDelete('restrict'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('file_name', 'text', (c) => c.notNull())
    .addColumn('format', 'text', (c) => c.notNull())
    .addColumn('encoding', 'text')
    .addColumn('notices', 'jsonb', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('reading', 'jsonb', (c) => c.notNull())
    .addColumn('type', 'text')
    .addColumn('number', 'text')
    .addColumn('issuer', 'text')
    .addColumn('subject', 'text')
    .addColumn('issued_on', 'date')
    .addColumn('first_date', 'date')
    .addColumn('doubts', 'integer', (c) => c.notNull())
    .addColumn('search', 'text', (c) => c.notNull())
    .addColumn('is_sample', 'boolean', (c) => c.notNull().defaultTo(false))
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('deleted_at', 'timestamptz')
    .addCheckConstraint('reading_has_a_title', sql`title <> ''`)
    .addCheckConstraint('reading_doubts_are_not_negative', sql`doubts >= 0`)
    .execute()
  await addIndexes(db)
  await addMarks(db)
}

/** The list goes by account from the newest; search by parts of words; the cleaner by the time of deletion. */
async function addIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create index reading_by_account on reading (account_id, id desc) where deleted_at is null`.execute(db)
  await sql`create index reading_by_search on reading using gin (search gin_trgm_ops)`.execute(db)
  await sql`create index reading_by_deletion on reading (deleted_at) where deleted_at is not null`.execute(db)
  await sql`create index reading_by_file on reading (file_hash)`.execute(db)
  await sql`create index reading_by_unit on reading (unit_id)`.execute(db)
}

async function addMarks(db: Kysely<unknown>): Promise<void> {
  const plain = ['id', 'account_id', 'unit_id', 'file_hash', 'format', 'encoding', 'notices', 'type', 'number']
  for (const column of [
    ...plain,
    'issuer',
    'issued_on',
    'first_date',
    'doubts',
    'is_sample',
    'created_at',
    'deleted_at',
  ]) {
    await sql`comment on column ${sql.ref(`reading.${column}`)} is 'plain'`.execute(db)
  }
  for (const column of ['title', 'file_name', 'text', 'reading', 'subject']) {
    await sql`comment on column ${sql.ref(`reading.${column}`)} is 'personal'`.execute(db)
  }
  await sql`comment on column reading.search is 'personal: title, number, issuer, subject and text, folded for search'`.execute(
    db,
  )
}
