import { expect, test } from 'vitest'
import { composePaper, wordsFoundBy } from '../../factory.ts'

const letter = (parts: object) =>
  composePaper({
    number: 'Số: 305/SGDĐT-VP',
    type: 'V/v chuẩn bị hội nghị sơ kết',
    subject: '',
    addressees: 'Kính gửi: Các trường trung học phổ thông.',
    ...parts,
  })

test('a plan with the symbol of a notice is found', () => {
  expect(wordsFoundBy('type-symbol-mismatch', composePaper({ number: 'Số: 45/TB-SGDĐT' }))).toEqual([
    '45/TB-SGDĐT … KẾ HOẠCH',
  ])
})

test('a plan that is cited as a công văn is found', () => {
  const bases =
    'Căn cứ Công văn số 1846/KH-SGDĐT ngày 15 tháng 9 năm 2025 của Sở Giáo dục và Đào tạo về nhiệm vụ năm học.'
  expect(wordsFoundBy('type-symbol-mismatch', composePaper({ bases }))).toEqual([
    'Công văn số 1846/KH-SGDĐT ngày 15 tháng 9 năm 2025',
  ])
})

test('a công văn that calls itself a notice is found', () => {
  const text = letter({ closing: 'Thông báo này thay cho giấy mời./.' })
  expect(wordsFoundBy('type-symbol-mismatch', text)).toEqual(['Thông báo này thay cho'])
})

test('a công văn that calls itself a plan is found', () => {
  const text = letter({ closing: 'Đề nghị các trường thực hiện kế hoạch này./.' })
  expect(wordsFoundBy('type-symbol-mismatch', text)).toEqual(['thực hiện kế hoạch này'])
})

test.each([
  ['a plan with its symbol', composePaper()],
  ['a công văn', letter({})],
  [
    'a công văn that cites a plan as a plan',
    letter({ closing: 'Đề nghị các trường thực hiện Kế hoạch số 12/KH-SGDĐT./.' }),
  ],
  [
    'a decision of a year',
    composePaper({
      bases: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    }),
  ],
])('%s passes', (_what, text) => {
  expect(wordsFoundBy('type-symbol-mismatch', text)).toEqual([])
})
