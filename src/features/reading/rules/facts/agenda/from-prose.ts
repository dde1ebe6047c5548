import type { Document } from '../../document.ts'
import { partOf, splitPiece, tidy } from '../../source/pieces.ts'
import { type Draft, draftOf } from './draft.ts'

/** "Nội dung họp chuyên môn là …; …; …", "Nội dung cuộc họp gồm: …". */
const CONTENT_IS =
  /(?:^|[.;]\s)(?:Nội dung|Chương trình|Mục đích)(?: chính| chủ yếu)?(?: của)?(?: buổi| cuộc| phiên)?(?: họp| hội nghị| làm việc| sinh hoạt| đại hội)?(?: chuyên môn| tổ)? (?:là|gồm|gồm có|bao gồm)(?=[\s:])\s*:?\s*/u

export function draftsOfProse(document: Document): Draft[] {
  for (const segment of document.sections.segments) {
    const match = CONTENT_IS.exec(segment.body.text)
    if (!match) continue
    const said = partOf(segment.body, match.index + match[0].length)
    const sentence = splitPiece(said, /\.\s+(?=\p{Lu})/gu)[0] ?? said
    return splitPiece(sentence, /;\s*|,?\s+và (?=một số )/gu)
      .map((piece) => draftOf(tidy(piece), 0.7))
      .filter((draft) => draft !== null)
  }
  return []
}
