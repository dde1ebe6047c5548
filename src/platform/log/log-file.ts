import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { Refusal } from '../refusal.ts'

const LARGEST = 20_000_000

/** A file that takes lines at once, so that a killed program loses none. One older file is kept beside it. */
export type LogFile = { write(line: string): void }

/**
 * Opens the file for adding lines, makes its folder, and begins a new one when it grows past 20 MB.
 *
 * Refuses with `config.log_file_forbidden` where it cannot.
 */
export function openLogFile(path: string, largest = LARGEST): LogFile {
  let file = openOrRefuse(path)
  let size = statSync(path).size
  return {
    write(line) {
      if (size > largest) {
        closeSync(file)
        renameSync(path, `${path}.1`)
        file = openSync(path, 'a', 0o600)
        size = 0
      }
      size += writeSync(file, line)
    },
  }
}

function openOrRefuse(path: string): number {
  try {
    makeFolder(dirname(path))
    return openSync(path, 'a', 0o600)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const refusal = new Refusal('config.log_file_forbidden', { file: path })
    refusal.cause = error
    throw refusal
  }
}
