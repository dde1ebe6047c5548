import { sql } from 'kysely'
import { MOST_BYTES, wordEntriesOf } from '#platform/database/word-index.ts'
import { searchable, searchableWithMarks } from '#platform/vietnamese/search-text.ts'
import { LONGEST_TITLE, type PlanContent, type PlanKind } from '../messages.ts'
import type { SummedColumns } from '../tables.ts'
import words from '../words/vi.json' with { type: 'json' }

// Without the rules: whoever writes plans need not have the reader and the checker in its thread.

/** The rest is for what a plan is called by. */
export const MOST_BYTES_OF_TEXT = 0.9 * MOST_BYTES

/** What a list says of a plan, worked out from its content as it is saved. */
export type PlanSummed = {
  /** What the plan is called where nobody named it. */
  title: string
  /** The kind that the text tells of. */
  kind: PlanKind
  columns: SummedColumns
  /** Of what else it is called by. */
  head: string
  /** Words of its text for the index. */
  words: string[]
}

/**
 * Of a content that nobody has read yet. `search` without even a space is what tells such a plan: see `sum-up-waiting.ts`.
 */
export function notSummedYet(content: PlanContent): PlanSummed {
  return {
    title: titleOf(undefined, content.text),
    kind: 'other',
    columns: {
      type: null,
      number: null,
      school_year: null,
      is_online: false,
      first_date: null,
      last_date: null,
      year: null,
      venue: null,
      doubts: 0,
      errors: 0,
      warnings: 0,
      questions: 0,
      search: '',
      search_with_marks: '',
    },
    head: '',
    words: [],
  }
}

/** The columns that hang on the title and on what the plan was started as, with all others. */
export function columnsOf(summed: PlanSummed, title: string, startedAs: PlanKind | null) {
  const head = `${title}\n${summed.head}`
  return {
    title,
    kind: summed.kind === 'other' ? (startedAs ?? 'other') : summed.kind,
    ...summed.columns,
    search_head: searchable(head),
    search_head_with_marks: searchableWithMarks(head),
    words: sql<string>`array_to_tsvector(${[...wordEntriesOf(head, MOST_BYTES - MOST_BYTES_OF_TEXT), ...summed.words]}::text[])`,
  }
}

/** A line that only says a day tells nothing of what it is about. */
const BARE_DAY = /^(?:thứ \p{L}+,? ?|chủ nhật,? ?)?(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}\.?$/iu

/** What it is about; else the event, else its first line that says more than a day; else that it has no name yet. */
export function titleOf(subject: string | undefined, text: string, event?: string): string {
  const lines = text.trim().split('\n', 5)
  const chosen = [subject, event, ...lines].map((each) => each?.replace(/\s+/g, ' ').trim() ?? '')
  return (chosen.find((each) => each !== '' && !BARE_DAY.test(each)) ?? chosen.find(Boolean) ?? words['plans.unnamed'])
    .slice(0, LONGEST_TITLE)
    .toWellFormed()
}
