import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { filesIn } from './files-in-folders.ts'

const folder = mkdtempSync(join(tmpdir(), 'hoinghi-folder-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('links in a circle are not followed', async () => {
  const ring = join(folder, 'ring')
  mkdirSync(ring)
  symlinkSync(ring, join(ring, 'again'))
  writeFileSync(join(ring, 'a.txt'), 'a')

  expect((await filesIn([ring])).files).toEqual([join(ring, 'a.txt')])
})

test('of very many files the first are taken, and that is told', async () => {
  const many = join(folder, 'many')
  mkdirSync(many)
  for (const name of ['a.txt', 'b.TXT', 'c.docx', 'd.pdf']) writeFileSync(join(many, name), name)

  const { files, notices } = await filesIn([many], 2)

  expect(files).toEqual([join(many, 'a.txt'), join(many, 'b.TXT')])
  expect(notices).toEqual([`${many}: chỉ đọc 2 tệp đầu tiên.`])
})

test('what is no folder stays as it was named', async () => {
  const named = ['-', join(folder, 'không có.txt'), join(folder, 'a.bin')]

  expect(await filesIn(named)).toEqual({ files: named, notices: [] })
})
