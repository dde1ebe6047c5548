import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy } from '../../factory.ts'

const FIRST = 'Căn cứ Kế hoạch số 1846/KH-SGDĐT ngày 15 tháng 9 năm 2025 của Sở Giáo dục và Đào tạo về nhiệm vụ năm học'
const SECOND =
  'Căn cứ Quyết định số 12/QĐ-SGDĐT ngày 05 tháng 01 năm 2026 của Sở Giáo dục và Đào tạo về quy chế làm việc'
const RIGHT = composePaper({ bases: `${FIRST};\n${SECOND}.` })

test.each([
  ['a last one with a semicolon', `${FIRST};\n${SECOND};`],
  ['a first one with a dot', `${FIRST}.\n${SECOND}.`],
  ['one without a sign', `${FIRST}\n${SECOND}.`],
  ['all with commas missing', `${FIRST}\n${SECOND}`],
])('%s is found and mended', (_what, bases) => {
  const text = composePaper({ bases })
  expect(foundBy('basis-punctuation', text)).toHaveLength(1)
  expect(mendedBy('basis-punctuation', text)).toBe(RIGHT)
})

test.each([
  ['two right ones', RIGHT],
  ['a single right one', composePaper({ bases: `${FIRST}.` })],
  [
    'a sentence that goes on',
    composePaper({
      bases: `Thực hiện Kế hoạch số 1846/KH-SGDĐT ngày 15 tháng 9 năm 2025, Sở tổ chức hội nghị như sau:`,
    }),
  ],
  [
    'a last one that goes on into the body',
    composePaper({ bases: `${FIRST};\nThực hiện Kế hoạch số 12/KH-SGDĐT, Sở tổ chức hội nghị như sau:` }),
  ],
  [
    'one before the proposal that a decision follows',
    composePaper({ bases: `${FIRST};\n${SECOND};\nXét đề nghị của Trưởng phòng Tổ chức cán bộ,` }),
  ],
  ['one that goes on in the next line', composePaper({ bases: `${FIRST};\nkế hoạch số 12 của Huyện ủy;` })],
  ['none', composePaper({ bases: '' })],
])('%s passes', (_what, text) => {
  expect(foundBy('basis-punctuation', text)).toEqual([])
})
