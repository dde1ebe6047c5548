import { type Kysely, sql } from 'kysely'

// Why: a list tells of days, kind and conference without unpacking what was read, and ranks words typed with marks by their marks.

const COLUMNS = {
  days: 'plain: on how many days it takes place',
  kind: 'plain: the kind of conference',
  conference: 'personal: the name of the first session',
  search_head_with_marks: 'personal: words of the number, and on a second line those of the subject, with their marks',
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('reading')
    .addColumn('days', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('kind', 'text')
    .addColumn('conference', 'text')
    .addColumn('search_head_with_marks', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  const words = (text: ReturnType<typeof sql>) =>
    sql`' ' || btrim(regexp_replace(translate(lower(${text}), ${UPPER}, ${UPPER.toLowerCase()}), ${BETWEEN}, ' ', 'g'))`
  await sql`update reading set
    days = (select count(distinct each -> 'date' ->> 'value') from jsonb_array_elements(reading -> 'sessions') each),
    kind = reading -> 'kind' ->> 'value',
    conference = reading -> 'sessions' -> 0 -> 'name' ->> 'value',
    search_head_with_marks = ${words(sql`coalesce(number, '')`)} || E'\n' || ${words(sql`coalesce(subject, title)`)}`.execute(
    db,
  )
  for (const column of ['days', 'search_head_with_marks'])
    await sql`alter table reading alter column ${sql.ref(column)} drop default`.execute(db)
  for (const [column, says] of Object.entries(COLUMNS))
    await sql`comment on column ${sql.ref(`reading.${column}`)} is ${sql.lit(says)}`.execute(db)
}

/** What stands between words in the heads kept so far; those kept from now on are cut by the program. */
const BETWEEN = '[][[:space:]!-/:-@\\^_`{-~“”‘’«»–—…•·]+'
const UPPER = 'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ'
