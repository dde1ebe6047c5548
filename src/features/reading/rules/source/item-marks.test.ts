import { expect, test } from 'vitest'
import { itemMarkOf } from './item-marks.ts'

test.each([
  ['IV Thành phần tham dự:', 'roman', 4],
  ['V Kinh phí tổ chức', 'roman', 5],
  ['II NỘI DUNG', 'roman', 2],
  ['III. Nội dung', 'roman', 3],
])('"%s" is a heading with its numeral', (line, kind, value) => {
  expect(itemMarkOf(line)).toMatchObject({ kind, value })
})

test.each(['X Quang', 'V Nguyễn: phụ trách loa đài', 'I Anh đã đến. Chị cũng vậy.', 'Vinh dự được đón'])(
  '"%s" has no mark',
  (line) => {
    expect(itemMarkOf(line)).toBeNull()
  },
)
