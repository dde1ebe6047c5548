import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const read = (text: string) => {
  const facts = factsOf(readText(`KẾ HOẠCH\nTổ chức Hội nghị triển khai nhiệm vụ\n${text}`))
  return [facts.mode, ...facts.points]
}

test.each([
  ['Hình thức: trực tuyến qua phần mềm Zoom.', ['online']],
  ['Hội nghị được tổ chức trực tuyến.', ['online']],
  ['Thời gian: 8h00 ngày 12/5/2021.\nĐịa điểm: Hội trường A.', ['inPerson']],
  ['Hình thức: trực tiếp kết hợp trực tuyến.', ['hybrid']],
  ['Nội dung: dạy học trực tuyến, dịch vụ công trực tuyến.\nThời gian: 8h00 ngày 12/5/2021.', [null]],
  ['Đăng ký trực tuyến tại trang web.\nThời gian: 8h00 ngày 12/5/2021 tại Hội trường B.', ['inPerson']],
  [
    'Họp trực tuyến đối với các huyện.\nThời gian: 8h00 ngày 12/5/2021.\nĐịa điểm: Phòng họp lớn của UBND tỉnh.',
    ['hybrid'],
  ],
  ['Hình thức: trực tuyến tại các điểm cầu: Trường A1; Trường B2.', ['online', 'Trường A1', 'Trường B2']],
  [
    'Hội nghị trực tuyến.\n1. Điểm cầu tại Sở Nội vụ: lãnh đạo Sở.\n2. Điểm cầu các huyện: lãnh đạo huyện.',
    ['online', 'Sở Nội vụ', 'các huyện'],
  ],
  ['Hội nghị trực tuyến với 12 điểm cầu tại 12 huyện.\nVăn phòng chuẩn bị điểm cầu chính.', ['online', '12 huyện']],
])('reads mode and points of "%s"', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
