import { type Block, isUpper } from './blocks.ts'
import type { ItemMark } from './item-marks.ts'
import { damaged } from './lost-letters.ts'
import { matchesOf } from './matches.ts'
import { type Piece, partOf, pieceAt } from './pieces.ts'
import type { Table } from './tables.ts'
import { type Topic, topicsOf } from './topics.ts'

/** A block, or a part of one where several labels stand in one line ("Thời gian: …; địa điểm: …"). */
export type Segment = {
  block: Block
  index: number
  mark: ItemMark | null
  rank: number
  /** Without its mark. */
  body: Piece
  /** What stands before its colon, or the whole body where it has none, and what follows it. */
  label: Piece
  rest: Piece
  topics: Topic[]
  /** Rows and headers of a table head no section. */
  inTable: boolean
}

/** A heading of a known topic with everything under it. `first…last` are indexes of its members, `last` not included. */
export type Section = {
  /** Its place in the list of sections, which is in the order of the text. */
  index: number
  head: Segment
  topics: Topic[]
  first: number
  last: number
}

export type Sections = { segments: Segment[]; sections: Section[] }

/** No item: it only ends what came before. */
export const PLAIN = 9
/** A label without a mark: it ends other labels, and stays inside numbered sections. */
export const FLOATING = 8
const DASH = 6

/** A section whose end is not yet seen. `restarted`: the number of its last item where these begin again at 1. */
type Open = { section: Section; itemRank: number | null; restarted: number }

/** Takes the body apart into what the headings and labels of known topics govern. Sections nest. */
export function sectionsOf(text: string, blocks: readonly Block[], tables: readonly Table[]): Sections {
  const segments: Segment[] = []
  const tabled = tabledBlocks(blocks.length, tables)
  for (const block of blocks) segmentsOf(text, block, tabled[block.index] === 1, segments)
  const sections: Section[] = []
  const open: Open[] = []
  for (const segment of segments) {
    const closing = CLOSING.test(segment.body.text) && !segment.mark
    for (let at = open.at(-1); at && (closing || ends(at, segment)); at = open.at(-1)) {
      at.section.last = segment.index
      open.pop()
    }
    const inner = open.at(-1)
    if (inner && segment.mark) inner.itemRank ??= segment.rank
    if (inner && (isItemOf(inner, segment) || isRestarted(inner, segment))) continue
    if (segment.topics.length === 0) continue
    const first = segment.index + 1
    const section = { index: sections.length, head: segment, topics: segment.topics, first, last: segments.length }
    sections.push(section)
    if (governsNothing(segment)) section.last = section.first
    else open.push({ section, itemRank: null, restarted: 0 })
  }
  return { segments, sections }
}

/** 1 for every block that is part of a table. */
function tabledBlocks(count: number, tables: readonly Table[]): Uint8Array {
  const tabled = new Uint8Array(count)
  for (const table of tables) tabled.fill(1, table.first, table.last)
  return tabled
}

/** Formulas after which no list goes on. */
const CLOSING =
  /^(?:Trên đây là|Nơi nhận|Trân trọng\b|(?:KT|TM|TL|TUQ)\.\s?\p{Lu}|PHỤ LỤC|DANH SÁCH|Nhận được (?:công văn|thông báo|kế hoạch|giấy mời)|Rất (?:mong|hân hạnh)|(?:Cuộc họp|Hội nghị|Buổi họp) kết thúc)/u

function ends(open: Open, segment: Segment): boolean {
  const { head } = open.section
  if (segment.mark) {
    if (head.mark) return segment.rank <= head.rank && !isOtherBullet(head, segment) && !restarts(open, segment)
    if (head.topics.includes('addressees') && head.rest.text !== '' && segment.rank < DASH) return true
    if (isSaidInItem(head) && segment.rank <= (head.block.mark?.rank ?? PLAIN)) return true
    if (open.itemRank === null) return isListHead(head) && segment.topics.some((topic) => ENDS_LIST.has(topic))
    return (
      segment.rank < open.itemRank ||
      (segment.topics.some((topic) => ENDS_LIST.has(topic)) && segment.rank <= open.itemRank)
    )
  }
  if (segment.topics.length > 0) return !head.mark || head.rank >= DASH
  return segment.rank === PLAIN && endsOnPlain(head, segment)
}

/** "- 10h00: Họp tổ. Thành phần: tổ trưởng": a label in the middle of an item governs no further items. */
function isSaidInItem(head: Segment): boolean {
  return head.mark === null && head.block.mark !== null && head.rest.text !== '' && !head.rest.text.endsWith(':')
}

/** "* Thành phần:" over "- Lãnh đạo Sở": of two bullets, the one that heads a list stands above the other. */
function isOtherBullet(head: Segment, segment: Segment): boolean {
  const bullets = head.rank === DASH && segment.rank === DASH && head.mark?.kind !== segment.mark?.kind
  return bullets && head.rest.text === '' && segment.topics.length === 0
}

/** "3. Chương trình" over "1. Chào cờ", "2. Khai mạc": the items number anew with the mark of their heading. */
function restarts(open: Open, segment: Segment): boolean {
  const { head } = open.section
  if (head.mark?.kind !== 'number' || segment.mark?.kind !== 'number' || !isListHead(head)) return false
  const { value } = segment.mark
  const first = open.restarted === 0 && segment.index === head.index + 1 && head.rest.text === ''
  if (value !== open.restarted + 1 || !(first || open.restarted > 0)) return false
  if (value === head.mark.value + 1 && segment.topics.some((topic) => ENDS_LIST.has(topic) || topic === 'tasks'))
    return false
  open.restarted = value
  return true
}

function isRestarted({ restarted }: Open, { mark }: Segment): boolean {
  return restarted > 0 && mark?.kind === 'number' && mark.value === restarted
}

function isListHead(head: Segment): boolean {
  return head.topics.includes('programme') || head.topics.includes('content')
}

/** "4. Kết luận, phân công": the point of minutes under which the work is shared out. */
const CONCLUDES = /^Kết luận(?:,| và) phân công/iu

/** "4. Khen thưởng", "Một số nội dung" among the items of an unmarked list are items, not headings. */
function isItemOf(open: Open, segment: Segment): boolean {
  return (
    isListHead(open.section.head) &&
    open.section.head.mark === null &&
    segment.rank === open.itemRank &&
    segment.rest.text === '' &&
    !CONCLUDES.test(segment.body.text)
  )
}

/** Topics of headings that no item of a list has. */
const ENDS_LIST: ReadonlySet<Topic> = new Set([
  'time',
  'place',
  'participants',
  'programme',
  'costs',
  'recipients',
  'contact',
])

/** A paragraph without mark or label goes on below a label that has said what it had to say. */
function endsOnPlain(head: Segment, segment: Segment): boolean {
  const opensList = head.rest.text === '' || head.rest.text.endsWith(':')
  if (head.topics.includes('addressees')) return !opensList || OPENING.test(segment.body.text)
  return !opensList && !head.topics.some((topic) => OPENS_LIST.has(topic))
}
const OPENING =
  /^(?:Thực hiện|Căn cứ|Để |Nhằm|Theo |Trên cơ sở|Thi hành|Tiếp theo|Được sự|Nhân dịp|Vừa qua|Năm học|Triển khai)/u

/** "Địa điểm: hội trường A" says all it has to say: the items after it belong to whatever stood before. */
function governsNothing(segment: Segment): boolean {
  const listed = segment.topics.some((topic) => OPENS_LIST.has(topic))
  return !listed && segment.mark === null && segment.rest.text !== '' && !segment.rest.text.endsWith(':')
}
const OPENS_LIST: ReadonlySet<Topic> = new Set([
  'programme',
  'content',
  'participants',
  'tasks',
  'recipients',
  'addressees',
])

/** Labels that may open a new part in the middle of a line. */
const INLINE =
  /(?=[TtĐđNCcKH])(?<=[.;,):]\s{0,2}(?:[-–+*]\s?)?|\s[-–+*]\s)(?:Thời gian|thời gian|Địa điểm|địa điểm|Thành phần|thành phần|Nội dung|[Cc]hủ (?:trì|tọa|toạ)|Thư k[ýí]|Kinh phí|Hình thức)[^:;.,()]{0,40}:/gu

function segmentsOf(text: string, block: Block, inTable: boolean, segments: Segment[]): void {
  if (inTable) {
    const body = pieceAt(text, block.start, block.end)
    const rest = partOf(body, body.text.length)
    segments.push({
      block,
      index: segments.length,
      mark: null,
      rank: PLAIN,
      body,
      label: body,
      rest,
      topics: [],
      inTable,
    })
    return
  }
  const cuts = [0]
  if (block.body.includes(':'))
    for (const match of matchesOf(block.text, INLINE))
      if (match.index > block.text.length - block.body.length) cuts.push(match.index)
  cuts.forEach((cut, i) => {
    const piece = pieceAt(text, block.start + cut, block.start + (cuts[i + 1] ?? block.text.length))
    const mark = cut === 0 ? block.mark : null
    segments.push(segmentOf(block, segments.length, mark, mark ? partOf(piece, mark.length) : piece, cut > 0))
  })
}

/** Up to the first colon; a dot inside only where it shortens a word ("P. Hiệu trưởng"). */
const LABEL =
  /^((?:[^:;.!?]|\.(?=\p{L})|(?<=(?:^|[\s(])(?:P|TP|Tp|Th?S|TS|PGS|GS|BS|Q|H|TT|K))\.){2,110}?)\s*:\s*(?=\S|$)/u

function segmentOf(block: Block, index: number, mark: ItemMark | null, body: Piece, inline: boolean): Segment {
  const match = body.text.includes(':') ? LABEL.exec(body.text) : null
  const clock = match && /\d$/.test(match[1] ?? '') && /^\d/.test(body.text.slice(match[0].length))
  const colon = match !== null && !clock
  const lead = colon ? null : LEADS.exec(body.text)
  const cut = colon ? (match[1] ?? '').length : lead ? (lead[1] ?? '').length : body.text.length
  const label = partOf(body, 0, cut)
  const rest = partOf(body, colon ? match[0].length : lead ? lead[0].length : cut)
  const named =
    (mark !== null && !(/[.;]$/.test(body.text) && (mark.rank >= DASH || body.text.length > 60))) ||
    colon ||
    lead !== null ||
    inline ||
    isUpper(body.text) ||
    BARE.test(body.text)
  const topics = named ? topicsOf(label.text.replace(/\s*\([^)]*\)?$/, '')) : []
  const upper = isUpper(body.text) && block.cells.length === 1
  return { block, index, mark, rank: rankOf(mark, topics, upper), body, label, rest, topics, inTable: false }
}

function rankOf(mark: ItemMark | null, topics: readonly Topic[], upper: boolean): number {
  if (mark) return mark.rank
  return topics.length > 0 || upper ? FLOATING : PLAIN
}

/** Headings that are certain enough to stand alone on a line without mark, colon or capitals. */
const BARE_HEADINGS: readonly (readonly [string, string])[] = [
  ['Thời gian', ''],
  ['Địa điểm', ''],
  ['Thành phần', ' tham dự| tham gia| dự họp'],
  ['Nội dung', ' chương trình| cuộc họp| họp| làm việc'],
  ['Chương trình', ' hội nghị| đại hội| làm việc| cuộc họp'],
  ['Tổ chức thực hiện', ''],
  ['Phân công', ' nhiệm vụ| thực hiện| cụ thể'],
  ['Kinh phí', ''],
]
const BARE = new RegExp(
  `^(?:${BARE_HEADINGS.map(([head, tails]) => `${damaged(head)}(?:${damaged(tails)})?`).join('|')})$`,
  'iu',
)
/** "Thành phần gồm …", "Địa điểm tại …": the label without its colon. */
const LEADS =
  /^((?:Thành phần|Đối tượng)(?: tham dự| tham gia| dự họp| mời| dự hội nghị| triệu tập)?|Địa điểm|Thời gian|Chủ trì)\s+(?:(?:bao gồm|gồm có|gồm|là|tại|từ|vào lúc|hai ngày|hội trường)\s+(?=\S)|(?<=Địa điểm\s)(?=(?:nhà|Nhà|Hội trường|trường|Trường|phòng|Phòng|Trung tâm|trung tâm|sân|Sân|UBND|Khách sạn|khách sạn)\s))/u
