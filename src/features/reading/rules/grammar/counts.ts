import { matchesOf } from '../source/matches.ts'
/** A number of persons found in a text: "08 người", "hai giáo viên", "khoảng 750 đại biểu". */
export type FoundCount = {
  start: number
  end: number
  count: number
  /** The noun with what qualifies it: "giáo viên", "đại biểu". */
  noun: string
  nounStart: number
  /** "khoảng", "tối thiểu" … stands before it. */
  about: boolean
}

const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/** Nouns that count persons, longest first where one begins another. */
export const PERSONS = [
  'đại biểu',
  'đảng viên',
  'đoàn viên',
  'đội viên',
  'hội viên',
  'giáo viên',
  'giảng viên',
  'sinh viên',
  'học viên',
  'học sinh',
  'nhân viên',
  'chuyên viên',
  'thành viên',
  'viên chức',
  'công chức',
  'vận động viên',
  'huấn luyện viên',
  'trọng tài',
  'báo cáo viên',
  'cộng tác viên',
  'tình nguyện viên',
  'cán bộ',
  'lãnh đạo',
  'hiệu trưởng',
  'phó hiệu trưởng',
  'trưởng phòng',
  'phó trưởng phòng',
  'tổ trưởng',
  'tổ phó',
  'trưởng khoa',
  'thí sinh',
  'khách mời',
  'phụ huynh',
  'đồng chí',
  'người',
  'đ/c',
  'đc',
  'gv',
  'hs',
  'cbql',
  'vđv',
  'hlv',
  'đb',
  'em',
  'cháu',
  'bạn',
  'vị',
  'cha mẹ học sinh',
  'giám khảo',
  'công nhân',
  'nông dân',
  'phóng viên',
  'hướng dẫn viên',
  'kế toán',
  'thư ký',
  'nhà giáo',
  'nhà khoa học',
  'nghệ nhân',
  'cựu chiến binh',
  'cốt cán',
  'tác giả',
  'thanh niên',
  'chiến sĩ',
  'bác sĩ',
  'y sĩ',
  'kỹ thuật viên',
  'bí thư',
  'chủ tịch',
  'thầy cô',
  'thầy',
  'phó trưởng khoa',
  'trưởng đoàn',
  'lãnh đội',
  'săn sóc viên',
  'cổ động viên',
  'tuyên truyền viên',
  'thuyết minh viên',
  'diễn viên',
  'nhạc công',
  'điều dưỡng',
  'hộ sinh',
  'bác sỹ',
  'y sỹ',
  'y tá',
  'kỹ sư',
  'cổ đông',
  'ủy viên',
  'uỷ viên',
  'trợ giảng',
  'người thân',
  'chị',
  'pht',
  'ttcm',
  'gvcn',
  'cb',
  'cbgv',
  'cbcnv',
  'cc',
  'nv',
  'sv',
  'hv',
  'đv',
  'đvtn',
]
/** Enterprises count as guests only where they attend. */
const GUESTS = 'doanh nghiệp(?= (?:tham dự|tham gia|dự))'
const NOUN = `(?:${[...PERSONS, GUESTS].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`
const ABOUT = '(?:khoảng|tối thiểu|tối đa|ít nhất|không quá|không dưới|dự kiến|ước|hơn|trên|gần|chừng)'
const DIGITS = '\\d{1,3}(?:\\.\\d{3})?|\\d{1,4}'
const FORM = new RegExp(
  `(?=\\d|${ABOUT}|${Object.keys(WORDS).join('|')})(?<![\\p{L}\\d/.,-])(?:(${ABOUT})\\s)?(?:(?:${DIGITS})\\s?(?:-|–|đến|hoặc)\\s?)?(${DIGITS}|${Object.keys(WORDS).join('|')})(?:\\s?\\([^()\\d]{2,14}\\))?\\s?(?:(?:vị|nam|nữ)\\s)?(?<noun>${NOUN})`,
  'giu',
)

/** Finds every number of persons. Of a range ("3-5 người") the higher one counts. */
export function findCounts(text: string): FoundCount[] {
  const found: FoundCount[] = []
  if (!/\d|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s/iu.test(text)) return found
  for (const match of matchesOf(text, FORM)) {
    const said = (match[2] ?? '').toLowerCase()
    const count = WORDS[said] ?? Number(said.replace('.', ''))
    const noun = match.groups?.noun ?? ''
    if (!(count > 0) || isYear(text, match.index, said)) continue
    const end = match.index + match[0].length
    found.push({ start: match.index, end, count, noun, nounStart: end - noun.length, about: match[1] !== undefined })
  }
  return found
}

/** "năm học sinh …", "năm 2020 giáo viên": the word or number belongs to a year. */
function isYear(text: string, at: number, said: string): boolean {
  if (said === 'năm') return /^năm học/iu.test(text.slice(at, at + 8))
  return /năm\s(?:học\s)?$/iu.test(text.slice(Math.max(0, at - 9), at)) && said.length === 4
}
