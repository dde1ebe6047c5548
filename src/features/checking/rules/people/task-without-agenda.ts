import { type Paper, placeOf } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'
import { unitsIn } from './invited/units.ts'

/**
 * The programme has no place for what the document asks someone to present, or announces. Only where a programme of
 * several items is there, and by the words that one has to find again in it.
 */
export const taskWithoutAgenda: Rule = {
  id: 'task-without-agenda',
  sources: [],
  check(paper) {
    const { agenda } = paper.reading
    if (agenda.length < LEAST_ITEMS) return []
    const titles = agenda.map(({ title, owner }) => `${title.value} ${owner?.value ?? ''}`.toLowerCase())
    return [...announced(paper, titles), ...unplaced(paper, titles)].slice(0, 4)
  },
}

/** Three items may be the points of a meeting; a programme of a conference has more. */
const LEAST_ITEMS = 4

/** What is announced, and how the programme may call it. `word` is part of it. `anywhere`: also in the part on aims, not only as work. */
const CONTENTS: readonly { word: string; said: RegExp; item: RegExp; anywhere: boolean }[] = [
  {
    word: 'tham luận',
    said: /(?<!\p{L})(?:các |bài |báo cáo |trình bày )?tham luận(?!\p{L})/iu,
    item: /tham luận|(?:các|ý kiến) (?:đơn vị|trường|đại biểu) (?:phát biểu|báo cáo)/,
    anywhere: true,
  },
  {
    word: 'văn nghệ',
    said: /(?<!\p{L})tiết mục văn nghệ(?!\p{L})/iu,
    item: /văn nghệ|ca múa|biểu diễn|chào mừng|hát/,
    anywhere: false,
  },
  {
    word: '',
    said: /(?<!\p{L})(?:phần thưởng|giấy khen|bằng khen|quà tặng)(?!\p{L})/iu,
    item: /khen|thưởng|trao|tặng|giải|quà|tôn vinh|vinh danh|bế mạc|tổng kết|kết quả/,
    anywhere: false,
  },
  {
    word: 'phóng sự',
    said: /(?<!\p{L})(?:phóng sự|phim tư liệu)(?!\p{L})/iu,
    item: /phóng sự|phim|video|clip|chiếu/,
    anywhere: false,
  },
  { word: 'giao ước', said: /(?<!\p{L})ký (?:kết )?giao ước(?!\p{L})/iu, item: /ký|giao ước/, anywhere: true },
  { word: 'thi đua', said: /(?<!\p{L})phát động thi đua(?!\p{L})/iu, item: /phát động|thi đua/, anywhere: false },
]

function announced(paper: Paper, titles: readonly string[]): Found[] {
  return CONTENTS.flatMap(({ word, said, item, anywhere }) => {
    if (!paper.text.includes(word) || titles.some((title) => item.test(title))) return []
    const place = anywhere ? inBody(paper, said) : inTasks(paper, said)
    if (place === null) return []
    const words = paper.text.slice(place.start, place.end)
    const message = say('task-without-agenda.announced', { words: quote(words) })
    return [{ severity: 'question' as const, spans: [paper.at(place.start, place.end)], message }]
  })
}

/** Outside bases, subject and programme. */
function inBody(paper: Paper, said: RegExp) {
  for (const block of paper.document.blocks) {
    const match = said.exec(block.text)
    if (match === null || /^(?:Căn cứ|Thực hiện|Theo|Kính gửi|V\/v|Về việc)(?!\p{L})/iu.test(block.body)) continue
    if (/không|nếu có|năm (?:trước|học trước)/i.test(block.text.slice(match.index, match.index + 60))) continue
    return { start: block.start + match.index, end: block.start + match.index + match[0].length }
  }
  return null
}

function inTasks(paper: Paper, said: RegExp) {
  for (const { action } of paper.reading.tasks) {
    const place = placeOf(paper, action)
    const match = place === null ? null : said.exec(paper.text.slice(place.start, place.end))
    if (place && match) return { start: place.start + match.index, end: place.start + match.index + match[0].length }
  }
  return null
}

const PRESENTS =
  /^(?:chuẩn bị|gửi|viết|soạn|xây dựng|báo cáo|trình bày)?(?: nội dung| bài)? ?(?:báo cáo (?!số lượng|danh sách|kết quả thực hiện về)|trình bày|tham luận|chia sẻ|phát biểu|giới thiệu)/iu

/** A unit called by name has to present something, others are in the programme by name, and it is not. */
function unplaced(paper: Paper, titles: readonly string[]): Found[] {
  const all = titles.join(' ')
  if (GENERAL.test(all)) return []
  return paper.reading.tasks.flatMap(({ unit, action }) => {
    const [named] = unitsIn(paper, unit.value)
    const isProper = named !== undefined && named.kind === 'school' && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(named.text)
    if (!isProper || !PRESENTS.test(action.value) || all.includes(nameOf(named.text))) return []
    const others = titles
      .flatMap((title) => unitsIn(paper, title))
      .filter(({ kind, words }) => kind === named.kind && words.size > 1)
    if (others.length === 0) return []
    const words = { unit: quote(unit.value), action: quote(action.value) }
    const spans = [...action.spans.slice(0, 1), ...unit.spans.slice(0, 1)]
    return [{ severity: 'question' as const, spans, message: say('task-without-agenda.unplaced', words) }]
  })
}

/** "Các đơn vị báo cáo": then each has its place. */
const GENERAL = /các (?:đơn vị|trường|phòng|cụm|đại biểu) (?:báo cáo|trình bày|phát biểu|tham luận|chia sẻ)|tham luận/u

/** The last words in capitals, by which one knows the school. */
function nameOf(text: string): string {
  return (/((?:\p{Lu}\p{L}* ?){2,4})$/u.exec(text)?.[1] ?? text).trim().toLowerCase()
}
