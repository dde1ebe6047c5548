import { isoOf } from '../../grammar/dates.ts'
import { isUpper } from '../../source/blocks.ts'
import type { Mention, Scene } from './scene.ts'
import { METADATA, TIME_LABEL } from './words.ts'

/** Date lines, time stamps and headers of portals, lunar dates, spans of a life. */
export function isFurniture(scene: Scene, mention: Mention, label: string): boolean {
  const { before, found } = mention
  const [first, last] = [found.dates[0], found.dates.at(-1)]
  if (found.lunar || LUNAR_YEAR.test(mention.after) || !first || !last || last.year - first.year > 1) return true
  if (first.year < OLDEST) return true
  return (
    isDateLine(scene, mention) ||
    isStamp(mention) ||
    isToday(scene, mention) ||
    isOtherNews(scene, mention) ||
    METADATA.test(before.slice(-110)) ||
    METADATA.test(label)
  )
}

/** Documents before were not written on computers: what such a date tells is history. */
const OLDEST = 1990

/** "ngày 13 tháng 2 năm Canh Dần": a year of the lunar calendar. */
const LUNAR_YEAR =
  /^\s?,?\s?(?:năm\s)?(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Kỉ|Canh|Tân|Nhâm|Quý)\s(?:Tý|Tí|Sửu|Dần|Mão|Mẹo|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)(?!\p{L})/u
/** "Gò Vấp, ngày 27 tháng 12 năm 2021": the line of place and date of a document, or of a backdrop. */
const DATE_LINE = /^[\s([]*\p{Lu}[\p{L}.\s]{1,45}[,.;]\s*$/u
function isDateLine(scene: Scene, { block, before, after, found, start, end, labels }: Mention): boolean {
  const issued = scene.head.issuedOn?.spans[0]
  const from = scene.document.source.from[start] ?? 0
  if (labels.some((label) => TIME_LABEL.test(label))) return false
  if (issued && issued.start < (scene.document.source.to[end - 1] ?? 0) && from < issued.end) return true
  if (after.trim().length > 2 || block.text.length > 80) return false
  return (
    DATE_LINE.test(before) &&
    !/tại|lúc|\d|:|thứ|sáng|chiều|tối|chủ nhật/iu.test(before) &&
    (!found.bare || before === '')
  )
}

/** A line that is nothing but a date with a clock: when a page was put on the web. */
const STAMP =
  /^[^\p{L}\d]{0,4}(?:(?:thứ|chủ)\s\S{1,5}\s?[,-]?\s?)?(?:ngày\s)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s?[-–|,]?\s?(?:lúc\s)?\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}(?::\d{2})?\s?[-–|,]?\s?(?:(?:thứ|chủ)\s\S{1,5},?\s)?(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s?(?:\(?(?:SA|CH|AM|PM|GMT\s?\+7)\)?)?[\s|.]*$/iu
/** "Cập nhật 12/10/2020 8:05 PM": a clock of twelve hours or with its zone ends the line. */
const STAMP_END = /\d{1,2}:\d{2}(?::\d{2})?\s?\(?(?:SA|CH|AM|PM|GMT\s?\+7)\)?$/u
const CLOCK_AFTER = /^\s?[-|,]?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:AM|PM|SA|CH))?\s*$/u
/** "09:14 AM 12/10/2020", "Thứ bảy - 30/09/2023 15:42 • Tác giả": inside a line that holds more of the page. */
const STAMP_BEFORE =
  /\d{1,2}:\d{2}(?::\d{2})?\s?(?:AM|PM|SA|CH)\s?[-–|,]?\s?(?:(?:thứ|chủ)\s\S{1,5},?\s)?(?:ngày\s)?$/iu
const BYLINE =
  /^\s?[-|,]?\s?\d{1,2}:\d{2}(?::\d{2})?\s?(?:AM|PM|SA|CH)?\s?[•|–-]\s?(?:tác giả|đã xem|lượt|người|đăng|nguồn|xem|phản hồi|bình luận)/iu
function isStamp(mention: Mention): boolean {
  const { block, before, after, labels } = mention
  if (block.index <= TOP && CLOCK_AFTER.test(after) && !labels.some((label) => TIME_LABEL.test(label))) return true
  if (block.index <= TOP && BYLINE.test(after)) return true
  if (STAMP_BEFORE.test(before) && block.index <= TOP) return true
  const { text } = block
  return text.length < 70 && (STAMP.test(text) || (STAMP_END.test(text) && !MEETS.test(text)))
}

const MEETS = /tại|họp|tổ chức|hội nghị|đại hội|hội thảo|tập huấn|khai mạc|bắt đầu|lễ/iu

/** "Tin khác", "Các bài viết liên quan": from there on a page lists what else it holds. */
const OTHER_NEWS =
  /^[\W_]{0,4}(?:(?:các|những)\s)?(?:tin|bài|thông báo|văn bản)(?:\s(?:tức|viết|đăng))?\s(?:khác|cũ hơn|mới hơn|liên quan|cùng (?:chuyên mục|loại|chủ đề))\s?:?$/iu
function isOtherNews({ document }: Scene, { block }: Mention): boolean {
  for (let i = block.index - 1; i >= Math.max(0, block.index - OTHERS); i -= 1)
    if (OTHER_NEWS.test(document.blocks[i]?.text ?? '')) return true
  return false
}
const OTHERS = 8

/** A web page prints the day on which it is read: a lone date among its first lines, under which no programme begins. */
function isToday(scene: Scene, mention: Mention): boolean {
  const { block } = mention
  if (block.index > TOP || !isLone(mention) || isTitleDate(scene, mention)) return false
  const day = mention.found.dates.map(isoOf).join()
  const others = scene.mentions.filter((other) => isLone(other) && other.found.dates.map(isoOf).join() !== day)
  const next = scene.document.blocks[block.index + 1]
  return (
    others.length === 0 &&
    !(
      next &&
      /^(?:\d{1,2}\s?(?:[h:g]|giờ)|(?:sáng|chiều|tối|buổi|lúc|vào|giờ|từ|tại|địa điểm)(?!\p{L}))/iu.test(next.body)
    )
  )
}
const TOP = 12
const LONE = /^[\s(,.:–|-]*(?:hôm nay|(?:thứ|chủ)\s\S{1,5}|ngày)?[\s),.:–|-]*$/iu
function isLone({ cell, before, after, found }: Mention): boolean {
  return (
    cell === null && !found.monthOnly && !found.range && LONE.test(before) && LONE.test(after) && !after.includes(':')
  )
}

/** The date under a title in capitals ("HỘI NGHỊ …", "LỄ …"), as slides and backdrops have it. */
export function isTitleDate(scene: Scene, mention: Mention): boolean {
  const above = scene.document.blocks.slice(Math.max(0, mention.block.index - 4), mention.block.index)
  return (
    isLone(mention) &&
    above.some(
      (block) =>
        isUpper(block.text) && /HỘI NGHỊ|ĐẠI HỘI|LỄ |HỘI THI|HỘI THẢO|CHUYÊN ĐỀ|TẬP HUẤN|HỌP/u.test(block.text),
    )
  )
}
