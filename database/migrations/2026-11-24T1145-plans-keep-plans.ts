import { type Kysely, sql } from 'kysely'

// Why: a unit works on a plan for weeks, several people at once, and finds it again among those of many years.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plan')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('unit_id', 'uuid', (c) => c.notNull().references('unit.id').onDelete('restrict'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('is_titled', 'boolean', (c) => c.notNull().defaultTo(false))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('started_as', 'text')
    .addColumn('content', 'jsonb', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull().defaultTo(1))
    .addColumn('original_hash', 'text', (c) => c.references('kept_file.hash').onDelete('restrict'))
    .addColumn('original_name', 'text')
    .addColumn('original_format', 'text')
    .addColumn('original_text', 'text')
    .addColumn('copy_of', 'uuid', (c) => c.references('plan.id').onDelete('set null'))
    .addColumn('type', 'text')
    .addColumn('number', 'text')
    .addColumn('school_year', 'text')
    .addColumn('is_online', 'boolean', (c) => c.notNull())
    .addColumn('first_date', 'date')
    .addColumn('last_date', 'date')
    .addColumn('year', 'integer')
    .addColumn('venue', 'text')
    .addColumn('doubts', 'integer', (c) => c.notNull())
    .addColumn('errors', 'integer', (c) => c.notNull())
    .addColumn('warnings', 'integer', (c) => c.notNull())
    .addColumn('is_sample', 'boolean', (c) => c.notNull().defaultTo(false))
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addColumn('created_by', 'uuid', (c) => c.notNull().references('account.id').onDelete('restrict'))
    .addColumn('saved_at', 'timestamptz', (c) => c.notNull())
    .addColumn('saved_by', 'uuid', (c) => c.notNull().references('account.id').onDelete('restrict'))
    .addColumn('deleted_at', 'timestamptz')
    .addCheckConstraint('plan_has_a_title', sql`title <> ''`)
    .addCheckConstraint('plan_state_is_known', sql`state in ('draft', 'ready')`)
    .addCheckConstraint('plan_revision_counts_from_one', sql`revision >= 1`)
    .addCheckConstraint(
      'plan_original_is_whole',
      sql`num_nulls(original_hash, original_name, original_format, original_text) in (0, 4)`,
    )
    .execute()
  await addIndexes(db)
  await addMarks(db)
}

/** The list goes by unit from the last saved, its filters by unit and year. */
async function addIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create index plan_by_unit on plan (unit_id, saved_at desc, id desc) where deleted_at is null`.execute(db)
  await sql`create index plan_by_year on plan (unit_id, year) where deleted_at is null`.execute(db)
  await sql`create index plan_by_deletion on plan (deleted_at) where deleted_at is not null`.execute(db)
  for (const column of ['original_hash', 'copy_of', 'created_by', 'saved_by'])
    await db.schema.createIndex(`plan_by_${column}`).on('plan').column(column).execute()
}

const PLAIN =
  'id unit_id is_titled state kind started_as revision original_hash original_format copy_of type number school_year is_online first_date last_date year doubts errors warnings is_sample created_at created_by saved_at saved_by deleted_at'
const PERSONAL = 'title content original_name original_text venue'

async function addMarks(db: Kysely<unknown>): Promise<void> {
  const comment = (column: string, says: string) =>
    sql`comment on column ${sql.ref(`plan.${column}`)} is ${sql.lit(says)}`.execute(db)
  for (const column of PLAIN.split(' ')) await comment(column, 'plain')
  for (const column of PERSONAL.split(' ')) await comment(column, 'personal')
}
