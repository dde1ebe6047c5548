import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, giveTo } from './account.ts'

/** Longest path of a Unix socket: 107 bytes on Linux, 103 on macOS. */
const LONGEST = 103
const SOCKET_NAME = '/.s.PGSQL.5432.lock'

/** A folder for the socket that only the server's account can enter, outside the data folder, whose path may be long. */
export function makeSocketFolder(account: Account): string {
  const base = join(tmpdir(), 'hoinghi-')
  const fits = Buffer.byteLength(`${base}XXXXXX${SOCKET_NAME}`) <= LONGEST
  const folder = mkdtempSync(fits ? base : '/tmp/hoinghi-')
  giveTo(account, folder)
  return folder
}

/** Removes what `makeSocketFolder` made. */
export function removeSocketFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Whether the path is one that `makeSocketFolder` could have made: nothing else is ever removed. */
export function isSocketFolder(path: string): boolean {
  return /\/hoinghi-[A-Za-z0-9]{6}$/.test(path)
}
