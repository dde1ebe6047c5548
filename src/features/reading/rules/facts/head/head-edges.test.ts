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

test('a star under the name of a party committee does not end the head', () => {
  const text = `THỊ ỦY AN KHÊ        ĐẢNG CỘNG SẢN VIỆT NAM
*                        An Khê, ngày 05 tháng 6 năm 2022
Số 118-CV/TU
Về việc triệu tập hội nghị sơ kết

Kính gửi:  - Các chi bộ trực thuộc,
           - Mặt trận Tổ quốc thị xã.`
  const { number, issuedOn, issuedAt, subject, addressees } = facts(text)

  expect([number, issuedOn, issuedAt, subject]).toEqual([
    '118-CV/TU',
    '2022-06-05',
    'An Khê',
    'Về việc triệu tập hội nghị sơ kết',
  ])
  expect(addressees).toEqual(['Các chi bộ trực thuộc', 'Mặt trận Tổ quốc thị xã'])
})

test.each([
  ['LỊCH CÔNG TÁC TUẦN 5\n(Từ ngày 04/02/2019 đến ngày 08/02/2019)\n\nThứ hai', /^LỊCH CÔNG TÁC TUẦN 5 \(Từ ngày/],
  ['Slide 1\nTRƯỜNG THCS LÊ LỢI\nLỄ KHAI GIẢNG NĂM HỌC MỚI\nSlide 2\nCHƯƠNG TRÌNH BUỔI LỄ\n1. Chào cờ', /^LỄ KHAI/],
  ['DỰ KIẾN CHƯƠNG TRÌNH\nKỳ họp thứ Tư HĐND huyện\n1. Khai mạc', /^Kỳ họp thứ Tư HĐND huyện$/],
  [
    'Giới thiệu | Liên hệ\n\nThư mời họp mặt cựu học sinh\n\nTHƯ MỜI\n\nKính gửi: Quý thầy cô',
    /^họp mặt cựu học sinh$/,
  ],
])('the subject of "%s"', (text, expected) => {
  expect(facts(text).subject).toMatch(expected)
})

test('where line ends are lost the addressees end with their sentence', () => {
  const text =
    'VIỆN LÚA | THÔNG BÁO SỐ 1 | Kính gửi: Các nhà nghiên cứu và bà con nông dân. Nhằm trao đổi kinh nghiệm trong vụ mùa tới, Viện Lúa tổ chức hội thảo; thời gian: ngày 5/5/2020.'

  expect(facts(text).addressees).toEqual(['Các nhà nghiên cứu và bà con nông dân'])
})

test('the innermost of the bodies above a title has issued it', () => {
  expect(facts('PHÒNG GD&ĐT HUYỆN YÊN MÔ\nTRƯỜNG MẦM NON HOA SEN\n\nGIẤY MỜI\n\nHọp phụ huynh').issuer).toBe(
    'Trường Mầm non Hoa Sen',
  )
})

test('a banner of values is no title; a plan may name itself in its text', () => {
  const page = facts(
    'CHỦ ĐỘNG - SÁNG TẠO - KỶ CƯƠNG - HỘI NHẬP\n\nThông báo lịch Hội thi kể chuyện\n\nHội thi diễn ra lúc 8h00 ngày 5/6/2018.',
  )
  const plan = facts(
    'Thông báo - Hội thi kể chuyện\n\nTrường Tiểu học Lê Lai xây dựng kế hoạch tổ chức hội thi với những nội dung sau đây:\n1. Mục đích',
  )

  expect({ type: page.type, subject: page.subject }).toEqual({
    type: 'TB',
    subject: 'Thông báo lịch Hội thi kể chuyện',
  })
  expect(plan.type).toBe('KH')
})

test('a name cut out of an open bracket issues nothing', () => {
  const text =
    '1. Nội dung: nghe báo cáo quý I\n2. Thành phần:\n- Thủ trưởng các sở, Ban ngành tỉnh (đơn vị nào vắng phải báo cáo và cử người dự thay).\n3. Thời gian: 8h00 ngày 5/6/2018'
  expect(facts(text).issuer).toBeNull()
})
