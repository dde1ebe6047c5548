import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const purpose = (line: string) => composePaper({ purpose: `I. MỤC ĐÍCH, YÊU CẦU\n1. ${line}` })

test.each([
  ['42 … (20/11/1982 - 20/11/2025)', 'Kỷ niệm 42 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2025).'],
  ['50 … (30/4/1975 - 30/4/2026)', 'Chào mừng kỷ niệm 50 năm ngày Giải phóng miền Nam (30/4/1975 - 30/4/2026).'],
  ['30 … (1995-2026)', 'Kỷ niệm 30 năm thành lập trường (1995-2026).'],
  ['40', 'Chào mừng kỷ niệm 40 năm ngày Nhà giáo Việt Nam.'],
])('the count of "%s" is found', (words, line) => {
  expect(wordsFoundBy('anniversary', purpose(line))).toEqual([words])
})

test.each([
  'Kỷ niệm 43 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2025).',
  'Kỷ niệm 136 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890-19/5/2026).',
  'Chào mừng kỷ niệm 51 năm ngày Giải phóng miền Nam.',
  'Tổng kết 5 năm thực hiện nghị quyết (2020 - 2026).',
  'Chào mừng kỷ niệm 20 năm thành lập trường.',
])('"%s" is right', (line) => {
  expect(foundBy('anniversary', purpose(line))).toEqual([])
})

test('one click writes the right count', () => {
  expect(mendedBy('anniversary', purpose('Kỷ niệm 42 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2025).'))).toBe(
    purpose('Kỷ niệm 43 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2025).'),
  )
})
