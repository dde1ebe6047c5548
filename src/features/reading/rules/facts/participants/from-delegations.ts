import { findPersonAtStart } from '../../grammar/person-names.ts'
import { tidy } from '../../source/pieces.ts'
import type { Segment } from '../../source/sections.ts'
import type { Frame } from '../frame.ts'
import { type Participant, participantOf } from './participant.ts'

/** "ĐOÀN SỐ 2: Dự lễ tại …", "Tổ công tác số 1", "3. Đoàn thứ ba do … làm trưởng đoàn". */
const DELEGATION =
  /^(?:đoàn(?: (?:công tác|kiểm tra|giám sát|khảo sát|thăm|chúc tết|đại biểu))?(?: số| thứ)?|(?:tổ|nhóm) (?:công tác|kiểm tra|giám sát|khảo sát|thăm)(?: số| thứ)?|(?:tổ|nhóm) số) (?:\d{1,2}|[IVX]{1,4}|nhất|một|hai|ba|tư|bốn|năm|sáu|bảy)(?![\p{L}\d/])/iu
const ADDRESSED = /^(?:Đ\/c|Đc|Đồng chí|Ông|Bà)[.:]?\s+\p{Lu}/iu
const LEAST_DELEGATIONS = 2

/** The persons named below the heading of each delegation, where a text sends several of them out. */
export function participantsOfDelegations({ document, foot }: Frame): Participant[] {
  const found: Participant[] = []
  let delegations = 0
  let open = false
  for (const segment of document.sections.segments) {
    if (segment.inTable || segment.body.start >= foot.bodyEnd) continue
    if (DELEGATION.test(segment.body.text)) {
      open = true
      delegations += 1
    } else if (open && isPerson(segment)) found.push({ ...participantOf(tidy(segment.body)), certainty: 0.75 })
    else if (/\p{L}/u.test(segment.body.text)) open = false
  }
  return delegations >= LEAST_DELEGATIONS ? found : []
}

function isPerson({ mark, body }: Segment): boolean {
  return mark !== null && ADDRESSED.test(body.text) && findPersonAtStart(body.text) !== null
}
