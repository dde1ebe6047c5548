import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

/** One line a task: `unit → action (deadline)`. */
function tasksOf(text: string): string[] {
  return factsOf(readText(text)).tasks.map(
    ({ unit, action, deadline }) => `${unit} → ${action}${deadline ? ` (${deadline})` : ''}`,
  )
}

const CASES: readonly [form: string, text: string, tasks: string[]][] = [
  [
    'a day of its own makes another task of what stands before and behind it',
    `KẾ HOẠCH
Ngày 02 tháng 3 năm 2024
IV. PHÂN CÔNG
1. Các chi đoàn: gửi danh sách dự thi trước ngày 10/3/2024; nhắc đoàn viên mang thẻ đoàn.
2. Ban Tuyên giáo: mời giám khảo; chuẩn bị đề thi; báo cáo Đoàn trường trước ngày 15/3/2024.`,
    [
      'Các chi đoàn → gửi danh sách dự thi trước ngày 10/3/2024 (2024-03-10)',
      'Các chi đoàn → nhắc đoàn viên mang thẻ đoàn',
      'Ban Tuyên giáo → mời giám khảo; chuẩn bị đề thi',
      'Ban Tuyên giáo → báo cáo Đoàn trường trước ngày 15/3/2024 (2024-03-15)',
    ],
  ],
  [
    'minutes share out the work in their last point',
    `BIÊN BẢN
Họp Ban Chấp hành Hội Phụ nữ ấp
Vào lúc 8 giờ 00 ngày 12/6/2018 tại trụ sở ấp.
NỘI DUNG
1. Thông qua thu chi quý II
2. Thảo luận
3. Kết luận, phân công
- Các tổ trưởng thu hội phí trước 30/6/2018.
- Chị Sáu liên hệ xe, chị Mười mua quà.`,
    ['Các tổ trưởng → thu hội phí trước 30/6/2018 (2018-06-30)', 'Chị Sáu → liên hệ xe, chị Mười mua quà'],
  ],
  [
    'an order among the points of a meeting, and what each is to do',
    `THÔNG BÁO
Họp chuẩn bị hội thao ngày 20/5/2019
II. Nội dung
- Xét danh sách vận động viên.
- Giao thầy Phúc liên hệ sân bãi, dụng cụ.
- Mỗi lớp chọn 10 em đội hình diễu hành.`,
    ['thầy Phúc → liên hệ sân bãi, dụng cụ', 'Mỗi lớp → chọn 10 em đội hình diễu hành'],
  ],
  [
    'those who are told of something are asked nothing',
    `THÔNG BÁO
Về việc nghỉ lễ
1. Trong thời gian nghỉ, Văn phòng không tiếp nhận hồ sơ. Bộ phận một cửa ngừng nhận hồ sơ giấy từ ngày 30/4/2019.
2. Người nộp thuế chuẩn bị tờ khai trước ngày 25/4/2019.
3. Người trực phải có mặt đúng giờ, ghi sổ bàn giao ca.`,
    [
      'Người nộp thuế → chuẩn bị tờ khai trước ngày 25/4/2019 (2019-04-25)',
      'Người trực → có mặt đúng giờ, ghi sổ bàn giao ca',
    ],
  ],
  [
    'duties listed by dashes in one line',
    `THÔNG BÁO Họp trực tuyến ngày 22/6/2021
5. Phân công: - Sở Y tế chuẩn bị báo cáo, gửi về Văn phòng; - Viễn thông tỉnh bảo đảm đường truyền; - UBND các huyện chuẩn bị phòng họp; - Công an tỉnh bố trí lực lượng giữ gìn trật tự tại điểm cầu chính trong suốt thời gian họp, phối hợp với Văn phòng kiểm tra an ninh hội trường trước giờ họp.`,
    [
      'Sở Y tế → chuẩn bị báo cáo, gửi về Văn phòng',
      'Viễn thông tỉnh → bảo đảm đường truyền',
      'UBND các huyện → chuẩn bị phòng họp',
      'Công an tỉnh → bố trí lực lượng giữ gìn trật tự tại điểm cầu chính trong suốt thời gian họp, phối hợp với Văn phòng kiểm tra an ninh hội trường trước giờ họp',
    ],
  ],
  [
    'sentences behind those whom the paper is addressed to',
    `Số: 88/SNN-VP
Kính gửi:
- Chi cục trưởng các chi cục;
- Giám đốc các trung tâm trực thuộc.
Do bão số 4 còn mạnh, Sở hoãn lớp tập huấn ngày 12/9/2019.
Giám đốc các trung tâm cử người trực đê trong đêm 11/9/2019.`,
    ['Giám đốc các trung tâm → cử người trực đê trong đêm 11/9/2019 (2019-09-11)'],
  ],
  [
    'what each of those in a label sends',
    `THÔNG BÁO Mở lớp tập huấn ngày 05/3/2018
2. Đối tượng tham dự:
a) Các trạm thú y huyện: mỗi trạm cử 02 kỹ thuật viên.`,
    ['Các trạm thú y huyện → cử 02 kỹ thuật viên'],
  ],
]

test.each(CASES)('%s', (_form, text, tasks) => {
  const read = tasksOf(text)
  expect(read).toEqual(tasks)
})
