import { type Kysely, sql } from 'kysely'

// Why: the sign-in library keeps short-lived proofs here (a new password asked for, a single sign-on under way).
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('verification')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('identifier', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'timestamptz', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('verification_by_identifier').on('verification').column('identifier').execute()
  for (const column of ['id', 'expires_at', 'created_at', 'updated_at']) {
    await sql`comment on column ${sql.ref(`verification.${column}`)} is 'plain'`.execute(db)
  }
  await sql`comment on column verification.identifier is 'personal'`.execute(db)
  await sql`comment on column verification.value is 'personal'`.execute(db)
}
