import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

/** The facts of the head that a text states; absent ones are left out. */
function head(text: string): Record<string, unknown> {
  const { type, number, issuer, issuedOn, issuedAt, subject, schoolYear, addressees } = factsOf(readText(text))
  const all = { type, number, issuer, issuedOn, issuedAt, subject, schoolYear, addressees }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )
}

test('a plan with its head in two columns on shared lines', () => {
  const text = `UBND HUYỆN TÂN PHƯỚC     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO     Độc lập - Tự do - Hạnh phúc
Số: 41/KH-PGDĐT     Tân Phước, ngày 06 tháng 9 năm 2022
KẾ HOẠCH
Tổ chức chuyên đề cụm trường tiểu học
năm học 2022 – 2023
Căn cứ tình hình thực tế, Phòng lập kế hoạch như sau:`

  expect(head(text)).toEqual({
    type: 'KH',
    number: '41/KH-PGDĐT',
    issuer: 'Phòng Giáo dục và Đào tạo huyện Tân Phước',
    issuedOn: '2022-09-06',
    issuedAt: 'Tân Phước',
    subject: 'Tổ chức chuyên đề cụm trường tiểu học năm học 2022 – 2023',
    schoolYear: '2022-2023',
  })
})

test('an official letter with a blank day and a torn subject', () => {
  const text = `SỞ GIÁO DỤC VÀ ĐÀO TẠO
THÀNH PHỐ ĐÀ LẠT
Số:      /SGDĐT-VP
V/v triệu tập giáo viên dự tập huấn
dạy học tích hợp
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Đà Lạt, ngày      tháng 11 năm 2021
Kính gửi:
- Các phòng giáo dục và đào tạo;
- Hiệu trưởng các trường trung học phổ thông
và trung tâm giáo dục thường xuyên.
Theo chương trình công tác, Sở triệu tập giáo viên:`

  expect(head(text)).toEqual({
    type: 'CV',
    issuer: 'Sở Giáo dục và Đào tạo thành phố Đà Lạt',
    issuedAt: 'Đà Lạt',
    subject: 'V/v triệu tập giáo viên dự tập huấn dạy học tích hợp',
    addressees: [
      'Các phòng giáo dục và đào tạo',
      'Hiệu trưởng các trường trung học phổ thông và trung tâm giáo dục thường xuyên',
    ],
  })
})

test('an invitation that invites in its first line has no subject', () => {
  const text = `CÔNG ĐOÀN TRƯỜNG THPT BÌNH MINH
Số: 03/GM-CĐT
GIẤY MỜI
Kính mời: Đồng chí ....................
Ban Chấp hành Công đoàn trân trọng kính mời đồng chí tới dự buổi gặp mặt.`

  expect(head(text)).toEqual({ type: 'GM', number: '03/GM-CĐT', issuer: 'Công đoàn Trường THPT Bình Minh' })
})

test('a Party plan with its number above the motto', () => {
  const text = `ĐẢNG BỘ XÃ THANH SƠN
CHI BỘ TRƯỜNG MẦM NON THANH SƠN
*
Số 07-KH/CB
ĐẢNG CỘNG SẢN VIỆT NAM
Thanh Sơn, ngày 02 tháng 4 năm 2022
KẾ HOẠCH
tổ chức Đại hội chi bộ nhiệm kỳ 2022 - 2025
Căn cứ Điều lệ Đảng;`

  expect(head(text)).toEqual({
    type: 'KH',
    number: '07-KH/CB',
    issuer: 'Chi bộ Trường Mầm non Thanh Sơn',
    issuedOn: '2022-04-02',
    issuedAt: 'Thanh Sơn',
    subject: 'tổ chức Đại hội chi bộ nhiệm kỳ 2022 - 2025',
  })
})

test('a decision names who decides after its subject', () => {
  const text = `BỘ VĂN HÓA
TRƯỜNG CAO ĐẲNG DU LỊCH
Số: 210/QĐ-CĐDL
Vũng Tàu, ngày 9 tháng 9 năm 2019
QUYẾT ĐỊNH
VỀ VIỆC CỬ GIẢNG VIÊN ĐI BỒI DƯỠNG
HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG DU LỊCH
Căn cứ Luật Giáo dục nghề nghiệp;`

  expect(head(text)).toMatchObject({
    type: 'QĐ',
    issuer: 'Trường Cao đẳng Du lịch',
    subject: 'VỀ VIỆC CỬ GIẢNG VIÊN ĐI BỒI DƯỠNG',
  })
})

test('the table of a law portal stands in for a head that is cut off', () => {
  const text = `Công văn 77/SGDĐT-TTr năm 2020 về tổ chức hội nghị thanh tra
Số hiệu: 77/SGDĐT-TTr Loại văn bản: Công văn
Nơi ban hành: Sở Giáo dục và Đào tạo Người ký: Lâm Thị Thu
Ngày ban hành: 08/09/2020 Ngày hiệu lực: Đã biết
Tình trạng: Đang cập nhật
Thực hiện kế hoạch công tác, Sở tổ chức hội nghị:`

  expect(head(text)).toMatchObject({
    type: 'CV',
    number: '77/SGDĐT-TTr',
    issuer: 'Sở Giáo dục và Đào tạo',
    issuedOn: '2020-09-08',
  })
})

test('the title of a page names the document that its page prints', () => {
  const text = `Công văn 91/SGDĐT-VP năm 2020 về tổ chức hội nghị thanh tra do Sở Giáo dục và Đào tạo tỉnh Tân An ban hành
Thực hiện kế hoạch công tác, Sở tổ chức hội nghị:`

  expect(head(text)).toEqual({
    type: 'CV',
    number: '91/SGDĐT-VP',
    issuer: 'Sở Giáo dục và Đào tạo tỉnh Tân An',
    subject: 'về tổ chức hội nghị thanh tra',
  })
})

test('a part of a body takes the name that stands above it', () => {
  const text = `TRUNG ƯƠNG HỘI KHUYẾN HỌC
BAN THƯỜNG VỤ
Số: 18-TB/TWH
Hà Nội, ngày 3 tháng 2 năm 2020
THÔNG BÁO
TRIỆU TẬP HỘI NGHỊ
Ngày 05 tháng 3 năm 2020, Ban Thường vụ họp mở rộng.`

  expect(head(text)).toMatchObject({
    issuer: 'Ban Thường vụ Trung ương Hội Khuyến học',
    subject: 'TRIỆU TẬP HỘI NGHỊ',
  })
})

test('a web page repeats the title above the document and stamps a day', () => {
  const text = `KẾ HOẠCH ĐẠI HỘI LIÊN ĐỘI 2021
Viết bởi Trường THCS Nậm Mười
Thứ năm, 12 Tháng 9 2021 08:29
LĐ TRƯỜNG THCS NẬM MƯỜI
Nậm Mười, ngày 10 tháng 9 năm 2021
Số: 02/KH-LĐ
KẾ HOẠCH ĐẠI HỘI LIÊN ĐỘI
Năm học 2021 - 2022
I. Mục đích`

  expect(head(text)).toEqual({
    type: 'KH',
    number: '02/KH-LĐ',
    issuer: 'Liên đội Trường THCS Nậm Mười',
    issuedOn: '2021-09-10',
    issuedAt: 'Nậm Mười',
    subject: 'KẾ HOẠCH ĐẠI HỘI LIÊN ĐỘI Năm học 2021 - 2022',
    schoolYear: '2021-2022',
  })
})

test.each([
  ['Thông báo này thay cho giấy mời.', 'TB'],
  ['Kính gửi: Các tổ chuyên môn\nĐề nghị các tổ họp trong tuần 5.', 'CV'],
  ['LỊCH CÔNG TÁC TUẦN 12\nThứ Hai: chào cờ', undefined],
  ['Lúc 14 giờ ngày 5/10/2021, tổ 4 đã tổ chức họp chuyên môn.', 'BB'],
  ['Chương trình làm việc của Đại hội\n1. Chào cờ', 'CTr'],
  ['7h00 - 7h15: Đón khách\n7h15 - 7h30: Văn nghệ\n7h30: Khai mạc\n8h00: Báo cáo\n9h00: Bế mạc', 'CTr'],
  ['QUY CHẾ\nlàm việc của hội nghị', undefined],
  ['THƯ MỜI\nHọp phụ huynh lớp 1B', 'GM'],
  ['BIÊN BẢN HỌP TỔ\nTháng 10', 'BB'],
])('the type of %j is %s', (text, expected) => {
  expect(head(text).type).toBe(expected)
})

test.each([
  ['Thực hiện kế hoạch, Trường THCS Hòa Bình thông báo họp phụ huynh như sau:', 'Trường THCS Hòa Bình'],
  ['Ban Tổ chức lập kế hoạch giải bóng của Trường THPT Long Hải như sau:', 'Trường THPT Long Hải'],
  ['Ban Thường vụ Huyện đoàn Phú Tân triệu tập cán bộ:', 'Ban Thường vụ Huyện đoàn Phú Tân'],
  ['Chi đội 6B tổ chức đại hội. Chi đội 6B trường THCS Kim Đồng có 40 đội viên.', 'Chi đội 6B trường THCS Kim Đồng'],
  ['Các trường tổ chức cho học sinh nghỉ.', undefined],
  ['Phòng chống dịch là việc phải tổ chức thường xuyên.', undefined],
])('the issuer in "%s" is %s', (text, expected) => {
  expect(head(text).issuer).toBe(expected)
})

test.each([
  ['HỎA TỐC', 'HỎA TỐC'],
  ['HOẢ TỐC', 'HỎA TỐC'],
  ['THƯỢNG KHẨN', 'THƯỢNG KHẨN'],
  ['KHẨN', 'KHẨN'],
])('a stamp "%s" is read', (stamp, expected) => {
  const text = `SỞ Y TẾ\nSố: 15/GM-SYT\n${stamp}\nGIẤY MỜI\nHọp khẩn về dịch bệnh\n1. Thời gian: 8h`

  expect(readText(text).urgency?.value).toBe(expected)
})

test('place and date above the signature count where the head has none', () => {
  const text = `KẾ HOẠCH SINH HOẠT TỔ 5
1. Chuyên đề tháng 9
2. Chuyên đề tháng 10
Bình Lợi, ngày 10 tháng 9 năm 2018
TỔ TRƯỞNG
Vũ Thị Hồng`

  expect(head(text)).toMatchObject({ issuedOn: '2018-09-10', issuedAt: 'Bình Lợi' })
})

test('a day that heads a programme is no date of issue', () => {
  expect(head('NGÀY 14/9/2022\n6h30: Đón đại biểu\n7h00: Khai mạc')).not.toHaveProperty('issuedOn')
})

test.each([
  ['Số:       /KH-SGDĐT', 'KH'],
  ['Số ……/GM-UBND', 'GM'],
  ['Số:      /PGDĐT-GDTH', 'CV'],
])('the symbol of "%s" tells the type before there is a number', (number, type) => {
  const text = `PHÒNG GIÁO DỤC VÀ ĐÀO TẠO\n${number}\nV/v sinh hoạt cụm\nKính gửi: Các trường.\nPhòng xây dựng kế hoạch sinh hoạt cụm như sau:`
  expect(head(text)).toMatchObject({ type })
  expect(head(text)).not.toHaveProperty('number')
})
