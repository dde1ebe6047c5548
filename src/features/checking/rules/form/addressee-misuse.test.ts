import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy } from '../../factory.ts'

const letter = (addressees: string) =>
  composePaper({ number: 'Số: 305/SGDĐT-VP', type: 'V/v chuẩn bị hội nghị sơ kết', subject: '', addressees })
const RIGHT = letter('Kính gửi:\n- Ủy ban nhân dân các xã, phường;\n- Các trường trung học phổ thông;\n- Văn phòng Sở.')

test.each([
  [
    'a line without a sign',
    'Kính gửi:\n- Ủy ban nhân dân các xã, phường\n- Các trường trung học phổ thông;\n- Văn phòng Sở.',
  ],
  [
    'a last line without a dot',
    'Kính gửi:\n- Ủy ban nhân dân các xã, phường;\n- Các trường trung học phổ thông;\n- Văn phòng Sở',
  ],
  ['a comma', 'Kính gửi:\n- Ủy ban nhân dân các xã, phường,\n- Các trường trung học phổ thông;\n- Văn phòng Sở.'],
])('%s is found and mended', (_what, addressees) => {
  expect(foundBy('addressee-misuse', letter(addressees))).toHaveLength(1)
  expect(mendedBy('addressee-misuse', letter(addressees))).toBe(RIGHT)
})

test('a plan that speaks to somebody is found', () => {
  expect(
    foundBy('addressee-misuse', composePaper({ addressees: 'Kính gửi: Các trường trung học phổ thông.' })),
  ).toHaveLength(1)
})

test('a body that speaks to itself is asked about', () => {
  const addressees = 'Kính gửi:\n- Phòng Giáo dục và Đào tạo huyện Thanh Chương (cụm trưởng);\n- Các trường tiểu học.'
  const text = composePaper({
    issuer: 'ỦY BAN NHÂN DÂN HUYỆN THANH CHƯƠNG\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
    number: 'Số: 105/PGDĐT-TH',
    dateLine: 'Thanh Chương, ngày 02 tháng 3 năm 2023',
    type: 'V/v sinh hoạt chuyên môn',
    subject: '',
    addressees,
  })
  expect(foundBy('addressee-misuse', text).map(({ severity }) => severity)).toEqual(['question'])
})

test.each([
  ['lines with the right signs', RIGHT],
  ['one addressee', letter('Kính gửi: Các trường trung học phổ thông.')],
  ['a plan without addressees', composePaper()],
])('%s pass', (_what, text) => {
  expect(foundBy('addressee-misuse', text)).toEqual([])
})
