import type { Document } from '../../document.ts'
import { type Piece, partOf, splitPiece, tidy } from '../../source/pieces.ts'
import type { Segment } from '../../source/sections.ts'
import type { Draft } from './draft.ts'
import { isPerson, isSomeone } from './owner.ts'

/** So far below an item a line may still say who is responsible for it. */
const FARTHEST = 6

/** Looks below the items without an owner: a calendar says "Chủ trì: …" after each, a script calls the speaker. */
export function withOwnersBelow(document: Document, drafts: readonly Draft[]): Draft[] {
  const { segments } = document.sections
  let at = 0
  return drafts.map((draft, i) => {
    if (draft.owner) return draft
    while (at < segments.length && (segments[at]?.body.end ?? 0) < draft.title.end) at += 1
    const segment = segments[at]
    if (!segment || segment.inTable || segment.body.start > draft.title.start) return draft
    const until = drafts[i + 1]?.title.start ?? Number.POSITIVE_INFINITY
    const below = segments.slice(at + 1, at + 1 + FARTHEST).filter((each) => each.body.end <= until)
    return { ...draft, owner: ownerAmong(segment, below, draft.time !== null) }
  })
}

function ownerAmong(item: Segment, below: readonly Segment[], timed: boolean): Piece | null {
  for (const segment of below) {
    if (segment.mark && segment.rank <= item.rank) return null
    const named = isOf(item, segment, timed) ? ownerOn(segment) : null
    const owner = named ?? calledIn(segment.body)
    if (owner) return owner
  }
  return null
}

/** A label of the item's own: in its paragraph, marked as under it, or behind an entry with its clock. */
function isOf(item: Segment, segment: Segment, timed: boolean): boolean {
  return segment.block === item.block || segment.mark !== null || timed
}

const LABEL =
  /^(?:(?:người|đơn vị|bộ phận|cán bộ) )?(?:chủ trì|phụ trách|báo cáo|trình bày|thực hiện|điều hành)(?: chính)?$|^(?:báo cáo viên|giảng viên|diễn giả)$/iu
const LONGEST = 100

/** "Chủ trì: Đ/c Hiệu trưởng." */
function ownerOn({ label, rest }: Segment): Piece | null {
  if (rest.text === '' || rest.text.length > LONGEST || !LABEL.test(label.text)) return null
  const first = splitPiece(rest, /[.;]\s+/gu)[0]
  return first && /\p{L}{2}/u.test(first.text) ? tidy(first) : null
}

/** "Xin kính mời cô Lan, Hiệu trưởng nhà trường lên trình bày báo cáo." */
const CALLED =
  /(?:[Xx]in|[Kk]ính|[Tt]rân trọng)(?: (?:xin|kính|trân trọng))? mời ((?:ông|bà|thầy|cô|em|anh|chị|bạn|đồng chí|đ\/c) \p{Lu}[^.!?:;]{2,90}?)\s(?:lên|đọc|trình bày|phát biểu|thông qua|công bố|báo cáo)(?!\p{L})/u

function calledIn(body: Piece): Piece | null {
  const match = CALLED.exec(body.text)
  const who = match?.[1]
  if (!match || !who || !(isPerson(who) || isSomeone(who))) return null
  const start = match.index + match[0].indexOf(who)
  return tidy(partOf(body, start, start + who.length))
}
