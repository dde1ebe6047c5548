import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../refusal.ts'

/** The right to use a data folder, held by one running program. */
export type FolderLock = { release(): void }

/** SQLite's own result code for "another process holds the lock". */
const BUSY = 5

/**
 * Takes the data folder for this process.
 *
 * Node has no call for locking a file; SQLite, which ships in it, takes a real lock of the operating system. The kernel
 * gives it back when the process ends in whatever way, so no stale file is ever believed. A file with a process number
 * was rejected: after a restart of the machine or of a container another program may bear the same number.
 *
 * Refuses with `database.folder_in_use`.
 */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'lock')
  // Made first, readable by the owner alone: SQLite would use the default mode.
  closeSync(openSync(path, 'a', 0o600))
  const file = new DatabaseSync(path, { timeout: 0 })
  try {
    file.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    file.close()
    if (isBusy(error)) {
      throw new Refusal('database.folder_in_use', { folder, process: readHolder(folder) }, 409)
    }
    throw error
  }
  writeFileSync(join(folder, 'holder'), `${process.pid}\n`, { mode: 0o600 })
  return { release: () => file.close() }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY
}

/** For the sentence only; nothing is decided by it. */
function readHolder(folder: string): string {
  try {
    return readFileSync(join(folder, 'holder'), 'utf8').trim()
  } catch {
    return '?'
  }
}
