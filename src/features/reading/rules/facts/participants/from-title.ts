import { beginsActor } from '../../grammar/actors.ts'
import { pieceAt, tidy } from '../../source/pieces.ts'
import type { Frame } from '../frame.ts'
import { type Participant, participantOf } from './participant.ts'

/** "họp phụ huynh lớp 3A", "tập huấn giáo viên cốt cán môn Toán": up to what it is about. */
const FORMS: readonly RegExp[] = [
  /họp ((?:phụ huynh|cha mẹ học sinh|CMHS)(?: (?:học sinh )?(?:các )?(?:lớp|khối) [^,;:()\n]{1,40}?)?)(?=\s+(?:đầu|cuối|giữa|học kỳ|học kì|năm|lần|đợt)|[\n,;:()]|$)/iu,
  /(?:tập huấn|bồi dưỡng)(?: cho)?\s((?:giáo viên|cán bộ|báo cáo viên|nhân viên|cộng tác viên)[^,;:()\n]{2,80}?)(?=\s+(?:về|năm|đợt|lần|trong|tại|do|sử dụng|thực hiện)(?!\p{L})|[\n,;:()]|$)/iu,
]
const FAR = 1500

/** Those whom the title of the event names, where nothing else says who comes. */
export function participantsOfTitle({ document, head }: Frame): Participant[] {
  const text = document.text.slice(0, Math.min(head.bodyStart, FAR))
  for (const form of FORMS) {
    const match = form.exec(text)
    const who = match?.[1]
    if (!match || !who || !beginsActor(who)) continue
    const at = match.index + match[0].indexOf(who)
    return [{ ...participantOf(tidy(pieceAt(document.text, at, at + who.length))), certainty: 0.6 }]
  }
  return []
}
