import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

test('the cell before a date says what is due', () => {
  const { agenda, deadlines, sessions } = factsOf(
    readText(
      'Thông báo hội thảo Bảo tồn rừng ngập mặn\nCác mốc\nHạn gửi tóm tắt\t12/02/2018\nThông báo chấp nhận bài\t28/02/2018\nHạn đóng phí\t15/03/2018\nHội thảo khai mạc lúc 8h00 ngày 20/4/2018 tại Hội trường C.',
    ),
  )

  expect(deadlines).toEqual([
    { date: '2018-02-12', what: 'Hạn gửi tóm tắt' },
    { date: '2018-02-28', what: 'Thông báo chấp nhận bài' },
    { date: '2018-03-15', what: 'Hạn đóng phí' },
  ])
  expect(sessions.map(({ date }) => date)).toEqual(['2018-04-20'])
  expect(agenda).toEqual([])
})

test('parts of a day with their span, place and group are sessions', () => {
  const { sessions } = factsOf(
    readText(
      'KẾ HOẠCH\nTổ chức ngày hội tân sinh viên\n2. Nội dung cụ thể:\nNGÀY THỨ BẢY, 14/9/2024\nThời gian\tNội dung\tPhụ trách\nPhần 1 (từ 7h00 đến 9h00) – Gặp mặt toàn trường tại nhà thi đấu\n7h00 - 9h00\tNghe nội quy\tBan Quản lý\nPhần 2 (từ 9h15 đến 11h00) – Sinh hoạt theo đơn vị lớp\n9h15 - 11h00\tBầu lớp trưởng\tCố vấn',
    ),
  )

  expect(sessions.map(({ date, start, end, venue, group }) => ({ date, start, end, venue, group }))).toEqual([
    { date: '2024-09-14', start: '07:00', end: '09:00', venue: 'nhà thi đấu', group: 'toàn trường' },
    { date: '2024-09-14', start: '09:15', end: '11:00', venue: null, group: 'theo đơn vị lớp' },
  ])
})

test('the time of a step of preparation is no meeting', () => {
  const { deadlines, sessions } = factsOf(
    readText(
      'KẾ HOẠCH\nTập huấn phần mềm thư viện\nII. NỘI DUNG\n1. Lắp đặt máy chủ\n- Kéo mạng cho phòng đọc.\n- Thời gian: ngày 04/3/2019\n2. Tổ chức tập huấn\n- Địa điểm: Phòng máy 1\n- Thời gian: 8h00 ngày 11/3/2019',
    ),
  )

  expect(deadlines.map(({ date }) => date)).toEqual(['2019-03-04'])
  expect(sessions.map(({ date }) => date)).toEqual(['2019-03-11'])
})
