import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSchoolYears } from './school-years.ts'

test.each([
  ['năm học 2020-2021', ['2020-2021']],
  ['NĂM HỌC: 2018 – 2019', ['2018-2019']],
  ['Năm  học 2021 − 2022.', ['2021-2022']],
  ['NH 2022-2023', ['2022-2023']],
  ['năm học 2019/2020', ['2019-2020']],
  ['năm học 2023-24', ['2023-2024']],
  ['KẾ HOẠCH 2017-2018', ['2017-2018 unnamed']],
  ['nhiệm kỳ 2022-2023', []],
  ['giai đoạn 2021 - 2022', []],
  ['nhiệm kỳ 2015 - 2020', []],
  ['năm học 2020-2025', []],
  ['điện thoại 0912-2020-2021-55', []],
])('reads the school years in "%s"', (text, expected) => {
  expect(findSchoolYears(text).map((year) => (year.named ? year.value : `${year.value} unnamed`))).toEqual(expected)
})

test('every written school year is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2098 }),
      fc.constantFrom('-', ' - ', '–', ' – '),
      fc.constantFrom('năm học ', 'Năm học: ', 'NĂM HỌC '),
      (first, dash, lead) => {
        const text = `Kế hoạch ${lead}${first}${dash}${first + 1}, tổ 3`

        expect(findSchoolYears(text)).toEqual([
          { start: 9, end: text.length - 6, value: `${first}-${first + 1}`, named: true },
        ])
      },
    ),
  )
})
