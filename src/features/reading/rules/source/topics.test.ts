import { expect, test } from 'vitest'
import { type Topic, topicsOf } from './topics.ts'

test.each<[string, Topic[]]>([
  ['Thời gian', ['time']],
  ['THỜI GIAN – ĐỊA ĐIỂM - THÀNH PHẦN THAM DỰ', ['time', 'place', 'participants']],
  ['Nội dung, chương trình Đại hội', ['content', 'programme']],
  ['Mục đích, yêu cầu', ['purpose']],
  ['Tổ chức thực hiện', ['tasks']],
  ['Phân công nhiệm vụ', ['tasks']],
  ['Đối tượng tham gia', ['participants']],
  ['Tiến trình buổi lễ', ['programme']],
  ['Chơng trình đại hội', ['programme']],
  ['Thnh phần', ['participants']],
  ['Kính gửi', ['addressees']],
])('%s heads %j', (label, topics) => {
  expect(topicsOf(label)).toEqual(topics)
})

test.each(['Chương trình giáo dục phổ thông', 'Một số nội dung khác', 'Nội dung thi đấu', 'Báo cáo tổng kết', ''])(
  '%j heads no section',
  (label) => {
    expect(topicsOf(label)).toEqual([])
  },
)
