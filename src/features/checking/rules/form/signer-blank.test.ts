import { expect, test } from 'vitest'
import { composePaper, foundBy } from '../../factory.ts'

test.each([
  ['no signature at all', composePaper({ signature: '' })],
  ['an office without a name', composePaper({ signature: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC' })],
  [
    'no signature under a công văn',
    composePaper({ type: 'V/v họp', subject: '', addressees: 'Kính gửi: Các trường.', signature: '' }),
  ],
])('%s is found', (_what, text) => {
  expect(foundBy('signer-blank', text)).toHaveLength(1)
})

test.each([
  ['a signature', composePaper()],
  ['a head who signs himself', composePaper({ signature: 'GIÁM ĐỐC\n\nTrần Thị Minh Hà' })],
  ['a text that is cut before its foot', composePaper({ recipients: '', signature: '' })],
])('%s passes', (_what, text) => {
  expect(foundBy('signer-blank', text)).toEqual([])
})
