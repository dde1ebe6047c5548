import type { Database } from '#platform/database/connect.ts'
import type { Opened } from '#platform/opening/opened.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { findReading, type WholeReadingRow } from '../queries.ts'
import type { Reader } from './reader.ts'
import { readerVersion } from './reader-version.ts'
import { columnsOfReading } from './reading-columns.ts'

/**
 * One reading of the owner as the reader of today reads it. What another version has read is of another shape and by other
 * rules: it is read again from the kept text, so that all places stay right, and kept. The title stays: the person knows
 * the document by it.
 *
 * Refuses with what the reader's pool refuses.
 */
export async function findCurrentReading(
  { db, reader }: { db: Database; reader: Pick<Reader, 'run'> },
  owner: Actor,
  id: string,
): Promise<WholeReadingRow | undefined> {
  const row = await findReading(db, owner, id)
  if (row === undefined || row.reader_version === (await readerVersion())) return row
  const opened: Opened = {
    text: row.text,
    // The column holds what opening gave.
    format: row.format as Opened['format'],
    encoding: row.encoding,
    notices: row.notices,
  }
  const { reading } = await reader.run({ opened }, { owner: owner.accountId, weight: 2 * row.text.length })
  const { title, file_name: fileName, text } = row
  await db
    .updateTable('reading')
    .set(await columnsOfReading(reading, { title, fileName, text }))
    .where('id', '=', id)
    .execute()
  return findReading(db, owner, id)
}
