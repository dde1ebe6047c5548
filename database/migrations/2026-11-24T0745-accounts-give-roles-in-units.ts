import { type Kysely, sql } from 'kysely'

// Why: what a person may do depends on the unit and on the day; roles are held, not owned.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('membership')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('account_id', 'uuid', (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('unit_id', 'uuid', (c) => c.notNull().references('unit.id').onDelete('restrict'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('valid_from', 'date', (c) => c.notNull())
    .addColumn('valid_to', 'date')
    .addColumn('source', 'text', (c) => c.notNull())
    .addUniqueConstraint('membership_starts_once', ['account_id', 'unit_id', 'role', 'valid_from'])
    .addCheckConstraint(
      'membership_role_is_known',
      sql`role in ('officer', 'clerk', 'leader', 'cluster-secretary', 'administrator')`,
    )
    .addCheckConstraint('membership_ends_after_it_starts', sql`valid_to is null or valid_to >= valid_from`)
    .execute()
  await db.schema.createIndex('membership_by_unit').on('membership').column('unit_id').execute()
  for (const column of ['id', 'account_id', 'unit_id', 'role', 'valid_from', 'valid_to']) {
    await sql`comment on column ${sql.ref(`membership.${column}`)} is 'plain'`.execute(db)
  }
  await sql`comment on column membership.source is 'plain: who gave the role, by which decision'`.execute(db)
}
