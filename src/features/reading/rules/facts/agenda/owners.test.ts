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
    'a calendar with a column of those who preside, days on lines of their own',
    `TRUNG TÂM Y TẾ HUYỆN
LỊCH CÔNG TÁC TUẦN 15
Thứ/ngày\tGiờ\tNội dung công việc\tChủ trì\tThành phần\tĐịa điểm
Hai
08/4\t7g30\tGiao ban đầu tuần\tBS Hải\tTrưởng các khoa\tPhòng họp 1
\t14g00\tHọp Hội đồng mua sắm\tDS Lam\tThành viên Hội đồng\tPhòng họp 2
Ba
09/4\t8g00\tTập huấn phần mềm kê đơn\tTổ CNTT\tBác sĩ các khoa\tHội trường`,
    [
      '07:30 Giao ban đầu tuần | BS Hải',
      '14:00 Họp Hội đồng mua sắm | DS Lam',
      '08:00 Tập huấn phần mềm kê đơn | Tổ CNTT',
    ],
  ],
  [
    'a calendar with a cell a line, its clocks inside the entries',
    `LỊCH CÔNG TÁC TUẦN CỦA LÃNH ĐẠO HUYỆN
Ngày

Buổi

Nội dung công việc

Chủ trì

Địa điểm

Thứ ba
05/8

Sáng

7h30: Hội ý Thường trực

Đ/c Chủ tịch

Phòng họp 1

9h00: Kiểm tra tiến độ kè sông

Đ/c PCT Phan Văn Lộc dự

Xã Hòa Phú

Chiều

14h00: Tiếp công dân

Đ/c Chủ tịch

Trụ sở tiếp dân`,
    [
      '07:30 Hội ý Thường trực | Đ/c Chủ tịch',
      '09:00 Kiểm tra tiến độ kè sông | Đ/c PCT Phan Văn Lộc',
      '14:00 Tiếp công dân | Đ/c Chủ tịch',
    ],
  ],
  [
    'entries that go on with who presides',
    `LỊCH CÔNG TÁC TUẦN 30
Thứ Hai, ngày 22/7/2024
- 8h00: Họp giao ban Ban Giám hiệu. Chủ trì: Cô Hiệu trưởng. Địa điểm: phòng họp A.
- 14h00: Họp Hội đồng tuyển sinh. Chủ trì: Thầy Lâm. Thành phần: thành viên Hội đồng.`,
    ['08:00 Họp giao ban Ban Giám hiệu | Cô Hiệu trưởng', '14:00 Họp Hội đồng tuyển sinh | Thầy Lâm'],
  ],
  [
    'one who reports, named before the report; a group or a reader owns nothing',
    `GIẤY MỜI
Về việc họp rà soát phòng cháy, chữa cháy
Thời gian: 8h00 ngày 12/5/2023. Địa điểm: phòng họp số 3.
3. Nội dung:
- Công an huyện báo cáo kết quả kiểm tra các chợ;
- Đồng chí Trưởng phòng Kinh tế trình bày phương án di dời;
- Các đại biểu thảo luận;
- Thư ký đọc dự thảo kết luận.`,
    [
      'Công an huyện báo cáo kết quả kiểm tra các chợ | Công an huyện',
      'Đồng chí Trưởng phòng Kinh tế trình bày phương án di dời | Đồng chí Trưởng phòng Kinh tế',
      'Các đại biểu thảo luận',
      'Thư ký đọc dự thảo kết luận',
    ],
  ],
  [
    'brackets: a person, a group that does something, a place',
    `CHƯƠNG TRÌNH NGÀY HỘI ĐỌC SÁCH
Thời gian: ngày 20/4/2022
7h00: Văn nghệ mở đầu (khối 5 phụ trách)
7h30: Kể chuyện theo sách (bác Tám Thạnh, Hội Người cao tuổi)
8h30: Trưng bày sách theo chủ đề (Nhà văn hóa xã)`,
    [
      '07:00 Văn nghệ mở đầu | khối 5',
      '07:30 Kể chuyện theo sách | bác Tám Thạnh, Hội Người cao tuổi',
      '08:30 Trưng bày sách theo chủ đề (Nhà văn hóa xã)',
    ],
  ],
  [
    'a script that calls the speaker under the step',
    `KỊCH BẢN LỄ SƠ KẾT HỌC KỲ I
Ngày 10/01/2021 tại sân trường
1. Chào cờ
Xin mời toàn thể đứng nghiêm.
2. Báo cáo sơ kết
Xin kính mời thầy Đinh Công Tráng, Phó Hiệu trưởng lên trình bày báo cáo.
3. Phát động thi đua`,
    ['Chào cờ', 'Báo cáo sơ kết | thầy Đinh Công Tráng, Phó Hiệu trưởng', 'Phát động thi đua'],
  ],
]

test.each(CASES)('%s', (_form, text, agenda) => {
  const read = agendaOf(text)
  expect(read).toEqual(agenda)
})

const WORK_TABLE = 'Thời gian\tNội dung công việc\tNgười/ bộ phận thực hiện\n'
const ROWS =
  '7h30 - 7h45\tKiểm tra sĩ số\tTổ Giám thị\n7h45 - 8h30\tNghe nói chuyện truyền thống\tHội Cựu chiến binh xã\n'

test('a table of work with clocks is a programme', () => {
  const text = `KẾ HOẠCH\nTổ chức ngày hội hè\nNgày 05/6/2024, tại sân trường.\n${WORK_TABLE}${ROWS}`
  expect(agendaOf(text)).toEqual(['07:30 Kiểm tra sĩ số', '07:45 Nghe nói chuyện truyền thống'])
  expect(factsOf(readText(text)).tasks.map(({ unit }) => unit)).toEqual(['Tổ Giám thị', 'Hội Cựu chiến binh xã'])
})

test('where duties have their own section, performers own the items', () => {
  const text = `KẾ HOẠCH\nTổ chức ngày hội hè\nNgày 05/6/2024, tại sân trường.\nII. Chương trình\n${WORK_TABLE}${ROWS}III. Phân công nhiệm vụ\n1. Tổ Văn phòng\n- Chuẩn bị loa đài.\n2. Đội cờ đỏ\n- Hướng dẫn chỗ ngồi.`
  expect(agendaOf(text)).toEqual([
    '07:30 Kiểm tra sĩ số | Tổ Giám thị',
    '07:45 Nghe nói chuyện truyền thống | Hội Cựu chiến binh xã',
  ])
  expect(factsOf(readText(text)).tasks.map(({ unit }) => unit)).toEqual(['Tổ Văn phòng', 'Đội cờ đỏ'])
})
