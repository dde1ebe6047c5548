import { type Kysely, sql } from 'kysely'

// Why: everyone acts for a unit, and a document of 2016 must be read with the units of 2016; hence the validity.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('unit')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('parent_id', 'uuid', (c) => c.references('unit.id').onDelete('restrict'))
    .addColumn('valid_from', 'date', (c) => c.notNull())
    .addColumn('valid_to', 'date')
    .addColumn('source', 'text', (c) => c.notNull())
    .addUniqueConstraint('unit_code_is_unique_at_its_start', ['code', 'valid_from'])
    .addCheckConstraint(
      'unit_kind_is_known',
      sql`kind in ('ministry', 'department', 'district-office', 'commune', 'cluster', 'school', 'centre')`,
    )
    .addCheckConstraint('unit_ends_after_it_starts', sql`valid_to is null or valid_to >= valid_from`)
    .addCheckConstraint('unit_is_not_its_own_parent', sql`parent_id <> id`)
    .execute()
  await db.schema.createIndex('unit_by_parent').on('unit').column('parent_id').execute()
  for (const column of ['id', 'code', 'name', 'kind', 'parent_id', 'valid_from', 'valid_to']) {
    await sql`comment on column ${sql.ref(`unit.${column}`)} is 'plain'`.execute(db)
  }
  await sql`comment on column unit.source is 'plain: the decision or list that says so'`.execute(db)
}
