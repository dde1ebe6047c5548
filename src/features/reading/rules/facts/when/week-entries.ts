import { dateOfDayNumber, dayNumber, weekdayOf as weekdayOfDay } from '#platform/vietnamese/dates.ts'
import { type CivilDate, isoOf } from '../../grammar/dates.ts'
import type { FoundTime } from '../../grammar/times.ts'
import { WEEKDAY, weekdayOf } from '../../grammar/weekdays.ts'
import type { Block } from '../../source/blocks.ts'
import { type Piece, partOf, withoutLead } from '../../source/pieces.ts'
import { partsOf } from './calendar.ts'
import type { Mention, Scene } from './scene.ts'

/** A day of the week, and the date phrase that states it (that of the whole week where only its weekday is named). */
export type Day = { date: CivilDate; mention: Mention }
/** `alone`: its clock fills a cell. `extras`: the cells or lines that follow it before the next entry. */
export type Entry = { day: Day; clock: FoundTime | null; content: Piece; alone: boolean; extras: Piece[] }

/** `first`: index of the first block with an entry; `last`: of the block after the calendar. */
export type Entries = { entries: Entry[]; first: number; last: number }

/** What is known while the cells are gone through one by one. */
type Walk = {
  entries: Entry[]
  day: Day | null
  entry: Entry | null
  /** What happens, where it stands before its clock. */
  before: Piece | null
  first: number
  last: number
}

const ENDS =
  /^(?:Nơi nhận|Lưu ý|Ghi chú|Trực|Các tin|Tin (?:khác|cũ|mới|liên)|Bài viết|Lịch này|Trân trọng|\*+\s?(?:Ghi chú|Lưu ý))(?!\p{Ll})/u

/** Goes through the cells and lines under the title of a calendar: days, halves of the day, clocks with what happens. */
export function entriesOfWeek(scene: Scene, title: Block): Entries {
  const { blocks } = scene.document
  const week = weekOf(scene, title)
  const walk: Walk = { entries: [], day: null, entry: null, before: null, first: blocks.length, last: blocks.length }
  for (const block of blocks.slice(title.index + 1)) {
    const heading = block.mark?.kind === 'roman' && !WEEKDAY_LEAD.test(block.body)
    if (walk.day && (heading || ENDS.test(block.body))) {
      walk.last = block.index
      break
    }
    for (const piece of piecesOf(block)) step(scene, walk, week, block, piece)
    if (walk.entries.length > 0) walk.first = Math.min(walk.first, block.index)
  }
  return walk
}

/** The span "Từ ngày … đến ngày …" of the title or of the lines right under it. */
function weekOf(scene: Scene, title: Block): Mention | null {
  const near = scene.document.blocks.slice(title.index, title.index + 4)
  return near.flatMap((block) => scene.mentionsIn(block)).find(({ found }) => found.range) ?? null
}

function piecesOf(block: Block): Piece[] {
  if (block.cells.length > 1) return block.cells.filter((cell) => cell.text !== '')
  return [partOf({ start: block.bodyStart, end: block.end, text: block.body }, 0)]
}

function step(scene: Scene, walk: Walk, week: Mention | null, block: Block, piece: Piece): void {
  const dayed = withoutDay(scene, walk, week, block, piece)
  const rest = withoutHalf(dayed)
  if (rest.text === '') close(walk)
  if (rest.text === '' || !walk.day) return
  const times = leadingTimes(scene, block, rest)
  const [first] = times
  if (!first) {
    if (rest !== piece) open(walk, null, rest)
    else goOn(walk, piece)
    return
  }
  // A second clock beside the first: papers are handed out, then the work begins.
  if (walk.entry?.alone && walk.entry.extras.length === 0 && first.end >= rest.end) return
  times.forEach((time, i) => {
    const from = time.end - rest.start
    const to = (times[i + 1]?.start ?? rest.end) - rest.start
    open(walk, time, afterSign(partOf(rest, from, to)))
  })
}

/** A cell or a line that begins no entry: what happens, where the clock stood alone, else who, where and the like. */
function goOn(walk: Walk, piece: Piece): void {
  const { entry } = walk
  if (!entry) walk.before ??= piece
  else if (entry.content.text === '') entry.content = piece
  else entry.extras.push(piece)
}

function open(walk: Walk, clock: FoundTime | null, content: Piece): void {
  if (!walk.day) return
  const alone = content.text === ''
  walk.entry = { day: walk.day, clock, content: (alone && walk.before) || content, alone, extras: [] }
  walk.before = null
  walk.entries.push(walk.entry)
}

/** A weekday without its "Thứ". */
const BARE_WEEKDAY = '(?:Hai|Ba|Tư|Năm|Sáu|Bảy)'
const DAY_LEAD = new RegExp(
  `^(?:(?:Ngày|NGÀY)\\s)?(?:(?:${WEEKDAY})|${BARE_WEEKDAY}(?!\\p{L}))?[\\s,:(/.–-]{0,4}(?:ngày\\s?)?:?\\s?$`,
  'u',
)
const WEEKDAY_LEAD = new RegExp(`^(?:${WEEKDAY})|^${BARE_WEEKDAY}$`, 'u')

/** What a piece says after the day that it begins with; it may be all of it. */
function withoutDay(scene: Scene, walk: Walk, week: Mention | null, block: Block, piece: Piece): Piece {
  const mention = scene.mentionsIn(block).find((each) => each.start >= piece.start && each.end <= piece.end)
  const [date] = mention?.found.dates ?? []
  if (
    mention &&
    date &&
    date.day > 0 &&
    !mention.found.range &&
    DAY_LEAD.test(piece.text.slice(0, mention.start - piece.start))
  ) {
    setDay(walk, { date, mention })
    return afterSign(partOf(piece, mention.end - piece.start))
  }
  const word = WEEKDAY_LEAD.exec(piece.text)
  const named = word && week && dayOfWeek(week, weekdayOf(word[0]))
  if (!word || !named) return piece
  setDay(walk, named)
  return afterSign(partOf(piece, word[0].length))
}

function setDay(walk: Walk, day: Day): void {
  walk.day = day
  close(walk)
}

function close(walk: Walk): void {
  walk.entry = null
  walk.before = null
}

/** The day of the week that the title spans. */
function dayOfWeek(week: Mention, weekday: number | null): Day | null {
  const [first] = week.found.dates
  if (!first || weekday === null) return null
  const from = dayNumber(isoOf(first))
  for (let day = from; day < from + 7; day += 1) {
    const iso = dateOfDayNumber(day)
    if ((weekdayOfDay(iso) || 7) === weekday) return { date: partsOf(iso), mention: week }
  }
  return null
}

/** "Sáng:", "Buổi chiều" before the clock. */
function withoutHalf(piece: Piece): Piece {
  const half = /^(?:buổi\s)?(?:sáng|trưa|chiều|tối|cả ngày)(?=[\s:,.(–-]|$)/iu.exec(piece.text)
  return half ? afterSign(partOf(piece, half[0].length)) : piece
}

function afterSign(piece: Piece): Piece {
  return withoutLead(piece, /^[\s:;,.)–+*•-]*/u)
}

/** The clocks that begin an entry: at the head of the piece, then behind `;` or `.` in it. */
function leadingTimes(scene: Scene, block: Block, piece: Piece): FoundTime[] {
  const times = scene.timesOf(block).filter((time) => piece.start <= time.start && time.end <= piece.end)
  return times.filter((time, i) => {
    const before = piece.text.slice(0, time.start - piece.start)
    if (i === 0) return /^(?:[-–+*•\s]|(?:vào\s)?(?:lúc|hồi)\s|từ\s|khoảng\s)*$/iu.test(before)
    return (
      /[;.]\s*(?:[-–+*•]\s*)?(?:lúc\s|từ\s)?$/iu.test(before) &&
      /^\s?[:,–-]/u.test(piece.text.slice(time.end - piece.start))
    )
  })
}
