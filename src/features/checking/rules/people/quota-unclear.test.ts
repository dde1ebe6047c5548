import { expect, test } from 'vitest'
import { composePaper, foundBy } from '../../factory.ts'

const said = (...lines: string[]) =>
  foundBy(
    'quota-unclear',
    composePaper({ who: ['III. THÀNH PHẦN', ...lines.map((line, i) => `${i + 1}. ${line}`)].join('\n') }),
  )

test.each([
  [
    'one number for several kinds',
    'Mỗi huyện cử 08 người, gồm lãnh đạo phòng, chuyên viên và hiệu trưởng.',
    'question',
  ],
  ['one person of two kinds', 'Mỗi trường cử một cán bộ quản lý, giáo viên cốt cán tham dự.', 'question'],
  ['a sum that is none', 'Mỗi trường cử 05 người, gồm 02 cán bộ quản lý và 02 giáo viên.', 'error'],
  ['parts beyond the whole', 'Mỗi trường cử 03 người, trong đó 02 cán bộ quản lý, 02 giáo viên.', 'error'],
  ['several senders without "mỗi"', 'Phòng Kế hoạch, các phòng khác cử 01 lãnh đạo tham dự.', 'question'],
])('%s is found', (_what, line, severity) => {
  expect(said(line).map((found) => found.severity)).toEqual([severity])
})

test('persons without a number are asked for', () => {
  const tasks = 'V. TỔ CHỨC THỰC HIỆN\n1. Đoàn Thanh niên\n- Cử cán bộ Đoàn tham dự hội nghị.'
  expect(foundBy('quota-unclear', composePaper({ tasks }))).toHaveLength(1)
})

test.each([
  ['each kind has its number', 'Mỗi huyện cử 08 người, gồm 01 lãnh đạo phòng, 03 chuyên viên và 04 giáo viên.'],
  ['as many persons as kinds', 'Mỗi trường cử 02 người, gồm hiệu trưởng và kế toán.'],
  ['a part of the whole', 'Mỗi trường cử 05 giáo viên, trong đó có 01 tổ trưởng.'],
  ['so many of each subject', 'Mỗi sở cử 06 người (mỗi môn 02 người) gồm chuyên viên và giáo viên của 3 môn.'],
  ['each of several senders', 'Mỗi phòng, mỗi trường cử 01 lãnh đạo tham dự.'],
  ['no number at all', 'Hiệu trưởng các trường trung học phổ thông.'],
])('nothing is found: %s', (_what, line) => {
  expect(said(line)).toEqual([])
})
