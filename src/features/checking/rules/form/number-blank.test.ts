import { expect, test } from 'vitest'
import { composePaper, foundBy } from '../../factory.ts'

test.each([
  ['a blank before the slash', 'Số:       /KH-SGDĐT'],
  ['dots before the slash', 'Số: ……/KH-SGDĐT'],
  ['no number at all', ''],
])('%s is found', (_what, number) => {
  expect(foundBy('number-blank', composePaper({ number }))).toHaveLength(1)
})

test.each([
  ['a number', composePaper()],
  ['an unpadded number, which is another slip', composePaper({ number: 'Số: 5/KH-SGDĐT' })],
  ['a programme', 'CHƯƠNG TRÌNH\nHội nghị sơ kết\n- 8 giờ 00: Khai mạc.\n- 9 giờ 00: Bế mạc.'],
  ['a text that is cut', composePaper({ number: '', recipients: '', signature: '', closing: 'Các đơn vị gửi báo' })],
])('%s passes', (_what, text) => {
  expect(foundBy('number-blank', text)).toEqual([])
})
