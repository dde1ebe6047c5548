import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'hoinghi-folder-'))
const file = join(root, 'file')
const loop = join(root, 'loop')
writeFileSync(file, '')
symlinkSync(loop, loop)
afterAll(() => rmSync(root, { recursive: true, force: true }))

function codeOf(act: () => void): unknown {
  try {
    act()
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

test('the folders above are made too, and what is there is left', () => {
  const folder = join(root, 'một', 'hai')

  makeFolder(folder, 0o711)
  makeFolder(folder)

  expect(statSync(folder).mode & 0o777).toBe(0o711)
})

test.each([
  ['a file of that name', file, 'ENOTDIR'],
  ['a place below a file', join(file, 'a', 'b'), 'ENOTDIR'],
  ['a link that leads to itself', join(loop, 'a'), 'ELOOP'],
  ['a name too long', join(root, 'a'.repeat(300)), 'ENAMETOOLONG'],
])('%s cannot become a folder', (_what, path, code) => {
  expect(codeOf(() => makeFolder(path))).toBe(code)
})

test.skipIf(!existsSync('/proc/self'))('where nothing can be made it says so at once', { timeout: 10_000 }, () => {
  expect(codeOf(() => makeFolder('/proc/x/y'))).toBe('ENOENT')
})
