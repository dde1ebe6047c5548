import type { FoundTime } from '../../grammar/times.ts'
import type { Block } from '../../source/blocks.ts'
import type { Clock, Draft, PartOfDay } from './drafts.ts'
import type { Mention, Scene } from './scene.ts'
import { DELIVERY_LABEL } from './words.ts'

/** Gives each draft the clock time and the part of the day that the text states for it. */
export function setClocks(scene: Scene, drafts: readonly Draft[]): void {
  const dated = new Set(scene.mentions.map((mention) => mention.block))
  for (const draft of drafts) {
    const [mention] = draft.mentions
    if (!mention) continue
    const times = beside(scene, mention) ?? below(scene, mention, dated)
    if (times) Object.assign(draft, times)
    draft.part = partOfDay(mention)
  }
}

type Times = { start: Clock | null; end: Clock | null }

/** The time in the sentence of the date, or in another sentence of the same paragraph. */
function beside(scene: Scene, mention: Mention): Times | null {
  const all = scene.timesOf(mention.block).filter((time) => !isDeadline(scene, time) && isWithin(time, mention.cell))
  const own = all.filter((time) => isWithin(time, mention.sentence) && isNearest(scene, mention, time))
  const [first] = own.sort((a, b) => gap(a, mention) - gap(b, mention))
  if (first) return timesOf(first)
  const alone = scene.mentions.every((other) => other === mention || other.block !== mention.block)
  const later = all.filter((time) => time.start > mention.end)
  return alone && later[0] ? timesOf(later[0]) : null
}

/** Lines under the date, or right after it, that begin with a clock: from the first time to the last. */
function below(scene: Scene, mention: Mention, dated: ReadonlySet<Block>): Times | null {
  const found: FoundTime[] = []
  for (let i = mention.block.index + 1; i <= mention.block.index + NEAR; i += 1) {
    const block = scene.document.blocks[i]
    if (!block || dated.has(block) || DELIVERY_LABEL.test(block.body.slice(0, 40))) break
    const times = scene.timesOf(block)
    const [first] = times
    if (i === mention.block.index + 1 && first && isOnlyClock(block, first)) return timesOf(first)
    if (!first || !(CLOCK_LINE.test(block.body) || first.start - block.bodyStart < 12)) {
      if (found.length > 0 || block.mark === null) break
      if (i > mention.block.index + 1) break
      continue
    }
    found.push(first)
  }
  const [first] = found
  const last = found.at(-1)
  if (!first || !last) return null
  const whole = timesOf(first)
  return found.length > 1 && last.to ? { start: whole.start, end: timesOf(last).end } : whole
}
/** A cell that a converter put on a line of its own: nothing but the clock. */
function isOnlyClock(block: Block, time: FoundTime): boolean {
  return block.text.length - (time.end - time.start) <= 12
}
const NEAR = 12
const CLOCK_LINE =
  /^\s*(?:giờ|khai mạc|bắt đầu|(?:vào )?lúc|từ|buổi|sáng|chiều|tối|thời gian|đón tiếp|tập trung|có mặt)/iu

function timesOf(time: FoundTime): Times {
  const at = { start: time.start, end: time.end }
  return { start: { value: time.from, ...at }, end: time.to === null ? null : { value: time.to, ...at } }
}

function isWithin(time: FoundTime, range: { start: number; end: number } | null): boolean {
  return range === null || (range.start <= time.start && time.end <= range.end)
}

/** "trước 16h30" closes a delivery, it opens no meeting. */
function isDeadline(scene: Scene, time: FoundTime): boolean {
  return /(?:trước|chậm nhất|muộn nhất|hạn)\s(?:là\s|lúc\s)?$/iu.test(
    scene.document.text.slice(Math.max(0, time.start - 16), time.start),
  )
}

function gap(time: FoundTime, mention: Mention): number {
  return time.start >= mention.end ? time.start - mention.end : mention.start - time.end
}

/** A time belongs to the date it stands nearest to. */
function isNearest(scene: Scene, mention: Mention, time: FoundTime): boolean {
  return scene.mentions.every(
    (other) => other.block !== mention.block || other === mention || gap(time, mention) <= gap(time, other),
  )
}

const PARTS: Readonly<Record<string, PartOfDay['value']>> = {
  sáng: 'morning',
  trưa: 'afternoon',
  chiều: 'afternoon',
  tối: 'evening',
  'cả ngày': 'day',
}
function partOfDay(mention: Mention): PartOfDay | null {
  const from = Math.max(0, mention.before.length - 40)
  const matches = [...mention.before.slice(from).matchAll(/(?<!\p{L})(sáng|trưa|chiều|tối|cả ngày)(?!\p{L})/giu)]
  const before = matches.at(-1)
  const after = /^[\s,(]{0,3}(?:buổi\s)?(sáng|trưa|chiều|tối|cả ngày)(?!\p{L})/iu.exec(mention.after)
  const word = before?.[1] ?? after?.[1]
  const value = word && PARTS[word.toLowerCase()]
  if (!word || !value) return null
  const start = before
    ? mention.sentence.start + from + before.index
    : mention.end + (after?.[0].length ?? 0) - word.length
  return { value, start, end: start + word.length }
}
