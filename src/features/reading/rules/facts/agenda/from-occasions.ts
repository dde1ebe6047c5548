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
    if (!segment.mark || !isOccasion(segment)) continue
    const labels = labelsUnder(segments, i)
    const time = labels.find((label) => label.topics.includes('time'))
    if (!time || labels.length < 2) continue
    const draft = draftOf(segment.body, 0.65)
    if (draft) drafts.push({ ...draft, time: draft.time ?? clockOf(time) })
  }
  return drafts.length >= LEAST ? drafts : []
}

/** Classes, days and places of one and the same occasion are none of their own. */
const GROUP =
  /^(?:Lớp|Đợt|Nhóm|Cụm|Khối|Đối với|Điểm|Khu vực|Tại|Địa điểm|Buổi|Ngày|Sáng|Chiều|Bảng|Cấp|Môn|Phòng|Trường|Phiên|Các|Ca|Kỳ|Hội đồng)(?!\p{L})/iu
const LONGEST = 80

function isOccasion({ body, rest, topics }: Segment): boolean {
  if (EVENT.test(body.text) || beginsAction(body.text)) return true
  return topics.length === 0 && rest.text === '' && body.text.length <= LONGEST && !GROUP.test(body.text)
}

/** "Người thực hiện: …" tells as much of an occasion as its place. */
const DOES = /^(?:Người|Đơn vị|Bộ phận) (?:thực hiện|phụ trách|chủ trì|trình bày)$/iu

function isSibling({ mark, topics, label }: Segment): boolean {
  return mark !== null && topics.length === 0 && !DOES.test(label.text)
}

/** The labels of time, place and attendance right under a heading. */
function labelsUnder(segments: readonly Segment[], at: number): Segment[] {
  const rank = segments[at]?.rank ?? 0
  const found: Segment[] = []
  for (let i = at + 1; i < segments.length; i += 1) {
    const segment = segments[i]
    if (!segment || segment.rank <= rank || isSibling(segment)) break
    if (
      segment.topics.some((topic) => topic === 'time' || topic === 'place' || topic === 'participants') ||
      DOES.test(segment.label.text)
    )
      found.push(segment)
  }
  return found
}

function clockOf(label: Segment): Draft['time'] {
  const [time] = findTimes(label.rest.text)
  return time ? { from: time.from, to: time.to, piece: partOf(label.rest, time.start, time.end) } : null
}
