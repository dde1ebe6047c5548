import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileHash, FileStore } from './file-store.ts'

/** The name under which the store keeps these bytes. */
export function hashOf(bytes: Uint8Array): FileHash {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * A file store in a folder: `ab/cd/abcd….bin`, two levels so that no folder grows beyond reason. Readable by the owner
 * only, since documents may hold personal data. A file is complete or absent, also after a power cut: written beside,
 * flushed, renamed, and the folder flushed.
 */
export function createFolderStore(root: string): FileStore {
  const pathOf = (hash: FileHash) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('Not the hash of a kept file')
    return join(root, hash.slice(0, 2), hash.slice(2, 4), `${hash}.bin`)
  }
  return {
    put: async (bytes) => {
      const hash = hashOf(bytes)
      const path = pathOf(hash)
      if (await isWhole(path, bytes.length)) return hash
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeWhole(path, bytes)
      return hash
    },
    getOrThrow: (hash) => readFile(pathOf(hash)),
    remove: (hash) => rm(pathOf(hash), { force: true }),
    listBefore: async function* (moment) {
      for await (const { name } of filesBefore(root, moment)) {
        const hash = /^([0-9a-f]{64})\.bin$/.exec(name)?.[1]
        if (hash !== undefined) yield hash
      }
    },
    removeUnfinishedBefore: async (moment) => {
      let removed = 0
      for await (const { name, path } of filesBefore(root, moment)) {
        if (!name.endsWith('.part')) continue
        await rm(path, { force: true })
        removed += 1
      }
      return removed
    },
  }
}

/** Folder by folder, so that a store of any size needs no more memory than one of them. */
async function* filesBefore(folder: string, moment: Date): AsyncIterable<{ name: string; path: string }> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBefore(path, moment)
    else if (((await stat(path).catch(() => null))?.mtime ?? moment) < moment) yield { name: entry.name, path }
  }
}

async function isWhole(path: string, size: number): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.size === size
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`
  try {
    await flushAfter(await open(beside, 'wx', 0o600), (file) => file.writeFile(bytes))
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  // The new name must survive too, and so must the names of folders made for it. Windows cannot open folders and needs none of this.
  if (process.platform === 'win32') return
  for (const folder of [dirname(path), dirname(dirname(path)), dirname(dirname(dirname(path)))]) {
    await flushAfter(await open(folder, 'r'), async () => undefined)
  }
}

async function flushAfter(file: FileHandle, write: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await write(file)
    await file.sync()
  } finally {
    await file.close()
  }
}
