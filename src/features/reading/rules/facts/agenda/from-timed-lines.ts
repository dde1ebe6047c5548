import type { Document } from '../../document.ts'
import type { Piece } from '../../source/pieces.ts'
import { type Draft, draftOf } from './draft.ts'
import { draftOfDay } from './from-days.ts'
import { isContainer, isTimed, namesDay } from './members.ts'

/** A time of its own is not yet a programme: "Khai mạc: 8 giờ", "Kết thúc: 11 giờ". */
const LEAST = 3

/** Lines with a clock before or behind what happens, wherever they stand ("Thời gian: - Từ 7h30 đến 7h40: ổn định"). */
export function draftsOfTimedLines(document: Document): Draft[] {
  const drafts: Draft[] = []
  let day: Piece | null = null
  let count = 0
  for (const segment of document.sections.segments) {
    const container = isContainer(segment)
    const timed = !container && isTimed(segment)
    if (container && namesDay(segment.body.text)) day = segment.body
    const draft = timed ? draftOf(segment.body, 0.7) : null
    const dated = !timed && segment.mark && count > 0 ? draftOfDay(segment.body) : null
    if (draft) count += 1
    if (draft) drafts.push({ ...draft, day })
    else if (dated) drafts.push(dated)
  }
  const spans = drafts.filter((draft) => draft.time?.to)
  return count >= LEAST || spans.length >= 2 ? drafts : []
}
