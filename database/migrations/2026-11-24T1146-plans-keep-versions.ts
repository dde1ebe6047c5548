import { type Kysely, sql } from 'kysely'

// Why: whoever changed a plan, what it was before can be looked at and gone back to.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plan_version')
    .addColumn('plan_id', 'uuid', (c) => c.notNull().references('plan.id').onDelete('cascade'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('content', 'jsonb', (c) => c.notNull())
    .addColumn('changes', 'integer', (c) => c.notNull())
    .addColumn('is_open', 'boolean', (c) => c.notNull())
    .addColumn('started_at', 'timestamptz', (c) => c.notNull())
    .addColumn('saved_at', 'timestamptz', (c) => c.notNull())
    .addColumn('saved_by', 'uuid', (c) => c.notNull().references('account.id').onDelete('restrict'))
    .addPrimaryKeyConstraint('plan_version_counts_once', ['plan_id', 'version'])
    .addCheckConstraint('plan_version_counts_from_one', sql`version >= 1`)
    .addCheckConstraint('plan_version_changes_are_not_negative', sql`changes >= 0`)
    .execute()
  await db.schema.createIndex('plan_version_by_saver').on('plan_version').column('saved_by').execute()
  for (const column of ['plan_id', 'version', 'changes', 'started_at', 'saved_at', 'saved_by']) {
    await sql`comment on column ${sql.ref(`plan_version.${column}`)} is 'plain'`.execute(db)
  }
  await sql`comment on column plan_version.content is 'personal'`.execute(db)
  await sql`comment on column plan_version.is_open is 'plain: whether the next save of the same person may go into it'`.execute(
    db,
  )
}
