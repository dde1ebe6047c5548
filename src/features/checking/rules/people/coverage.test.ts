import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const purpose = (line: string) =>
  composePaper({ purpose: `I. MỤC ĐÍCH, YÊU CẦU\n1. ${line}\n2. Hội nghị tổ chức gọn.` })

test.each([
  ['a number', 'Thăm trường THPT Sông Lam số 1, trường THPT Sông Lam số 2, trường THPT Sông Lam số 4.'],
  [
    'two numbers',
    'Mời trường Tiểu học Hoa Mai số 1, trường Tiểu học Hoa Mai số 2, trường Tiểu học Hoa Mai số 4, trường Tiểu học Hoa Mai số 6.',
  ],
])('a series of schools without %s is asked for', (_what, line) => {
  expect(foundBy('coverage', purpose(line)).map(({ severity }) => severity)).toEqual(['question'])
})

test.each([
  ['in brackets', 'Chia cụm 1 (Quận 1, 4, 7) và cụm 2 (Quận 4, 5, 6).', '4 … Quận 4'],
  ['after a colon', 'Cụm I: Bình Tân, Tân Phú; cụm II: Củ Chi, Bình Tân.', 'Bình Tân … Bình Tân'],
])('a unit in two clusters is found: %s', (_what, line, words) => {
  expect(wordsFoundBy('coverage', purpose(line))).toEqual([words])
})

const LETTER = { type: 'V/v chuẩn bị hội nghị sơ kết', subject: '', number: 'Số: 45/SGDĐT-GDPT' }
const to = (...lines: string[]) =>
  composePaper({ ...LETTER, addressees: `Kính gửi:\n${lines.map((line) => `- ${line}`).join('\n')}` })

test('who is addressed twice is taken out with one click', () => {
  const twice = to('Các trường trung học cơ sở;', 'Các trường trung học cơ sở;', 'Các trường tiểu học.')
  expect(foundBy('coverage', twice)).toHaveLength(1)
})

test.each([
  ['a whole series', 'Thăm trường THPT Sông Lam số 1, trường THPT Sông Lam số 2, trường THPT Sông Lam số 3.'],
  ['two schools of a series', 'Thăm trường THPT Sông Lam số 1 và trường THPT Sông Lam số 4.'],
  ['a house number', 'Họp tại trường THPT Sông Lam số 12 đường Trần Phú, số 14, số 20.'],
  ['clusters that share nothing', 'Chia cụm 1 (Quận 1, 4, 7) và cụm 2 (Quận 5, 6, 8).'],
  ['one cluster said twice', 'Mời cụm 1 (Quận 1, 4). Họp cụm 1 (Quận 1, 4).'],
])('nothing is found in %s', (_what, line) => {
  expect(foundBy('coverage', purpose(line))).toEqual([])
})

test('after the click the line stands once', () => {
  const twice = to('Các trường trung học cơ sở;', 'Các trường trung học cơ sở;', 'Các trường tiểu học.')
  const once = to('Các trường trung học cơ sở;', 'Các trường tiểu học.')
  expect(mendedBy('coverage', twice)).toBe(once)
})
