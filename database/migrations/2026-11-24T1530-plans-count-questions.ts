import { type Kysely, sql } from 'kysely'

// Why: the list said that nothing is to be looked at where the desk asks questions, and knew fewer kinds than the form.

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plan add column questions integer not null default 0`.execute(db)
  await sql`alter table plan alter column questions drop default`.execute(db)
  await sql`comment on column plan.questions is 'plain'`.execute(db)
  // What the text tells of is read anew by the job that sums up what waits.
  await sql`update plan set search = ''`.execute(db)
}
