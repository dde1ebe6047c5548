import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const sessionsOf = (text: string) =>
  factsOf(readText(text)).sessions.map(
    ({ date, endDate, start, venue }) => `${date}${endDate ? `…${endDate}` : ''} ${start ?? ''} @ ${venue ?? ''}`,
  )

test.each([
  [
    'THÔNG BÁO\nVề việc hoãn Đại hội\nDo mưa lũ, Đại hội Hội Làm vườn dự kiến tổ chức ngày 18/10/2020 được lùi sang 8h00 ngày 25/10/2020. Địa điểm không thay đổi (Nhà Văn hóa huyện).',
    ['2020-10-25 08:00 @ Nhà Văn hóa huyện'],
  ],
  [
    'Về việc dời ngày họp mặt cựu sinh viên\nHội Cựu sinh viên đã mời dự buổi họp mặt, dự kiến diễn ra trong hai ngày 02 và 03/5/2021 tại Khách sạn Biển Xanh, thành phố Vinh.Trước tình hình dịch bệnh, Hội dời buổi họp mặt sang ngày 06/6/2021, bắt đầu lúc 9h00 ngày 06/6/2021. Nơi tổ chức mới là Hội trường B, Trường Cao đẳng Nghề.',
    ['2021-06-06 09:00 @ Hội trường B, Trường Cao đẳng Nghề'],
  ],
  [
    'VĂN PHÒNG HỘI\nKính gửi: Các phòng\nThường trực Hội chuyển cuộc họp giao ban từ chiều 14/5/2018 sang 8 giờ sáng ngày 16/5/2018 (thứ Tư), tại phòng họp số 2.',
    ['2018-05-16 08:00 @ phòng họp số 2'],
  ],
  [
    'GIẤY MỜI\nTập huấn nuôi ong\n1. Thời gian: khai mạc 7 giờ 30 ngày 03/6/2019, kết thúc trưa ngày 04/6/2019.\n2. Địa điểm nhà văn hóa xã Ea Tu; thôn 6 xã Ea Tu, tỉnh Đắk Lắk.',
    ['2019-06-03…2019-06-04 07:30 @ nhà văn hóa xã Ea Tu; thôn 6 xã Ea Tu, tỉnh Đắk Lắk'],
  ],
])('%s', (text, sessions) => {
  expect(sessionsOf(text)).toEqual(sessions)
})

test.each([
  [
    '- Điểm cầu chính: Hội trường Lúa\n- Các điểm cầu: Khu Phụng Hiệp, Khoa Luật',
    ['Hội trường Lúa', 'Khu Phụng Hiệp', 'Khoa Luật'],
  ],
  [
    'Tại điểm cầu Sở (Hội trường tầng 4) và điểm cầu các trường vùng cao.',
    ['Sở (Hội trường tầng 4)', 'các trường vùng cao'],
  ],
  ['- Điểm cầu tỉnh: Nhà khách\n- Điểm cầu cấp huyện: do huyện chọn', ['tỉnh', 'cấp huyện']],
  ['Tại điểm cầu huyện.\n1. Điểm cầu Trường Dân tộc nội trú: giáo viên', ['Trường Dân tộc nội trú']],
  ['Địa điểm: Phòng truyền thống (điểm cầu chính) và các xã', ['Phòng truyền thống (điểm cầu chính)']],
])('points of "%s"', (text, points) => {
  expect(
    factsOf(readText(`GIẤY MỜI\nHọp trực tuyến về mùa vụ\nThời gian: 8h00 ngày 05/8/2021\n${text}`)).points,
  ).toEqual(points)
})

test('an address behind the recipients of a letter is the body', () => {
  const { addressees, subject } = factsOf(
    readText(
      'Kính gửi: Chủ nhiệm các câu lạc bộ\nHội Sinh vật cảnh tổ chức trưng bày hoa lan lúc 8h00 ngày 12/02/2019 tại công viên.\n',
    ),
  )

  expect({ addressees, subject }).toEqual({ addressees: ['Chủ nhiệm các câu lạc bộ'], subject: null })
})

test('the move of another event leaves the day of the event in the title', () => {
  const text = `THÔNG BÁO
Về việc thay đổi thời gian Hội thi tiếng hát măng non
Do mưa lớn, Ban Thường vụ thống nhất dời giao ban Bí thư quý III sang ngày 25/9/2019. Vì vậy, Hội đồng Đội quyết định tổ chức Hội thi tiếng hát măng non vào ngày 27/9/2019.`

  expect(factsOf(readText(text)).sessions.map(({ date }) => date)).toEqual(['2019-09-27'])
})
