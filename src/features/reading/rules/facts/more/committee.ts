import type { Member } from '../../../messages.ts'
import { type Document, factAt, spansAt } from '../../document.ts'
import { findPersonAtStart } from '../../grammar/person-names.ts'
import { type Piece, partOf, tidy } from '../../source/pieces.ts'
import type { Frame } from '../frame.ts'

const COMMITTEE = /^(?:(?:thành lập |danh sách )?ban (?:tổ chức|chỉ đạo)|thành phần ban tổ chức)/iu

/** The members of the organising committee: who is listed under a heading that names one. */
export function readCommittee(frame: Frame): Member[] {
  const { document, head, foot } = frame
  const { segments, sections } = document.sections
  const members: Member[] = []
  for (const section of sections) {
    if (!COMMITTEE.test(section.head.label.text) || section.head.body.start < head.bodyStart) continue
    for (const segment of segments.slice(section.first, section.last)) {
      if (segment.body.start >= foot.bodyEnd) break
      const member = memberIn(document, segment.body)
      if (member) members.push(member)
    }
  }
  return members
}

/** "Bà Nguyễn Thị Hương - Hiệu trưởng - Trưởng ban". */
function memberIn(document: Document, body: Piece): Member | null {
  const name = findPersonAtStart(body.text)
  if (!name) return null
  const rest = tidy(partOf(body, name.end))
  const role =
    rest.text === '' || rest.text.length > 160 ? null : factAt(document, rest.text, rest.start, rest.end, 0.85)
  return {
    spans: spansAt(document, [{ start: body.start, end: body.end }]),
    name: factAt(document, name.text, body.start + name.start, body.start + name.end, 0.9),
    role,
  }
}
