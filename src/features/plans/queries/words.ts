import { type RawBuilder, sql } from 'kysely'
import { wordQueryOf, wordsApartQueryOf } from '#platform/database/word-index.ts'
import { type SearchPatterns, searchPatternsOf } from '#platform/vietnamese/search-text.ts'

/** Typed words as conditions on `plan`. */
export type Words = {
  /** The index says that they stand there: with `isExact` in a row, else perhaps apart. */
  areThere: RawBuilder<boolean>
  isExact: boolean
  /** They stand in a row in what the plan is called by; in its text, which is long and to be unpacked. */
  inHead: RawBuilder<boolean>
  inText: RawBuilder<boolean>
}

/** The conditions for what was typed, `undefined` where that holds no word. */
export function wordsOf(typed: string): Words | undefined {
  const query = wordQueryOf(typed)
  const patterns = searchPatternsOf(typed)
  if (query === undefined || patterns === undefined) return undefined
  return {
    areThere: areThere(query.entries),
    isExact: query.isExact,
    inHead: inHead(patterns),
    inText: inText(patterns),
  }
}

/** The conditions for the same words anywhere, `undefined` where not several were typed. */
export function wordsApartOf(typed: string): Words | undefined {
  const query = wordsApartQueryOf(typed)
  if (query === undefined) return undefined
  const patterns = typed.split(/\s+/).flatMap((word) => searchPatternsOf(word) ?? [])
  return {
    areThere: areThere(query.entries),
    isExact: query.isExact,
    inHead: sql<boolean>`(${sql.join(patterns.map(inHead), sql` and `)})`,
    inText: sql<boolean>`true`,
  }
}

function areThere(entries: string): RawBuilder<boolean> {
  // NOTE: as a sub-select, the planner does not know what is asked for and guesses few rows. Where it knows that it is many it
  // reads all rows instead of the index, hundreds of times as dear: it does not know that the column lies elsewhere, packed.
  return sql<boolean>`plan.words @@ (select ${entries}::tsquery)`
}

function inHead({ plain, withMarks }: SearchPatterns): RawBuilder<boolean> {
  // As LIKE, in half the time: every plan that has the words is asked.
  const words = sql<boolean>`strpos(plan.search_head, ${plain.replaceAll('%', '')}) > 0`
  return withMarks === undefined ? words : sql`(${words} and plan.search_head_with_marks like ${withMarks})`
}

/** With marks a letter that may bear one stands for any letter: only with the plain words it is this one. */
function inText({ plain, withMarks }: SearchPatterns): RawBuilder<boolean> {
  const words = sql<boolean>`plan.search like ${plain}`
  return withMarks === undefined ? words : sql`(${words} and plan.search_with_marks like ${withMarks})`
}
