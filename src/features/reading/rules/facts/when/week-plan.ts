import { isoOf } from '../../grammar/dates.ts'
import { findVenue, isPlace } from '../../grammar/venues.ts'
import type { Block } from '../../source/blocks.ts'
import { type Piece, partOf, tidy } from '../../source/pieces.ts'
import { columnOf } from '../../source/table-columns.ts'
import { timesOf } from './clock.ts'
import { isHalfWithSpan } from './day-parts.ts'
import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'
import { type Entry, entriesOfWeek } from './week-entries.ts'

/** A calendar of what an office does on the days of a week: each entry with a clock is a meeting of its own. */
export type WeekPlan = {
  /** Indexes of its blocks from the title on, `last` not included. */
  first: number
  last: number
  drafts: Draft[]
  /** What is due on a day ("Cả ngày: nộp bài … (hạn chót)"). */
  due: { date: string; what: Piece }[]
}

const TITLE =
  /(?:lịch (?:công tác|làm việc|hoạt động|họp|sinh hoạt|tuần|trực|chuyên môn|giảng dạy)|(?:kế hoạch|chương trình) (?:công tác|làm việc|hoạt động|tuần))/iu
const PERIOD = /tuần|tháng/iu
/** An examination of several days: each paper is a session of its own. */
const EXAMINATION = /lịch (?:thi(?! đấu)|kiểm tra|khảo sát)/iu
const TOP = 20
const LONGEST_TITLE = 200
const LEAST_ENTRIES = 3
const LEAST_DAYS = 2

/** The calendar of a week that a text lays out under such a title, or null. */
export function weekPlanOf(scene: Scene): WeekPlan | null {
  const title = titleOf(scene)
  if (!title) return null
  const { entries, first, last } = entriesOfWeek(scene, title)
  const clocked = entries.filter((entry) => entry.clock && !isNoMeeting(entry.content.text))
  const days = new Set(clocked.map((entry) => isoOf(entry.day.date)))
  if (clocked.length < LEAST_ENTRIES || days.size < LEAST_DAYS) return null
  const halves = scene.document.blocks.slice(first, last).filter((block) => isHalfWithSpan(scene, block))
  if (halves.length >= LEAST_DAYS) return null
  const columns = columnsBetween(scene, title, first)
  return {
    first: title.index,
    last,
    drafts: clocked.map((entry) => draftOf(entry, venueOf(entry, columns))),
    due: entries
      .filter((entry) => IS_DUE.test(entry.content.text))
      .map((entry) => ({ date: isoOf(entry.day.date), what: tidy(entry.content) })),
  }
}

function titleOf({ document }: Scene): Block | undefined {
  return document.blocks.slice(0, TOP).findLast((block, i) => {
    if (block.text.length > LONGEST_TITLE) return false
    if (EXAMINATION.test(block.text)) return true
    if (!TITLE.test(block.text)) return false
    return [block, document.blocks[i + 1], document.blocks[i + 2]].some((each) => PERIOD.test(each?.text ?? ''))
  })
}

/** What is no meeting though it has a clock: days at the desk, watches, days off, what is handed in. */
const NO_MEETING =
  /^\W{0,4}(?:làm việc (?:bình thường|tại (?:phòng|cơ quan|nhiệm sở|trụ sở|đơn vị|văn phòng))|trực(?! tiếp| tuyến)|nghỉ|nộp|gửi|gởi|hạn (?:chót|cuối|nộp))(?!\p{L})/iu
const IS_DUE = /hạn (?:chót|cuối|nộp)|^\W{0,4}(?:nộp|gửi|gởi)(?!\p{L})|(?:các|từng) (?:lớp|tổ|đơn vị|khoa|phòng) nộp/iu

function isNoMeeting(content: string): boolean {
  return NO_MEETING.test(content)
}

/** The kinds of the columns, where a header stands between the title and the first entry. */
function columnsBetween({ document }: Scene, title: Block, first: number): string[] {
  return document.blocks
    .slice(title.index + 1, first)
    .flatMap((block) => block.cells)
    .flatMap((cell) => columnOf(cell.text) ?? [])
}

const LONGEST_PLACE = 90
/** Where an entry takes place: in the column of places, by "tại …", behind a dash, or in brackets. */
function venueOf({ content, extras }: Entry, columns: readonly string[]): Piece | null {
  const at = columns.indexOf('place')
  const from = Math.max(columns.indexOf('content'), columns.indexOf('work'))
  if (at > from && from >= 0) {
    const last = extras.at(-1)
    const cell = at === columns.length - 1 ? last : extras[at - from - 1]
    const full = extras.length >= at - from
    if (cell && cell.text.length <= LONGEST_PLACE && (full || isPlace(cell.text))) return cell
    if (full) return null
  }
  for (const extra of extras) {
    const labelled = /^(?:địa điểm|nơi họp|tại)\s?:?\s+/iu.exec(extra.text)
    if (labelled) return partOf(extra, labelled[0].length)
  }
  const label = /địa điểm\s?:\s*(?=\S)/iu.exec(content.text)
  if (label) return partOf(content, label.index + label[0].length)
  const named = findVenue(content.text)
  if (named) return partOf(content, named.start, named.end)
  const behind = BEHIND.exec(content.text)
  if (!behind) return null
  const rest = partOf(content, behind.index + behind[0].length)
  const place = partOf(rest, 0, /[).;]\s*$|\.\s/u.exec(rest.text)?.index ?? rest.text.length)
  return ROOM.test(place.text) && place.text.length <= LONGEST_PLACE ? place : null
}
/** "… - sảnh A", "… (Hội trường)", "…: P. họp 2". */
const BEHIND =
  /(?:\s[-–—]\s|\(|\/\s|,\s)(?=(?:tại )?(?:hội trường|phòng|p\.|sảnh|sân|nhà|ht|văn phòng|vp|giảng đường|thư viện|ph\.?\s?\d)[^()]{0,60}(?:\)|\.|$))/iu
const ROOM =
  /^(?:tại )?(?:hội trường|phòng|p\.|sảnh|sân|nhà|ht|văn phòng|vp|giảng đường|thư viện|ph\.?\s?\d)(?!\p{L})/iu

function draftOf({ day, clock, content }: Entry, venue: Piece | null): Draft {
  const times = clock ? timesOf(clock) : { start: null, end: null }
  return {
    date: isoOf(day.date),
    endDate: null,
    month: null,
    mentions: [day.mention],
    by: 'row',
    certainty: 0.85,
    ...times,
    part: null,
    venue: venue && tidy(venue),
    group: null,
    name: content.text === '' ? null : tidy(content),
    lunar: null,
    scope: null,
  }
}
