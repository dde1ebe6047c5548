import type { Fact, Reading, Span } from '#features/reading/messages.ts'
import { sampleText } from './sample-text.ts'

/** What a careful clerk reads in `sampleText`, made by hand so that tests of screens do not hang on the reader. */
export function sampleReading(): Reading {
  return {
    type: fact('KH', 'KẾ HOẠCH'),
    convenes: { value: true, spans: [], certainty: 1 },
    number: fact('1482/KH-SGDĐT', '1482/KH-SGDĐT'),
    issuer: fact('Sở Giáo dục và Đào tạo', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'),
    issuedOn: fact('2026-10-12', 'ngày 12 tháng 10 năm 2026'),
    issuedAt: fact('Lam Sơn', 'Lam Sơn, ngày 12', 1, 7),
    subject: fact(
      'Tổ chức Hội nghị giao ban cán bộ quản lý giáo dục tiểu học đầu năm học 2026-2027',
      'Tổ chức Hội nghị giao ban cán bộ quản lý giáo dục tiểu học\nđầu năm học 2026-2027',
    ),
    schoolYear: fact('2026-2027', '2026-2027'),
    bases: [
      basis('Quyết định', '2101/QĐ-UBND', ['2026-08-05', 'ngày 05 tháng 8 năm 2026'], 'khung kế hoạch thời gian'),
      basis('Công văn', '4410/BGDĐT-GDPT', ['2026-08-28', 'ngày 28 tháng 8 năm 2026'], 'hướng dẫn nhiệm vụ'),
    ],
    sessions: [sampleSession()],
    mode: fact('inPerson', 'trực tiếp'),
    points: [],
    quotas: [{ spans: [], who: fact('Mỗi xã, phường', 'Mỗi xã, phường'), count: fact(2, '02 người', 0.6) }],
    agenda: [
      item('07:30', '08:00', 'Đón tiếp đại biểu', 'Trường Tiểu học Hoa Sen'),
      item('08:00', '08:15', 'Khai mạc', 'Lãnh đạo Sở'),
      item('08:15', '09:00', 'Báo cáo công tác hai tháng đầu năm học', 'Phòng Giáo dục tiểu học'),
      item('09:00', '10:30', 'Tham luận và thảo luận', 'Đại diện các đơn vị'),
      item('10:30', '11:30', 'Kết luận, bế mạc', 'Lãnh đạo Sở'),
    ],
    tasks: sampleTasks(),
    deadlines: [
      {
        spans: [],
        date: fact('2026-10-20', 'trước ngày 20 tháng 10 năm 2026', 0.7),
        time: null,
        what: fact('đăng ký danh sách đại biểu qua thư điện tử', 'đăng ký danh sách đại biểu qua thư điện tử'),
      },
    ],
    addressees: [],
    participants: [
      fact('Lãnh đạo Sở và Trưởng phòng Giáo dục tiểu học', 'Lãnh đạo Sở và Trưởng phòng Giáo dục tiểu học'),
      fact('lãnh đạo phụ trách giáo dục và chuyên viên', 'lãnh đạo phụ trách giáo dục và chuyên viên'),
      fact('Hiệu trưởng các trường tiểu học trong tỉnh', 'Hiệu trưởng các trường tiểu học trong tỉnh'),
    ],
    recipients: [
      fact('UBND các xã, phường', 'UBND các xã, phường'),
      fact('Các trường tiểu học', 'Các trường tiểu học'),
      fact('Lưu: VT, GDTH', 'Lưu: VT, GDTH'),
    ],
    signer: {
      spans: [],
      name: fact('Trần Thị Minh Châu', 'Trần Thị Minh Châu'),
      title: fact('Phó Giám đốc', 'PHÓ GIÁM ĐỐC'),
      onBehalf: fact('KT. GIÁM ĐỐC', 'KT. GIÁM ĐỐC'),
    },
    kind: fact('giaoBan', 'giao ban', 0.7),
    chair: null,
    committee: [],
    costs: [],
    backdrop: [],
    relativeDeadlines: [],
    recurrences: [],
    dateChanges: [],
    replacesInvitation: null,
    urgency: null,
  }
}

function sampleSession() {
  return {
    spans: [] as Span[],
    name: fact('Hội nghị giao ban cán bộ quản lý giáo dục tiểu học', 'Hội nghị giao ban cán bộ quản lý'),
    date: fact('2026-10-29', 'ngày 29 tháng 10 năm 2026'),
    endDate: null,
    month: null,
    weekday: fact('thứ Năm', 'thứ Năm'),
    lunar: null,
    partOfDay: null,
    start: fact('08:00', '08 giờ 00 đến', 1, 9),
    end: fact('11:30', '11 giờ 30'),
    venue: fact(
      'Hội trường tầng 2, Trường Tiểu học Hoa Sen, phường Bắc Lam',
      'Hội trường tầng 2, Trường Tiểu học Hoa Sen, phường Bắc Lam',
    ),
    group: null,
  }
}

function sampleTasks() {
  return [
    {
      spans: [],
      unit: fact('Phòng Giáo dục tiểu học', 'Phòng Giáo dục tiểu học: chuẩn bị', 1, 23),
      action: fact('chuẩn bị báo cáo, gửi Lãnh đạo Sở', 'chuẩn bị báo cáo, gửi Lãnh đạo Sở'),
      deadline: fact('2026-10-22', 'trước ngày 22 tháng 10 năm 2026'),
    },
    {
      spans: [],
      unit: fact('Trường Tiểu học Hoa Sen', '2. Trường Tiểu học Hoa Sen'),
      action: fact('chuẩn bị hội trường, âm thanh, nước uống', 'chuẩn bị hội trường, âm thanh, nước uống'),
      deadline: null,
    },
  ]
}

/** A reading of a text in which nothing was found. */
export function emptyReading(): Reading {
  const nothing = { type: null, number: null, issuer: null, issuedOn: null, issuedAt: null, subject: null }
  const { kind: _kind, ...sample } = sampleReading()
  return {
    ...sample,
    ...nothing,
    convenes: { value: false, spans: [], certainty: 1 },
    schoolYear: null,
    bases: [],
    sessions: [],
    mode: null,
    quotas: [],
    agenda: [],
    tasks: [],
    deadlines: [],
    participants: [],
    recipients: [],
    signer: null,
    kind: null,
  }
}

/** A fact on the first place of `phrase`, of which the first `length` letters are meant. */
function fact<Value>(value: Value, phrase: string, certainty = 1, length = phrase.length): Fact<Value> {
  const start = sampleText.indexOf(phrase)
  if (start === -1) throw new Error(`The sample does not say: ${phrase}`)
  return { value, spans: [{ start, end: start + length }], certainty }
}

function basis(kind: string, number: string, [date, dateWords]: [string, string], title: string) {
  return {
    spans: [] as Span[],
    phrase: fact('Căn cứ', `Căn cứ ${kind}`, 1, 6),
    kind: fact(kind, `${kind} số`, 1, kind.length),
    number: fact(number, number),
    date: fact(date, dateWords),
    title: fact(title, title),
  }
}

function item(start: string, end: string, title: string, owner: string) {
  const line = (time: string) => time.replace(':', ' giờ ')
  const range = `${line(start)} - ${line(end)}: ${title}`
  const at = sampleText.indexOf(range)
  const span = (from: number, to: number): Span[] => [{ start: at + from, end: at + to }]
  return {
    spans: [] as Span[],
    title: { value: title, spans: span(range.length - title.length, range.length), certainty: 1 },
    date: null,
    start: { value: start, spans: span(0, 9), certainty: 1 },
    end: { value: end, spans: span(12, 21), certainty: 1 },
    owner: { value: owner, spans: span(range.length + 2, range.length + 2 + owner.length), certainty: 1 },
  }
}
