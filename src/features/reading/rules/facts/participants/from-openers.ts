import { beginsActor } from '../../grammar/actors.ts'
import { tidy, withoutLead } from '../../source/pieces.ts'
import type { Segment } from '../../source/sections.ts'
import type { Participant } from './participant.ts'

/** "Cử các ông (bà) có tên sau đây tham dự lớp bồi dưỡng:" */
const NAMES_BELOW = /(?:[Cc]ử|[Tt]riệu tập|[Mm]ời)\s.{0,200}(?:có tên|sau đây|như sau|gồm)/u
/** "Ban Thường vụ trân trọng kính mời:" */
const INVITES = /(?:kính|trân trọng|xin) mời\s*:$/u
const ADDRESS = /^(?:(?:Các )?[Đđ]ồng chí|Ông \(bà\)|Ông|Bà|Quý vị)\s*:\s*/u
const MOST_GUESTS = 8

/** The persons below a sentence that sends or invites them and ends with a colon. */
export function participantsBelow(body: readonly Segment[]): Participant[] {
  return [...namedBelow(body), ...invitedBelow(body)]
}

function namedBelow(body: readonly Segment[]): Participant[] {
  const at = body.findIndex((segment) => segment.body.text.endsWith(':') && NAMES_BELOW.test(segment.body.text))
  const found: Participant[] = []
  for (const segment of body.slice(at + 1)) {
    if (at < 0 || !segment.mark || !beginsActor(segment.body.text)) break
    const piece = tidy(segment.body)
    found.push({ piece, value: piece.text, certainty: 0.75 })
  }
  return found
}

/** "2. Chủ tịch các xã" is an item, though a lone "Chủ tịch:" would head the chair. */
function endsList({ mark, topics }: Segment): boolean {
  return topics.some((topic) => topic !== 'chair' || mark === null)
}

/** Up to what they are invited to. A row of dots is filled in by hand. */
function invitedBelow(body: readonly Segment[]): Participant[] {
  const at = body.findIndex((segment) => INVITES.test(segment.body.text))
  const found: Participant[] = []
  for (const segment of body.slice(at + 1, at + 1 + MOST_GUESTS)) {
    const { text } = segment.body
    if (at < 0 || endsList(segment) || /^(?:Đến|Tới|Về|Tham)? ?(?:dự|tham gia)/u.test(text)) break
    const piece = tidy(withoutLead(segment.body, ADDRESS))
    if (!/[.…_]{4}/.test(text) && /\p{L}{2}/u.test(piece.text))
      found.push({ piece, value: piece.text, certainty: 0.75 })
  }
  return found
}
