import { accessSync, constants, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { Refusal } from '../refusal.ts'

/**
 * Makes the data folder where it is missing, and returns its full path.
 *
 * Refuses with `database.folder_forbidden` where it, or something in it, cannot be made or written to, and with
 * `database.folder_foreign` where others keep their files: their folder is not to be filled with ours.
 */
export function makeDataFolder(given: string): string {
  const folder = resolve(given)
  try {
    // Others may pass through, since the server's account may be another than ours, but not look around.
    makeFolder(folder, 0o711)
    accessSync(folder, constants.W_OK | constants.X_OK)
    const entries = readdirSync(folder)
    refuseForeign(folder, entries)
    // What a start under another account left behind.
    for (const entry of entries) {
      accessSync(join(folder, entry), constants.W_OK)
    }
    return folder
  } catch (error) {
    throw isForbidden(error) ? new Refusal('database.folder_forbidden', { folder }) : error
  }
}

/** With one of these in it, the folder is ours, whatever else was put there. */
const OURS = new Set(['lock', 'holder', 'postgres', 'postgres.new', 'files', 'session-secret', 'hoinghi.log'])

/** Hidden files and what a file system makes by itself belong to nobody. */
function refuseForeign(folder: string, entries: string[]): void {
  if (entries.some((entry) => OURS.has(entry))) return
  const found = entries.find((entry) => !entry.startsWith('.') && entry !== 'lost+found')
  if (found !== undefined) throw new Refusal('database.folder_foreign', { folder, found })
}

const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG', 'ENOENT', 'ELOOP'])

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FORBIDDEN.has(String(error.code))
}
