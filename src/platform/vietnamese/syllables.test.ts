import { expect, test } from 'vitest'
import { isSyllable, parseSyllable } from './syllables.ts'

test.each(
  `nghị Hội QUYẾT giờ gì giếng gìn khuỷu thuyền quý quốc quyển ngoằn uỷ ủy hoà hòa yêu ý oán ướt rượu nghiêng xoong luật đồng
   trường khoảng tuyến phương gỗ ghế kỹ ký lý thành huỳnh quỳnh chuyên cử`.split(/\s+/),
)('%s can be a syllable', (word) => {
  expect(isSyllable(word)).toBe(true)
})

test.each([
  'ngị',
  'nghà',
  'cế',
  'kàn',
  'thị trấn',
  'Céng',
  'xã·',
  'hộc̃',
  'hàt',
  'q',
  'qi',
  'bcd',
  '',
  'phổthông',
  'x·',
])('%s cannot', (word) => {
  expect(isSyllable(word)).toBe(false)
})

test('a syllable comes apart into onset, rime and tone', () => {
  expect(parseSyllable('NGHIỆP')).toEqual({ onset: 'ngh', rime: 'iêp', tone: 'dot' })
  expect(parseSyllable('gì')).toEqual({ onset: 'gi', rime: 'i', tone: 'grave' })
  expect(parseSyllable('giá')).toEqual({ onset: 'gi', rime: 'a', tone: 'acute' })
  expect(parseSyllable('ở')).toEqual({ onset: '', rime: 'ơ', tone: 'hook' })
})

test('half-composed words are read like composed ones', () => {
  expect(isSyllable('nghiê\u0323p')).toBe(true)
})
