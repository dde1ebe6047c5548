import type { Document } from '../../document.ts'
import { type Draft, draftOf } from './draft.ts'
import { isTimed } from './members.ts'

/** Lines with a clock before or behind what happens, wherever they stand ("Thời gian: - Từ 7h30 đến 7h40: ổn định"). */
export function draftsOfTimedLines(document: Document): Draft[] {
  const drafts = document.sections.segments
    .filter(isTimed)
    .map((segment) => draftOf(segment.body, 0.7))
    .filter((draft) => draft !== null)
  return drafts.length >= 2 ? drafts : []
}
