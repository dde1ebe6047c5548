import type { Grid, Line } from './compose-docx.ts'

const center = (text: string, style: Partial<Line> = {}): Line => ({ text, align: 'center', ...style })
const heading = (text: string): Line => ({ text, bold: true })
const body = (text: string): Line => ({ text })

const head: Grid = {
  isRuled: false,
  rows: [
    [
      [
        center('ỦY BAN NHÂN DÂN TỈNH SÔNG LAM'),
        center('SỞ GIÁO DỤC VÀ ĐÀO TẠO', { bold: true }),
        center('Số: 218/KH-SGDĐT'),
      ],
      [
        center('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }),
        center('Độc lập - Tự do - Hạnh phúc', { bold: true }),
        center('Sông Lam, ngày 02 tháng 3 năm 2026', { italic: true }),
      ],
    ],
  ],
}

const cell = (text: string, style: Partial<Line> = {}) => [{ text, align: 'left' as const, ...style }]
const row = (time: string, what: string, who: string) => [cell(time), cell(what), cell(who)]

const programme: Grid = {
  isRuled: true,
  rows: [
    ['Thời gian', 'Nội dung', 'Thực hiện'].map((title) => cell(title, { bold: true, align: 'center' })),
    row('7 giờ 30 - 8 giờ 00', 'Đón tiếp đại biểu, phát tài liệu', 'Văn phòng Sở'),
    row('8 giờ 00 - 8 giờ 15', 'Tuyên bố lý do, giới thiệu đại biểu', 'Văn phòng Sở'),
    row('8 giờ 15 - 8 giờ 45', 'Báo cáo kết quả công tác quý I năm 2026', 'Phòng Giáo dục Phổ thông'),
    row('8 giờ 45 - 9 giờ 15', 'Báo cáo công tác chuẩn bị Kỳ thi tốt nghiệp trung học phổ thông', 'Phòng Khảo thí'),
    row('9 giờ 15 - 9 giờ 30', 'Giải lao', ''),
    row('9 giờ 30 - 10 giờ 45', 'Thảo luận', 'Chủ trì Hội nghị'),
    row('10 giờ 45 - 11 giờ 15', 'Kết luận Hội nghị', 'Lãnh đạo Sở'),
  ],
}

const foot: Grid = {
  isRuled: false,
  rows: [
    [
      [
        { text: 'Nơi nhận:', align: 'left', bold: true, italic: true },
        { text: '- Giám đốc, các Phó Giám đốc Sở;', align: 'left' },
        { text: '- Các phòng thuộc Sở;', align: 'left' },
        { text: '- Các trường trung học phổ thông;', align: 'left' },
        { text: '- Lưu: VT, GDPT.', align: 'left' },
      ],
      [
        center('KT. GIÁM ĐỐC', { bold: true }),
        center('PHÓ GIÁM ĐỐC', { bold: true }),
        center(''),
        center('Lê Quang Dũng', { bold: true }),
      ],
    ],
  ],
}

/** A plan for a quarterly conference of head teachers, with its programme as a table. */
export const plan: readonly (Line | Grid)[] = [
  head,
  center('KẾ HOẠCH', { bold: true }),
  center('Tổ chức Hội nghị giao ban Hiệu trưởng các trường trung học phổ thông quý I năm 2026', { bold: true }),
  body(
    'Căn cứ Kế hoạch số 1790/KH-SGDĐT ngày 08 tháng 9 năm 2025 của Sở Giáo dục và Đào tạo về nhiệm vụ trọng tâm năm học 2025-2026;',
  ),
  body(
    'Sở Giáo dục và Đào tạo xây dựng Kế hoạch tổ chức Hội nghị giao ban Hiệu trưởng các trường trung học phổ thông quý I năm 2026 như sau:',
  ),
  heading('I. MỤC ĐÍCH, YÊU CẦU'),
  body('1. Đánh giá kết quả công tác quý I, thống nhất nhiệm vụ trọng tâm quý II năm 2026.'),
  body('2. Hội nghị tổ chức ngắn gọn, tiết kiệm; ý kiến thảo luận đi thẳng vào vướng mắc của cơ sở.'),
  heading('II. THỜI GIAN, ĐỊA ĐIỂM'),
  body('1. Thời gian: 01 buổi, từ 7 giờ 30 đến 11 giờ 15, thứ Năm, ngày 19 tháng 3 năm 2026.'),
  body('2. Địa điểm: Hội trường A, trụ sở Sở Giáo dục và Đào tạo, số 5 đường Lê Lợi, phường Hưng Bình.'),
  heading('III. THÀNH PHẦN'),
  body('1. Chủ trì: Ông Lê Quang Dũng, Phó Giám đốc Sở Giáo dục và Đào tạo.'),
  body('2. Trưởng các phòng thuộc Sở; chuyên viên Phòng Giáo dục Phổ thông.'),
  body('3. Mỗi trường trung học phổ thông cử 01 người: Hiệu trưởng hoặc Phó Hiệu trưởng.'),
  heading('IV. CHƯƠNG TRÌNH'),
  programme,
  heading('V. TỔ CHỨC THỰC HIỆN'),
  body(
    '1. Văn phòng Sở: phát hành giấy mời, chuẩn bị hội trường, âm thanh, nước uống; hoàn thành trước ngày 17 tháng 3 năm 2026.',
  ),
  body(
    '2. Phòng Giáo dục Phổ thông: xây dựng báo cáo kết quả công tác quý I, trình lãnh đạo Sở trước ngày 12 tháng 3 năm 2026.',
  ),
  body('3. Phòng Kế hoạch - Tài chính: bảo đảm kinh phí tổ chức Hội nghị theo quy định hiện hành.'),
  body(
    '4. Các trường trung học phổ thông: đăng ký người dự và gửi kiến nghị về Phòng Giáo dục Phổ thông trước 16 giờ 00 ngày 13 tháng 3 năm 2026.',
  ),
  body('Trên đây là Kế hoạch tổ chức Hội nghị giao ban quý I năm 2026, đề nghị các đơn vị thực hiện./.'),
  foot,
]
