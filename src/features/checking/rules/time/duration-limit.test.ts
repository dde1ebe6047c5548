import { expect, test } from 'vitest'
import { composePaper, foundBy, wordsFoundBy } from '../../factory.ts'

const paper = (subject: string, time: string, issuer?: string) =>
  composePaper({
    subject,
    when: `II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: ${time}.\n2. Địa điểm: Hội trường Sở.`,
    ...(issuer === undefined ? {} : { issuer }),
  })

test.each([
  ['a sơ kết of two days', 'Tổ chức Hội nghị sơ kết học kỳ I', 'từ ngày 19/3/2026 đến ngày 20/3/2026'],
  ['a tập huấn of four days', 'Tổ chức Hội nghị tập huấn chuyên môn', 'từ ngày 17/3/2026 đến ngày 20/3/2026'],
  ['a giao ban of a whole day', 'Tổ chức Hội nghị giao ban quý I', 'từ 7 giờ 30 đến 16 giờ 30, ngày 19/3/2026'],
])('%s is asked about', (_what, subject, time) => {
  expect(wordsFoundBy('duration-limit', paper(subject, time))).toHaveLength(1)
})

test.each([
  ['a sơ kết of one day', 'Tổ chức Hội nghị sơ kết học kỳ I', '8 giờ 00, ngày 19/3/2026'],
  ['a tập huấn of two days', 'Tổ chức Hội nghị tập huấn chuyên môn', 'từ ngày 19/3/2026 đến ngày 20/3/2026'],
  ['a course of five days', 'Tổ chức lớp bồi dưỡng cán bộ quản lý', 'từ ngày 16/3/2026 đến ngày 20/3/2026'],
])('%s is right', (_what, subject, time) => {
  expect(foundBy('duration-limit', paper(subject, time))).toEqual([])
})
