import { type Kysely, sql } from 'kysely'

// Why: typed words are found in one entry of an index; trigrams stand in every text, so that each had to be looked through.

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plan add column words tsvector not null default ''`.execute(db)
  await sql`alter table plan alter column words drop default`.execute(db)
  await sql`comment on column plan.words is 'personal: words and neighbouring words of what it is called by and of its text, without marks and with them'`.execute(
    db,
  )
  await fillWords(db)
  for (const column of ['search_head', 'search_head_with_marks', 'search', 'search_with_marks'])
    await db.schema.dropIndex(`plan_by_${column}`).execute()
  // Entries are put in at once: kept aside for later, they would be looked through by every search.
  await sql`create index plan_by_words on plan using gin (words) with (fastupdate = off)`.execute(db)
}

/** As the program does from now on; the few texts too long for it wait for their next save. */
async function fillWords(db: Kysely<unknown>): Promise<void> {
  await sql`update plan set words = coalesce((
    with parts(part, plain, marked) as (
      values (1, search_head, search_head_with_marks), (2, search, search_with_marks)
    ), words as (
      select part, n, array[left(f, 40), left(m, 40)] as forms,
        lag(array[left(f, 40), left(m, 40)]) over (partition by part order by n) as before
      from parts, unnest(string_to_array(btrim(plain), ' '), string_to_array(btrim(marked), ' '))
        with ordinality as word(f, m, n)
      where f <> '' and m <> ''
    ), entries as (
      select ' ' || form as entry from words, unnest(forms) as form
      union
      select one || ' ' || other from words, unnest(before) as one, unnest(forms) as other
    )
    select case when sum(octet_length(entry)) <= 1000000 then array_to_tsvector(array_agg(entry)) end from entries
  ), '')`.execute(db)
}
