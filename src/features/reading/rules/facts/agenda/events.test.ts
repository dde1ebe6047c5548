import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

/** One line an item: `start title | owner`. */
function agendaOf(text: string): string[] {
  return factsOf(readText(text)).agenda.map(
    ({ title, start, owner }) => `${start ? `${start} ` : ''}${title}${owner ? ` | ${owner}` : ''}`,
  )
}

const CASES: readonly [form: string, text: string, agenda: string[]][] = [
  [
    'events told only by their times',
    `KẾ HOẠCH
Tổ chức Giải bóng đá công nhân năm 2015
1. Đối tượng: đoàn viên các công đoàn cơ sở.
2. Thời gian, địa điểm
- Họp lãnh đội, bốc thăm: 14h00 ngày 06/5/2015 tại phòng họp Công đoàn.
- Thi đấu trong 02 ngày 16 và 17/5/2015. Khai mạc lúc 7h00 ngày 16/5; trao giải lúc 17h00 ngày 17/5.`,
    ['14:00 Họp lãnh đội, bốc thăm', '07:00 Khai mạc', '17:00 trao giải'],
  ],
  [
    'occasions with their own time and place; classes of one course are none',
    `KẾ HOẠCH
Tổ chức các hoạt động Tháng Thanh niên
II. Thời gian, địa điểm
1. Trồng cây đầu xuân
- Thời gian: 6h30 ngày 04/3/2017.
- Địa điểm: công viên phường.
2. Tuyên truyền dưới cờ
- Thời gian: 7h00 ngày 13/3/2017.
- Người thực hiện: cô Hồ Thị Sen - Bí thư Đoàn.`,
    ['06:30 Trồng cây đầu xuân', '07:00 Tuyên truyền dưới cờ | cô Hồ Thị Sen - Bí thư Đoàn'],
  ],
  [
    'a day without a clock among entries with theirs',
    `THÔNG BÁO
Lịch cụ thể của liên hoan:
- 8h00 ngày 05/9/2022: họp trưởng đoàn.
- 19h30 ngày 05/9/2022: lễ khai mạc.
- 8h00 ngày 06/9/2022: các đoàn biểu diễn.
- Sáng 07/9/2022: giao lưu với học sinh xã đảo.`,
    ['08:00 họp trưởng đoàn', '19:30 lễ khai mạc', '08:00 các đoàn biểu diễn', 'giao lưu với học sinh xã đảo'],
  ],
  [
    'numbers from one behind a heading of two parts',
    `KẾ HOẠCH
Tổ chức lễ kỷ niệm 30 năm thành lập trường, 8h00 ngày 15/10/2019
2. Buổi lễ
2.1. Thành phần
- Toàn thể cán bộ, giáo viên.
2.2. Trình tự: 1) Đón khách; 2) Chào cờ; 3) Ôn lại truyền thống nhà trường.
2.3. Trang trí: phông, hoa tươi.`,
    ['Đón khách', 'Chào cờ', 'Ôn lại truyền thống nhà trường'],
  ],
  [
    'numbered topics, without what is said of each',
    `KẾ HOẠCH
Tổ chức buổi sinh hoạt chuyên đề ngày 10/4/2022
II. NỘI DUNG
Chuyên đề 1. An toàn giao thông
- Quy tắc khi qua đường.
- Đội mũ bảo hiểm đúng cách.
Chuyên đề 2. Phòng chống đuối nước
- Kỹ năng bơi an toàn.`,
    ['An toàn giao thông', 'Phòng chống đuối nước'],
  ],
  [
    'the lines of a part that tells how long it lasts',
    `CHƯƠNG TRÌNH ĐẠI HỘI
NGÀY THỨ NHẤT (03/8/2020)
PHIÊN TRÙ BỊ (14h00 - 16h00)
14h00 - 14h20	Đăng ký đại biểu.
14h20 - 15h00	Bầu Đoàn Chủ tịch.
15h00 - 16h00	Thảo luận văn kiện.`,
    ['14:00 Đăng ký đại biểu', '14:20 Bầu Đoàn Chủ tịch', '15:00 Thảo luận văn kiện'],
  ],
  [
    'the steps of a script, none of which a word in V begins',
    `KỊCH BẢN ĐẠI HỘI CHI ĐỘI
I Chào cờ
Xin mời các bạn nghiêm trang chào cờ.
II Tuyên bố lý do
III Báo cáo
IV Giới thiệu đại biểu
Về dự đại hội có các bạn`,
    ['Chào cờ', 'Tuyên bố lý do', 'Báo cáo', 'Giới thiệu đại biểu'],
  ],
  [
    'a short item without the long remark behind it',
    `BIÊN BẢN
Sinh hoạt chuyên môn cụm số 2
I. THỜI GIAN: 8h00 ngày 12/3/2019
II. NỘI DUNG
1. Báo cáo chuyên đề đọc hiểu
2. Góp ý (Thư ký ghi đủ ý kiến của mỗi trường để gửi về cụm trưởng)`,
    ['Báo cáo chuyên đề đọc hiểu', 'Góp ý'],
  ],
]

test.each(CASES)('%s', (_form, text, agenda) => {
  const read = agendaOf(text)
  expect(read).toEqual(agenda)
})
