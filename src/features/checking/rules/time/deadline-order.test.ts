import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const tasks = (line: string) => composePaper({ tasks: `V. TỔ CHỨC THỰC HIỆN\n1. ${line}` })

test.each([
  [
    'before the issue',
    'Các trường gửi danh sách đại biểu về Văn phòng Sở trước ngày 20 tháng 02 năm 2026.',
    ['ngày 20 tháng 02 năm 2026 … ngày 02 tháng 3 năm 2026'],
  ],
  [
    'of a list after the meeting',
    'Các trường gửi danh sách đại biểu về Văn phòng Sở trước ngày 25 tháng 3 năm 2026.',
    ['ngày 25 tháng 3 năm 2026 … ngày 19 tháng 3 năm 2026'],
  ],
  [
    'of questions after the meeting',
    'Các trường gửi câu hỏi thảo luận về Văn phòng Sở trước ngày 25/3/2026.',
    ['ngày 25/3/2026 … ngày 19 tháng 3 năm 2026'],
  ],
])('a deadline %s is found', (_what, line, words) => {
  expect(wordsFoundBy('deadline-order', tasks(line))).toEqual(words)
})

test.each([
  ['before the meeting', 'Các trường gửi danh sách đại biểu về Văn phòng Sở trước ngày 12/3/2026.'],
  ['of results after the meeting', 'Các trường gửi báo cáo kết quả triển khai về Văn phòng Sở trước ngày 30/4/2026.'],
  ['that is no limit but history', 'Trước ngày 20/02/2026 các trường đã gửi danh sách.'],
  ['of the minutes', 'Văn phòng Sở hoàn thành biên bản hội nghị trước ngày 25/3/2026.'],
])('a deadline %s is right', (_what, line) => {
  expect(foundBy('deadline-order', tasks(line))).toEqual([])
})
