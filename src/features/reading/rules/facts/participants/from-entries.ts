import { beginsActor } from '../../grammar/actors.ts'
import { matchesOf } from '../../source/matches.ts'
import { type Piece, partOf, pieceAt, tidy } from '../../source/pieces.ts'
import type { Frame } from '../frame.ts'
import { type Participant, participantOf } from './participant.ts'

/** Who comes, told inside an entry of a calendar or an item about something else: up to the end of the sentence. */
const FORMS: readonly RegExp[] = [
  /(?:^|[.;,(]\s?)(?:Cùng dự|cùng dự|Dự họp|dự họp|Mời dự|mời dự|Dự|dự|Thành phần dự|Thành phần|thành phần)\s?:\s+([^.;]{3,200})/gu,
  /(?:^|[.;]\s)Thành phần(?: tham dự| tham gia| dự họp)? (?:gồm|bao gồm|gồm có):?\s+([^.;]{3,200})/gu,
]
/** "Mở lớp tập huấn … cho 80 học viên là chi hội trưởng …, theo bảng sau". */
const COURSE =
  /\scho\s(?:khoảng\s)?\d{1,4}\s(?:học viên|đại biểu|đối tượng|người)\slà\s([^.;:]{5,200}?)(?=,?\stheo\s|[.;:]|$)/gu
/** "dự kiến có khoảng 90 doanh nghiệp tham dự", "với hơn 200 diễn viên". */
const EXPECTED =
  /(?:dự kiến (?:có |sẽ có |thu hút )?|thu hút )((?:khoảng|hơn|trên|gần)\s\d[\d.]{0,5}\s\p{L}[^.;:,()]{3,60}?)\s(?:tham dự|tham gia|dự)(?!\p{L})/gu

/** "Điều động 20 giáo viên có tên trong danh sách kèm theo làm nhiệm vụ coi thi". */
const NAMED_IN_LIST =
  /(?:Điều động|Trưng tập|Triệu tập|Cử|cử)\s(?:\d{1,4}\s)?(?!các ông)([^.;:]{3,120}?\scó tên trong danh sách(?: kèm theo| đính kèm)?)/gu

/** Those whom no list names: labels inside entries, whom a course is for, how many an announcement expects. */
export function participantsOfEntries({ document, head, foot }: Frame): Participant[] {
  const found: Participant[] = []
  for (const block of document.blocks) {
    if (block.end <= head.bodyStart || block.start >= foot.bodyEnd || !MAY_NAME.test(block.text)) continue
    const whole = pieceAt(document.text, block.start, block.end)
    for (const form of [...FORMS, COURSE, EXPECTED, NAMED_IN_LIST]) found.push(...namedBy(form, whole))
  }
  return found
}

/** Most blocks have none of these words. */
const MAY_NAME = /[Dd]ự\s?:|danh sách|hành phần|học viên là|đại biểu là|người là|đối tượng là|dự kiến|thu hút/u

function namedBy(form: RegExp, piece: Piece): Participant[] {
  return matchesOf(piece.text, form).flatMap((match) => {
    const who = match[1] ?? ''
    const at = match.index + match[0].lastIndexOf(who)
    const named = tidy(partOf(piece, at, at + who.length))
    const counted = /^(?:khoảng|hơn|trên|gần)\s/u.test(named.text)
    return beginsActor(named.text) || counted || /^\p{Lu}{3}/u.test(named.text)
      ? [{ ...participantOf(named), certainty: 0.65 }]
      : []
  })
}
