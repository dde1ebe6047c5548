import { beginsActor } from '../../grammar/actors.ts'
import { type Piece, partOf, splitPiece, tidy } from '../../source/pieces.ts'
import type { Frame } from '../frame.ts'
import type { Attendee } from './read-participants.ts'

const ABOUT = '(?:để|vào|tại|lúc|nhằm|về việc)(?![\\p{L}])'
const TO = '(?:(?:về |đến |tới )?(?:dự|tham dự|tham gia|họp|ổn định|đứng lên|tập trung)|để|vào|tại|lúc)(?![\\p{L}])'
/** "triệu tập các đồng chí … dự", "kính mời quý vị … về dự", "họp trưởng đoàn để …". */
const CALLS: readonly RegExp[] = [
  new RegExp(`(?:triệu tập|(?:kính|trân trọng) mời)\\s+([^.;:]{4,200}?)\\s+${TO}`, 'u'),
  new RegExp(
    `(?:^|[\\s,:])[Hh]ọp\\s+(?!(?:chuyên môn|giao ban|mặt|cùng|bàn|thường|trực))([^.;:]{4,200}?)\\s+${ABOUT}`,
    'u',
  ),
  /(?:^|[,;]\s)([^.,;:]{4,60}?)\s+(?:đã (?:tổ chức|tiến hành)|tiến hành)\s(?:buổi |cuộc )?(?:họp|sinh hoạt)(?!\p{L})/u,
  /(?:^|\.\s)([^.,;:]{3,60}?)\s+(?:sẽ )?họp\s(?:vào|lúc|tại)\s/u,
]

/** Who is called in running text, where no list says it. */
export function attendeesOfProse(frame: Frame): Attendee[] {
  const named = [...namedBelow(frame), ...invitedBelow(frame)]
  if (named.length > 0) return named
  for (const call of CALLS) {
    for (const segment of frame.document.sections.segments) {
      if (segment.body.start < frame.head.bodyStart || segment.body.start >= frame.foot.bodyEnd) continue
      const match = call.exec(segment.body.text)
      const who = match?.[1]
      if (!match || !who || !beginsActor(who)) continue
      const at = match.index + match[0].indexOf(who)
      return split(partOf(segment.body, at, at + who.length))
    }
  }
  return []
}

function split(piece: Piece): Attendee[] {
  return splitPiece(piece, /\s+và\s+(?=toàn|đại|các|\p{Lu})/gu)
    .map(tidy)
    .map((part) => ({ piece: part, value: part.text, certainty: 0.6 }))
}

/** "Cử các ông (bà) có tên sau đây tham dự lớp bồi dưỡng:" with the persons below it. */
const NAMES_BELOW = /(?:[Cc]ử|[Tt]riệu tập|[Mm]ời)\s.{0,200}(?:có tên|sau đây|như sau|gồm)/u

function namedBelow(frame: Frame): Attendee[] {
  const { segments } = frame.document.sections
  const at = segments.findIndex((segment) => segment.body.text.endsWith(':') && NAMES_BELOW.test(segment.body.text))
  const found: Attendee[] = []
  for (const segment of segments.slice(at + 1)) {
    if (at < 0 || !segment.mark || !beginsActor(segment.body.text)) break
    const piece = tidy(segment.body)
    found.push({ piece, value: piece.text, certainty: 0.75 })
  }
  return found
}

const INVITES = /(?:kính|trân trọng|xin) mời\s*:$/u
const ADDRESS = /^(?:(?:Các )?[Đđ]ồng chí|Ông \(bà\)|Ông|Bà|Quý vị)\s*:\s*/u
const MOST = 8

/** "Ban Thường vụ trân trọng kính mời:" with the guests below it, up to what they are invited to. */
function invitedBelow(frame: Frame): Attendee[] {
  const { segments } = frame.document.sections
  const at = segments.findIndex((segment) => INVITES.test(segment.body.text))
  const found: Attendee[] = []
  for (const segment of segments.slice(at + 1, at + 1 + MOST)) {
    if (at < 0 || segment.topics.length > 0 || /^(?:Đến|Tới|Về|Tham)? ?(?:dự|tham gia)/u.test(segment.body.text)) break
    const piece = tidy(partOf(segment.body, ADDRESS.exec(segment.body.text)?.[0].length ?? 0))
    if (!/[.…_]{4}/.test(piece.text) && /\p{L}{2}/u.test(piece.text))
      found.push({ piece, value: piece.text, certainty: 0.75 })
  }
  return found
}
