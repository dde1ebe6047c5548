import { type Kysely, sql } from 'kysely'

// Why: words are found side by side as they were typed, with their marks, the best place first.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('reading')
    .addColumn('search_with_marks', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('search_head', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  const words = (text: ReturnType<typeof sql>) => sql`' ' || btrim(regexp_replace(${text}, ${BETWEEN}, ' ', 'g'))`
  const lower = sql`translate(lower(concat_ws(' ', title, file_name, number, issuer, subject, left(text, 100000))), ${UPPER}, ${UPPER.toLowerCase()})`
  await sql`update reading set search = ${words(sql`search`)}, search_with_marks = ${words(lower)}`.execute(db)
  for (const column of ['search_with_marks', 'search_head']) {
    await sql`alter table reading alter column ${sql.ref(column)} drop default`.execute(db)
  }
  await sql`comment on column reading.search is 'personal: words of number, subject, issuer and text without marks, for search'`.execute(
    db,
  )
  await sql`comment on column reading.search_with_marks is 'personal: the same words with their marks'`.execute(db)
  await sql`comment on column reading.search_head is 'personal: words of the number, and on a second line those of the subject'`.execute(
    db,
  )
}

/** What stands between words in the texts kept so far; those kept from now on are cut by the program. */
const BETWEEN = '[][[:space:]!-/:-@\\^_`{-~“”‘’«»–—…•·]+'
const UPPER = 'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ'
