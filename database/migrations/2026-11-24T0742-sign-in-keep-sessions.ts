import { type Kysely, sql } from 'kysely'

// Why: the sign-in library keeps sessions and passwords in tables; ours, so that they have constraints and marks.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('session')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('account_id', 'uuid', (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('token', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'timestamptz', (c) => c.notNull())
    .addColumn('ip_address', 'text')
    .addColumn('user_agent', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull())
    .addUniqueConstraint('session_token_is_unique', ['token'])
    .execute()
  await db.schema.createIndex('session_by_account').on('session').column('account_id').execute()
  await db.schema.createIndex('session_by_expiry').on('session').column('expires_at').execute()
  for (const column of ['id', 'account_id', 'expires_at', 'created_at', 'updated_at']) {
    await sql`comment on column ${sql.ref(`session.${column}`)} is 'plain'`.execute(db)
  }
  await sql`comment on column session.token is 'personal: proves a sign-in together with the secret of the server'`.execute(
    db,
  )
  await sql`comment on column session.ip_address is 'personal'`.execute(db)
  await sql`comment on column session.user_agent is 'personal'`.execute(db)
}
