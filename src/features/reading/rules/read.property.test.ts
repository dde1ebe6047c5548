import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksOf } from './marks-of.ts'
import { readText } from './read.ts'

/** Pieces that officials write, in any order, with what converters leave between them. */
const FRAGMENTS = [
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH ĐẠI HỘI',
  'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN',
  '1. Thành phần:',
  '- Lãnh đạo Sở; Hiệu trưởng các trường (cử 02 người)',
  '+ Tại điểm cầu Sở: chuyên viên',
  'Nội dung: a; b; c',
  '7h30 - 8h00: Khai mạc (đ/c Lan)',
  'Thời gian\tNội dung\tPhụ trách',
  'Thời gian |',
  'Nội dung |',
  '7h00\tChào cờ\tMC',
  'Tháng 11/2016',
  'Buổi sáng:',
  'III. Tổ chức thực hiện',
  '2. Phòng Đào tạo: sắp xếp lịch học trước ngày 05/10/2020.',
  'Đề nghị các đơn vị thực hiện các nội dung sau:',
  'Giao Văn phòng chuẩn bị',
  'Nơi nhận:',
  '(((',
  '””“',
  '………………',
  '/./.',
]
const documents = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom('\n', '\n\n', ' ', '\t', '|', '; ', '\r\n')), {
    maxLength: 40,
  })
  .map((parts) => parts.flat().join(''))

test('any text is read, and every fact stands inside it', () => {
  fc.assert(
    fc.property(fc.oneof(documents, fc.string({ maxLength: 300, unit: 'grapheme' })), (text) => {
      for (const mark of marksOf(readText(text)))
        for (const span of mark.spans) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
    }),
    { numRuns: 300 },
  )
})
