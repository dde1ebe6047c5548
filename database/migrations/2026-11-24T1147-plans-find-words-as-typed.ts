import { type Kysely, sql } from 'kysely'

// Why: a plan is found among those of many years by words side by side, as they were typed, those it is called by first.

/** What the words of a plan are looked for in: what it is called by, and its text; without marks and with. */
const SEARCHED = {
  search_head: 'personal: words of title, number, subject, issuer and venue without marks, for search',
  search_head_with_marks: 'personal: the same words with their marks',
  search: 'personal: words of the text without marks',
  search_with_marks: 'personal: the same words with their marks',
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [column, says] of Object.entries(SEARCHED)) {
    // The plans kept so far are those of the few hours since there is a table for them; the next save fills it.
    await db.schema
      .alterTable('plan')
      .addColumn(column, 'text', (c) => c.notNull().defaultTo(''))
      .execute()
    await sql`alter table plan alter column ${sql.ref(column)} drop default`.execute(db)
    const name = sql.ref(`plan_by_${column}`)
    await sql`create index ${name} on plan using gin (${sql.ref(column)} gin_trgm_ops)`.execute(db)
    await sql`comment on column ${sql.ref(`plan.${column}`)} is ${sql.lit(says)}`.execute(db)
  }
}
