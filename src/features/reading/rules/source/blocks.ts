import type { ItemMark } from './item-marks.ts'
import type { Line } from './lines.ts'

/**
 * One logical paragraph, item or table row: one line, or several where a converter broke a paragraph. `text` is the clean
 * text of `start…end` with line ends read as blanks, so that an index in it is an offset from `start`.
 */
export type Block = {
  start: number
  end: number
  text: string
  afterGap: boolean
  mark: ItemMark | null
  /** `text` without its mark, and where it begins. */
  body: string
  bodyStart: number
  /** Cells of a table row, as ranges of `text`; one cell where the block is no row. */
  cells: Cell[]
  /** Index in the list of blocks. */
  index: number
}
export type Cell = { start: number; end: number; text: string }

/** Joins lines to paragraphs. Never joins across a gap, an item mark, or a line that ends a sentence. */
export function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const width = usualWidth(lines)
  const blocks: Block[] = []
  let first: Line | undefined
  let last: Line | undefined
  for (const line of lines) {
    if (first && last && continues(last, line, width)) last = line
    else {
      if (first && last) blocks.push(blockOf(text, first, last.end, blocks.length))
      first = line
      last = line
    }
  }
  if (first && last) blocks.push(blockOf(text, first, last.end, blocks.length))
  return blocks
}

/** A page number that stood between two lines of a paragraph. */
const PAGE_NUMBER = /\n[ \t]*\d{1,3}[ \t]*(?=\n)/g
const blanked = (gone: string) => ' '.repeat(gone.length)

function blockOf(text: string, first: Line, end: number, index: number): Block {
  const says = text.slice(first.start, end).replace(PAGE_NUMBER, blanked).replaceAll('\n', ' ')
  const skip = first.mark?.length ?? 0
  return {
    start: first.start,
    end,
    text: says,
    afterGap: first.afterGap,
    mark: first.mark,
    body: says.slice(skip),
    bodyStart: first.start + skip,
    cells: cellsOf(says, first.start),
    index,
  }
}

function cellsOf(text: string, offset: number): Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (const raw of text.split('\t')) {
    const lead = raw.length - raw.trimStart().length
    const says = raw.trim()
    cells.push({ start: offset + at + lead, end: offset + at + lead + says.length, text: says })
    at += raw.length + 1
  }
  return cells
}

const SENTENCE_END = /[.;:!?…](?:["”')\]]|\/\.)?$|\.\/\.?$/
const OPEN_END =
  /(?:[,–(-]|(?:^|\s)(?:và|của|các|tại|cho|về|với|theo|trong|do|để|từ|đến|thuộc|(?<!cùng )ngày|tháng|năm|(?<=(?:văn|định|hoạch|thị|báo|trình|tư|quyết) )số|là|có|hoặc|trên|được|những|một|(?<!năm |buổi )học|Trường|(?<!nhà )trường|Phòng|Sở|Giáo|Đào|Quận|quận|huyện))$/
/** Lines that begin something of their own, however long the line above: formulas, labels with a colon, clocks, days. */
const BEGINS =
  /^(?:Kính gửi|Nơi nhận|Số\s?:|Căn cứ|Thực hiện\s|(?:Thời gian|Địa điểm|Thành phần|Nội dung|Chủ trì|Thư ký|Hình thức|Kinh phí|Đối tượng|Ngày|Chủ tọa)[^:.;,]{0,30}\s?:|[^:.;,]{2,30}:$|(?:Từ )?\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2})?['’]?\s?(?:[-–→:]|đến)|(?:Ngày|(?:Thứ|THỨ)\s\S{1,4}|Chủ nhật|CHỦ NHẬT)[,\s(:–-]{1,3}(?:ngày\s)?\d{1,2}[/-]\d{1,2}[^.;]{0,24}[):]?$|(?:Buổi )?(?:sáng|chiều|tối|Sáng|Chiều|Tối)\s?:?$|Ngày (?:thứ )?(?:nhất|hai|ba|tư|năm|\d)\s?[(:,–-]|(?:Rất (?:mong|hân hạnh|vinh)|Kính mong|Trân trọng|Xin trân|Nhận được|Trên đây là|Vậy(?:,| )|Sự (?:có mặt|hiện diện)|Sau (?:buổi|lễ|hội nghị|cuộc họp)\s)[^:]*$)/
/** A line so long that only the edge of the page can have ended it. */
const FULL = 0.82

/** The length that most long lines of the text share: where a converter breaks, its lines are about equally long. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const ninth = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return ninth >= 45 && ninth <= 120 ? ninth : Number.POSITIVE_INFINITY
}

function continues(last: Line, line: Line, width: number): boolean {
  if (line.afterGap || line.mark || line.text.includes('\t') || last.text.includes('\t')) return false
  if (isUpper(line.text) !== isUpper(last.text)) return false
  if (isUpper(line.text)) return false
  if (SENTENCE_END.test(last.text)) return false
  if (/^\p{Ll}/u.test(line.text)) return true
  if (BEGINS.test(line.text)) return false
  return OPEN_END.test(last.text) || last.text.length >= width * FULL
}

/** All letters are capitals (and there are at least two): a heading, a name of a body, a title of office. */
export function isUpper(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)
}
