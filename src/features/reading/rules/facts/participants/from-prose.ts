import { beginsActor } from '../../grammar/actors.ts'
import { matchesOf } from '../../source/matches.ts'
import { FULL_STOP, type Piece, partOf, splitPiece, tidy } from '../../source/pieces.ts'
import type { Segment } from '../../source/sections.ts'
import type { Frame } from '../frame.ts'
import { participantsBelow } from './from-openers.ts'
import { splitInline } from './inline-names.ts'
import type { Participant } from './participant.ts'

const ABOUT = '(?:bốc thăm|thống nhất|rút kinh nghiệm|để|vào|tại|lúc|nhằm|về việc)(?![\\p{L}])'
const TO = '(?:(?:về |đến |tới )?(?:dự|tham dự|tham gia|họp|ổn định|đứng lên|tập trung)|để|vào|tại|lúc)(?![\\p{L}])'
/** "triệu tập các đồng chí … dự", "kính mời quý vị … về dự", "họp trưởng đoàn để …", "khối 5 đã tổ chức họp". */
const CALLS: readonly RegExp[] = [
  new RegExp(`(?:triệu tập|(?:kính|trân trọng) mời)\\s+([^.;:]{4,200}?)\\s+${TO}`, 'u'),
  new RegExp(
    `(?:^|[\\s,:])[Hh]ọp\\s+(?!(?:chuyên môn|giao ban|mặt|cùng|bàn|thường|trực))([^.;:]{4,200}?)\\s+${ABOUT}`,
    'u',
  ),
  /(?:^|[,;]\s)([^.,;:]{2,60}?)\s+(?:đã (?:tổ chức|tiến hành)|tiến hành)\s(?:buổi |cuộc )?(?:họp|sinh hoạt)(?!\p{L})/u,
  /(?:^|\.\s|phút,\s)([^.,;:]{3,60}?)\s+(?:sẽ )?họp\s(?:vào|lúc|tại|định kỳ|thường kỳ|bốc thăm|rút kinh nghiệm|thống nhất)\s/u,
  /thông báo (?:đến|tới|cho)\s([^.;:]{4,160}?)\s(?:được )?(?:biết )?(?:để|và|về) (?:tham dự|tham gia|dự)(?!\p{L})/u,
  /(?:^|\.\s)((?:Toàn thể|Toàn bộ)\s[^.,;:]{3,80}?)\s(?:phải |có mặt |đến |về )?(?:tham dự|tham gia|dự)(?!\p{L})/u,
]
/** "Dự hội nghị có đồng chí …; cùng 45 đoàn viên." */
const PRESENT =
  /^\s*(?:Tham dự|Tham gia|Dự|Đến dự|Tới dự|Về dự|Cùng dự)(?!\p{L})[^.:;]{0,70}?\s(?:có|gồm có|gồm|giới thiệu)\s?:?\s+(?=\p{L}|\d)/u
/** "cử 01 lãnh đạo và 01 chuyên viên tham dự", "điều động sinh viên tham dự". */
const SENDS =
  /(?:^|(?<!bầu|ứng|đề)[\s,])(?:chọn cử|cử|điều động|huy động|mời)\s+(?:tối thiểu |ít nhất |khoảng |một )?([^.;:]{3,110}?)\s+(?:tham dự|tham gia|dự|về dự|đến dự|đi dự|đi tập huấn)(?!\p{L})/giu

/** Who is called in running text, where no list says it. */
export function participantsOfProse(frame: Frame): Participant[] {
  const { segments } = frame.document.sections
  const below = participantsBelow(segments.filter((segment) => segment.body.start < frame.foot.bodyEnd))
  if (below.length > 0) return below
  const body = segments.filter(
    (segment) => segment.body.start >= frame.head.bodyStart && segment.body.start < frame.foot.bodyEnd,
  )
  for (const read of [called, present, sent]) {
    const found = read(body)
    if (found.length > 0) return found
  }
  return []
}

/** "Buổi họp nhóm kết thúc lúc …": the meeting itself. */
const RUNS = /\s(?:kết thúc|bắt đầu|diễn ra)$/u
/** "tại văn phòng tổ Toán - Tin, tổ đã họp": which body it is stands before. */
const BARE = /^(?:tổ|nhóm|khối|chi bộ|chi đoàn|lớp|trường|nhà trường|hội đồng)$/iu

function called(body: readonly Segment[]): Participant[] {
  for (const call of CALLS) {
    for (const segment of body) {
      const match = call.exec(segment.body.text)
      const who = match?.[1]
      if (!match || !who || !beginsActor(who) || RUNS.test(who)) continue
      const at = match.index + match[0].indexOf(who)
      return split(fullName(segment.body, at, who) ?? partOf(segment.body, at, at + who.length))
    }
  }
  return []
}

function fullName(body: Piece, at: number, who: string): Piece | null {
  if (!BARE.test(who)) return null
  const named = new RegExp(`(?<!\\p{L})${who}\\s\\p{Lu}[^,.;:()]{1,60}(?=[,.;:(])`, 'iu').exec(body.text.slice(0, at))
  return named && /\s\p{Lu}/u.test(named[0]) ? partOf(body, named.index, named.index + named[0].length) : null
}

function split(piece: Piece): Participant[] {
  return splitPiece(
    piece,
    /\s+(?:và|cùng(?: với)?)\s+(?=đội trưởng|tổ trưởng|trưởng|toàn|đại|các|thành viên|\p{Lu})/gu,
  ).map((part) => participant(tidy(part), 0.6))
}

function present(body: readonly Segment[]): Participant[] {
  for (const segment of body) {
    for (const sentence of splitPiece(segment.body, FULL_STOP)) {
      const match = PRESENT.exec(sentence.text)
      if (!match) continue
      return splitInline(tidy(partOf(sentence, match[0].length))).map((piece) => participant(piece, 0.65))
    }
  }
  return []
}

function sent(body: readonly Segment[]): Participant[] {
  const found: Participant[] = []
  for (const segment of body) {
    for (const match of matchesOf(segment.body.text, SENDS)) {
      const who = match[1] ?? ''
      const at = match.index + match[0].indexOf(who)
      if (beginsActor(who)) found.push(participant(tidy(partOf(segment.body, at, at + who.length)), 0.55))
    }
  }
  return found
}

function participant(piece: Piece, certainty: number): Participant {
  return { piece, value: piece.text, certainty }
}
