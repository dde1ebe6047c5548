import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

/** One line an item: `start–end title | owner`. */
function agendaOf(text: string): string[] {
  return factsOf(readText(text)).agenda.map(({ title, start, end, owner }) => {
    const clock = start ? `${start}${end ? `–${end}` : ''} ` : ''
    return `${clock}${title}${owner ? ` | ${owner}` : ''}`
  })
}

const CASES: readonly [form: string, text: string, agenda: string[]][] = [
  [
    'days of a contest, the clock before the day',
    `THÔNG BÁO
Tổ chức Giải bóng bàn học sinh
1. Thời gian: từ ngày 10/4 đến ngày 12/4/2014.
- 14h00 ngày 10/4/2014: bốc thăm chia bảng tại Phòng Văn hóa.
- 8h30 ngày 11/4/2014: khai mạc tại Nhà thi đấu huyện.
2. Đối tượng: học sinh các trường THCS.`,
    ['14:00 bốc thăm chia bảng', '08:30 khai mạc'],
  ],
  [
    'activities of a plan, each with its day behind the colon',
    `KẾ HOẠCH
Tổ chức các hoạt động chào mừng ngày 26/3
II. Nội dung
1. Thi kéo co nam nữ: 15h00 ngày 24/3/2019 tại sân bóng.
2. Trồng cây nhớ Bác: từ 11/3 đến 15/3/2019, mỗi chi đoàn 05 cây.
3. Lễ kỷ niệm: 7h00, ngày 26/3/2019 tại nhà đa năng.
III. Phân công
- Đoàn trường chuẩn bị âm thanh.`,
    ['15:00 Thi kéo co nam nữ', 'Trồng cây nhớ Bác', '07:00 Lễ kỷ niệm'],
  ],
  [
    'lettered parts with their day, and how long they last in a bracket',
    `CHƯƠNG TRÌNH ĐẠI HỘI HỘI SINH VIÊN TRƯỜNG LẦN THỨ V
A. PHIÊN THỨ NHẤT: CHIỀU NGÀY 12/10/2023 (từ 14h00 đến 15h00)
14h00-14h30\tĐón tiếp đại biểu
14h30-15h00\tHướng dẫn bầu cử
B. PHIÊN THỨ HAI: SÁNG NGÀY 13/10/2023 (8h00 - 9h00)
8h00-8h20\tChào cờ
8h20-9h00\tTham luận của các chi hội`,
    [
      '14:00–14:30 Đón tiếp đại biểu',
      '14:30–15:00 Hướng dẫn bầu cử',
      '08:00–08:20 Chào cờ',
      '08:20–09:00 Tham luận của các chi hội',
    ],
  ],
  [
    'who is heard, who speaks behind the last dash, who performs',
    `GIẤY MỜI
Họp về dự toán, 8h00 ngày 12/5/2023
Nội dung:
- Nghe Phòng Tài chính báo cáo dự toán năm 2024;
- Báo cáo 1: Nuôi gà mùa đông - TS. Lê Văn Bình
- Phim tư liệu: Đài Phát thanh và Truyền hình tỉnh`,
    [
      'Nghe Phòng Tài chính báo cáo dự toán năm 2024 | Phòng Tài chính',
      'Báo cáo 1: Nuôi gà mùa đông | TS. Lê Văn Bình',
      'Phim tư liệu | Đài Phát thanh và Truyền hình tỉnh',
    ],
  ],
  [
    'the contents of an invitation to parents',
    `GIẤY MỜI
Họp cha mẹ học sinh đầu năm học 2023-2024
Trường THCS Nguyễn Du trân trọng kính mời quý phụ huynh đến dự buổi họp cha mẹ học sinh đầu năm.
- Thời gian: 7 giờ 30 phút, Chủ nhật ngày 10/9/2023
- Địa điểm: Tại phòng học của lớp
- Nội dung:
+ Thông báo kết quả năm học 2022-2023 và kế hoạch năm học mới.
+ Triển khai các khoản thu, nội quy học sinh.
Rất mong sự có mặt của quý phụ huynh.`,
    ['Thông báo kết quả năm học 2022-2023 và kế hoạch năm học mới', 'Triển khai các khoản thu, nội quy học sinh'],
  ],
  [
    'a programme with clocks before the titles and owners in brackets',
    `KẾ HOẠCH
Tổ chức Hội thi "Rung chuông vàng" năm học 2018-2019
1. Thời gian: 7h30 ngày 20/12/2018
2. Chương trình đêm chung kết
7h30 - 7h45: Văn nghệ
7h45 - 8h00: Khai mạc (Cô Hạnh - Hiệu trưởng)
8h00 - 10h00: Phần thi của các thí sinh
3. Phân công
- GVCN các lớp: lập danh sách đội dự thi`,
    ['07:30–07:45 Văn nghệ', '07:45–08:00 Khai mạc | Cô Hạnh - Hiệu trưởng', '08:00–10:00 Phần thi của các thí sinh'],
  ],
  [
    'a programme under days and half-days',
    `CHƯƠNG TRÌNH
ĐẠI HỘI ĐẢNG BỘ XÃ TÂN HƯNG LẦN THỨ XII
I. NGÀY 15/5/2020: ĐẠI HỘI TRÙ BỊ
Buổi chiều (từ 14h00)
1. Bầu Đoàn Chủ tịch, Đoàn Thư ký.
2. Thông qua Quy chế làm việc.
II. NGÀY 16/5/2020: ĐẠI HỘI CHÍNH THỨC
Buổi sáng (từ 7h30)
1. Chào cờ.
2. Diễn văn khai mạc.
Buổi chiều (từ 13h30)
3. Bế mạc.`,
    ['Bầu Đoàn Chủ tịch, Đoàn Thư ký', 'Thông qua Quy chế làm việc', 'Chào cờ', 'Diễn văn khai mạc', 'Bế mạc'],
  ],
  [
    'a table of a youth congress',
    `CHƯƠNG TRÌNH
ĐẠI HỘI CHI ĐOÀN 11A3 NHIỆM KỲ 2021 - 2022
Thời gian: 14h00 ngày 25/9/2021
TT\tNội dung\tPhụ trách
1\tỔn định tổ chức, văn nghệ\tLớp phó văn thể
2\tBáo cáo tổng kết nhiệm kỳ cũ\tTrần Thu Hà
3\tBế mạc, chào cờ\t`,
    ['Ổn định tổ chức, văn nghệ | Lớp phó văn thể', 'Báo cáo tổng kết nhiệm kỳ cũ | Trần Thu Hà', 'Bế mạc, chào cờ'],
  ],
  [
    'a table whose converter wrote each cell on a line',
    `CHƯƠNG TRÌNH HỘI THẢO KHOA HỌC
"Chuyển đổi số trong giáo dục"
Thời gian
Nội dung
Chủ trì
07:30 - 08:00
Đón tiếp đại biểu
Ban Tổ chức
08:00 - 08:15
Khai mạc hội thảo
PGS.TS. Lê Quang Hưng
08:15 - 08:30
Giải lao
08:30 - 11:00
Thảo luận
Chủ tọa đoàn`,
    [
      '07:30–08:00 Đón tiếp đại biểu | Ban Tổ chức',
      '08:00–08:15 Khai mạc hội thảo | PGS.TS. Lê Quang Hưng',
      '08:15–08:30 Giải lao',
      '08:30–11:00 Thảo luận | Chủ tọa đoàn',
    ],
  ],
  [
    'topics of a professional plan with the school that presents each',
    `KẾ HOẠCH
Sinh hoạt chuyên đề cụm năm học 2022-2023
II. Nội dung, thời gian, địa điểm
| STT | Tên chuyên đề | Thời gian | Đơn vị phụ trách | Địa điểm |
|---|---|---|---|---|
| 1 | Dạy học tích hợp môn Khoa học tự nhiên | Tháng 10/2022 | Trường THCS Hoa Sen | Trường THCS Hoa Sen |
| 2 | Giáo dục STEM | Tháng 3/2023 | Trường THCS Võ Thị Sáu | Trường THCS Võ Thị Sáu |`,
    ['Dạy học tích hợp môn Khoa học tự nhiên | Trường THCS Hoa Sen', 'Giáo dục STEM | Trường THCS Võ Thị Sáu'],
  ],
  [
    'the steps of a script, not its speeches',
    `KỊCH BẢN CHƯƠNG TRÌNH
LỄ TỔNG KẾT NĂM HỌC 2020-2021
1. Ổn định tổ chức
Kính thưa quý vị đại biểu! Xin mời quý vị ổn định chỗ ngồi.
2. Chào cờ
Xin mời quý vị đại biểu đứng dậy chỉnh đốn trang phục. Nghiêm! Chào cờ, chào!
3. Khen thưởng
4. Bế mạc`,
    ['Ổn định tổ chức', 'Chào cờ', 'Khen thưởng', 'Bế mạc'],
  ],
  [
    'the headings of minutes, not what was said under them',
    `BIÊN BẢN HỌP TỔ CHUYÊN MÔN
I. Thời gian: 14h ngày 12/11/2019
II. Địa điểm: Phòng hội đồng
IV. Nội dung
1. Đánh giá công tác tháng 10
- Thực hiện đúng chương trình, dạy đủ số tiết.
2. Triển khai công tác tháng 11
- Tổ chức thi đua chào mừng ngày 20/11.
Cuộc họp kết thúc vào 16h cùng ngày.`,
    ['Đánh giá công tác tháng 10', 'Triển khai công tác tháng 11'],
  ],
  [
    'who prepares each content of a meeting of the standing committee',
    `GIẤY MỜI
Họp Ban Thường vụ Huyện ủy
Nội dung:
1. Cho ý kiến về tình hình kinh tế - xã hội tháng 6 (UBND huyện chuẩn bị).
2. Công tác cán bộ (Ban Tổ chức Huyện ủy trình).
3. Một số nội dung khác.
Thời gian: 08 giờ 00, ngày 29/6/2021 (thứ Ba)`,
    [
      'Cho ý kiến về tình hình kinh tế - xã hội tháng 6 | UBND huyện',
      'Công tác cán bộ | Ban Tổ chức Huyện ủy',
      'Một số nội dung khác',
    ],
  ],
  [
    'what a meeting in running text is for',
    `Tổ Ngữ văn họp vào 15h30 chiều thứ Năm (ngày 07/4/2022) qua Google Meet để thống nhất ma trận đề kiểm tra cuối kỳ II.
Trân trọng.`,
    ['15:30 thống nhất ma trận đề kiểm tra cuối kỳ II'],
  ],
  [
    'lessons of a course with the lecturer behind a dash',
    `LỊCH HỌC LỚP BỒI DƯỠNG KẾT NẠP ĐẢNG KHÓA 3
Ngày 12/8/2022 (Thứ Sáu)
Sáng:
- 7h30: Khai giảng
- 8h00 - 11h00: Bài 1: Khái quát lịch sử Đảng - Đ/c Phạm Văn Cường
Ngày 13/8/2022 (Thứ Bảy)
Sáng: Bài 3: Điều lệ Đảng - Đ/c Nguyễn Hữu Thọ`,
    [
      '07:30 Khai giảng',
      '08:00–11:00 Khái quát lịch sử Đảng | Đ/c Phạm Văn Cường',
      'Điều lệ Đảng | Đ/c Nguyễn Hữu Thọ',
    ],
  ],
  [
    'everything in one line',
    `THÔNG BÁO V/v họp Ban liên lạc. Ban liên lạc tổ chức họp mặt như sau: - Thời gian: 17h00 ngày 14/11/2019 - Địa điểm: Nhà hàng Sông Quê - Nội dung: bàn công tác chuẩn bị kỷ niệm thành lập trường; quyên góp quỹ khuyến học. Rất mong các anh chị tham dự.`,
    ['bàn công tác chuẩn bị kỷ niệm thành lập trường', 'quyên góp quỹ khuyến học'],
  ],
]

test.each(CASES)('reads %s', (_form, text, agenda) => {
  expect(agendaOf(text)).toEqual(agenda)
})

test.each([
  ['a notice of days off', 'THÔNG BÁO\nVề việc nghỉ lễ\n- Nghỉ từ ngày 29/4/2023 đến hết ngày 03/5/2023.'],
  ['a list of names', 'DANH SÁCH THÍ SINH\nSTT\tHọ và tên\tLớp\n1\tNguyễn Thị An\t5A\n2\tLê Văn Bình\t5B'],
  ['an empty text', ''],
])('finds no agenda in %s', (_form, text) => {
  expect(agendaOf(text)).toEqual([])
})

test('items take the day of the heading above them', () => {
  const text = `CHƯƠNG TRÌNH LÀM VIỆC
Ngày 12/8/2022 (Thứ Sáu)
- 7h30: Khai giảng
Ngày 13/8/2022 (Thứ Bảy)
- 8h00: Thảo luận nhóm
- 10h00: Bế giảng`
  expect(readText(text).agenda.map((item) => item.date?.value)).toEqual(['2022-08-12', '2022-08-13', '2022-08-13'])
})

test('an item torn in a syllable, and how long one takes, are none', () => {
  const text = 'CHƯƠNG TRÌNH ĐẠI HỘI CHI HỘI\nNgày 12/5/2019\n1. Chào cờ\n2. Báo cáo nhiệm kỳ\n3. Bầu Ban Chấp hành k'
  expect(factsOf(readText(text)).agenda.map(({ title }) => title)).toEqual(['Chào cờ', 'Báo cáo nhiệm kỳ'])

  const titles = factsOf(
    readText('Lịch học: 1/2 ngày - Đơn vị tham gia - Khai mạc lúc 8h00 ngày 12/5/2019 tại hội trường.'),
  ).agenda.map(({ title }) => title)
  expect(titles.filter((title) => title === '1/2 ngày' || title === 'Đơn vị tham gia')).toEqual([])
})
