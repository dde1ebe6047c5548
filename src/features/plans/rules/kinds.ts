import { dateOfDayNumber, dayNumber, officialDate, weekdayName } from '#platform/vietnamese/dates.ts'
import type { PlanContent, StartedKind } from '../messages.ts'
import { type Bodies, bodiesAround } from './bodies-around.ts'
import { plusMinutes } from './clock.ts'
import { contentOf } from './content.ts'
import { KIND_PARTS, type KindParts } from './kind-parts.ts'
import { clockWords } from './row-editing/compose-row.ts'

/** For whom and when a plan of a kind is begun. What is not known yet is null, and stays a blank in the paper. */
export type KindStart = {
  issuer: string
  /** The body above the issuer, as it stands on the paper. */
  parent: string | null
  /** Place of the date line. */
  place: string | null
  /** Day of the conference, `YYYY-MM-DD`. */
  date: string | null
  /** `2026-2027`. */
  schoolYear: string
}

/** When a morning conference begins. */
const START = '08:00'
/** What units prepare is due so many days before the conference. */
const LEAD_DAYS = 3

/** A plan of a kind with the parts that such plans have and times proposed: a text to write over. */
export function startFromKind(kind: StartedKind, start: KindStart): PlanContent {
  const parts = KIND_PARTS[kind]
  const bodies = bodiesAround(start.issuer, start.parent)
  const names: Readonly<Record<string, string>> = { ...bodies, year: start.schoolYear }
  const filled = (words: string): string => words.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '')
  const sections = [
    headOf(start, bodies, filled(parts.name)),
    basesOf(filled),
    purposeOf(parts),
    whenOf(parts, start, filled),
    whoOf(parts, filled),
    agendaOf(parts),
    tasksOf(parts, start, filled),
    footOf(bodies),
  ]
  return contentOf(sections.join('\n\n'))
}

function headOf({ issuer, place, date }: KindStart, bodies: Bodies, name: string): string {
  const year = date ? ` năm ${date.slice(0, 4)}` : ' năm …'
  return [
    `${bodies.parent === '' ? '' : `${bodies.parent.toUpperCase()}\n`}${bodies.issuer.toUpperCase()}\nSố:      /KH-${symbolOf(issuer)}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    `${place ?? '…'}, ngày … tháng …${year}`,
    `KẾ HOẠCH\nTổ chức ${name}`,
  ].join('\n\n')
}

/** What a plan rests on is another paper each time; it is named first in every plan. */
function basesOf(filled: (words: string) => string): string {
  return filled(`Căn cứ ${BLANK} về nhiệm vụ năm học {year}.\n{issuer} xây dựng kế hoạch như sau:`)
}

/** So long that the checker asks for it, wherever it stands. */
const BLANK = '……………'

function purposeOf({ purposes }: KindParts): string {
  return `I. MỤC ĐÍCH, YÊU CẦU\n${purposes.map((purpose, at) => `${at + 1}. ${purpose}`).join('\n')}`
}

function whenOf(parts: KindParts, { date }: KindStart, filled: (words: string) => string): string {
  const end = plusMinutes(
    START,
    parts.agenda.reduce((sum, [minutes]) => sum + minutes, 0),
  )
  const day = date ? `${weekdayName(date)}, ${officialDate(date)}` : 'ngày … tháng … năm …'
  const where = parts.points ? filled('điểm cầu chính tại {issuer}.') : BLANK
  const points = (parts.points ?? [])
    .map((point) => `\n- ${filled(point)};`)
    .join('')
    .replace(/;$/, '.')
  return `II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: từ ${clockWords(START)} đến ${clockWords(end)}, ${day}.\n2. Địa điểm: ${where}\n3. Hình thức: ${parts.points ? 'trực tuyến' : 'trực tiếp'}.${points ? `\n4. Các điểm cầu:${points}` : ''}`
}

function whoOf({ participants }: KindParts, filled: (words: string) => string): string {
  const all = participants.map((words, at) => `${at + 1}. ${filled(words)}.`)
  return `III. THÀNH PHẦN\n${all.join('\n')}`
}

function agendaOf({ agenda }: KindParts): string {
  let at = START
  const lines = agenda.map(([minutes, title]) => {
    const from = at
    at = plusMinutes(at, minutes)
    return `- ${clockWords(from)} - ${clockWords(at)}: ${title}.`
  })
  return `IV. CHƯƠNG TRÌNH\n${lines.join('\n')}`
}

function tasksOf({ tasks }: KindParts, { date }: KindStart, filled: (words: string) => string): string {
  const until = date ? officialDate(dateOfDayNumber(dayNumber(date) - LEAD_DAYS)) : 'ngày … tháng … năm …'
  return `V. TỔ CHỨC THỰC HIỆN\n${tasks.map((task, at) => `${at + 1}. ${filled(task)} trước ${until}.`).join('\n')}`
}

function footOf({ issuer, leaders, members, drafter }: Bodies): string {
  return [
    `${issuer} đề nghị các đơn vị, cá nhân thực hiện./.`,
    `Nơi nhận:\n- ${leaders};\n- ${members};\n- Lưu: VT, ${drafter}.`,
    `${headTitle(issuer)}\n\n`,
  ].join('\n\n')
}

/** The title under which the head of such a body signs. */
function headTitle(issuer: string): string {
  if (issuer.startsWith('Sở')) return 'GIÁM ĐỐC'
  if (issuer.startsWith('Phòng')) return 'TRƯỞNG PHÒNG'
  return /^Trường/i.test(issuer) ? 'HIỆU TRƯỞNG' : 'THỦ TRƯỞNG ĐƠN VỊ'
}

/** The short name of a body in its numbers: `SGDĐT` for Sở Giáo dục và Đào tạo, `THKĐ` for Trường Tiểu học Kim Đồng. */
export function symbolOf(issuer: string): string {
  const own = issuer.replace(/\s(?:tỉnh|thành phố|quận|huyện|thị xã)\s.*$/u, '')
  const words = own.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && word.toLowerCase() !== 'và')
  const named = words.length > 1 && words[0]?.toLowerCase() === 'trường' ? words.slice(1) : words
  return named.map((word) => word[0]?.toUpperCase() ?? '').join('')
}
