import { type ItemMark, itemMarkOf } from './item-marks.ts'
import { lineCuts } from './line-cuts.ts'

/** One line of the clean text: where it stands, what it says, and the mark that makes it an item ("1.", "-", "IV."). */
export type Line = {
  start: number
  end: number
  text: string
  /** An empty line, a line of dashes or the edge of the text stands before it. */
  afterGap: boolean
  mark: ItemMark | null
}

const RULE = /^[\s\-_–—=.*~·]+(?:o[0Oo]o[\s\-_–—=.*~·]*)?$/
const PAGE = /^(?:trang\s*:?\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?$/i
const PAGE_PREFIX = /^trang \d{1,3}(?=\p{Lu}|[-+•–])/iu
/** Splits the clean text into lines that say something. Page numbers and ruling lines only leave a gap. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = true
  let page = false
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const trimmed = trim(text, start, end)
    const says = text.slice(trimmed.start, trimmed.end)
    const isPage = PAGE.test(says) && !isDayCell(says, lines.at(-1)?.text ?? '')
    if (says === '' || RULE.test(says) || isPage) {
      if (isPage) page = true
      else gap = true
    } else {
      for (const piece of pieces(text, trimmed.start, trimmed.end)) {
        const part = text.slice(piece.start, piece.end)
        if (RULE.test(part)) gap = true
        else if (PAGE.test(part) && piece.start > trimmed.start) page = true
        if (gap && RULE.test(part)) continue
        lines.push({
          ...piece,
          text: part,
          afterGap: gap || (page && !/^\p{Ll}/u.test(says)),
          mark: itemMarkOf(part),
        })
        gap = false
        page = false
      }
    }
    start = end + 1
  }
  return lines
}

/** "13/6" is no page of six, and "05/7" under "Thứ hai" is a day: cells of a calendar. */
const WEEKDAY_LINE = /^(?:thứ\s)?(?:hai|ba|tư|năm|sáu|bảy|[2-7]|chủ nhật|cn|t[2-7])$/iu
function isDayCell(says: string, above: string): boolean {
  const [day, month] = says.split('/').map(Number)
  if (!day || !month || day > 31 || month > 12) return false
  return day > month || WEEKDAY_LINE.test(above)
}

/** The lines of the paper that one line of the text holds. */
function pieces(text: string, from: number, to: number): { start: number; end: number }[] {
  const page = PAGE_PREFIX.exec(text.slice(from, Math.min(to, from + 12)))
  const start = page ? from + page[0].length : from
  const says = text.slice(start, to)
  const cuts = lineCuts(says)
  if (cuts.length === 0) return [{ start, end: to }]
  const found: { start: number; end: number }[] = []
  let at = start
  for (const cut of [...cuts.map((each) => start + each), to]) {
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
