import { type Kysely, sql } from 'kysely'

// Why: one account may sign in by several ways (password today, single sign-on later); each is a credential.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('credential')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('account_id', 'uuid', (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('provider', 'text', (c) => c.notNull())
    .addColumn('provider_account', 'text', (c) => c.notNull())
    .addColumn('password_hash', 'text')
    .addColumn('access_token', 'text')
    .addColumn('refresh_token', 'text')
    .addColumn('id_token', 'text')
    .addColumn('access_token_expires_at', 'timestamptz')
    .addColumn('refresh_token_expires_at', 'timestamptz')
    .addColumn('scope', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull())
    .addUniqueConstraint('credential_belongs_to_one_account', ['provider', 'provider_account'])
    .addCheckConstraint(
      'credential_of_password_has_its_hash',
      sql`provider <> 'credential' or password_hash is not null`,
    )
    .execute()
  await db.schema.createIndex('credential_by_account').on('credential').column('account_id').execute()
  const plain = ['id', 'account_id', 'provider', 'access_token_expires_at', 'refresh_token_expires_at', 'scope']
  for (const column of [...plain, 'created_at', 'updated_at']) {
    await sql`comment on column ${sql.ref(`credential.${column}`)} is 'plain'`.execute(db)
  }
  for (const column of ['provider_account', 'password_hash', 'access_token', 'refresh_token', 'id_token']) {
    await sql`comment on column ${sql.ref(`credential.${column}`)} is 'personal'`.execute(db)
  }
}
