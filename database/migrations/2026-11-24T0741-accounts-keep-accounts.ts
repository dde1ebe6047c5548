import { type Kysely, sql } from 'kysely'

// Why: people sign in with an account that an administrator, or the sample world, made for them.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('account')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('is_email_verified', 'boolean', (c) => c.notNull().defaultTo(false))
    .addColumn('image', 'text')
    .addColumn('is_sample', 'boolean', (c) => c.notNull().defaultTo(false))
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addUniqueConstraint('account_email_is_unique', ['email'])
    // Sign-in looks an account up by the lower-case form; any other spelling could never be found again.
    .addCheckConstraint('account_email_is_lower_case', sql`email = lower(email)`)
    .execute()
  for (const column of ['id', 'is_email_verified', 'created_at', 'updated_at']) {
    await sql`comment on column ${sql.ref(`account.${column}`)} is 'plain'`.execute(db)
  }
  for (const column of ['name', 'email', 'image']) {
    await sql`comment on column ${sql.ref(`account.${column}`)} is 'personal'`.execute(db)
  }
  await sql`comment on column account.is_sample is 'plain: may be entered without a password, on this machine only'`.execute(
    db,
  )
}
