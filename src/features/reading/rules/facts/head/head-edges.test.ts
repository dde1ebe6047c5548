import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const facts = (text: string) => factsOf(readText(text))

test.each([
  '(Ngày 05/6/2018, tại Nhà văn hóa huyện)',
  '(Thời gian: 8h00 ngày 5/6/2018 – Địa điểm: Sân trường)',
  '(Từ ngày 5/6/2018 đến ngày 7/6/2018)',
  '(Kèm theo Công văn số 5/CV ngày 1/6/2018)',
  '(14h00, thứ Ba)',
  '(Dự thảo lần 2)',
  '(Kết hợp trực tiếp và trực tuyến)',
  'Ngày 5/6/2018',
])('a subject ends before the line "%s"', (line) => {
  expect(facts(`CHƯƠNG TRÌNH\nHội nghị sơ kết công tác hè\n${line}\n8h00: Khai mạc`).subject).toBe(
    'Hội nghị sơ kết công tác hè',
  )
})

test.each(['GIẤY MỜI', 'GIẤY MỜI HỌP', 'THƯ MỜI DỰ HỘI THẢO', 'GIẤY TRIỆU TẬP HỌP'])('"%s" is no subject', (title) => {
  const text = `VIỆN SỬ HỌC\nHà Nội, ngày 1 tháng 3 năm 2013\n${title}\nViện Sử học trân trọng kính mời quý vị tới dự.`

  expect(facts(text).subject).toBeNull()
})

test.each([
  'Khoa Thú y trân trọng kính mời quý vị tới dự hội thảo khoa học',
  'Thời gian: 8h00 ngày 5/6/2018',
  'Nội dung: góp ý dự thảo',
])('the addressees end before "%s"', (line) => {
  const text = `GIẤY MỜI\nKính gửi: Quý thầy cô, các nhà khoa học\n${line}\nĐịa điểm: phòng 2`

  expect(facts(text).addressees).toEqual(['Quý thầy cô, các nhà khoa học'])
})

test('addressees without dashes and signs stand one on each line', () => {
  const text =
    'V/v mời họp\nKính gửi:\nCác Điện lực trực thuộc\nCác phòng chức năng\nThực hiện kế hoạch, Công ty mời họp.'

  expect(facts(text).addressees).toEqual(['Các Điện lực trực thuộc', 'Các phòng chức năng'])
})

test.each(['Thứ Hai, ngày 06/4/2020', 'Chào cờ đầu tháng', 'Sinh hoạt chi bộ tháng 10', 'Hôm nay, ngày 6/4/2020'])(
  '"%s" is no place and date of issue',
  (line) => {
    const { issuedOn, issuedAt } = facts(`LỊCH TUẦN\n${line}\n8h00: Họp giao ban`)

    expect([issuedOn, issuedAt]).toEqual([null, null])
  },
)

test.each([
  ['Ôn tập lịch sử: chiến dịch 1953-1954. Họp ngày 5/5/2021.', null],
  ['Hội nghị tổng kết 2020 - 2021. Họp ngày 5/5/2021.', '2020-2021'],
  ['Nhiệm kỳ 2020 - 2021. Họp ngày 5/5/2021.', null],
])('the school year of "%s"', (text, expected) => {
  expect(facts(text).schoolYear).toBe(expected)
})

test.each([
  ['K HOẠCH', 'KH'],
  ['GIY MI', 'GM'],
  ['QUYT ĐNH', 'QĐ'],
  ['THÔNG BÁO', 'TB'],
  ['KẾ HOẠCH LIÊN TỊCH', 'KH'],
])('a title with lost letters: "%s"', (title, expected) => {
  expect(facts(`${title}\nHội thi tay nghề\n1. Thời gian: 8h ngày 5/5/2020`).type).toBe(expected)
})

test('a page titled as an invitation is one, though it is addressed', () => {
  expect(facts('Thư mời dự hội nghị khách hàng\n\nKính gửi: Quý khách hàng\n\nThời gian: 8h ngày 5/5/2020').type).toBe(
    'GM',
  )
})
