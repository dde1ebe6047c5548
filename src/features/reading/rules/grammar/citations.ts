import { matchesOf } from '../source/matches.ts'
import { type FoundDate, findDates } from './dates.ts'
import { findNumbers } from './document-numbers.ts'

/** A document named in a sentence: "Công văn số 2455/SGDĐT-GDTrH ngày 28/9/2020 của Sở …". */
export type Citation = {
  start: number
  end: number
  kind: { start: number; end: number; text: string } | null
  /** "" where the document is named without number ("Luật Giáo dục năm 2019"). */
  number: { start: number; end: number; value: string }
  date: FoundDate | null
}

/** Kinds of documents that other documents rest on, as they are named in sentences. */
const KINDS = [
  'công văn',
  'kế hoạch',
  'quyết định',
  'thông báo',
  'thông tư liên tịch',
  'thông tư',
  'nghị định',
  'nghị quyết',
  'chỉ thị',
  'hướng dẫn',
  'bộ luật',
  'luật',
  'pháp lệnh',
  'kết luận',
  'công điện',
  'tờ trình',
  'giấy mời',
  'thư mời',
  'chương trình hành động',
  'chương trình',
  'đề án',
  'điều lệ',
  'quy chế',
  'quy định',
  'văn bản',
  'thông tri',
  'biên bản',
  'báo cáo',
  'phương án',
  'dự án',
  'CV',
  'QĐ',
  'KH',
  'TT',
  'NĐ',
  'NQ',
  'CT',
]
export const ANY_KIND = `(?:${[...KINDS].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`
const KIND_BEFORE = new RegExp(
  `(?<!\\p{L})(${ANY_KIND})(?:\\s(?:liên tịch|hướng dẫn|liên ngành))?\\s*(?:số)?\\s*:?\\s*$`,
  'iu',
)
/** "chỉ thị số 36 ngày 30/5/2014": a number without symbol counts only with its kind, "số" and a date. */
const BARE = new RegExp(
  `(?<!\\p{L})(${ANY_KIND})\\s+số\\s*:?\\s*(\\d{1,5}[a-z]?)(?![\\d/]|\\s?[-–/]\\s?\\p{Lu})`,
  'giu',
)
/** Where the title of the cited document begins: dates after it are no longer the document's own. */
const TITLE =
  /(?:\svề\s|\s(?:kính )?mời\s|\striệu tập\s|\stổ chức\s|\slúc\s|\sV\/v|\sban hành\s|\squy định\s|\shướng dẫn\s|[.;\n]\s)/iu
/** Most paragraphs cite nothing, and this tells so sooner than the grammar of numbers. */
const MAY_CITE = /\d\s{0,3}[/–-]\s?\p{Lu}|\d\s?\/\s?\d{4}\s?\/|số\s*:?\s*\d|\d\s\p{Lu}{2,4}\//iu
const DATE_WITHIN = 150

/** Every document cited with a number in `text`, in order. `nearYear`: the year of dates without one. */
export function findCitations(text: string, nearYear: number | null): Citation[] {
  const found: Citation[] = []
  if (!MAY_CITE.test(text)) return found
  for (const number of findNumbers(text)) {
    if (number.serial === '') continue
    const kind = KIND_BEFORE.exec(text.slice(Math.max(0, number.start - 40), number.start))
    const kindStart = kind ? number.start - kind[0].length : number.start
    found.push({
      start: kindStart,
      end: number.end,
      kind: kind?.[1] ? { start: kindStart, end: kindStart + kind[1].length, text: kind[1] } : null,
      number,
      date: null,
    })
  }
  for (const bare of matchesOf(text, BARE)) {
    const start = bare.index + bare[0].length - (bare[2] ?? '').length
    const end = bare.index + bare[0].length
    if (found.some((each) => each.number.start <= start && start < each.end)) continue
    const kind = { start: bare.index, end: bare.index + (bare[1] ?? '').length, text: bare[1] ?? '' }
    found.push({ start: bare.index, end, kind, number: { start, end, value: bare[2] ?? '' }, date: null })
  }
  if (found.length === 0) return found
  const dates = findDates(text, nearYear)
  found.sort((a, b) => a.start - b.start)
  found.forEach((citation, i) => {
    citation.date = dateOf(text, citation, found[i + 1]?.start ?? text.length, dates)
    if (citation.date) citation.end = Math.max(citation.end, citation.date.end)
  })
  return found.filter((citation) => citation.date || /\D/.test(citation.number.value))
}

/** The date that follows a number, before the title and before the next number. */
function dateOf(text: string, citation: Citation, next: number, dates: readonly FoundDate[]): FoundDate | null {
  const limit = Math.min(next, citation.number.end + DATE_WITHIN)
  const date = dates.find((each) => each.start >= citation.number.end && each.start < limit)
  if (!date || date.range || date.monthOnly || date.dates.length > 1) return null
  return TITLE.test(text.slice(citation.number.end, date.start)) ? null : date
}
