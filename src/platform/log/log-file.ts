import { closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const LARGEST = 20_000_000

/** A file that takes lines at once, so that a killed program loses none. One older file is kept beside it. */
export type LogFile = { write(line: string): void }

/** Opens the file for adding lines, makes its folder, and begins a new one when it grows past 20 MB. */
export function openLogFile(path: string, largest = LARGEST): LogFile {
  mkdirSync(dirname(path), { recursive: true })
  let file = openSync(path, 'a', 0o600)
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
