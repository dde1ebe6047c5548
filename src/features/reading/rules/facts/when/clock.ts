import { minutesOf } from '#platform/vietnamese/clock-times.ts'
import type { FoundTime } from '../../grammar/times.ts'
import type { Block } from '../../source/blocks.ts'
import type { Clock, Draft, PartOfDay } from './drafts.ts'
import type { Mention, Scene } from './scene.ts'

/** Gives each draft the clock time and the part of the day that the text states for it. */
export function setClocks(scene: Scene, drafts: readonly Draft[]): void {
  const dated = new Set(scene.mentions.map((mention) => mention.block))
  for (const draft of drafts) {
    const [mention] = draft.mentions
    if (!mention) continue
    const times = draft.start
      ? null
      : (ofSpan(scene, mention) ??
        beside(scene, mention) ??
        below(scene, mention, dated) ??
        above(scene, mention, dated))
    if (times) Object.assign(draft, times)
    draft.part ??= partOfDay(mention)
  }
  shareClocks(scene, drafts)
}

/** A plain line with a clock under a list of days ("Buổi sáng bắt đầu từ 7h30") holds for the whole list. */
function shareClocks(scene: Scene, drafts: readonly Draft[]): void {
  for (const [i, draft] of [...drafts.entries()].reverse()) {
    const block = draft.mentions[0]?.block
    const next = drafts[i + 1]
    const after = next?.mentions[0]?.block
    if (!block || !after || !next.start || draft.start || after.index !== block.index + 1) continue
    const isBelow =
      next.start.start > after.end &&
      !scene.document.blocks.some(
        (each) => each.mark && each.start <= (next.start?.start ?? 0) && (next.start?.start ?? 0) < each.end,
      )
    if (isBelow && block.mark?.kind === after.mark?.kind) Object.assign(draft, { start: next.start, end: next.end })
  }
}

/** What the rest of the text says of the time of its only day: its agenda, and when the minutes say it ended. */
export function setClocksOfOnlyDay(scene: Scene, drafts: readonly Draft[]): void {
  const [draft] = drafts
  if (!draft?.date) return
  if (scene.head.type?.value === 'BB') setEndOfMinutes(scene, draft)
  if (drafts.some((each) => each.date !== draft.date || each.endDate)) return
  const agenda = drafts.length === 1 ? ofAgenda(scene) : null
  if (agenda && !draft.start) Object.assign(draft, agenda)
  else if (agenda && !draft.end && isBeginning(agenda, draft)) draft.end = agenda.end
  setEndOfMinutes(scene, draft)
}

/** Minutes tell first of the meeting they record, whatever further days they name. */
function setEndOfMinutes(scene: Scene, draft: Draft): void {
  const end = endOfMinutes(scene)
  if (end && !draft.end && draft.start && end.value > draft.start.value) draft.end = end
}

/** Does the agenda begin within half an hour of the stated start? One of another day or half day does not. */
function isBeginning(agenda: Times, draft: Draft): boolean {
  return Math.abs(minutesOf(agenda.start?.value ?? '') - minutesOf(draft.start?.value ?? '')) <= 30
}

/** From the first clock of the agenda to the end of its last item; no end where the last item has none. */
function ofAgenda(scene: Scene): Times | null {
  const { tables, sections } = scene.document
  for (const table of tables) {
    const rows = table.rows.map((row) => (row.cells.time ? timesIn(scene, row.cells.time) : []))
    if (rows.flat().length > 1) return spanOf(rows.flat(), rows.at(-1)?.length !== 0)
  }
  for (const section of sections.sections) {
    if (!section.topics.includes('programme')) continue
    const members = new Set(sections.segments.slice(section.first, section.last).map((segment) => segment.block))
    const timed = [...members].map((block) => scene.timesOf(block).slice(0, 1))
    if (timed.flat().length > 1) return spanOf(timed.flat(), timed.at(-1)?.length !== 0)
  }
  return null
}

function timesIn(scene: Scene, cell: { start: number; end: number }): FoundTime[] {
  const block = scene.blockOf(cell)
  return block ? scene.timesOf(block).filter((time) => isWithin(time, cell)) : []
}

/** From the first clock to the end of the last. */
export function spanOf(times: readonly FoundTime[], ended = true): Times | null {
  const [first] = times
  const last = times.at(-1)
  if (!first || !last) return null
  return { start: timesOf(first).start, end: ended ? timesOf(last).end : null }
}

const ENDED =
  /(?:kết thúc|bế mạc)[^.;]{0,40}(?:lúc|hồi|vào)[\s:]{0,3}(?:lúc\s|hồi\s)?$|^[\s\-–+*•]*(?:thời gian )?kết thúc\s?:\s*$/iu
function endOfMinutes(scene: Scene): Clock | null {
  for (const block of scene.document.blocks) {
    if (!/kết thúc|bế mạc/iu.test(block.text)) continue
    for (const time of scene.timesOf(block)) {
      const before = block.text.slice(Math.max(0, time.start - block.start - 70), time.start - block.start)
      if (ENDED.test(before)) return { value: time.from, start: time.start, end: time.end }
    }
  }
  return null
}

type Times = { start: Clock | null; end: Clock | null }

/** "từ 14h00 ngày 26/7 đến 17h00 ngày 27/7": the second clock stands inside the phrase and ends the last day. */
function ofSpan(scene: Scene, mention: Mention): Times | null {
  if (!mention.found.range) return null
  const inside = scene
    .timesOf(mention.block)
    .filter((time) => isWithin(time, mention))
    .at(-1)
  if (!inside) return null
  const first = scene.timesOf(mention.block).find((time) => time.end <= mention.start && mention.start - time.end < 12)
  return { start: first ? timesOf(first).start : null, end: timesOf(inside).start }
}

/** The time in the sentence of the date, or in another sentence of the same paragraph. */
function beside(scene: Scene, mention: Mention): Times | null {
  const all = scene.timesOf(mention.block).filter((time) => !isDeadline(scene, time) && isWithin(time, mention.cell))
  const own = all.filter((time) => isWithin(time, mention.sentence) && isNearest(scene, mention, time))
  const closing = own.find((time) => isClosing(scene, time))
  const halves = bothHalves(scene, mention.block, all)
  if (halves) return halves
  const [first] = own.filter((time) => time !== closing).sort((a, b) => gap(a, mention) - gap(b, mention))
  if (first) return closing ? { start: timesOf(first).start, end: timesOf(closing).start } : timesOf(first)
  if (mention.cell) return inRow(scene, mention)
  const alone = scene.mentionsIn(mention.block).length === 1
  const later = all.filter((time) => time.start > mention.end)
  return alone && later[0] ? timesOf(later[0]) : null
}

/** "Sáng từ 8h00 đến 11h00, chiều từ 14h00 đến 16h30" beside the days: from the first clock to the last. */
function bothHalves(scene: Scene, { text, start }: Block, times: readonly FoundTime[]): Times | null {
  const [morning, afternoon, ...others] = times
  if (!morning?.to || !afternoon?.to || others.length > 0) return null
  const lead = (time: FoundTime, from: number) => text.slice(Math.max(0, from - start), time.start - start)
  const halved =
    /sáng[^.;]{0,20}$/iu.test(lead(morning, start)) && /chiều[^.;]{0,20}$/iu.test(lead(afternoon, morning.end))
  return halved && scene.mentions.length > 0 ? { start: timesOf(morning).start, end: timesOf(afternoon).end } : null
}

/** The first clock of another cell of the same row. */
function inRow(scene: Scene, mention: Mention): Times | null {
  const [first] = scene.timesOf(mention.block).filter((time) => !isDeadline(scene, time))
  return first ? timesOf(first) : null
}

/** Lines under the date, or right after it, that begin with a clock: from the first time to the last. */
function below(scene: Scene, mention: Mention, dated: ReadonlySet<Block>): Times | null {
  const found: FoundTime[] = []
  let untimed = 0
  let gap = 1
  for (let i = mention.block.index + 1; i <= mention.block.index + FAR; i += 1) {
    const block = scene.document.blocks[i]
    if (!block || dated.has(block) || block.mark?.kind === 'roman' || OTHER_TOPIC.test(block.body)) break
    const [first] = scene.timesOf(block)
    if (mention.found.range && !OPENING_LINE.test(block.body)) break
    if (first && (CLOCK_LINE.test(block.body) || first.start - block.bodyStart < 12)) {
      found.push(first)
      untimed = 0
      gap = Math.max(gap, isOnlyClock(block, first) ? GAP_OF_CELLS : GAP)
    } else untimed += 1
    if (untimed > gap) break
  }
  return found.length > 1 ? spanOf(found) : found[0] ? timesOf(found[0]) : null
}
const FAR = 60
/** Lines without a clock that an item of an agenda may go over. */
const GAP = 3
/** The same where each cell of the agenda stands on a line of its own. */
const GAP_OF_CELLS = 6
const OTHER_TOPIC =
  /^(?:Địa điểm|Thành phần|Kinh phí|Trang phục|Lưu ý|Đối tượng|Hạn|Nơi nhận|Liên hệ|Thời (?:gian|hạn) (?:đăng k[ýí]|nộp|nhận|gửi))(?!\p{Ll})/u
/** "Vào lúc: 8 giờ 00" on the line above "Ngày: 25 tháng 9 năm 2018". */
function above(scene: Scene, mention: Mention, dated: ReadonlySet<Block>): Times | null {
  const block = scene.document.blocks[mention.block.index - 1]
  const [time] =
    block && !dated.has(block) && /^(?:vào lúc|lúc|giờ|bắt đầu|thời gian)(?!\p{L})/iu.test(block.body)
      ? scene.timesOf(block)
      : []
  return time ? timesOf(time) : null
}

/** A cell that a converter put on a line of its own: nothing but the clock. */
function isOnlyClock(block: Block, time: FoundTime): boolean {
  return block.text.length - (time.end - time.start) <= 12
}
/** What a span of days needs to take its start from a line below: daily hours are none. */
const OPENING_LINE = /^\s*(?:khai mạc|bắt đầu|tập trung|có mặt|đón tiếp|lúc)/iu
const CLOCK_LINE =
  /^\s*(?:giờ|khai mạc|bắt đầu|(?:vào )?lúc|từ|buổi|sáng|chiều|tối|thời gian|đón tiếp|tập trung|có mặt)/iu

export function timesOf(time: FoundTime): Times {
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

/** "bắt đầu lúc 8h00 và kết thúc lúc 11h30": the second clock ends. */
function isClosing(scene: Scene, time: FoundTime): boolean {
  return /kết thúc\s(?:vào\s)?(?:lúc\s)?$/iu.test(scene.document.text.slice(Math.max(0, time.start - 22), time.start))
}

function gap(time: FoundTime, mention: Mention): number {
  return time.start >= mention.end ? time.start - mention.end : mention.start - time.end
}

/** A time belongs to the date it stands nearest to. */
function isNearest(scene: Scene, mention: Mention, time: FoundTime): boolean {
  const all = scene.mentionsIn(mention.block)
  return [all[mention.order - 1], all[mention.order + 1]].every(
    (other) => !other || gap(time, mention) <= gap(time, other),
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
