import { findVenue } from '../../grammar/venues.ts'
import type { Block } from '../../source/blocks.ts'
import { timesOf } from './clock.ts'
import type { Draft } from './drafts.ts'
import { labelledGroup } from './groups.ts'
import type { Scene } from './scene.ts'

/** "Khối 11: 9h30 cùng ngày", "- 14h00 cùng ngày: tổng duyệt": a clock of the day that was told before. */
const SAME_DAY = /(?:cùng ngày|ngày hôm đó)(?!\p{L})/iu
/** The end of the meeting that minutes record, a delivery, what is moved. */
const NO_SESSION = /kết thúc|bế mạc|trước|chậm nhất|hạn|nộp|gửi|muộn nhất/iu
const LONGEST = 160
const LATEST = 40

/** Adds a session for each line that names a clock of the same day as the session told last. */
export function withSameDay(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const added = scene.document.blocks.flatMap((block) => sameDayAt(scene, block, drafts) ?? [])
  return added.length === 0 ? [...drafts] : [...drafts, ...added].sort((a, b) => startOf(a) - startOf(b))
}

function sameDayAt(scene: Scene, block: Block, drafts: readonly Draft[]): Draft | null {
  const at = block.text.length <= LONGEST ? block.text.search(SAME_DAY) : -1
  if (at < 0 || scene.mentionsIn(block).length > 0 || NO_SESSION.test(block.text)) return null
  const [time] = scene.timesOf(block)
  const before = drafts.findLast((draft) => startOf(draft) < block.start && draft.date !== null && !draft.endDate)
  const [mention] = before?.mentions ?? []
  if (!time || !before || !mention || time.start - block.bodyStart > LATEST) return null
  if (block.index - mention.block.index > 6) return null
  const venue = findVenue(block.text)
  return {
    ...before,
    ...timesOf(time),
    mentions: [mention],
    certainty: Math.min(before.certainty, 0.75),
    part: null,
    venue: venue && { start: block.start + venue.start, end: block.start + venue.end, text: venue.text },
    group: labelledGroup(block.bodyStart, block.body.slice(0, Math.max(0, time.start - block.bodyStart))),
    name: null,
    scope: null,
  }
}

/** Sessions stand in the order of their clocks in the text. */
function startOf({ mentions, start }: Draft): number {
  return Math.max(start?.start ?? 0, mentions[0]?.start ?? 0)
}
