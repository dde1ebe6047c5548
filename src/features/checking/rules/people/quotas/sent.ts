import { matchesOf } from '#features/reading/rules/public.ts'

/**
 * "cử 08 người, gồm lãnh đạo, chuyên viên và giáo viên": how many persons are sent, and of which kinds, as letters and
 * plans of the sector write it. Offsets are those of the text given.
 */
export type Sending = {
  start: number
  end: number
  /** Persons in all, and what is said before them: who sends. */
  count: number
  sender: string
  /** The kinds named after "gồm", or joined by commas behind the number; each with its own number where it has one. */
  kinds: { text: string; count: number | null }[]
  /** "gồm" gives the whole, "trong đó" a part; null where the kinds follow the number at once. */
  link: 'all' | 'part' | null
}

const SENDS =
  /(?<!\p{L})(?:chọn cử|đề cử|cử|giới thiệu|chọn)(?: tối thiểu| ít nhất| tối đa| khoảng)? (\d{1,3}|một|hai|ba|bốn|năm) (\p{L}[^.;:\n]{2,260})/giu
const NUMBERS = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
])
/** Who is counted where the kinds come after "gồm". */
const PERSONS =
  /^(?:người|đại biểu|đồng chí|học viên|thành viên|cán bộ|giáo viên|đ\/c|em|học sinh|đoàn viên)(?!\p{L})/iu
/** Where the persons end and the sentence goes on. */
const GOES_ON =
  /(?<!\p{L})(?:tham dự|tham gia|dự|làm|về dự|đi|để|tại|theo|trước|vào|phụ trách|đăng ký|cùng tham|đến|có mặt)(?!\p{L})/iu
const LINK = /(?:,? ?(?:bao gồm|gồm có|gồm|cụ thể|trong đó có|trong đó))(?: có)?:?\s/iu

/** Every place of the text where a number of persons is sent. */
export function sendingsIn(text: string): Sending[] {
  if (!/cử|chọn|giới thiệu/i.test(text)) return []
  return matchesOf(text, SENDS).flatMap((match) => {
    const [whole, number = '', rest = ''] = match
    const count = NUMBERS.get(number.toLowerCase()) ?? Number(number)
    const link = LINK.exec(rest)
    if (link !== null && PERSONS.test(rest)) {
      const listed = rest.slice(link.index + link[0].length)
      const between = rest.slice(0, link.index)
      if (/mỗi|từng/i.test(between)) return []
      const kind = /trong/i.test(link[0]) ? 'part' : 'all'
      return [sending(text, match.index, match.index + whole.length, count, partsOf(listed), kind)]
    }
    const kinds = rest.slice(0, GOES_ON.exec(rest)?.index ?? rest.length)
    const length = whole.length - rest.length + kinds.trimEnd().length
    return [sending(text, match.index, match.index + length, count, partsOf(kinds), null)]
  })
}

function sending(
  text: string,
  start: number,
  end: number,
  count: number,
  kinds: Sending['kinds'],
  link: Sending['link'],
): Sending {
  const before = text.slice(Math.max(0, start - 120), start)
  const sender = before.slice(
    Math.max(...['.', ';', ':', '(', '\n', ' - '].map((sign) => before.lastIndexOf(sign))) + 1,
  )
  return { start, end, count, sender: sender.trim(), kinds, link }
}

function partsOf(listed: string): Sending['kinds'] {
  return listed
    .replace(/\([^)]*\)?/g, ' ')
    .split(/,|;|\+| và (?!đào tạo|truyền thông|công nghệ|quản lý|môi trường)/iu)
    .map((part) => part.trim())
    .filter((part) => part.length > 2)
    .map((text) => ({ text, count: Number(/\d+/.exec(text)?.[0] ?? Number.NaN) }))
    .map(({ text, count }) => ({ text, count: Number.isNaN(count) ? null : count }))
}
