import { expect, test } from 'vitest'
import { composePaper, mendedBy, wordsFoundBy } from '../../factory.ts'

const LETTER = {
  type: 'V/v chuẩn bị hội nghị sơ kết',
  subject: '',
  addressees: 'Kính gửi: Các trường trung học phổ thông.',
}

test.each([
  ['no colon', 'Số 45/KH-SGDĐT', ['Số 45/KH-SGDĐT']],
  ['a blank before the slash', 'Số: 45 /KH-SGDĐT', ['Số: 45 /KH-SGDĐT']],
  ['blanks around the hyphen', 'Số: 45/KH - SGDĐT', ['Số: 45/KH - SGDĐT']],
  ['no blank after the colon', 'Số:45/KH-SGDĐT', ['Số:45/KH-SGDĐT']],
  ['no leading zero', 'Số: 5/KH-SGDĐT', ['5/KH-SGDĐT']],
  ['a Đ without its bar', 'Số: 45/KH-SGDDT', ['45/KH-SGDDT']],
])('a number with %s is found', (_what, number, words) => {
  expect(wordsFoundBy('number-format', composePaper({ number }))).toEqual(words)
})

test('a công văn without a drafting unit is found', () => {
  const text = composePaper({ ...LETTER, number: 'Số: 394/SGDĐT' })
  expect(wordsFoundBy('number-format', text)).toEqual(['394/SGDĐT'])
})

test.each([
  ['a plan', { number: 'Số: 45/KH-SGDĐT' }],
  ['a number below ten', { number: 'Số: 05/KH-SGDĐT' }],
  ['a công văn with its drafting unit', { ...LETTER, number: 'Số: 305/SGDĐT-GDPT' }],
  [
    'a paper of the Party',
    { issuer: 'ĐẢNG ỦY PHƯỜNG TRƯỜNG VINH', number: 'Số 04-KH/ĐU', motto: 'ĐẢNG CỘNG SẢN VIỆT NAM' },
  ],
  ['a number to be filled in', { number: 'Số:       /KH-SGDĐT' }],
])('the number of %s is right', (_what, parts) => {
  expect(wordsFoundBy('number-format', composePaper(parts))).toEqual([])
})

test.each(['Số 45/KH-SGDĐT', 'Số:  45 / KH - SGDĐT', 'Số: 45/KH-SGDDT'])('one click makes "%s" right', (number) => {
  expect(mendedBy('number-format', composePaper({ number }))).toBe(composePaper())
})
