import { findVenue, isPlace } from '../../grammar/venues.ts'
import type { Block } from '../../source/blocks.ts'
import { type Piece, partOf, tidy, withoutLead } from '../../source/pieces.ts'
import { timesOf } from './clock.ts'
import type { Draft } from './drafts.ts'
import { isGroup } from './groups.ts'
import type { Mention, Scene } from './scene.ts'

/** "PHIÊN THỨ NHẤT (từ 6h30 đến 11h30)", "Buổi sáng (7h00 - 9h00) – tập trung dưới sân cờ": a part of the day with its span. */
const PART_LINE = /^(?:buổi|phiên|phần|sáng|chiều|tối|ca)(?!\p{L})/iu
const LONGEST = 130
const FAR = 60

/** A day whose programme goes on in parts with a span of time each is a session for each part. */
export function withDayParts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const starts = new Set(drafts.flatMap((draft) => draft.mentions.map((mention) => mention.block)))
  return drafts.flatMap((draft) => {
    const mention = headingOf(draft)
    const parts = mention && draft.endDate === null ? partsBelow(scene, mention, draft, starts) : []
    return parts.length > 0 ? parts : [draft]
  })
}

/** The mention that heads the day's programme: a short line, the last one that names the day. */
function headingOf(draft: Draft): Mention | undefined {
  return draft.mentions.findLast((mention) => isHeading(mention))
}

/** "(Ngày 13/8, tại hội trường …)" under a title heads the day as well. */
function isHeading({ block, start }: Mention): boolean {
  return block.text.length <= 60 || (block.text.startsWith('(') && start - block.start < 12)
}

function partsBelow(scene: Scene, mention: Mention, day: Draft, starts: ReadonlySet<Block>): Draft[] {
  const parts: Draft[] = []
  for (let i = mention.block.index + 1; i <= mention.block.index + FAR; i += 1) {
    const block = scene.document.blocks[i]
    if (!block || starts.has(block) || block.mark?.kind === 'roman') break
    const part = block.cells.length <= 2 && block.text.length <= LONGEST ? partAt(scene, block, day) : null
    if (part) parts.push(part)
  }
  return parts
}

function partAt(scene: Scene, block: Block, day: Draft): Draft | null {
  const [span] = scene.timesOf(block)
  if (!span?.to || !PART_LINE.test(block.body)) return null
  const body: Piece = { start: block.start, end: block.end, text: block.text }
  const rest = partOf(body, span.end - block.start)
  const title = withoutLead(rest, /^[\s)\-–:,.]*/u)
  return {
    ...day,
    ...timesOf(span),
    venue: placeOf(title) ?? day.venue,
    group: groupOf(title) ?? day.group,
    name: title.text === '' ? day.name : title,
  }
}

/** "SÁNG (7 giờ 00 - 10 giờ 45): tại Hội trường": a line of its own for half a day, over the items of a programme. */
const HALF_LINE = /^(?:buổi )?(?:sáng|chiều|tối)\s?\(/iu

export function isHalfWithSpan(scene: Scene, block: Block): boolean {
  return block.text.length <= LONGEST && HALF_LINE.test(block.body) && Boolean(scene.timesOf(block)[0]?.to)
}

function placeOf(title: Piece): Piece | null {
  const at = findVenue(title.text)
  if (at) return partOf(title, at.start, at.end)
  const yard = /(?:dưới|trên|trong)\s(?=(?:sân|hội trường|nhà|lớp))/u.exec(title.text)
  return yard && isPlace(title.text.slice(yard.index + yard[0].length)) ? partOf(title, yard.index) : null
}

function groupOf(title: Piece): Piece | null {
  const found = /(?:toàn trường|theo (?:đơn vị )?(?:lớp|khối|tổ|nhóm|đơn vị)|từng (?:lớp|khối))(?!\p{L})/u.exec(
    title.text,
  )
  if (found) return partOf(title, found.index, found.index + found[0].length)
  return isGroup(title.text) && title.text.length < LONGEST ? tidy(title) : null
}
