import type { Document } from '../../document.ts'
import { beginsAction } from '../../grammar/actors.ts'
import { findTimes } from '../../grammar/times.ts'
import { partOf } from '../../source/pieces.ts'
import type { Segment } from '../../source/sections.ts'
import { type Draft, draftOf } from './draft.ts'

const EVENT =
  /^(?:Khai mạc|Bế mạc|Khai giảng|Đào tạo|Bồi dưỡng|Tập huấn|Hội|Thi|Lễ|Ngày hội|Giao lưu|Tham quan|Họp|Chung kết|Bán kết|Vòng|Đại hội|Báo cáo|Triển lãm)(?!\p{L})/u
const LEAST = 2

/** "a) Khai mạc … – Thành phần: … – Địa điểm: … – Thời gian: 8h00-10h00": each occasion with its own time is an item. */
export function draftsOfOccasions(document: Document): Draft[] {
  const { segments } = document.sections
  const drafts: Draft[] = []
  for (const [i, segment] of segments.entries()) {
    if (!segment.mark || !(EVENT.test(segment.body.text) || beginsAction(segment.body.text))) continue
    const labels = labelsUnder(segments, i)
    const time = labels.find((label) => label.topics.includes('time'))
    if (!time || labels.length < 2) continue
    const draft = draftOf(segment.body, 0.65)
    if (draft) drafts.push({ ...draft, time: draft.time ?? clockOf(time) })
  }
  return drafts.length >= LEAST ? drafts : []
}

/** The labels of time, place and attendance right under a heading. */
function labelsUnder(segments: readonly Segment[], at: number): Segment[] {
  const rank = segments[at]?.rank ?? 0
  const found: Segment[] = []
  for (let i = at + 1; i < segments.length; i += 1) {
    const segment = segments[i]
    if (!segment || segment.rank <= rank || (segment.mark && segment.topics.length === 0)) break
    if (segment.topics.some((topic) => topic === 'time' || topic === 'place' || topic === 'participants'))
      found.push(segment)
  }
  return found
}

function clockOf(label: Segment): Draft['time'] {
  const [time] = findTimes(label.rest.text)
  return time ? { from: time.from, to: time.to, piece: partOf(label.rest, time.start, time.end) } : null
}
