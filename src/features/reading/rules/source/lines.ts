import { type ItemMark, itemMarkOf } from './item-marks.ts'
import { lineCuts } from './line-cuts.ts'

/** One line of the clean text: where it stands, what it says, and the mark that makes it an item ("1.", "-", "IV."). */
export type Line = {
  start: number
  end: number
  text: string
  /** An empty line, a line of dashes or the edge of the text stands before it. */
  afterGap: boolean
  /** A table cell ends before it ("one cell a line" converters write a lone `|`). */
  afterCell: boolean
  mark: ItemMark | null
}

const RULE = /^[\s\-_–—=.*~·]+$/
const PAGE = /^(?:trang\s*:?\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?$/i
const PAGE_PREFIX = /^trang \d{1,3}(?=\p{Lu}|[-+•–])/iu
const LONG = 500
/** Before these words a new line begins when everything was put on one line. */
const BREAKS =
  /\s(?=(?:Kính gửi|Nơi nhận|Căn cứ (?!vào tình)|Thực hiện (?:Công văn|Kế hoạch|Quyết định|Thông báo)|(?:XI{0,3}|IX|IV|V?I{1,3}|V|X)\s?[.)/]\s?\p{Lu}|\d{1,2}(?:\.\d{1,2})?[.)]\s?\p{Lu}|[a-hđ]\)\s|[-+•–]\s\p{Lu}|Số\s?:|CỘNG H[ÒO][ÀA]? XÃ HỘI|(?:KẾ HOẠCH|THÔNG BÁO|GIẤY MỜI|CHƯƠNG TRÌNH|BIÊN BẢN|QUYẾT ĐỊNH|TỜ TRÌNH)\s|V\/v\b|(?:KT|TL|TM|TUQ)\.\s?\p{Lu}{2}))/gu

/** Splits the clean text into lines that say something. Page numbers and ruling lines only leave a gap. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = true
  let cell = false
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const trimmed = trim(text, start, end)
    const says = text.slice(trimmed.start, trimmed.end)
    if (says === '' || RULE.test(says) || PAGE.test(says)) {
      gap = true
      if (text.slice(start, end).includes('\t')) cell = true
    } else {
      for (const piece of pieces(text, trimmed.start, trimmed.end)) {
        lines.push({
          ...piece,
          text: text.slice(piece.start, piece.end),
          afterGap: gap,
          afterCell: cell,
          mark: itemMarkOf(text.slice(piece.start, piece.end)),
        })
        gap = false
        cell = false
      }
      if (text.slice(trimmed.end, end).includes('\t')) cell = true
    }
    start = end + 1
  }
  return lines
}

/** A line is one piece, unless it is so long and so full of beginnings that a converter must have eaten the line ends. */
function pieces(text: string, from: number, to: number): { start: number; end: number }[] {
  const page = PAGE_PREFIX.exec(text.slice(from, Math.min(to, from + 12)))
  const start = page ? from + page[0].length : from
  const says = text.slice(start, to)
  const cuts = new Set(lineCuts(says))
  if (says.length >= LONG) {
    const breaks = [...says.matchAll(BREAKS)]
    if (breaks.length >= 4) for (const each of breaks) cuts.add(each.index)
  }
  if (cuts.size === 0) return [{ start, end: to }]
  const found: { start: number; end: number }[] = []
  let at = start
  for (const cut of [...[...cuts].map((each) => start + each).sort((a, b) => a - b), to]) {
    const piece = trim(text, at, cut)
    if (piece.end > piece.start) found.push(piece)
    at = cut
  }
  return found
}

function trim(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10
}
