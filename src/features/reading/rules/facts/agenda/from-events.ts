import type { Document } from '../../document.ts'
import { findTimes } from '../../grammar/times.ts'
import { type Piece, partOf, splitPiece, tidy } from '../../source/pieces.ts'
import { type Draft, draftOf } from './draft.ts'
import { membersOf } from './members.ts'

/** What happens at a contest or a festival, where only its times are told. */
const EVENT =
  /^(?:khai mạc|bế mạc|tổng kết|sơ kết|trao (?:giải|thưởng)|họp|bốc thăm|thi(?! đua| đấu (?:từ|trong|\d))|tập huấn|tổng duyệt|khai giảng|lễ|vòng|chung kết|bán kết|đón (?:khách|tiếp|đại biểu)|dâng hương|giao lưu|biểu diễn|tọa đàm|toạ đàm|thảo luận|tham quan)(?!\p{L})/iu
const CLAUSES = /;\s+|(?<=[\p{Ll})\d])\.\s+(?=\p{Lu})|(?:Buổi )?(?:sáng|chiều|tối):\s+/gu
/** Between what happens and its clock. */
const AT = /[\s,:(–-]*(?:bắt đầu\s)?(?:vào\s)?(?:từ|lúc|hồi)?\s*$/iu
const LONGEST = 100
const LEAST = 2

/** "Họp lãnh đội: 14h00 ngày 18/3. Khai mạc lúc 7h30 ngày 23/3; bế mạc lúc 16h30": each clause with a clock is an item. */
export function draftsOfEvents(document: Document): Draft[] {
  const drafts: Draft[] = []
  for (const section of document.sections.sections) {
    if (!section.topics.includes('time')) continue
    const bodies = membersOf(document, section).map(({ body }) => body)
    for (const piece of [section.head.rest, ...bodies]) drafts.push(...eventsIn(piece))
  }
  const titles = new Set(drafts.map(({ title }) => title.text.toLowerCase()))
  return titles.size >= LEAST ? drafts : []
}

function eventsIn(piece: Piece): Draft[] {
  return splitPiece(piece, CLAUSES)
    .map((clause) => eventOf(tidy(clause)))
    .filter((draft) => draft !== null)
}

/** An event before its clock, or behind it. */
function eventOf(clause: Piece): Draft | null {
  const [time] = findTimes(clause.text)
  if (!time) return null
  const draft = EVENT.test(clause.text) ? beforeClock(clause, time.start) : draftOf(clause, 0.6)
  if (!draft || !EVENT.test(draft.title.text) || draft.title.text.length > LONGEST) return null
  return { ...draft, time: draft.time ?? { from: time.from, to: time.to, piece: partOf(clause, time.start, time.end) } }
}

function beforeClock(clause: Piece, at: number): Draft | null {
  const lead = AT.exec(clause.text.slice(0, at))?.[0].length ?? 0
  return draftOf(partOf(clause, 0, at - lead), 0.6)
}
