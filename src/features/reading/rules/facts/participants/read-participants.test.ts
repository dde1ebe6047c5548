import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const participantsOf = (text: string) => factsOf(readText(text)).participants

const CASES: readonly [form: string, text: string, participants: string[]][] = [
  [
    'a list with marks',
    `3. Thành phần tham dự:
- Lãnh đạo Phòng Nội vụ;
- Chủ tịch, các Phó Chủ tịch UBND xã;
- Thủ trưởng các ban, ngành (mỗi đơn vị 02 người).
4. Nội dung: tổng kết năm`,
    ['Lãnh đạo Phòng Nội vụ', 'Chủ tịch, các Phó Chủ tịch UBND xã', 'Thủ trưởng các ban, ngành (mỗi đơn vị 02 người)'],
  ],
  [
    'the lines below those that only group them',
    `3. Thành phần tham dự:
a) Cấp tỉnh:
- Thường trực Tỉnh ủy;
b) Cấp huyện:
- Trưởng phòng Nội vụ các huyện, thành phố.`,
    ['Thường trực Tỉnh ủy', 'Trưởng phòng Nội vụ các huyện, thành phố'],
  ],
  [
    'who sits at which place',
    `2. Thành phần:
2.1. Tại Sở: Lãnh đạo Sở; chuyên viên các phòng.
2.2. Tại các trường THPT: Ban Giám hiệu, tổ trưởng chuyên môn.`,
    ['Lãnh đạo Sở', 'chuyên viên các phòng', 'Ban Giám hiệu, tổ trưởng chuyên môn (các trường THPT)'],
  ],
  [
    'a name behind which a bracket asks for more',
    `2. Thành phần:
- Hiệu trưởng các trường THCS (giao Phòng GDĐT huyện, thị xã mời thêm tổ trưởng chuyên môn);
- Chuyên viên Phòng Nội vụ.`,
    ['Hiệu trưởng các trường THCS', 'Chuyên viên Phòng Nội vụ'],
  ],
  [
    'those who meet of themselves',
    'Sáng nay, lúc 9 giờ 30 phút, tổ Xã hội họp định kỳ tại phòng hội đồng.',
    ['tổ Xã hội'],
  ],
  [
    'groups in one line',
    'II. Thành phần: Các đồng chí Ủy viên Ban Chấp hành cùng toàn thể đảng viên trong chi bộ.',
    ['Các đồng chí Ủy viên Ban Chấp hành', 'toàn thể đảng viên trong chi bộ'],
  ],
  [
    'guests and hosts by label',
    `II. THÀNH PHẦN
1. Đại biểu mời: Lãnh đạo Phòng GD&ĐT; đại diện Đảng ủy, UBND phường; Ban đại diện CMHS.
2. Toàn thể cán bộ, viên chức, người lao động trong trường.`,
    [
      'Lãnh đạo Phòng GD&ĐT',
      'đại diện Đảng ủy, UBND phường',
      'Ban đại diện CMHS',
      'Toàn thể cán bộ, viên chức, người lao động trong trường',
    ],
  ],
  [
    'guests below the sentence that invites them',
    `GIẤY MỜI
Hội nghị sơ kết công tác Hội 6 tháng đầu năm 2018
Ban Thường vụ Hội CCB huyện trân trọng kính mời:
Đồng chí: Chủ tịch Hội CCB các xã, thị trấn.
Đến dự: Hội nghị sơ kết công tác Hội.`,
    ['Chủ tịch Hội CCB các xã, thị trấn'],
  ],
  [
    'who is called in running text',
    'Chi ủy thông báo triệu tập toàn thể đảng viên chi bộ tham dự Đại hội, cụ thể như sau.',
    ['toàn thể đảng viên chi bộ'],
  ],
  [
    'persons sent by a decision',
    `QUYẾT ĐỊNH
Điều 1. Cử các ông (bà) có tên sau đây tham dự lớp bồi dưỡng:
1. Ông Nguyễn Văn An - Chuyên viên Phòng Tổ chức
2. Bà Trần Thị Bích - Chuyên viên Văn phòng
Thời gian: từ ngày 10/5/2020`,
    ['Ông Nguyễn Văn An - Chuyên viên Phòng Tổ chức', 'Bà Trần Thị Bích - Chuyên viên Văn phòng'],
  ],
  [
    'who was present by the minutes',
    'Dự hội nghị có đồng chí Lê Văn Tám, Phó Bí thư Đảng ủy; cùng 45 đoàn viên.',
    ['đồng chí Lê Văn Tám, Phó Bí thư Đảng ủy', '45 đoàn viên'],
  ],
  [
    'who may take part in a contest',
    `III/. ĐỐI TƯỢNG THAM GIA: Cán bộ, giáo viên, nhân viên các trường trong quận.
IV/. THỂ LOẠI: Đơn ca, song ca.`,
    ['Cán bộ, giáo viên, nhân viên các trường trong quận'],
  ],
  [
    'whom a letter asks to send',
    'Đề nghị các đơn vị cử 01 lãnh đạo và 01 chuyên viên tham dự hội nghị.',
    ['01 lãnh đạo và 01 chuyên viên'],
  ],
  [
    'a label in the middle of a line',
    'Kế hoạch như sau: - Thời gian: 17h00 ngày 14/11/2019 - Thành phần: Ban liên lạc các khóa - Nội dung: họp mặt.',
    ['Ban liên lạc các khóa'],
  ],
  [
    'a column of a table',
    'Thời gian\tNội dung\tThành phần\tĐịa điểm\n14h00\tHọp giao ban\tTrưởng các khoa\tPhòng A\n16h00\tHọp chi bộ\tToàn thể đảng viên\tPhòng B',
    ['Trưởng các khoa', 'Toàn thể đảng viên'],
  ],
  [
    'the schools of a cluster',
    'I. Các trường trong cụm\n1. Trường TH Kim Đồng (cụm trưởng)\n2. Trường TH Lê Lai\nII. Nội dung: dự giờ',
    ['Trường TH Kim Đồng (cụm trưởng)', 'Trường TH Lê Lai'],
  ],
  [
    'those whom a script introduces',
    `4. Giới thiệu đại biểu
- Bà: ………………… - Chủ tịch Hội Phụ nữ xã;
- Anh Lê Văn Đạt, Bí thư Đoàn xã
- Cùng 60 đoàn viên của chi đoàn. Xin nhiệt liệt chào mừng!
5. Bế mạc`,
    ['Chủ tịch Hội Phụ nữ xã', 'Anh Lê Văn Đạt, Bí thư Đoàn xã', '60 đoàn viên của chi đoàn'],
  ],
  [
    'those who are told to come',
    'Đề nghị các trường thông báo đến giáo viên dự thi và thành viên Ban Giám khảo được biết để tham dự.',
    ['giáo viên dự thi', 'thành viên Ban Giám khảo'],
  ],
  [
    'a list with dashes below a star',
    `* Thời gian: 14h00 ngày 25/9/2020.
* Thành phần:
- Thường trực Huyện ủy;
- Bí thư các xã đoàn.
* Ghi chú: Đại biểu mặc đồng phục.`,
    ['Thường trực Huyện ủy', 'Bí thư các xã đoàn'],
  ],
  [
    'persons of several kinds whom each sends',
    '1. Đối tượng: Mỗi phòng cử 01 chuyên viên tiểu học, 02 hiệu trưởng và 04 giáo viên dạy giỏi.',
    ['chuyên viên tiểu học', 'hiệu trưởng', 'giáo viên dạy giỏi'],
  ],
  [
    'a number of persons from each school',
    '2. Thành phần: Hiệu trưởng, tổ trưởng tổ Văn và mỗi trường 02 giáo viên.',
    ['Hiệu trưởng, tổ trưởng tổ Văn', 'mỗi trường 02 giáo viên'],
  ],
  [
    'those for whom each union forms a team',
    '1. Đối tượng: Nữ công nhân các nhà máy. Mỗi tổ công đoàn thành lập 01 đội gồm 05 người.',
    ['Nữ công nhân các nhà máy'],
  ],
  ['everybody, in a remark', 'Toàn thể hội viên tham dự, mặc đồng phục.', ['Toàn thể hội viên']],
  [
    'a label inside the entry of a calendar',
    'LỊCH CÔNG TÁC TUẦN 7\n(Từ ngày 10/2/2020 đến ngày 14/2/2020)\nThứ hai 10/2\n8h00: Họp xét thi đua. Dự: Trưởng các đoàn thể, Tổ trưởng dân phố',
    ['Trưởng các đoàn thể, Tổ trưởng dân phố'],
  ],
  [
    'those in an annexed list',
    'QUYẾT ĐỊNH\nĐiều 1. Điều động 24 giáo viên có tên trong danh sách kèm theo làm nhiệm vụ chấm thi ngày 3/4/2019.',
    ['giáo viên có tên trong danh sách kèm theo'],
  ],
  [
    'those whom a course is for',
    'Điều 1. Mở lớp tập huấn ngày 3/4/2019 cho 60 học viên là Chủ tịch các hội quần chúng, theo chương trình sau.',
    ['Chủ tịch các hội quần chúng'],
  ],
  [
    'the first sentence of a paragraph',
    '1. Đối tượng\nLà đoàn viên đang công tác tại các nhà máy trong khu công nghiệp. Mỗi nhà máy cử 01 đội.\n2. Thời gian: 8h00 ngày 5/5/2019',
    ['đoàn viên đang công tác tại các nhà máy trong khu công nghiệp'],
  ],
  [
    'each point with those who sit there',
    '3. Địa điểm và thành phần\n3.1. Điểm cầu huyện:\n- Trưởng các phòng\n3.2. Điểm cầu các xã: mời cán bộ hưu trí. Mỗi điểm cầu không dưới 20 đại biểu',
    ['Trưởng các phòng', 'cán bộ hưu trí (Điểm cầu các xã)'],
  ],
  [
    'names parted by commas where each begins anew',
    '- Thành phần: mỗi tổ 02 đ/c, BCH Công đoàn, mời đại diện BTV Đoàn xã.',
    ['mỗi tổ 02 đ/c', 'BCH Công đoàn', 'đại diện BTV Đoàn xã'],
  ],
  [
    'those whom a script introduces in one sentence',
    'Đến dự với đại hội, tôi xin giới thiệu thầy giáo Lê Văn Bình - Bí thư Đoàn trường, cô giáo Mai Thị Hoa - chủ nhiệm cùng 35 đoàn viên. Xin chào mừng!',
    ['thầy giáo Lê Văn Bình - Bí thư Đoàn trường', 'cô giáo Mai Thị Hoa - chủ nhiệm', '35 đoàn viên'],
  ],
]

/** Without a meeting nobody attends. */
const MEETING = 'Hội nghị khai mạc lúc 8 giờ 00 ngày 24/9/2020.'

test.each(CASES)('reads %s', (_form, text, participants) => {
  expect(participantsOf(`${MEETING}\n${text}`)).toEqual(participants)
})

test('an invitation calls those whom it addresses as "Quý vị"', () => {
  const text = `GIẤY MỜI\nKính gửi: Quý doanh nghiệp, quý đối tác\n\nCông ty trân trọng kính mời Quý vị tham dự hội nghị khách hàng:\nThời gian: 8h00 ngày 12/5/2023`
  expect(participantsOf(text)).toEqual(['Quý doanh nghiệp, quý đối tác'])
})

test.each([
  ['a blank to be filled in', 'GIẤY MỜI\nTrân trọng kính mời:\nÔng (bà): ……………………\nĐến dự: Hội nghị tổng kết'],
  ['an election', 'Bầu cử đại biểu dự Đại hội cấp trên.'],
  [
    'a procedure',
    'HƯỚNG DẪN\nThủ tục xin chuyển trường\n1. Đối tượng: Học sinh các khối lớp\n2. Hồ sơ: đơn xin chuyển trường',
  ],
  ['an empty text', ''],
])('finds no participant in %s', (_form, text) => {
  expect(participantsOf(text)).toEqual([])
})

test('a board, a fee and a blank are nobody who attends', () => {
  const said = (lines: string) =>
    factsOf(readText(`KẾ HOẠCH\nTổ chức hội thi nấu ăn\nNgày 08/3/2022, tại sân trường.\n${lines}`)).participants

  expect(said('III. THÀNH PHẦN BAN TỔ CHỨC\n1. Bà Lý Thị Hoa - Trưởng ban\n2. Ông Ngô Văn Tư - Phó ban')).toEqual([])
  expect(said('Đối tượng: 500.000 đ một đội')).toEqual([])
  expect(said('Thành phần:\n- ………; Tổ trưởng\n- Các đội thi')).toEqual(['Các đội thi'])
})

test('a form to be filled in names nobody', () => {
  const text =
    'BIÊN BẢN\nHọp tổ chuyên môn\nII. THÀNH PHẦN\n- Chủ trì : ………\n- Giáo viên dự : 1 ……… 2 ………\n- Vắng : ……… ( Lý do : ……… )\nHọp nhóm kết thúc lúc ……'
  expect(participantsOf(text)).toEqual([])
})

const SENT = 'Chủ tịch UBND huyện phân công các đoàn dự Lễ khai giảng lúc 7h00 ngày 05/9/2023 như sau:'

test('delegations come with the persons named under each of them', () => {
  const sends = (teams: string) => participantsOf(`THÔNG BÁO\nPhân công dự Lễ khai giảng\n\n${SENT}\n${teams}`)

  expect(
    sends(
      'ĐOÀN SỐ 1: dự tại Trường THCS Hòa An.\n1. Đ/c Lý Văn Bảo - Chủ tịch UBND huyện, Trưởng đoàn.\n2. Đ/c Trần Thị Mai - Trưởng phòng.\n2\nĐOÀN SỐ 2: dự tại Trường Tiểu học Hòa Bình.\n1. Đ/c Ngô Văn Tám - Phó Chủ tịch.',
    ),
  ).toEqual([
    'Đ/c Lý Văn Bảo - Chủ tịch UBND huyện, Trưởng đoàn',
    'Đ/c Trần Thị Mai - Trưởng phòng',
    'Đ/c Ngô Văn Tám - Phó Chủ tịch',
  ])
  expect(sends('Tổ 1: coi thi\n1. Bà Lê Thị Tư - Giáo viên.\nTổ 2: chấm thi\n1. Ông Vũ An - Giáo viên.')).toEqual([])
})

test('a team called by its kind alone is named in full before', () => {
  const held = 'BIÊN BẢN\nVào lúc 8h00 ngày 12/5/2019, tại phòng họp tổ Hóa - Sinh, tổ đã tiến hành họp.'
  expect(participantsOf(held)).toEqual(['tổ Hóa - Sinh'])
})

test('those whom each body sends are told behind their number', () => {
  const list =
    '2. Thành phần:\n- Mỗi phòng cử 03 người (01 nam, 02 nữ) gồm cán bộ thư viện và giáo viên;\n- Chuyên viên Sở.'
  expect(participantsOf(`${MEETING}\n${list}`)).toEqual(['cán bộ thư viện và giáo viên', 'Chuyên viên Sở'])
})
