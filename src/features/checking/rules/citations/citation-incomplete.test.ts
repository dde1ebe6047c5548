import { expect, test } from 'vitest'
import { composePaper, wordsFoundBy } from '../../factory.ts'

const basis = (said: string) => composePaper({ bases: `${said}.` })

test.each([
  ['a plan without number', basis('Thực hiện kế hoạch năm học 2025-2026'), ['kế hoạch năm học 2025-2026']],
  [
    'decisions without number',
    basis('Căn cứ các Quyết định thành lập Ban tổ chức hội nghị'),
    ['Quyết định thành lập Ban tổ chức hội nghị'],
  ],
  [
    'a number without date',
    basis('Căn cứ Kế hoạch số 12/KH-SGDĐT của Sở Giáo dục và Đào tạo về sơ kết học kỳ I'),
    ['Kế hoạch số 12/KH-SGDĐT'],
  ],
])('%s is found', (_what, text, words) => {
  expect(wordsFoundBy('citation-incomplete', text)).toEqual(words)
})

test.each([
  ['a full citation', composePaper()],
  ['a law by its name', basis('Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019')],
  [
    'what comes with the paper',
    composePaper({ closing: 'Thực hiện chương trình hội nghị đính kèm, đề nghị các đơn vị dự đủ./.' }),
  ],
  ['the same number again', composePaper({ closing: 'Đề nghị các đơn vị thực hiện Kế hoạch số 1846/KH-SGDĐT./.' })],
])('%s passes', (_what, text) => {
  expect(wordsFoundBy('citation-incomplete', text)).toEqual([])
})
