import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeLegacy } from '#platform/vietnamese/legacy.ts'
import { decodePlain } from './plain.ts'

const TEXT = `Trường Tiểu học Hoa Mai mời phụ huynh dự buổi họp đầu năm.
Thời gian: 7 giờ 30, thứ Bảy; địa điểm: hội trường của trường.`

function utf16(text: string, isBigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

test.each([
  ['utf-8', new TextEncoder().encode(TEXT)],
  ['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['utf-16le', utf16(TEXT, false, true)],
  ['utf-16be', utf16(TEXT, true, true)],
  ['utf-16le', utf16(TEXT, false, false)],
  ['utf-16be', utf16(TEXT, true, false)],
])('%s is told from its bytes', (encoding, bytes) => {
  expect(decodePlain(bytes)).toEqual({ text: TEXT, encoding, notices: [] })
})

test.each([
  ['windows-1258', 'opening.converted_windows1258'],
  ['tcvn3', 'opening.converted_tcvn3'],
  ['vni', 'opening.converted_vni'],
  ['viscii', 'opening.converted_viscii'],
  ['vps', 'opening.converted_vps'],
] as const)('%s is told from its words and never silently', (encoding, notice) => {
  expect(decodePlain(encodeLegacy(TEXT, encoding))).toEqual({ text: TEXT, encoding, notices: [notice] })
})

test('a flipped byte in UTF-8 costs one sign, not the encoding', () => {
  const bytes = new TextEncoder().encode(TEXT)
  bytes[4] = 0xff

  const decoded = decodePlain(bytes)

  expect(decoded.encoding).toBe('utf-8')
  expect(decoded.notices).toEqual(['opening.damaged_text'])
  expect(decoded.text).toContain('\ufffd')
})

test('Western text without any Vietnamese is taken for what it says it is', () => {
  const bytes = Buffer.from('Le th\u00e9\u00e2tre fran\u00e7ais', 'latin1')

  expect(decodePlain(bytes, 'iso-8859-1')).toEqual({
    text: 'Le théâtre français',
    encoding: 'windows-1252',
    notices: ['opening.assumed_western'],
  })
  expect(decodePlain(bytes, 'no-such-thing').text).toBe('Le théâtre français')
})

test('any bytes become some text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decodePlain(bytes).text === 'string'))
})
