import { randomUUIDv7 } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Clock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { hashOf } from '#platform/files/folder-store.ts'
import { cleanFileName } from '#platform/http/attachment.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { LONGEST_TITLE } from '../messages.ts'
import type { ReadingTable } from '../tables.ts'
import type { Reader, WhatWasRead } from './reader.ts'
import { columnsOfReading } from './reading-columns.ts'

/** What keeping needs: where rows and files go, what reads, what time it is. */
export type KeepingParts = { db: Database; files: FileStore; reader: Pick<Reader, 'run'>; clock: Clock }

/** A document as it came in. Without a title it is called by its subject, else by the name of its file. */
export type DocumentToKeep = {
  bytes: Uint8Array
  fileName: string
  title?: string | undefined
  isPasted?: boolean
  isSample?: boolean
}

/** Which reading it is now, and whether it was made by this very call. */
export type Kept = { id: string; isNew: boolean }

/** Milliseconds in which the same file from the same person is a double click, not a second document. */
const DOUBLE_CLICK = 60_000

/**
 * Opens and reads a document, and keeps original and reading for its owner. The same file sent again within a minute is the
 * same reading (`isNew` false), also when both arrive at once.
 *
 * Refuses with `reading.no_unit`, with what the reader's pool refuses, and with what `openFile` refuses.
 */
export async function keepReading(parts: KeepingParts, owner: Actor, document: DocumentToKeep): Promise<Kept> {
  const unitId = owner.memberships[0]?.unitId
  if (unitId === undefined) throw new Refusal('reading.no_unit', {}, 403)
  const fileName = cleanFileName(document.fileName, 'van-ban')
  const toRead = { bytes: document.bytes, name: fileName, isPasted: document.isPasted ?? false }
  const read = await parts.reader.run(toRead, { owner: owner.accountId, weight: document.bytes.length })
  const row = {
    ...(await columnsOf(read, { ...document, fileName })),
    id: randomUUIDv7(),
    account_id: owner.accountId,
    unit_id: unitId,
    file_hash: hashOf(document.bytes),
    created_at: parts.clock.now(),
  }
  return inTransaction(parts.db, async (tx) => {
    await lockFile(tx, row.file_hash, document.bytes.length)
    const twin = await findTwin(tx, row)
    if (twin) return { id: twin.id, isNew: false }
    await parts.files.put(document.bytes)
    await tx.insertInto('reading').values(row).execute()
    return { id: row.id, isNew: true }
  })
}

/** Keeps bytes that a row of this transaction is about to name; returns their hash. For what is no reading. */
export async function keepFile(tx: Database, files: FileStore, bytes: Uint8Array): Promise<string> {
  await lockFile(tx, hashOf(bytes), bytes.length)
  return files.put(bytes)
}

/** Until the transaction ends nobody else names or removes this file: see the job that removes files. */
async function lockFile(tx: Database, hash: string, size: number): Promise<void> {
  await tx
    .insertInto('kept_file')
    .values({ hash, size })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ size }))
    .execute()
}

type Twin = Pick<Insertable<ReadingTable>, 'account_id' | 'file_hash' | 'file_name' | 'title'> & { created_at: Date }

function findTwin(tx: Database, row: Twin) {
  return tx
    .selectFrom('reading')
    .select('id')
    .where('account_id', '=', row.account_id)
    .where('file_hash', '=', row.file_hash)
    .where('file_name', '=', row.file_name)
    .where('title', '=', row.title)
    .where('deleted_at', 'is', null)
    .where('created_at', '>', new Date(row.created_at.getTime() - DOUBLE_CLICK))
    .executeTakeFirst()
}

async function columnsOf({ opened, reading }: WhatWasRead, document: DocumentToKeep) {
  const title = titleOf(document, reading.subject?.value ?? null)
  return {
    title,
    file_name: document.fileName,
    format: opened.format,
    encoding: opened.encoding,
    notices: JSON.stringify(opened.notices),
    text: opened.text,
    ...(await columnsOfReading(reading, { title, fileName: document.fileName, text: opened.text })),
    is_sample: document.isSample ?? false,
  }
}

/** As given; else what the document is about; else the name of its file. */
function titleOf({ title, fileName }: DocumentToKeep, subject: string | null): string {
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '')
  const chosen = [title, subject, stem].map((each) => each?.replaceAll('\0', '').replace(/\s+/g, ' ').trim())
  return (chosen.find(Boolean) ?? fileName).slice(0, LONGEST_TITLE).toWellFormed()
}
