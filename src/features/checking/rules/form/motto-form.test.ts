import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy } from '../../factory.ts'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

test.each([
  ['a missing blank', `${NATION}\nĐộc lập -Tự do - Hạnh phúc`],
  ['small letters', `${NATION}\nĐộc lập - tự do - hạnh phúc`],
  ['a nation in small letters', 'Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc'],
  ['a lost mark', 'CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
])('%s is found and mended', (_what, motto) => {
  const text = composePaper({ motto })
  expect(foundBy('motto-form', text)).toHaveLength(1)
  expect(mendedBy('motto-form', text)).toBe(composePaper())
})

test.each([
  ['the form of the decree', composePaper()],
  [
    'the other way to place a tone',
    composePaper({ motto: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' }),
  ],
  ['a dash that a converter made', composePaper({ motto: `${NATION}\nĐộc lập – Tự do – Hạnh phúc` })],
  ['a text without both', composePaper({ motto: '' })],
])('%s passes', (_what, text) => {
  expect(foundBy('motto-form', text)).toEqual([])
})
