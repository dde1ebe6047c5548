import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { buildDocx, paragraph, zip } from '../../../tests/kit/files/docx.ts'
import { Budget } from './limits.ts'
import { openFile } from './open-file.ts'
import { ZipArchive } from './zip.ts'

const MEGABYTE = 1024 * 1024

test('parts are read by name', () => {
  const archive = new ZipArchive(zip({ 'a.xml': 'một', 'b/c.xml': 'hai' }), new Budget())

  expect(archive.names()).toEqual(['a.xml', 'b/c.xml'])
  expect(new TextDecoder().decode(archive.read('b/c.xml'))).toBe('hai')
  expect(archive.read('khong-co')).toBeUndefined()
})

test('a part that expands beyond all measure is refused', async () => {
  const bomb = buildDocx({ body: '', parts: { 'word/document.xml': new Uint8Array(30 * MEGABYTE).fill(0x20) } })

  expect(bomb.length).toBeLessThan(MEGABYTE / 10)
  await expect(openFile(bomb, 'a.docx')).rejects.toMatchObject({ code: 'opening.zip_bomb' })
})

test('the size that an archive claims is not believed', () => {
  const bytes = Buffer.from(zipSync({ 'a.xml': new Uint8Array(10 * MEGABYTE) }))
  // The claimed size in the list of parts is set to ten bytes.
  bytes.writeUInt32LE(10, bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24)

  expect(() => new ZipArchive(bytes, new Budget()).read('a.xml')).toThrow(
    expect.objectContaining({ code: 'opening.zip_bomb' }),
  )
})

test('an archive of very many parts is refused', () => {
  const bytes = Buffer.from(zip({ 'a.xml': 'một' }))
  bytes.writeUInt16LE(10_001, bytes.length - 22 + 10)

  expect(() => new ZipArchive(bytes, new Budget())).toThrow(expect.objectContaining({ code: 'opening.too_many_parts' }))
})

test('a part whose bytes were changed is refused', () => {
  const bytes = Buffer.from(zipSync({ 'a.txt': Buffer.from('nội dung') }, { level: 0 }))
  const place = bytes.indexOf('dung')
  bytes[place] = 0x44

  expect(() => new ZipArchive(bytes, new Budget()).read('a.txt')).toThrow(
    expect.objectContaining({ code: 'opening.broken' }),
  )
})

test('entities that a part declares are not expanded', async () => {
  const declared = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const body = `${declared}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('x')}<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
  const bytes = buildDocx({ body: '', parts: { 'word/document.xml': body } })

  await expect(openFile(bytes, 'a.docx')).rejects.toMatchObject({ code: 'opening.broken' })
})

test('elements nested without end are refused', async () => {
  const deep = `${'<w:sdt>'.repeat(5_000)}${'</w:sdt>'.repeat(5_000)}`

  await expect(openFile(buildDocx({ body: deep }), 'a.docx')).rejects.toMatchObject({ code: 'opening.nested_too_deep' })
})
