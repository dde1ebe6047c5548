import type { Random } from '../random.ts'
import { type Dress, dressOf, writeAgenda, writeDate, writeHead, writeTime } from './dress.ts'

/** What a made-up document says, in the shape of the plain facts. */
export type Said = {
  type: 'KH' | 'CV' | 'TB' | 'GM'
  number: string
  issuer: string
  issuedOn: string
  issuedAt: string
  subject: string
  schoolYear: string
  basis: { number: string; date: string }
  sessions: { date: string; start: string; venue: string }[]
  mode: 'inPerson' | 'online'
  points: string[]
  quotas: { who: string; count: number }[]
  agenda: { title: string; start: string | null; end: string | null }[]
  participants: string[]
  tasks: { unit: string; action: string }[]
  deadline: { date: string; what: string } | null
  addressees: string[]
  recipients: string[]
  signer: { name: string; title: string; onBehalf: string | null }
}

const BODIES = [
  {
    parent: 'UBND TỈNH BÌNH SƠN',
    body: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    issuer: 'Sở Giáo dục và Đào tạo tỉnh Bình Sơn',
    symbol: 'SGDĐT',
    unit: 'GDTrH',
    place: 'Bình Sơn',
    head: 'GIÁM ĐỐC',
    named: 'Sở Giáo dục và Đào tạo',
  },
  {
    parent: 'UBND HUYỆN TÂN LẬP',
    body: 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
    issuer: 'Phòng Giáo dục và Đào tạo huyện Tân Lập',
    symbol: 'PGDĐT',
    unit: 'TH',
    place: 'Tân Lập',
    head: 'TRƯỞNG PHÒNG',
    named: 'Phòng Giáo dục và Đào tạo',
  },
  {
    parent: 'UBND THÀNH PHỐ AN HẢI',
    body: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    issuer: 'Sở Giáo dục và Đào tạo thành phố An Hải',
    symbol: 'SGDĐT',
    unit: 'GDTH',
    place: 'An Hải',
    head: 'GIÁM ĐỐC',
    named: 'Sở Giáo dục và Đào tạo',
  },
]
const EVENTS = [
  { name: 'Hội nghị giao ban', topic: 'công tác chuyên môn cấp trung học cơ sở' },
  { name: 'Hội nghị sơ kết', topic: 'học kỳ I đối với giáo dục tiểu học' },
  { name: 'Hội nghị tập huấn', topic: 'kỹ năng số cho cán bộ quản lý' },
  { name: 'Hội nghị triển khai', topic: 'nhiệm vụ giáo dục mầm non' },
]
const VENUES = [
  'Hội trường Trường Tiểu học Kim Liên',
  'Phòng họp số 2, Trường THCS Nguyễn Du, đường Lê Lợi',
  'Hội trường A, Trung tâm Hội nghị tỉnh',
  'Trường THPT Hoàng Hoa Thám',
]
const ITEMS = [
  'Đón tiếp đại biểu',
  'Tuyên bố lý do, giới thiệu đại biểu',
  'Phát biểu khai mạc',
  'Báo cáo kết quả thực hiện nhiệm vụ',
  'Trình bày tham luận của các đơn vị',
  'Thảo luận, giải đáp kiến nghị',
  'Phát biểu kết luận',
  'Bế mạc',
]
const PEOPLE = [
  'Lãnh đạo cơ quan phụ trách chuyên môn',
  'Trưởng các phòng chuyên môn, nghiệp vụ',
  'Hiệu trưởng các trường tiểu học, trung học cơ sở',
  'Cán bộ phụ trách công nghệ thông tin',
  'Đại diện Công đoàn ngành',
]
const POINTS = ['Trường THPT Hoàng Hoa Thám', 'Trường THCS Nguyễn Du', 'Trường Tiểu học Kim Liên']
const DUTIES = [
  { unit: 'Văn phòng', action: 'Chuẩn bị hội trường, âm thanh, khánh tiết' },
  { unit: 'Phòng Tổ chức cán bộ', action: 'Tổng hợp danh sách đại biểu, theo dõi điểm danh' },
  { unit: 'Trường THCS Nguyễn Du', action: 'Bố trí chỗ để xe và hướng dẫn đại biểu' },
]
const NAMES = ['Trần Minh Khôi', 'Lê Thị Thu Hà', 'Phạm Quốc Việt', 'Vũ Hoàng Yến']

/** A convening document that no office ever wrote: sound Vietnamese, every layout that offices use, and what it says. */
export function conveningText(random: Random): { text: string; said: Said; dress: Dress } {
  const said = sayingOf(random)
  const dress = dressOf(random)
  return { text: write(said, dress), said, dress }
}

function sayingOf(random: Random): Said {
  const body = random.pick(BODIES)
  const type = random.pick(['KH', 'CV', 'TB', 'GM'] as const)
  const event = random.pick(EVENTS)
  const year = random.int(2021, 2026)
  const month = random.int(9, 11)
  const issued = iso(year, month, random.int(2, 10))
  const days = random.chance(0.3) ? [18, 19] : [random.int(17, 25)]
  const online = random.chance(0.3)
  const start = random.pick(['07:30', '08:00', '13:30', '14:00'])
  const serial = random.int(10, 3000)
  const deputy = random.chance(0.5)
  const timed = random.chance(0.7)
  const schoolYear = `${year}-${year + 1}`
  return {
    type,
    number: type === 'CV' ? `${serial}/${body.symbol}-${body.unit}` : `${serial}/${type}-${body.symbol}`,
    issuer: body.issuer,
    issuedOn: issued,
    issuedAt: body.place,
    subject: `${type === 'CV' ? 'V/v tổ chức' : type === 'GM' ? 'Dự' : 'Tổ chức'} ${event.name} ${event.topic} năm học ${schoolYear}`,
    schoolYear,
    basis: { number: `${random.int(100, 900)}/KH-UBND`, date: iso(year, month - 1, random.int(1, 28)) },
    sessions: days.map((day, index) => ({
      date: iso(year, month, day),
      start,
      venue: online ? '' : (VENUES[(serial + index) % VENUES.length] ?? ''),
    })),
    mode: online ? 'online' : 'inPerson',
    points: online ? POINTS : [],
    quotas: random.chance(0.5) ? [{ who: 'Mỗi trường', count: random.int(2, 9) }] : [],
    agenda: agendaOf(start, timed, random),
    participants: random.some(PEOPLE, random.int(2, 4)),
    tasks: random.some(DUTIES, random.int(1, 3)),
    deadline: random.chance(0.6)
      ? { date: iso(year, month, days[0] ? days[0] - 4 : 12), what: 'gửi danh sách đại biểu' }
      : null,
    addressees: type === 'CV' ? ['Phòng Giáo dục Trung học', 'Hiệu trưởng các trường trực thuộc'] : [],
    recipients: [
      type === 'CV' ? 'Như trên' : 'Các đơn vị trực thuộc',
      'Lãnh đạo cơ quan (để báo cáo)',
      `Lưu: VT, ${body.unit}`,
    ],
    signer: {
      name: random.pick(NAMES),
      title: deputy ? `PHÓ ${body.head}` : body.head,
      onBehalf: deputy ? `KT. ${body.head}` : null,
    },
  }
}

function agendaOf(start: string, timed: boolean, random: Random): Said['agenda'] {
  let minutes = Number(start.slice(0, 2)) * 60 + Number(start.slice(3))
  return random.some(ITEMS, random.int(4, 8)).map((title) => {
    const from = minutes
    minutes += random.pick([10, 15, 20, 30])
    return { title, start: timed ? clock(from) : null, end: timed ? clock(minutes) : null }
  })
}

function write(said: Said, dress: Dress): string {
  const body = BODIES.find((each) => each.issuer === said.issuer) ?? BODIES[0]
  const named = body?.named ?? ''
  const parts = [
    ...writeHead(said, dress, body?.parent ?? '', body?.body ?? ''),
    `Căn cứ Kế hoạch số ${said.basis.number} ngày ${writeDate(said.basis.date, 'words').replace(/^ngày /, '')} của Ủy ban nhân dân về nhiệm vụ trọng tâm của ngành;`,
    `${named} ${said.type === 'GM' ? 'trân trọng kính mời các đơn vị dự hội nghị' : 'tổ chức hội nghị với các nội dung'}, cụ thể như sau:`,
    ...section(dress, 1, 'THỜI GIAN, ĐỊA ĐIỂM'),
    ...said.sessions.flatMap((session) => [
      `- Thời gian: ${writeTime(session.start, dress.time)}, ${writeDate(session.date, dress.date)}.`,
      session.venue
        ? `- Địa điểm: ${session.venue}.`
        : `- Hình thức: trực tuyến tại các điểm cầu: ${said.points.join('; ')}.`,
    ]),
    ...section(dress, 2, 'THÀNH PHẦN THAM DỰ'),
    ...said.participants.map((participant) => `- ${participant};`),
    ...said.quotas.map((quota) => `- ${quota.who} cử ${String(quota.count).padStart(2, '0')} đại biểu tham dự.`),
    ...section(dress, 3, 'CHƯƠNG TRÌNH'),
    ...writeAgenda(said.agenda, dress),
    ...section(dress, 4, 'TỔ CHỨC THỰC HIỆN'),
    ...said.tasks.flatMap((task, index) => [`${itemLabel(dress, index)} ${task.unit}`, `- ${task.action}.`]),
    ...(said.deadline
      ? [
          `Các đơn vị ${said.deadline.what} về ${named} trước ngày ${writeDate(said.deadline.date, 'slashes').replace(/^ngày /, '')}.`,
        ]
      : []),
    `${named} đề nghị các đơn vị nghiêm túc thực hiện./.`,
    ...foot(said),
  ]
  return parts.join(dress.lineEnd)
}

function section(dress: Dress, number: number, title: string): string[] {
  const roman = ['I', 'II', 'III', 'IV'][number - 1] ?? ''
  const heading =
    dress.sections === 'roman' ? `${roman}. ${title}` : `${number}. ${title.charAt(0)}${title.slice(1).toLowerCase()}`
  return dress.airy ? ['', heading] : [heading]
}

/** Numbers under Roman sections, letters under numbered ones: no office numbers two levels alike. */
function itemLabel(dress: Dress, index: number): string {
  return dress.sections === 'roman' ? `${index + 1}.` : `${['a', 'b', 'c'][index] ?? 'd'})`
}

function foot(said: Said): string[] {
  return [
    'Nơi nhận:',
    ...said.recipients.map((recipient, index) => `- ${recipient}${index === said.recipients.length - 1 ? '.' : ';'}`),
    ...(said.signer.onBehalf ? [said.signer.onBehalf] : []),
    said.signer.title,
    '',
    said.signer.name,
  ]
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
