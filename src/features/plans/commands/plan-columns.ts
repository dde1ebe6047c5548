import { wordEntriesOf } from '#platform/database/word-index.ts'
import { isCivilDate } from '#platform/vietnamese/dates.ts'
import { searchable, searchableWithMarks } from '#platform/vietnamese/search-text.ts'
import { type PlanContent, planKind } from '../messages.ts'
import { unsure } from '../rules/doubts.ts'
import { planOf } from '../rules/plan-of.ts'
import { MOST_BYTES_OF_TEXT, type PlanSummed, titleOf } from './columns.ts'

/** Characters of the text that can be searched. */
const SEARCHED = 100_000

/** Reads and checks the text once: for whoever runs it, a thread or the caller's own. */
export async function sumUp(content: PlanContent): Promise<PlanSummed> {
  const { facts, doubts, findings } = planOf(content)
  const dates = facts.sessions.flatMap(({ date, endDate }) => [asDate(date?.value), asDate(endDate?.value)])
  const days = dates.filter((date) => date !== null).toSorted()
  const { number, subject, issuer, type, schoolYear, mode, kind } = facts
  const venue = facts.sessions.find((session) => session.venue !== null)?.venue?.value ?? null
  const isOnline = mode?.value === 'online' || mode?.value === 'hybrid'
  const searched = content.text.slice(0, SEARCHED)
  return {
    title: titleOf(subject?.value, content.text, facts.sessions[0]?.name?.value),
    kind: planKind.safeParse(kind?.value).data ?? (isOnline ? 'trucTuyen' : 'other'),
    columns: {
      type: type?.value ?? null,
      number: number?.value ?? null,
      school_year: schoolYear?.value ?? null,
      is_online: isOnline,
      first_date: days[0] ?? null,
      last_date: days.at(-1) ?? null,
      year: days[0] === undefined ? null : Number(days[0].slice(0, 4)),
      venue,
      doubts: unsure(doubts, findings).length,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      questions: findings.filter(({ severity }) => severity === 'question').length,
      search: searchable(searched),
      search_with_marks: searchableWithMarks(searched),
    },
    head: [number?.value, subject?.value, issuer?.value, venue].filter(Boolean).join('\n'),
    words: wordEntriesOf(searched, MOST_BYTES_OF_TEXT),
  }
}

/** Corrections hold what people typed; the database would refuse the whole plan over a day that does not exist. */
function asDate(value: string | undefined): string | null {
  return value !== undefined && isCivilDate(value) ? value : null
}
