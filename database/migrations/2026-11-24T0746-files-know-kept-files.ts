import { type Kysely, sql } from 'kysely'

// Why: the same bytes sent twice are one file. Its row is what a sender and the cleaner lock, so that a file is never
// removed while somebody is about to name it.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('kept_file')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('size', 'bigint', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addCheckConstraint('kept_file_hash_is_sha256', sql`hash ~ '^[0-9a-f]{64}$'`)
    .addCheckConstraint('kept_file_size_is_not_negative', sql`size >= 0`)
    .execute()
  for (const column of ['hash', 'size', 'created_at']) {
    await sql`comment on column ${sql.ref(`kept_file.${column}`)} is 'plain'`.execute(db)
  }
}
