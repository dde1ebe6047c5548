import type { DocumentType } from '../../../messages.ts'
import { damaged } from '../../source/lost-letters.ts'

/** Words that name a type, longest first. `null`: a type that convenes nothing and has no code here. */
const TYPE_WORDS: readonly [string, DocumentType | null][] = [
  ['KỊCH BẢN CHƯƠNG TRÌNH', 'CTr'],
  ['KỊCH BẢN', 'CTr'],
  ['CHƯƠNG TRÌNH', 'CTr'],
  ['KẾ HOẠCH', 'KH'],
  ['THÔNG BÁO', 'TB'],
  ['GIẤY MỜI', 'GM'],
  ['THƯ MỜI', 'GM'],
  ['GIẤY TRIỆU TẬP', 'TB'],
  ['BIÊN BẢN', 'BB'],
  ['QUYẾT ĐỊNH', 'QĐ'],
  ['BÁO CÁO', 'BC'],
  ['TỜ TRÌNH', 'TTr'],
  ['HƯỚNG DẪN', 'HD'],
  ['CHỈ THỊ', 'CT'],
  ['NGHỊ QUYẾT', 'NQ'],
  ['CÔNG VĂN', 'CV'],
  ...['QUY CHẾ', 'QUY ĐỊNH', 'ĐIỀU LỆ', 'THỂ LỆ', 'NỘI QUY', 'LUẬT', 'THÔNG TƯ LIÊN TỊCH', 'THÔNG TƯ', 'THÔNG TRI'].map(
    other,
  ),
  ...['NGHỊ ĐỊNH', 'PHÁP LỆNH', 'ĐỀ ÁN', 'PHƯƠNG ÁN', 'DANH SÁCH', 'LỊCH', 'TÀI LIỆU', 'ĐƠN XIN', 'PHIẾU'].map(other),
]

/** A document of a kind that has no code here. */
function other(word: string): [string, null] {
  return [word, null]
}

const CODES: Readonly<Record<string, DocumentType>> = {
  KH: 'KH',
  CV: 'CV',
  TB: 'TB',
  CTr: 'CTr',
  GM: 'GM',
  BB: 'BB',
  QĐ: 'QĐ',
  BC: 'BC',
  TTr: 'TTr',
  HD: 'HD',
  CT: 'CT',
  NQ: 'NQ',
}
const TYPES: readonly [RegExp, DocumentType | null][] = TYPE_WORDS.map(([word, type]) => [
  new RegExp(`^${damaged(word)}$`, 'u'),
  type,
])
const TITLE = new RegExp(
  `^(?:(?:\\(?DỰ THẢO\\)?|DỰ KIẾN)\\s*)?(${TYPE_WORDS.map(([word]) => damaged(word)).join('|')})(?![\\p{L}])(?:\\sLIÊN (?:TỊCH|NGÀNH|BỘ)(?!\\p{L}))?(?:\\s*SỐ\\s*:?\\s*\\d{1,2}(?!\\d))?[\\s:.*-]*`,
  'u',
)
const TITLE_ANY_CASE = new RegExp(TITLE.source, 'iu')

export type TitleType = {
  type: DocumentType | null /** Length of the type words with what separates them. */
  length: number
}

/** The type that a title begins with: "KẾ HOẠCH", "THÔNG BÁO Về việc …". In small letters only where `anyCase`. */
export function titleType(text: string, anyCase: boolean): TitleType | null {
  const match = (anyCase ? TITLE_ANY_CASE : TITLE).exec(text)
  if (!match) return null
  const word = (match[1] ?? '').toUpperCase()
  return { type: TYPES.find(([each]) => each.test(word))?.[1] ?? null, length: match[0].length }
}

/** The type that a number's code stands for; null where the code is of another kind (TT, NĐ). */
export function codeType(code: string): DocumentType | null {
  return CODES[code] ?? null
}

/** Sentences in which a document says what it is. */
const SAYS: readonly [RegExp, DocumentType][] = [
  [/(?:thông báo này|công văn này) thay (?:cho )?(?:giấy|thư) mời/iu, 'TB'],
  [/(?:nhận được|công văn này)[^.]{0,20}công văn/iu, 'CV'],
  [/giấy mời này/iu, 'GM'],
  [/trên đây là (?:nội dung )?(?:bản )?kế hoạch/iu, 'KH'],
  [/trên đây là (?:nội dung )?thông báo/iu, 'TB'],
  [/biên bản (?:được )?(?:kết thúc|lập|thông qua|hoàn thành)/iu, 'BB'],
  [/xây dựng kế hoạch .{0,300}(?:như sau|sau đây)/iu, 'KH'],
  [/thông báo .{0,300}(?:như sau|cụ thể(?: như sau)?\s?:)/iu, 'TB'],
  [/(?:xin )?kính báo (?:để|đến|tới)(?!\p{L})/iu, 'TB'],
  [/trân trọng kính mời/iu, 'GM'],
  [/(?:khối|tổ|trường|chi đoàn|chi bộ|lớp)\s.{0,30}(?:đã )?(?:tổ chức|tiến hành) (?:cuộc )?họp/iu, 'BB'],
  [
    /^(?:Hôm nay,? )?(?:[Vv]ào )?(?:[Hh]ồi|[Ll]úc) \d{1,2} ?(?:giờ|h)[^.]{0,160}(?:tiến hành|tổ chức) (?:cuộc )?(?:họp|sinh hoạt)/u,
    'BB',
  ],
]

/** The type that the sentences of a text without number and title give away; the surest sign first. */
export function saidType(
  blocks: readonly { start: number; text: string }[],
): { type: DocumentType; start: number; end: number } | null {
  for (const [says, type] of SAYS)
    for (const block of blocks) {
      const match = says.exec(block.text)
      if (match) return { type, start: block.start + match.index, end: block.start + match.index + match[0].length }
    }
  return null
}

/** A text without title whose lines are times of a programme. */
export function looksLikeProgramme(lines: readonly { text: string }[]): boolean {
  const timed = lines.filter((line) => /^\(?(?:[Tt]ừ\s)?\d{1,2}\s?(?:[hHgG:]|giờ)\s?\d{0,2}/u.test(line.text))
  return timed.length >= 5
}
