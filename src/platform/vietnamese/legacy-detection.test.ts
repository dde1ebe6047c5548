import { expect, test } from 'vitest'
import { legacyView, viewOfBytes } from './legacy.ts'
import { decodeDisguised, detectDisguise, removeDisguise } from './legacy-detection.ts'

const TEXT = `Kế hoạch tổ chức buổi gặp mặt đầu năm học của các trường trong cụm.
Thời gian: 8 giờ ngày 12 tháng 9, tại hội trường lớn; mỗi trường cử hai người dự.`

test.each(['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258'] as const)(
  '%s is recognised by its syllables and removed',
  (encoding) => {
    const view = legacyView(TEXT, encoding)

    expect(detectDisguise(view)).toBe(encoding)
    expect(removeDisguise(view, encoding)).toBe(TEXT)
  },
)

test('UTF-8 that was read byte by byte is recognised', () => {
  const view = viewOfBytes(new TextEncoder().encode(TEXT))

  expect(detectDisguise(view)).toBe('utf-8')
  expect(removeDisguise(view, 'utf-8')).toBe(TEXT)
})

test.each([
  ['Unicode Vietnamese', TEXT],
  ['half-composed Vietnamese', TEXT.normalize('NFD')],
  ['words with Western letters only', 'Và các bà có công là hai; tám bé cá lá cờ.'],
  ['French', 'Le théâtre français a été créé à Québec où la forêt naît.'],
  ['English', 'Meeting at 8 a.m. in hall B'],
  ['nothing', ''],
])('%s is left alone', (_what, text) => {
  expect(detectDisguise(text)).toBeUndefined()
})

test('lines that are already Unicode stay when the others are converted', () => {
  const mixed = `${TEXT}\n${legacyView(TEXT, 'tcvn3')}\nNơi nhận: như trên`

  expect(detectDisguise(mixed)).toBe('tcvn3')
  expect(removeDisguise(mixed, 'tcvn3')).toBe(`${TEXT}\n${TEXT}\nNơi nhận: như trên`)
})

test('capitals that TCVN3 cannot write are told from their neighbours', () => {
  const text = `KẾ HOẠCH
SỞ GIÁO DỤC VÀ ĐÀO TẠO
Số: 394/GDĐT, Sở GDĐT, Bộ Nội vụ
Tổ chức họp ở Hà Nội`

  expect(removeDisguise(legacyView(text, 'tcvn3'), 'tcvn3')).toBe(text)
  expect(decodeDisguised(legacyView(text, 'tcvn3'), 'tcvn3')).toBe(text)
})
