import { availableParallelism } from 'node:os'
import type { Opened } from '#platform/opening/opened.ts'
import { createPool, type Pool } from '#platform/workers/pool.ts'
import type { Reading } from '../messages.ts'

/** A file or a pasted text for the reader. */
export type ToOpen = {
  bytes: Uint8Array
  name: string
  /** UTF-8 that a person pasted: its kind and encoding are not to be guessed. */
  isPasted: boolean
}
/** A document for the reader: to be opened, or opened before and kept. */
export type ToRead = ToOpen | { opened: Opened }
/** The text that was opened, and what was read in it. */
export type WhatWasRead = { opened: Opened; reading: Reading }

/** Opens and reads files in threads. */
export type Reader = Pool<ToRead, WhatWasRead>

/** Opening stops itself earlier; this ends what not even notices that it is slow. */
const TIME_LIMIT = 20_000
/**
 * Bytes of all documents that wait, and the part of them that one person's may be: a few of the largest files each. They
 * are held in memory, and a person who drops a folder must not stop everybody else.
 */
const WAITING_BYTES = 256 * 1024 * 1024
const SHARE = 1 / 4

/** Threads that open and read: as many as there are cores but one, which stays with the requests. */
export function startReader(timeLimit = TIME_LIMIT): Reader {
  return createPool({
    script: new URL('./thread.ts', import.meta.url),
    threads: Math.max(1, availableParallelism() - 1),
    timeLimit,
    memory: 1024,
    waiting: 200,
    waitingWeight: WAITING_BYTES,
    share: SHARE,
  })
}

/** Opens and reads in the caller's thread, for few and small documents; it brings the rules into that thread. */
export async function readHere(document: ToRead): Promise<WhatWasRead> {
  const { openAndRead } = await import('./open-and-read.ts')
  return openAndRead(document)
}
