import { expect, test } from 'vitest'
import { buildDoc, compound } from '../../../tests/kit/files/doc.ts'
import { buildDocx, paragraph, zip } from '../../../tests/kit/files/docx.ts'
import { buildOdt } from '../../../tests/kit/files/odt.ts'
import { buildPdf } from '../../../tests/kit/files/pdf.ts'
import { openFile, openText } from './open-file.ts'

const SENTENCE = 'Mời các trường dự họp lúc 8 giờ.'
const text = (content: string) => new TextEncoder().encode(content)
const rtf = text("{\\rtf1\\ansi M\\u7901?i c\\'e1c tr\\u432?\\u7901?ng d\\u7921? h\\u7885?p l\\'fac 8 gi\\u7901?.}")
const docx = buildDocx({ body: paragraph(SENTENCE) })

test.each([
  ['docx', docx, 'giay-moi.docx'],
  ['doc', buildDoc([{ text: SENTENCE }]), 'giay-moi.doc'],
  ['rtf', rtf, 'giay-moi.rtf'],
  ['odt', buildOdt({ body: `<text:p>${SENTENCE}</text:p>` }), 'giay-moi.odt'],
  ['pdf', buildPdf([{ texts: [{ x: 80, y: 100, text: SENTENCE }] }]), 'giay-moi.pdf'],
  ['html', text(`<!DOCTYPE html><html><body><p>${SENTENCE}</p></body></html>`), 'giay-moi.html'],
  ['md', text(SENTENCE), 'giay-moi.md'],
  ['txt', text(SENTENCE), 'giay-moi.txt'],
] as const)('a %s file gives its text', async (format, bytes, name) => {
  expect(await openFile(bytes, name)).toEqual({
    text: SENTENCE,
    format,
    encoding: ['html', 'md', 'txt'].includes(format) ? 'utf-8' : null,
    notices: [],
  })
})

test.each([
  ['rtf', rtf, 'thong-bao.doc'],
  ['html', text(`<html><body><p>${SENTENCE}</p></body></html>`), 'thong-bao.doc'],
  ['docx', docx, 'thong-bao.doc'],
  ['docx', docx, 'thong-bao.pdf'],
] as const)('what is really %s opens under the name of another format', async (format, bytes, name) => {
  const opened = await openFile(bytes, name)

  expect(opened).toMatchObject({ text: SENTENCE, format, notices: ['opening.unlike_name'] })
})

test.each([
  ['nothing', new Uint8Array(0), 'opening.empty'],
  ['blanks only', text(' \n\t\r\n '), 'opening.empty'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'opening.picture'],
  ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]), 'opening.picture'],
  ['a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4]), 'opening.unknown_kind'],
  [
    'bytes without sense',
    Uint8Array.from({ length: 4000 }, (_none, place) => (place * 7919) % 251),
    'opening.unknown_kind',
  ],
  [
    'a spreadsheet',
    zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }),
    'opening.spreadsheet_or_slides',
  ],
  ['an archive of other files', zip({ 'anh.txt': 'x' }), 'opening.unknown_kind'],
  ['an old spreadsheet', compound({ Workbook: Buffer.alloc(5000, 1) }), 'opening.spreadsheet_or_slides'],
  ['a locked Word file', compound({ EncryptedPackage: Buffer.alloc(5000, 1) }), 'opening.encrypted'],
  ['a locked old Word file', buildDoc([{ text: SENTENCE }], { flags: 0x0100 }), 'opening.encrypted'],
  ['a locked OpenDocument', buildOdt({ body: '<text:p/>', manifest: '<encryption-data/>' }), 'opening.encrypted'],
  ['a cut archive', docx.slice(0, docx.length - 40), 'opening.broken'],
  [
    'a Word file without its document',
    zip({ '_rels/.rels': '<Relationships/>', 'word/x.xml': '<a/>' }),
    'opening.broken',
  ],
  ['an empty Word file', buildDocx({ body: '<w:p/>' }), 'opening.no_text'],
  ['a PDF without text', buildPdf([{ lines: [[0, 0, 100, 100]] }]), 'opening.scan_without_text'],
  ['a broken PDF', text('%PDF-1.4\nkhông còn gì'), 'opening.broken'],
])('%s is refused', async (_what, bytes, code) => {
  await expect(openFile(bytes, 'tep')).rejects.toMatchObject({ name: 'Refusal', code })
})

test.each([
  ['blanks', ' \n\t\u00a0'],
  ['marks without width', '\u200b\u2060\u00ad'],
  ['the mark of Unicode alone', '\ufeff'],
])('a text of nothing but %s is empty', async (_what, given) => {
  await expect(openFile(text(given), 'a.txt')).rejects.toMatchObject({ code: 'opening.empty' })
})

test('a file over the limit is refused before it is looked at', async () => {
  const bytes = new Uint8Array(50 * 1024 * 1024)

  await expect(openFile(bytes, 'lon.docx')).rejects.toMatchObject({
    code: 'opening.too_large',
    status: 413,
    args: { limit: 25 },
  })
})

test('more text than anyone writes is refused', async () => {
  await expect(openFile(new Uint8Array(6_000_000).fill(0x61), 'a.txt')).rejects.toMatchObject({
    code: 'opening.too_much_text',
  })
})

test('pasted text is cleaned like that of a file', () => {
  expect(openText('\ufeffDòng một\r\nDòng hai\rDòng ba\u2028Dòng\u0000 bốn')).toEqual({
    text: 'Dòng một\nDòng hai\nDòng ba\nDòng bốn',
    format: 'txt',
    encoding: null,
    notices: [],
  })
})

test('half-composed text stays as it was pasted', () => {
  const halfComposed = 'Hô\u0323i nghi\u0323'

  expect(openText(halfComposed).text).toBe(halfComposed)
})

test('text pasted from a document in TCVN3 is converted', () => {
  const opened = openText('Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc')

  expect(opened).toEqual({
    text: 'Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc',
    format: 'txt',
    encoding: 'tcvn3',
    notices: ['opening.converted_tcvn3'],
  })
})
