import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

/** "2023-09-17 07:30-11:00 @ venue [group]", one line for each session. */
function sessionsOf(text: string): string[] {
  return factsOf(readText(text)).sessions.map((session) => {
    const day = session.date ?? session.month ?? '?'
    const span = session.endDate ? `…${session.endDate}` : ''
    const time = session.start ? ` ${session.start}${session.end ? `-${session.end}` : ''}` : ''
    const venue = session.venue ? ` @ ${session.venue}` : ''
    return `${day}${span}${time}${venue}${session.group ? ` [${session.group}]` : ''}`
  })
}

const HEAD = 'UBND HUYỆN TÂN LẬP\nTRƯỜNG THCS HÒA BÌNH\nSố: 45/KH-THCSHB\nTân Lập, ngày 05 tháng 9 năm 2023\n'

test.each([
  [
    'a letter to parents',
    'GIẤY MỜI\nHọp cha mẹ học sinh đầu năm học\nKính gửi: Cha mẹ em Nguyễn An, lớp 6A\nNhà trường trân trọng kính mời ông (bà) tới dự họp.\nThời gian: 7 giờ 30, Chủ nhật, ngày 17/9/2023\nĐịa điểm: Tại phòng học lớp 6A.',
    ['2023-09-17 07:30 @ phòng học lớp 6A'],
  ],
  [
    'half a day, the start in a second sentence',
    `${HEAD}KẾ HOẠCH\nTổ chức Hội nghị cán bộ, viên chức\n1. Thời gian: 01 buổi, chiều thứ Sáu ngày 06/10/2023. Bắt đầu lúc 13h30.\n2. Địa điểm: Phòng hội đồng.`,
    ['2023-10-06 13:30 @ Phòng hội đồng'],
  ],
  [
    'two turns of training, each with its place',
    `${HEAD}KẾ HOẠCH\nTập huấn sử dụng sách giáo khoa\nII. THỜI GIAN, ĐỊA ĐIỂM\n- Đợt 1: từ ngày 10/10 đến ngày 12/10/2023 tại Trường THPT Lê Lợi.\n- Đợt 2: từ ngày 16/10 đến ngày 18/10/2023 tại Trường THPT Trần Phú.`,
    ['2023-10-10…2023-10-12 @ Trường THPT Lê Lợi [Đợt 1]', '2023-10-16…2023-10-18 @ Trường THPT Trần Phú [Đợt 2]'],
  ],
  [
    'groups under headings of their own',
    `${HEAD}KẾ HOẠCH\nSinh hoạt chuyên môn cụm trường\nI. THỜI GIAN, ĐỊA ĐIỂM\n1. Đối với cụm số 1:\n- Địa điểm: Trường THCS Kim Đồng.\n- Thời gian: 8h00 ngày 12/10/2023.\n2. Đối với cụm số 2:\n- Địa điểm: Trường THCS Quang Trung.\n- Thời gian: 14h00 ngày 13/10/2023.`,
    ['2023-10-12 08:00 @ Trường THCS Kim Đồng [cụm số 1]', '2023-10-13 14:00 @ Trường THCS Quang Trung [cụm số 2]'],
  ],
  [
    'a table of meetings',
    `${HEAD}THÔNG BÁO\nLịch họp tháng 10\nThời gian\tNội dung\tĐịa điểm\tThành phần\n7h30 ngày 02/10\tHọp giao ban\tPhòng họp số 1\tBan giám hiệu\n14h00 ngày 05/10\tHọp tổ trưởng\tPhòng họp số 2\tCác tổ trưởng`,
    ['2023-10-02 07:30 @ Phòng họp số 1 [Ban giám hiệu]', '2023-10-05 14:00 @ Phòng họp số 2 [Các tổ trưởng]'],
  ],
  [
    'minutes with beginning and end',
    'BIÊN BẢN\nHọp tổ Toán - Tin\nThời gian bắt đầu: 14 giờ 00, ngày 12 tháng 9 năm 2023\nĐịa điểm: Phòng bộ môn\nChủ trì: bà Lê Hoa\nNội dung: đánh giá tháng 8.\nCuộc họp kết thúc vào lúc 16 giờ 30 cùng ngày./.',
    ['2023-09-12 14:00-16:30 @ Phòng bộ môn'],
  ],
  [
    'minutes in running text',
    'BIÊN BẢN ĐẠI HỘI CHI ĐOÀN\nHôm nay, vào hồi 8 giờ 00 phút ngày 15 tháng 10 năm 2022, tại hội trường trường THPT Hùng Vương, chi đoàn 11A tiến hành đại hội.',
    ['2022-10-15 08:00 @ hội trường trường THPT Hùng Vương'],
  ],
  [
    'a decision that sends people to a course',
    'QUYẾT ĐỊNH\nVề việc cử viên chức tham gia lớp bồi dưỡng\nĐiều 1. Cử bà Trần Thị Mai tham gia lớp bồi dưỡng tổ chức từ ngày 05/6/2023 đến ngày 30/6/2023 tại Trường Đại học Sư phạm.',
    ['2023-06-05…2023-06-30 @ Trường Đại học Sư phạm'],
  ],
  [
    'rounds of a contest',
    `${HEAD}KẾ HOẠCH\nTổ chức Hội thi Tiếng hát giáo viên\nIII. THỜI GIAN\n- Vòng sơ khảo: ngày 10/10/2023 tại các cụm.\n- Vòng chung khảo: 19h00 ngày 20/10/2023 tại Nhà văn hóa huyện.\n- Hạn đăng ký: 30/9/2023.`,
    ['2023-10-10 @ các cụm', '2023-10-20 19:00 @ Nhà văn hóa huyện'],
  ],
  [
    'a month that is only planned',
    `${HEAD}KẾ HOẠCH\nTổ chức chuyên đề Toán\n1. Thời gian: Dự kiến trong tháng 11/2023.\n2. Địa điểm: Trường THCS Hòa Bình.`,
    ['2023-11 @ Trường THCS Hòa Bình'],
  ],
  [
    'a programme by day and clock',
    'CHƯƠNG TRÌNH HỘI TRẠI\nNgày 25/3/2023:\n- 7h00: Tập trung\n- 7h30: Khai mạc\n- 16h00 - 17h00: Trò chơi lớn\nNgày 26/3/2023:\n- 8h00: Thi nấu ăn\n- 10h00 - 11h00: Bế mạc',
    ['2023-03-25 07:00-17:00', '2023-03-26 08:00-11:00'],
  ],
  [
    'a weekly calendar',
    'LỊCH CÔNG TÁC TUẦN 12\n(Từ ngày 20/11/2023 đến ngày 24/11/2023)\nThứ/Ngày\tNội dung\tĐịa điểm\nThứ Hai (20/11)\t8h00: Chào cờ\tSân trường\nThứ Ba (21/11)\t14h00: Họp chi bộ\tPhòng hội đồng',
    ['2023-11-20 08:00 @ Sân trường', '2023-11-21 14:00 @ Phòng hội đồng'],
  ],
  [
    'a school year that turns',
    'UBND HUYỆN TÂN LẬP\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/TB-PGDĐT\nTân Lập, ngày 20 tháng 12 năm 2022\nTHÔNG BÁO\nVề việc tổ chức hội nghị sơ kết học kỳ I\nThời gian: 8h00 ngày 10/01\nĐịa điểm: Hội trường UBND huyện.',
    ['2023-01-10 08:00 @ Hội trường UBND huyện'],
  ],
  [
    'running text with the place before the time',
    `${HEAD}THÔNG BÁO\nHọp liên tịch\nHiệu trưởng mời các thành phần trên đến dự họp tại phòng hội đồng vào lúc 15 giờ 30 phút, thứ Năm ngày 14/9/2023.`,
    ['2023-09-14 15:30 @ phòng hội đồng'],
  ],
  [
    'an evening of an anniversary',
    `${HEAD}KẾ HOẠCH\nTổ chức Lễ kỷ niệm 40 năm thành lập trường (1983-2023)\nLễ kỷ niệm ngày Nhà giáo Việt Nam (20/11/1982-20/11/2023) được tổ chức lúc 19h30 ngày 18/11/2023 tại sân trường.`,
    ['2023-11-18 19:30 @ sân trường'],
  ],
])('reads the sessions of %s', (_kind, text, expected) => {
  expect(sessionsOf(text)).toEqual(expected)
})

test.each([
  ['a date of law', 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/6/2023 của UBND tỉnh;\nTổ chức thực hiện kế hoạch.'],
  ['a birthday', 'KẾ HOẠCH\nTổ chức hội thi\nNgười dự thi: Lê An, sinh ngày 12/5/1980.'],
  ['a feast', 'KẾ HOẠCH\nTổ chức hoạt động chào mừng ngày Nhà giáo Việt Nam 20/11/2023'],
  ['a stamp of a web page', 'KẾ HOẠCH hội thi\nThứ ba - 12/09/2023 10:28\nTổ chức hội thi giáo viên.'],
  [
    'the day a page is read',
    'Thứ Sáu, ngày 26 tháng 4 năm 2024\nTrang chủ\nKế hoạch tổ chức hội nghị\nTổ chức hội nghị.',
  ],
  ['a condition', 'KẾ HOẠCH\nTổ chức hội thi\nĐối tượng: học sinh sinh từ ngày 01/01/2010 đến nay.'],
])('takes no session from %s', (_kind, text) => {
  expect(sessionsOf(text)).toEqual([])
})

test('keeps lunar date, weekday, part of day and name of a session', () => {
  const text = `${HEAD}THÔNG BÁO\nHọp mặt đầu xuân\n- Lễ dâng hương: sáng thứ Tư, ngày 21/02/2024 (nhằm ngày 12 tháng Giêng năm Giáp Thìn) tại đình làng.`
  const [session] = readText(text).sessions
  expect([session?.name, session?.weekday, session?.partOfDay, session?.lunar].map((fact) => fact?.value)).toEqual([
    'Lễ dâng hương',
    'thứ Tư',
    'morning',
    'nhằm ngày 12 tháng Giêng năm Giáp Thìn',
  ])
})

test('shows for each part of a session the words it was read from', () => {
  const text = `${HEAD}GIẤY MỜI\nThời gian: 8h00 ngày 12/10/2023. Địa điểm: Hội trường A.`
  const [session] = readText(text).sessions
  const words = [session?.date, session?.start, session?.venue].map((fact) =>
    fact?.spans.map((span) => text.slice(span.start, span.end)).join(),
  )
  expect(words).toEqual(['ngày 12/10/2023', '8h00', 'Hội trường A'])
})

test.each([
  ['the only one', 'Địa điểm: Hội trường A.', ['? @ Hội trường A']],
  [
    'one part of three',
    'a) Lớp văn thư\n- Địa điểm: Phòng 1.\n- Thời gian: 8h00 ngày 12/10/2023.\nb) Lớp kế toán\n- Địa điểm: Phòng 2.\n- Thời gian: 8h00 ngày 13/10/2023.\nc) Lớp lãnh đạo\n- Địa điểm: Phòng 3.\n- Thời gian: Theo lịch của lãnh đạo.',
    ['2023-10-12 08:00 @ Phòng 1', '2023-10-13 08:00 @ Phòng 2', '? @ Phòng 3'],
  ],
])('keeps the place of a session without a day: %s', (_kind, text, expected) => {
  const head = 'KẾ HOẠCH\nTổ chức tập huấn sử dụng phần mềm\n'
  expect(sessionsOf(head + text).map((said) => said.replace(/ \[.*\]$/, ''))).toEqual(expected)
})

test.each([
  [
    'halves of a day in a column',
    '1. Thời gian: Sáng 7h30-11h00, chiều 13h30-16h30\nTT\tNgày\tBuổi\tĐơn vị\tĐịa điểm\n1\t05/10/2023\tSáng\tKhối 1\tPhòng A\n2\t05/10/2023\tChiều\tKhối 2\tPhòng B',
    ['2023-10-05 07:30-11:00 @ Phòng A [Khối 1]', '2023-10-05 13:30-16:30 @ Phòng B [Khối 2]'],
  ],
  [
    'whole days',
    '1. Thời gian: ngày 05/10/2023.\n2. Địa điểm: Phòng A.\n3. Giờ học: sáng từ 7g30 đến 11g00, chiều từ 13g30 đến 16g30.',
    ['2023-10-05 07:30-16:30 @ Phòng A'],
  ],
])('takes hours said once for all days: %s', (_kind, text, expected) => {
  expect(sessionsOf(`THÔNG BÁO\nLịch tập huấn phần mềm\n${text}`)).toEqual(expected)
})

test.each([
  [
    'a row without its day',
    'Thứ, ngày\tThời gian\tNội dung\tThành phần\tĐịa điểm\nThứ Hai 09/10\t07h30\tChào cờ\tToàn trường\tSân trường\n\t15h00\tHọp chi ủy\tChi ủy\tPhòng họp',
    ['2023-10-09 07:30 @ Sân trường [Toàn trường]', '2023-10-09 15:00 @ Phòng họp [Chi ủy]'],
  ],
  [
    'months of a yearly plan',
    'Tháng\tChuyên đề\tĐơn vị chủ trì\tĐịa điểm\n10/2023\tĐọc sách\tTHCS Hòa Bình\tThư viện\n02/2024\tĐo lường\tTHCS Tân Lập\tPhòng Lý',
    ['2023-10 @ Thư viện [THCS Hòa Bình]', '2024-02 @ Phòng Lý [THCS Tân Lập]'],
  ],
])('reads tables of a plan: %s', (_kind, text, expected) => {
  expect(sessionsOf(`${HEAD}KẾ HOẠCH\nSinh hoạt chuyên đề năm học 2023 - 2024\n${text}`)).toEqual(expected)
})

test('who answers for a row is no group of its session, a unit is', () => {
  const text =
    'KẾ HOẠCH\nTổ chức ngày hội đọc sách\nThời gian\tNội dung\tĐịa điểm\tPhụ trách\n8h00 12/10/2023\tKhai mạc\tSân trường\tCô Mai\n14h00 13/10/2023\tThi kể chuyện\tThư viện\tCụm 2'
  const groups = readText(text).sessions.map(({ group }) => group?.value ?? null)
  expect(groups).toEqual([null, 'Cụm 2'])
})

test('a date that the same paragraph takes back is no session', () => {
  const text =
    'THÔNG BÁO\nThay đổi thời gian tổ chức Hội thi nấu ăn\nNhà trường đã ban hành Kế hoạch số 12/KH, theo đó hội thi tổ chức vào ngày 12/10/2023 tại sân trường. Tuy nhiên, do mưa bão, nhà trường điều chỉnh như sau:\n1. Thời gian: 8h00 ngày 19/10/2023.\n2. Địa điểm: Nhà đa năng.'
  expect(sessionsOf(text)).toEqual(['2023-10-19 08:00 @ Nhà đa năng'])
})

test.each([
  [
    'places for each region under no heading of time, the opening said once for all',
    'Trung tâm mở lớp bồi dưỡng tại 02 khu vực:\n1. Khu vực phía Nam: ngày 10 - 11/10/2023 tại Nhà khách Bưu điện, thành phố Mỹ Tho.\n2. Khu vực phía Bắc: ngày 17 - 18/10/2023 tại Khách sạn Sao Mai, thành phố Việt Trì.\nKhai mạc: 8h00 ngày thứ nhất tại mỗi khu vực.',
    [
      '2023-10-10…2023-10-11 08:00 @ Nhà khách Bưu điện, thành phố Mỹ Tho [Khu vực phía Nam]',
      '2023-10-17…2023-10-18 08:00 @ Khách sạn Sao Mai, thành phố Việt Trì [Khu vực phía Bắc]',
    ],
  ],
  [
    'a room behind a comma, without "tại"',
    'Thời gian, địa điểm\n- Họp trù bị: 14h00 ngày 10/10/2023, phòng truyền thống.\n- Đại hội chính thức: 7h30 ngày 14/10/2023 (thứ Bảy), Nhà văn hóa thôn Đông.',
    ['2023-10-10 14:00 @ phòng truyền thống', '2023-10-14 07:30 @ Nhà văn hóa thôn Đông'],
  ],
  [
    'one who acts behind a comma is no place',
    'Sáng ngày 10/10/2023, Trường Tiểu học Hoa Sen tổ chức Hội nghị viên chức.',
    ['2023-10-10'],
  ],
  [
    'a plan that a meeting in its room looks through',
    'Ngày\tGiờ\tNội dung\tThành phần\tĐịa điểm\nThứ 2 (09/10)\t8h00\tDuyệt văn nghệ khai giảng\tBan giám hiệu, Tổng phụ trách\tNhà đa năng\nThứ 3 (10/10)\t14h00\tHọp liên tịch\tBan liên tịch\tPhòng họp 2',
    [
      '2023-10-09 08:00 @ Nhà đa năng [Ban giám hiệu, Tổng phụ trách]',
      '2023-10-10 14:00 @ Phòng họp 2 [Ban liên tịch]',
    ],
  ],
])('reads sessions from %s', (_kind, text, expected) => {
  expect(sessionsOf(`${HEAD}KẾ HOẠCH\nTổ chức các hoạt động tháng 10\n${text}`)).toEqual(expected)
})

test('the header of a time table says when its halves of the day begin', () => {
  const text = `${HEAD}KẾ HOẠCH
Tập huấn sử dụng học bạ số
- Địa điểm: Phòng Tin học
- Lịch học:
Mỗi lớp 01 buổi - Sáng: bắt đầu 8h00 - Chiều: bắt đầu lúc 14h00\tĐơn vị học
\tSáng\tChiều
Ngày 18/9/2023\tTổ Toán\tTổ Văn
Ngày 19/9/2023\tTổ Sử\tTổ Thể dục`
  expect(sessionsOf(text)).toEqual([
    '2023-09-18 08:00 @ Phòng Tin học [Tổ Toán]',
    '2023-09-18 14:00 @ Phòng Tin học [Tổ Văn]',
    '2023-09-19 08:00 @ Phòng Tin học [Tổ Sử]',
    '2023-09-19 14:00 @ Phòng Tin học [Tổ Thể dục]',
  ])
})

test('below time and place together, a line that is only a room is the place', () => {
  const text = `${HEAD}THÔNG BÁO
Về việc tham dự ngày hội đọc sách
1. Thời gian, địa điểm:
- Từ 7h30 đến 10h30 ngày 20/9/2023 (Thứ Tư).
- Hội trường lớn và sân khu B, Trường THCS Hòa Bình.
2. Thành phần: giáo viên chủ nhiệm.`
  expect(sessionsOf(text)).toEqual(['2023-09-20 07:30-10:30 @ Hội trường lớn và sân khu B, Trường THCS Hòa Bình'])
})
