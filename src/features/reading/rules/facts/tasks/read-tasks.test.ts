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
    'lines under the heading of a unit',
    `III. Tổ chức thực hiện
1. Đối với đơn vị đăng cai:
- Xây dựng kế hoạch chi tiết, gửi giấy mời.
- Chuẩn bị cơ sở vật chất, phân công giáo viên dạy minh họa.
2. Đối với các trường trong cụm:
- Cử cán bộ quản lý, giáo viên tham dự đầy đủ.
3. Cụm trưởng: Tổng hợp, báo cáo Phòng GD&ĐT sau mỗi chuyên đề.`,
    [
      'đơn vị đăng cai → Xây dựng kế hoạch chi tiết, gửi giấy mời',
      'đơn vị đăng cai → Chuẩn bị cơ sở vật chất, phân công giáo viên dạy minh họa',
      'các trường trong cụm → Cử cán bộ quản lý, giáo viên tham dự đầy đủ',
      'Cụm trưởng → Tổng hợp, báo cáo Phòng GD&ĐT sau mỗi chuyên đề',
    ],
  ],
  [
    'names of persons with their offices',
    `IV. PHÂN CÔNG NHIỆM VỤ
1. Đ/c Hiền - Hiệu trưởng: Phụ trách chung, chuẩn bị báo cáo.
2. Đ/c Lan (P. Hiệu trưởng): Chuẩn bị dự thảo quy chế dân chủ.
3. Các tổ khối: Tổ chức hội nghị tổ trước ngày 25/9/2024, gửi biên bản về Ban giám hiệu.`,
    [
      'Đ/c Hiền - Hiệu trưởng → Phụ trách chung, chuẩn bị báo cáo',
      'Đ/c Lan (P. Hiệu trưởng) → Chuẩn bị dự thảo quy chế dân chủ',
      'Các tổ khối → Tổ chức hội nghị tổ trước ngày 25/9/2024, gửi biên bản về Ban giám hiệu (2024-09-25)',
    ],
  ],
  [
    'work that stands before the name',
    `3. Chuẩn bị
- Trang trí sân khấu: Đoàn thanh niên
- Kê bàn ghế, vệ sinh hội trường: Chi đoàn 10A2`,
    ['Đoàn thanh niên → Trang trí sân khấu', 'Chi đoàn 10A2 → Kê bàn ghế, vệ sinh hội trường'],
  ],
  [
    'an order in the last paragraph, not the closing formula',
    `SỞ GIÁO DỤC VÀ ĐÀO TẠO
Số: 1205/SGDĐT-GDTrH
Sở yêu cầu Trưởng phòng GD&ĐT, Hiệu trưởng các trường THPT lập danh sách giáo viên tham dự gửi về Sở trước ngày 10/7/2022.
Nhận được công văn này, đề nghị các đơn vị nghiêm túc thực hiện./.`,
    [
      'Trưởng phòng GD&ĐT, Hiệu trưởng các trường THPT → lập danh sách giáo viên tham dự gửi về Sở trước ngày 10/7/2022 (2022-07-10)',
    ],
  ],
  [
    'items below the sentence that charges a unit with them',
    `V/v cử giáo viên tham gia chấm thi
Kính gửi: Hiệu trưởng các trường THCS trên địa bàn huyện.
Phòng GD&ĐT đề nghị Hiệu trưởng các trường THCS thực hiện một số nội dung sau:
1. Cử giáo viên tham gia chấm thi (có danh sách kèm theo).
2. Tạo điều kiện về thời gian, bố trí dạy thay.`,
    [
      'Hiệu trưởng các trường THCS → Cử giáo viên tham gia chấm thi (có danh sách kèm theo)',
      'Hiệu trưởng các trường THCS → Tạo điều kiện về thời gian, bố trí dạy thay',
    ],
  ],
  [
    'duties of a meeting by video',
    `4. Giao nhiệm vụ:
- Phòng Y tế chuẩn bị báo cáo.
- Trung tâm Văn hóa, Thông tin kết nối đường truyền, đảm bảo kỹ thuật.
- UBND các xã, thị trấn bố trí phòng họp trực tuyến.`,
    [
      'Phòng Y tế → chuẩn bị báo cáo',
      'Trung tâm Văn hóa, Thông tin → kết nối đường truyền, đảm bảo kỹ thuật',
      'UBND các xã, thị trấn → bố trí phòng họp trực tuyến',
    ],
  ],
  [
    'a table of work',
    `3. Phân công:
STT\tNội dung công việc\tNgười phụ trách\tHoàn thành
1\tTrang trí sân khấu\tCô Vân, thầy Đạt\t04/9
2\tMua hoa\tCô Liên\t05/9`,
    ['Cô Vân, thầy Đạt → Trang trí sân khấu', 'Cô Liên → Mua hoa'],
  ],
  [
    'who performs the items of a programme',
    `CHƯƠNG TRÌNH
LỄ SƠ KẾT HỌC KỲ I
TT\tNội dung\tNgười thực hiện
1\tVăn nghệ chào mừng\tĐội văn nghệ
2\tGiới thiệu đại biểu\tCô Hoa`,
    ['Đội văn nghệ → Văn nghệ chào mừng', 'Cô Hoa → Giới thiệu đại biểu'],
  ],
  [
    'who pays',
    'Kinh phí đi lại, ăn ở của học viên do đơn vị cử người chi trả theo quy định.',
    ['đơn vị cử người → Kinh phí đi lại, ăn ở của học viên do đơn vị cử người chi trả theo quy định'],
  ],
  [
    'what those who attend must bring',
    `Hội nghị bắt đầu lúc 7 giờ 30.
Đề nghị các đồng chí mang theo báo cáo 6 tháng và đến dự đúng thời gian.`,
    ['các đồng chí → mang theo báo cáo 6 tháng và đến dự đúng thời gian'],
  ],
  [
    'nominations among the participants',
    `1. Đối tượng
a) Cấp THCS: mỗi phòng GD&ĐT cử 03 giáo viên cốt cán.
b) Cấp THPT: mỗi trường cử 01 tổ trưởng chuyên môn và 01 giáo viên.`,
    ['mỗi phòng GD&ĐT → cử 03 giáo viên cốt cán', 'mỗi trường → cử 01 tổ trưởng chuyên môn và 01 giáo viên'],
  ],
  [
    'nominations of a second sentence',
    '1. Đối tượng: Công chức tài chính. Mỗi sở cử 02 người; mỗi huyện cử 03 người.',
    ['Mỗi sở → cử 02 người', 'mỗi huyện → cử 03 người'],
  ],
  [
    'what a guest is kindly asked',
    'Quý vị vui lòng phản hồi trước ngày 20/02/2024 qua thư điện tử.',
    ['Quý vị → phản hồi trước ngày 20/02/2024 qua thư điện tử (2024-02-20)'],
  ],
  [
    'what each has to do over days off',
    `THÔNG BÁO
Về việc nghỉ lễ Giỗ Tổ Hùng Vương
Nhà trường thông báo lịch nghỉ lễ như sau:
- Nghỉ từ ngày 29/4/2023 đến hết ngày 03/5/2023.
Yêu cầu các bộ phận tắt các thiết bị điện, khóa cửa phòng trước khi nghỉ.
Bảo vệ trực 24/24 trong thời gian nghỉ lễ.`,
    [
      'các bộ phận → tắt các thiết bị điện, khóa cửa phòng trước khi nghỉ',
      'Bảo vệ → trực 24/24 trong thời gian nghỉ lễ',
    ],
  ],
  [
    'duties behind an adverbial',
    'Sau khi kết thúc lớp học, học viên phải nộp bài thu hoạch về Phòng Đào tạo.',
    ['học viên → nộp bài thu hoạch về Phòng Đào tạo'],
  ],
  [
    'a paragraph behind a list that no heading closes',
    `Kính mời các đơn vị dự hội nghị.
Thời gian: 8h00 ngày 10/10/2023.
Thành phần: Lãnh đạo các khoa; cố vấn học tập; đại diện sinh viên.
Các bộ môn tổng hợp kiến nghị gửi về Văn phòng trước ngày 05/10/2023.
Chương trình:
8h00 - 8h30: Đón tiếp
8h30 - 9h00: Hiệu trưởng báo cáo
Các khoa đăng ký đại biểu qua thư điện tử. Đại biểu mang theo thẻ viên chức.`,
    [
      'Các bộ môn → tổng hợp kiến nghị gửi về Văn phòng trước ngày 05/10/2023 (2023-10-05)',
      'Các khoa → đăng ký đại biểu qua thư điện tử',
      'Đại biểu → mang theo thẻ viên chức',
    ],
  ],
  [
    'plain verbs behind whoever acts',
    `3. Tổ chức thực hiện
- Các trường học công khai các khoản thu tại bảng tin.
- Thanh tra Sở tổ chức kiểm tra đột xuất.
- Thầy Lâm lên tiết minh họa vào tiết 2.
- Cả tổ dự giờ, góp ý rút kinh nghiệm.
- Tổ Hành chính lo kinh phí, nước uống.
- Các điểm cầu chuẩn bị phòng họp, máy chiếu.`,
    [
      'Các trường học → công khai các khoản thu tại bảng tin',
      'Thanh tra Sở → tổ chức kiểm tra đột xuất',
      'Thầy Lâm → lên tiết minh họa vào tiết 2',
      'Cả tổ → dự giờ, góp ý rút kinh nghiệm',
      'Tổ Hành chính → lo kinh phí, nước uống',
      'Các điểm cầu → chuẩn bị phòng họp, máy chiếu',
    ],
  ],
]

test.each(CASES)('reads %s', (_form, text, tasks) => {
  expect(tasksOf(text)).toEqual(tasks)
})

test.each([
  ['a greeting', 'Văn phòng Huyện ủy trân trọng kính mời các đồng chí dự họp Ban Thường vụ Huyện ủy.'],
  ['a definition', 'Nhóm trưởng là người đầu tiên đăng ký vào bài học.'],
  ['what is over', 'Văn phòng đã gửi tài liệu đến các đơn vị.'],
  ['a purpose', 'I. MỤC ĐÍCH, YÊU CẦU\n- Giáo viên tích cực trao đổi kinh nghiệm giảng dạy.'],
  [
    'a regulation',
    'QUY CHẾ LÀM VIỆC\nĐiều 1. Phạm vi\nQuy chế này quy định nguyên tắc.\nĐiều 2. Nhiệm vụ\nThư ký có trách nhiệm ghi biên bản.',
  ],
])('finds no task in %s', (_form, text) => {
  expect(tasksOf(text)).toEqual([])
})

test('a list with the work first may name a team in it', () => {
  const text = `KẾ HOẠCH
Tổ chức đại hội chi đội
III. Phân công
- Viết báo cáo: Tổng phụ trách (cô Mai)
- Loa đài, phông: Chi đội 9A
- Đội cờ, đội trống: Đội nghi thức`
  expect(factsOf(readText(text)).tasks.map(({ unit, action }) => `${unit}: ${action}`)).toEqual([
    'Tổng phụ trách (cô Mai): Viết báo cáo',
    'Chi đội 9A: Loa đài, phông',
    'Đội nghi thức: Đội cờ, đội trống',
  ])
})

test('a bracket in the list of those who attend asks them or another', () => {
  const text = `THÔNG BÁO
Họp giao ban tháng 5
1. Thời gian: 8h00 ngày 10/5/2016
2. Thành phần:
- Trưởng các phòng (đề nghị đi đúng thành phần, không cử người khác);
- Thường trực các xã (giao Chủ tịch UBND xã mời thêm trưởng các ấp).
3. Trang phục: Cô giáo mặc áo dài, học sinh mặc đồng phục.`
  expect(factsOf(readText(text)).tasks.map(({ unit, action }) => `${unit}: ${action}`)).toEqual([
    'Trưởng các phòng: đi đúng thành phần, không cử người khác',
    'Chủ tịch UBND xã: mời thêm trưởng các ấp',
  ])
})
