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
  ['Họp trực tuyến.\na) Tại điểm cầu Sở: lãnh đạo Sở.\nb) Điểm cầu các xã: Chủ tịch.', ['online', 'Sở', 'các xã']],
  ['Họp trực tuyến với điểm cầu Sở.', ['online']],
  [
    'Hình thức: trực tuyến.\nĐịa điểm:\n- Cấp tỉnh họp tại Hội trường Sở Y tế;\n- Cấp huyện họp tại phòng họp Trung tâm Y tế.',
    ['online', 'Hội trường Sở Y tế', 'phòng họp Trung tâm Y tế'],
  ],
])('reads mode and points of "%s"', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('television from hall to halls; what only pupils do over the network', () => {
  const read = (text: string) => factsOf(readText(`THÔNG BÁO\nVề phiên họp\n${text}`))
  const hall = read(
    '1. Họp theo hình thức hội nghị truyền hình từ trụ sở Sở đến các chi cục.\n2. Thời gian: 8 giờ 00, ngày 06/6/2017.\n3. Địa điểm:\n- Tại Sở: Hội trường tầng 3;\n- Tại các chi cục: phòng họp của chi cục.\n4. Tài liệu được đăng trên Cổng thông tin của Sở từ ngày 01/6/2017.',
  )
  expect([hall.mode, hall.points, hall.sessions.map(({ date }) => date)]).toEqual([
    'hybrid',
    ['Hội trường tầng 3', 'phòng họp của chi cục'],
    ['2017-06-06', '2017-06-06'],
  ])

  const minutes = read(
    'Hôm nay, hồi 14 giờ ngày 09/9/2016, tại phòng đọc, tổ Toán tiến hành sinh hoạt. Nội dung: bàn việc thi giải toán qua mạng.',
  )
  expect([
    minutes.mode,
    factsOf(readText('Hôm nay, hồi 14 giờ ngày 09/9/2016, tại phòng đọc, tổ Toán tiến hành sinh hoạt.')).type,
  ]).toEqual(['inPerson', 'BB'])
})
