import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createFolderStore, hashOf } from './folder-store.ts'

const root = mkdtempSync(join(tmpdir(), 'files-'))
const store = createFolderStore(root)
afterAll(() => rmSync(root, { recursive: true, force: true }))

const bytesOf = (text: string) => new TextEncoder().encode(text)

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
}

test('what was put comes back byte for byte', async () => {
  const bytes = bytesOf('Kế hoạch số 12/KH-SGDĐT')

  const hash = await store.put(bytes)

  expect(Buffer.from(await store.getOrThrow(hash))).toEqual(Buffer.from(bytes))
})

test('the same bytes put at the same time are one whole file', async () => {
  const bytes = bytesOf('hai lần một nội dung')

  const hashes = await Promise.all([store.put(bytes), store.put(bytes), store.put(bytes)])

  expect(new Set(hashes)).toEqual(new Set([hashOf(bytes)]))
  expect(filesIn(root).filter((name) => name.startsWith(hashOf(bytes)))).toEqual([`${hashOf(bytes)}.bin`])
})

test('kept files are readable by the owner only', async () => {
  const hash = await store.put(bytesOf('riêng tư'))

  const mode = statSync(join(root, hash.slice(0, 2), hash.slice(2, 4), `${hash}.bin`)).mode & 0o777

  expect(mode).toBe(0o600)
})

test('a removed file is gone and removing it again is no fault', async () => {
  const hash = await store.put(bytesOf('bỏ đi'))

  await store.remove(hash)
  await store.remove(hash)

  await expect(store.getOrThrow(hash)).rejects.toThrow('ENOENT')
})

test('a name that is no hash never reaches the disk', async () => {
  expect(() => store.remove('../../etc/passwd')).toThrow('Not the hash')
})
