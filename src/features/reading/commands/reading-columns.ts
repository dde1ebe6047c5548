import { isCivilDate } from '#platform/vietnamese/dates.ts'
import { searchable, searchableWithMarks } from '#platform/vietnamese/search-text.ts'
import type { Reading } from '../messages.ts'
import { doubtfulRows } from '../rules/doubts-of.ts'
import { readerVersion } from './reader-version.ts'

/** Characters of the text that can be searched. */
const SEARCHED = 100_000

/** What a row says of a reading that the reader of today has made, beside the document itself. */
export async function columnsOfReading(
  reading: Reading,
  { title, fileName, text }: { title: string; fileName: string; text: string },
) {
  const subject = reading.subject?.value ?? null
  const number = reading.number?.value ?? null
  const issuer = reading.issuer?.value ?? null
  const parts = [title, fileName, number, issuer, subject, text.slice(0, SEARCHED)]
  const searched = parts.filter((part) => part !== null).join('\n')
  return {
    reading: JSON.stringify(reading),
    reader_version: await readerVersion(),
    type: reading.type?.value ?? null,
    number,
    issuer,
    subject,
    issued_on: asDate(reading.issuedOn?.value),
    first_date: firstDateOf(reading),
    doubts: doubtfulRows(reading).length,
    days: new Set(reading.sessions.flatMap(({ date }) => date?.value ?? [])).size,
    kind: reading.kind?.value ?? null,
    conference: reading.sessions[0]?.name?.value ?? null,
    search: searchable(searched),
    search_with_marks: searchableWithMarks(searched),
    search_head: `${searchable(number ?? '')}\n${searchable(subject ?? title)}`,
    search_head_with_marks: `${searchableWithMarks(number ?? '')}\n${searchableWithMarks(subject ?? title)}`,
  }
}

function firstDateOf(reading: Reading): string | null {
  const dates = reading.sessions.map(({ date }) => asDate(date?.value)).filter((date) => date !== null)
  return dates.toSorted()[0] ?? null
}

/** The reader gives dates that exist; the database would refuse the whole document over one that does not. */
function asDate(value: string | undefined): string | null {
  return value !== undefined && isCivilDate(value) ? value : null
}
