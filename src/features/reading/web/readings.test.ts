import { expect, test } from 'vitest'
import { daysOf, type Titled, titleOf } from './readings.ts'

const scan: Titled = {
  title: '071-8',
  fileName: '071-8.pdf',
  subject: null,
  type: 'GM',
  conference: 'Hội nghị giao ban',
  kind: 'giaoBan',
  firstDate: '2026-03-19',
}

test('a paper without a subject is called by what it is, of what and when', () => {
  const called = [
    scan,
    { ...scan, conference: null },
    { ...scan, conference: null, kind: null, firstDate: null },
    { ...scan, type: null, conference: null, kind: null, firstDate: null },
    { ...scan, title: 'Giấy mời họp tổ chuyên môn' },
    { ...scan, subject: 'Dự Hội nghị giao ban' },
  ].map(titleOf)

  expect(called).toEqual([
    'Giấy mời · Hội nghị giao ban · thứ Năm, 19/3/2026',
    'Giấy mời · Giao ban · thứ Năm, 19/3/2026',
    'Giấy mời',
    '071-8',
    'Giấy mời họp tổ chuyên môn',
    'Dự Hội nghị giao ban',
  ])
})

test('further days of a conference are counted behind the first', () => {
  expect([0, 1, 3].map((days) => daysOf({ firstDate: days === 0 ? null : '2026-03-19', days }))).toEqual([
    undefined,
    'thứ Năm, 19/3/2026',
    'thứ Năm, 19/3/2026 và 2 ngày khác',
  ])
})
