import type { Document } from '../../document.ts'
import { findTimes } from '../../grammar/times.ts'
import { partOf, splitPiece, tidy } from '../../source/pieces.ts'
import { type Draft, draftOf } from './draft.ts'

/** "Nội dung họp chuyên môn là …; …; …", "Nội dung cuộc họp gồm: …". */
const CONTENT_IS =
  /(?:^|[.;]\s)(?:Nội dung|Chương trình|Mục đích)(?: chính| chủ yếu)?(?: của)?(?: buổi| cuộc| phiên)?(?: họp| hội nghị| làm việc| sinh hoạt| đại hội)?(?: chuyên môn| tổ)? (?:là|gồm|gồm có|bao gồm)(?=[\s:])\s*:?\s*|(?:^|[.;]\s)(?:Cuộc họp|Buổi họp|Hội nghị|Buổi sinh hoạt|Tổ|Ban Chấp hành)\s(?:đã )?(?:bàn|thảo luận|trao đổi|thống nhất|thông qua)\s(?:các|một số|những)\s(?:việc|nội dung|vấn đề)(?: sau)?\s*:\s*/u

export function draftsOfProse(document: Document): Draft[] {
  const said = contentSaid(document)
  return said.length > 0 ? said : purposesOf(document)
}

/** "Họp tổ vào 15h30 … để thống nhất đề kiểm tra": what the meeting is for, at its time. */
const MEETS = /(?:^|[\s,:-])(?:[Hh]ọp|[Hh]ội ý|[Ll]àm việc)(?!\p{L})/u
const PURPOSE = /\s(?:để|nhằm)\s+(?=\p{Ll})|^\P{L}?[Hh]ọp\s(?=(?:bốc thăm|rút kinh nghiệm|thống nhất)\s)/u
const UNTIL =
  /\s+(?:vào|lúc|tại|bắt đầu|trong)\s+(?=(?:\d|hồi|lúc|ngày|\p{Lu}|phòng|hội trường|văn phòng))|,\s+(?:tại|vào)\s/u

function purposesOf(document: Document): Draft[] {
  const drafts: Draft[] = []
  for (const segment of document.sections.segments) {
    const { body } = segment
    const meets = MEETS.exec(body.text)
    const purpose = meets && PURPOSE.exec(body.text.slice(meets.index))
    const [time] = meets ? findTimes(body.text) : []
    if (!meets || !purpose || !time) continue
    const said = partOf(body, meets.index + purpose.index + purpose[0].length)
    const sentence = splitPiece(said, /\.\s+(?=\p{Lu})/gu)[0] ?? said
    const until = UNTIL.exec(sentence.text)
    const draft = draftOf(tidy(until ? partOf(sentence, 0, until.index) : sentence), 0.6)
    const clock = { from: time.from, to: time.to, piece: partOf(body, time.start, time.end) }
    if (draft) drafts.push({ ...draft, time: draft.time ?? clock })
  }
  return drafts
}

function contentSaid(document: Document): Draft[] {
  for (const segment of document.sections.segments) {
    const match = CONTENT_IS.exec(segment.body.text)
    if (!match) continue
    const said = partOf(segment.body, match.index + match[0].length)
    const sentence = splitPiece(said, /\.\s+(?=\p{Lu})/gu)[0] ?? said
    return splitPiece(sentence, /;\s*(?:và )?|,?\s+và (?=(?:một số|các vấn đề) )/gu)
      .map((piece) => draftOf(tidy(piece), 0.7))
      .filter((draft) => draft !== null)
  }
  return []
}
