import { accessSync, constants, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { Refusal } from '../refusal.ts'

/**
 * Makes the data folder where it is missing, and returns its full path.
 *
 * Refuses with `database.folder_forbidden` where it, or something in it, cannot be made or written to.
 */
export function makeDataFolder(given: string): string {
  const folder = resolve(given)
  try {
    // Others may pass through, since the server's account may be another than ours, but not look around.
    makeFolder(folder, 0o711)
    accessSync(folder, constants.W_OK | constants.X_OK)
    // What a start under another account left behind.
    for (const entry of readdirSync(folder)) {
      accessSync(join(folder, entry), constants.W_OK)
    }
    return folder
  } catch (error) {
    throw isForbidden(error) ? new Refusal('database.folder_forbidden', { folder }) : error
  }
}

const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG', 'ENOENT', 'ELOOP'])

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FORBIDDEN.has(String(error.code))
}
