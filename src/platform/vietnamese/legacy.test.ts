import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeLegacyBytes, decodeLegacyText, encodeLegacy, legacyOfFont, legacyView, viewOfBytes } from './legacy.ts'
import { SPECIAL_LETTERS } from './letters.ts'

const CAPITALS = SPECIAL_LETTERS.map((letter) => letter.toUpperCase())
const ASCII = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:/()-\n\t']

test.each([
  ['vni', [...SPECIAL_LETTERS, ...CAPITALS]],
  ['viscii', [...SPECIAL_LETTERS, ...CAPITALS]],
  ['vps', [...SPECIAL_LETTERS, ...CAPITALS]],
  ['windows-1258', [...SPECIAL_LETTERS, ...CAPITALS]],
  ['tcvn3', [...SPECIAL_LETTERS, ...'ĂÂÊÔƠƯĐ']],
  ['tcvn3-capitals', CAPITALS],
] as const)('%s reads back all the letters it can write', (encoding, letters) => {
  const alphabet = encoding === 'tcvn3-capitals' ? ASCII.filter((sign) => !/[a-z]/.test(sign)) : ASCII
  const text = fc.array(fc.constantFrom(...letters, ...alphabet), { maxLength: 80 }).map((signs) => signs.join(''))

  fc.assert(fc.property(text, (given) => decodeLegacyBytes(encodeLegacy(given, encoding), encoding) === given))
  expect(letters.filter((letter) => decodeLegacyBytes(encodeLegacy(letter, encoding), encoding) !== letter)).toEqual([])
})

test.each([
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', 'H­íng dÉn', 'Hướng dẫn'],
  ['tcvn3-capitals', 'Céng hßa', 'CỘNG HÒA'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['vni', 'ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
  ['vni', 'Höôùng daãn, kyõ naêng, lyù, ngöôøi', 'Hướng dẫn, kỹ năng, lý, người'],
  ['windows-1258', 'Ðô\u00f2c lâ\u00f2p', 'Độc lập'],
] as const)('%s shows %s and means %s', (encoding, view, text) => {
  expect(decodeLegacyText(view, encoding)).toBe(text)
})

test('the private characters of symbol fonts stand for the same bytes', () => {
  expect(decodeLegacyText('C\uf0e9ng h\uf0dfa', 'tcvn3')).toBe('Cộng hòa')
})

test('the tables agree with those of iconv-lite', () => {
  for (const encoding of ['viscii', 'windows1258'] as const) {
    const ours = encoding === 'viscii' ? 'viscii' : 'windows-1258'
    const bytes = encodeLegacy([...SPECIAL_LETTERS, ...CAPITALS].join(' '), ours)
    expect(decodeLegacyBytes(bytes, ours)).toBe(iconv.decode(Buffer.from(bytes), encoding).normalize('NFC'))
  }
  const small = encodeLegacy(SPECIAL_LETTERS.join(' '), 'tcvn3')
  expect(decodeLegacyBytes(small, 'tcvn3')).toBe(iconv.decode(Buffer.from(small), 'tcvn').normalize('NFC'))
})

test('the view of a text is what a Western program would show', () => {
  expect(legacyView('Cộng hòa xã hội', 'tcvn3')).toBe('Céng hßa x· héi')
  expect(viewOfBytes(Uint8Array.from([0x93, 0x41, 0x94, 0xe9]))).toBe('“A”é')
})

test.each([
  ['.VnTime', 'tcvn3'],
  ['.VnTimeH', 'tcvn3-capitals'],
  ['.VnArial NarrowH', 'tcvn3-capitals'],
  ['VNI-Times', 'vni'],
  ['VPS Times', 'vps'],
  ['Times New Roman', undefined],
  ['VNtimes new roman', undefined],
  ['', undefined],
])('the font %s tells %s', (font, encoding) => {
  expect(legacyOfFont(font)).toBe(encoding)
})
