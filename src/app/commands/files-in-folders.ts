import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { printable } from '../printable.ts'
import { say } from '../sentences.ts'
import { codeOf } from './opened-files.ts'

/** Endings of the files of a folder that may hold a document. One that is named itself may be called anything. */
const READABLE = new Set(['.docx', '.doc', '.odt', '.rtf', '.pdf', '.txt', '.md', '.html', '.htm'])
/** Beyond so many one has named a disk and not a folder of documents. */
const MOST = 5_000
const DEEPEST = 20

/** What was named, each folder with the files below it instead; `notices` are for the person at the terminal. */
export async function filesIn(named: readonly string[], most = MOST): Promise<{ files: string[]; notices: string[] }> {
  const files: string[] = []
  const notices: string[] = []
  for (const path of named) {
    if (path === '-' || !(await isFolder(path))) {
      files.push(path)
      continue
    }
    const found: Found = { files: [], others: 0, closed: 0, isMore: false }
    await collect(path, found, { most, depth: 0 })
    files.push(...found.files)
    notices.push(...sentencesOf(found, most).map((sentence) => `${printable(path)}: ${sentence}`))
  }
  return { files, notices }
}

type Found = { files: string[]; others: number; closed: number; isMore: boolean }

/** Links are not followed, for they may lead in a circle; nor is what is hidden, nor the locks that Word leaves beside open files. */
async function collect(folder: string, found: Found, { most, depth }: { most: number; depth: number }): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === undefined) throw error
    found.closed += 1
    return []
  })
  for (const entry of entries.toSorted((one, other) => one.name.localeCompare(other.name, 'vi'))) {
    if (found.isMore) return
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue
    if (entry.isDirectory() && depth < DEEPEST) await collect(path, found, { most, depth: depth + 1 })
    else if (!entry.isFile() || !READABLE.has(extname(entry.name).toLowerCase())) found.others += 1
    else if (found.files.length < most) found.files.push(path)
    else found.isMore = true
  }
}

function sentencesOf({ files, others, closed, isMore }: Found, most: number): string[] {
  return [
    ...(files.length === 0 ? [say('folder.none')] : []),
    ...(others > 0 ? [say('folder.others', { count: others })] : []),
    ...(closed > 0 ? [say('folder.closed', { count: closed })] : []),
    ...(isMore ? [say('folder.more', { most })] : []),
  ]
}

/** What cannot be asked is a file: opening it says why. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return false
  }
}
