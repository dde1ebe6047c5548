import { beginsActor } from '../../grammar/actors.ts'
import { type Piece, partOf, splitPiece, tidy } from '../../source/pieces.ts'
import type { Frame } from '../frame.ts'
import type { Attendee } from '../participants.ts'

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
]

/** Who is called in running text, where no list says it. */
export function attendeesOfProse(frame: Frame): Attendee[] {
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
