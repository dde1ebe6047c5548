import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret that signs sessions: made once and kept in the data folder, readable by the owner only. Several machines
 * on one database need the same; they get it from the settings instead.
 */
export function keepSecret(dataFolder: string): string {
  const path = join(dataFolder, 'session-secret')
  try {
    // `wx` refuses to overwrite: of two first starts at once only one writes, and both read what it wrote.
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(path, 'utf8').trim()
}
