import { findVenue } from '../../grammar/venues.ts'
import { type Piece, partOf } from '../../source/pieces.ts'
import type { Segment } from '../../source/sections.ts'
import { columnOf } from '../../source/table-columns.ts'
import type { Draft } from './drafts.ts'
import { mend, mended, placeIn, splitPoints } from './place-words.ts'
import type { Mention, Scene } from './scene.ts'

/** A place that a label announces, with the group it is for where the text says so. */
export type Place = {
  venue: Piece
  group: Piece | null
  segment: Segment
  /** Counts lists: places of one label share it. */
  list: number
}

/** Gives each draft the place that the sentence of its date names. */
export function setOwnPlaces(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [mention] = draft.mentions
    if (mention) draft.venue ??= ownPlace(mention)
  }
}

/**
 * Parts of a document with a place of their own ("a) … Địa điểm: …"): the same day in two of them is two sessions. Gives
 * each draft the heading of its part.
 */
export function setScopes(scene: Scene, drafts: readonly Draft[], places: readonly Place[]): void {
  const parents = new Set(places.map((place) => scene.entries.get(place.segment.block)?.parent))
  for (const draft of drafts) {
    const parent = draft.mentions[0]?.entry.parent
    if (parent?.block && parents.has(parent)) draft.scope = parent.block.index
  }
}

/** Gives each draft without a place the nearest "Địa điểm"; where that lists several, there is a session at each. */
export function setLabelledPlaces(scene: Scene, drafts: readonly Draft[], places: readonly Place[]): Draft[] {
  return drafts.flatMap((draft) => {
    const [mention] = draft.mentions
    if (!mention || draft.venue) return [draft]
    const list = nearestList(scene, mention, drafts, places)
    const [only] = list
    if (list.length <= 1) return [{ ...draft, venue: only?.venue ?? null, group: draft.group ?? only?.group ?? null }]
    return list.map((place) => ({ ...draft, venue: place.venue, group: place.group ?? draft.group }))
  })
}

/** "… tại Hội trường A": in the sentence of the date, after it or else before it; in the rest of a block that a date heads. */
function ownPlace(mention: Mention): Piece | null {
  const { sentence, block } = mention
  const at = mention.end - sentence.start
  const after = findVenue(sentence.text, at) ?? placeAfter(sentence.text, at)
  const found = after ?? findVenue(sentence.text.slice(0, mention.start - sentence.start))
  if (found) return { start: sentence.start + found.start, end: sentence.start + found.end, text: mend(found.text) }
  if (mention.cell || mention.start - block.bodyStart > 30) return null
  const bracket = IN_BRACKETS.exec(block.text)
  if (bracket?.[1]) {
    const at = block.start + bracket.index + 1
    return { start: at, end: at + bracket[1].length, text: mend(bracket[1]) }
  }
  const later = findVenue(block.text, mention.end - block.start)
  return later && { start: block.start + later.start, end: block.start + later.end, text: mend(later.text) }
}

/** "- 9h00 ngày 20/10: họp trưởng đoàn (Nhà Văn hóa thị xã).": the place stands in brackets at the end. */
const IN_BRACKETS =
  /\(((?:Hội trường|Nhà (?:văn|Văn|thi|khách)|Phòng họp|Phòng \d|Sân|Trung tâm|Giảng đường|Quảng trường)[^()]{0,80})\)[\s.;]*$/u

/** "8h00 ngày 24/9/2020, Hội trường A, số 2 Lê Lợi": the place follows a comma without "tại". */
function placeAfter(text: string, at: number): { start: number; end: number; text: string } | null {
  const comma = AFTER_COMMA.exec(text.slice(at))
  if (!comma) return null
  const start = at + comma[0].length
  const rest = text.slice(start)
  const whole = findVenue(`tại ${rest}`)
  if (whole?.start !== 4) return null
  const ends = /^[\s.;,]*$/u.test(rest.slice(whole.end - 4))
  if (!ROOM.test(rest) && !(ends && BUILDING.test(rest))) return null
  return { start: start + whole.start - 4, end: start + whole.end - 4, text: whole.text }
}
const AFTER_COMMA = /^(?:\s?\([^()]{0,20}\))?\s?[,;–-]\s{0,2}/u
/** A room or a ground is a place wherever it stands. */
const ROOM =
  /^(?:[Hh]ội trường|[Gg]iảng đường|[Vv]ăn phòng|[Ss]ân |[Nn]hà |[Pp]hòng (?:họp|học|hội|đa|máy|tin|bộ môn|truyền thống|thí nghiệm|thực hành|nghe|đoàn|hiệu trưởng|chờ|khách|số|\d|[A-Z]\d))/iu
/** A house or a body is one where nothing else follows: elsewhere it may be the one who acts. */
const BUILDING =
  /^(?:Trường|Trung tâm|Nhà|Khách sạn|Cung|Rạp|Thư viện|Bảo tàng|Công viên|Quảng trường|Sân vận động|UBND|Trụ sở|TH|THCS|THPT|MN|Tầng|Lầu|Khu)(?![\p{L}])/u

/** "hôm nay, tại Hội trường A, chúng ta …": a script names the place in its opening words only. */
const TODAY_AT = /(?:hôm nay|sáng nay|chiều nay|tối nay)[^.;:]{0,40}?,?\s(?=tại\s)/iu
export function setPlaceOfSpeech(scene: Scene, drafts: readonly Draft[]): void {
  const [only, ...others] = drafts
  if (!only || others.length > 0 || only.venue) return
  for (const block of scene.document.blocks) {
    const lead = TODAY_AT.exec(block.text)
    const venue = lead && findVenue(block.text, lead.index + lead[0].length)
    if (!lead || venue?.start !== lead.index + lead[0].length + 4) continue
    only.venue = { start: block.start + venue.start, end: block.start + venue.end, text: mend(venue.text) }
    return
  }
}

/** "Địa điểm: …", "Nơi họp: …", "Tại: …". */
function isPlaceLabel({ topics, label, rest }: Segment): boolean {
  const short = label.text.length <= LONGEST_LABEL
  if (short && DAMAGED_LABEL.test(label.text)) return true
  return topics.includes('place')
    ? PLACE_LABEL.test(label.text)
    : short && rest.text !== '' && /^(?:tại|phòng họp|hội trường)$/iu.test(label.text)
}
/** No label that must stand alone is longer. */
const LONGEST_LABEL = 12
/** "Đa đim", "Địa đim": what is left where a converter lost letters. */
const DAMAGED_LABEL = /^đ[ịi]?a\s?đi[ểêe]?m$/iu
const PLACE_LABEL = /địa điểm|nơi (?:tổ chức|họp|học|diễn ra)/iu

/** The places that labels announce, in the order of the text. */
export function placesOf(scene: Scene): Place[] {
  const { segments } = scene.document.sections
  const places: Place[] = []
  for (const segment of segments) {
    if (!isPlaceLabel(segment)) {
      const said = placeSaid(segment.body)
      if (said) places.push({ venue: said, group: null, segment, list: (places.at(-1)?.list ?? 0) + 1 })
      continue
    }
    const list = places.length === 0 ? 1 : (places.at(-1)?.list ?? 0) + 1
    const inline = placeIn(segment.rest)
    if (inline) {
      for (const venue of splitPoints(inline)) places.push({ venue, group: null, segment, list })
      continue
    }
    if (segment.rest.text !== '' || segment.topics.length > 1) continue
    const room = roomBelow(scene, segment)
    const below = room ? [{ venue: room, group: null, segment }] : listed(segments, segment)
    for (const place of below) places.push({ ...place, list })
  }
  return places
}

/** "Nơi tổ chức mới là Hội trường A.", "Địa điểm không thay đổi (Nhà Văn hóa)": a sentence of its own says where. */
const SAYS_WHERE =
  /(?:^|[.;]\s)(?:Nơi (?:tổ chức|họp)|Địa điểm(?: tổ chức| họp)?)(?: mới)?\s(?:là|vẫn là|được chuyển (?:sang|về|đến)|chuyển (?:sang|về|đến)|(?:vẫn )?(?:không (?:thay )?đổi|giữ nguyên)(?=[:(\s]))\s?[:(]?\s*(?:tại\s)?/u
function placeSaid(body: Piece): Piece | null {
  if (!body.text.includes('ơi ') && !body.text.includes('ịa điểm')) return null
  const said = SAYS_WHERE.exec(body.text)
  if (!said) return null
  const rest = body.text.slice(said.index + said[0].length)
  const venue = findVenue(`tại ${rest}`)
  const at = said.index + said[0].length - 4
  return venue?.start === 4 ? mended(body, { ...venue, start: venue.start + at, end: venue.end + at }) : null
}

/** "Thời gian, địa điểm:" over a line with the day and one that is nothing but a room or a house. */
function roomBelow(scene: Scene, head: Segment): Piece | null {
  const { segments } = scene.document.sections
  const [day, room] = segments.slice(head.index + 1, head.index + 3)
  if (!day?.mark || !room?.mark || room.rank !== day.rank || room.topics.length > 0) return null
  if (!scene.isDated(day.body) || scene.isDated(room.body)) return null
  return ROOM.test(room.body.text) || BUILDING.test(room.body.text) ? placeIn(room.body) : null
}

/** The lines under a lone "Địa điểm:": each a place, perhaps with who meets there. */
function listed(segments: readonly Segment[], head: Segment): Omit<Place, 'list'>[] {
  const found: Omit<Place, 'list'>[] = []
  for (let i = head.index + 1; i <= head.index + 12; i += 1) {
    const segment = segments[i]
    if (!segment || segment.topics.some((topic) => topic !== 'place')) break
    if (columnOf(segment.body.text) !== null) break
    if (segment.mark ? head.mark !== null && segment.rank <= head.rank : found.length > 0) break
    const named = segment.rest.text !== '' && segment.label.text.length < 80
    const venue = placeIn(named ? segment.rest : segment.body)
    if (!venue) break
    found.push({ venue, group: named ? segment.label : groupBefore(segment.body, venue), segment: head })
    if (!segment.mark) break
  }
  return found
}

/** "Các sở, ban, ngành dự họp tại phòng họp lớn": who stands before the place. */
function groupBefore(body: Piece, venue: Piece): Piece | null {
  const before = partOf(body, 0, venue.start - body.start)
  const who = /^(.{3,80}?)\s(?:dự họp|họp|tham dự|dự|làm việc|tập trung|học)(?:\s.{0,20})?$/u.exec(before.text)
  return who ? partOf(before, 0, (who[1] ?? '').length) : null
}

/** The list of places nearest to a date: of the same part of the document first, and after it rather than before it. */
function nearestList(scene: Scene, mention: Mention, drafts: readonly Draft[], places: readonly Place[]): Place[] {
  const next = nextStart(drafts, mention)
  const near = places.findIndex((place) => place.segment.body.start > mention.start)
  const at = near < 0 ? places.length : near
  const ranked = places
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    .map((place) => ({ list: place.list, rank: rankOf(scene, mention, place, next) }))
    .sort((a, b) => b.rank - a.rank)
  return places.filter((place) => place.list === ranked[0]?.list)
}
/** Places farther off than so many others belong to another part. */
const NEIGHBOURS = 12

/** Where the next session is told. */
function nextStart(drafts: readonly Draft[], mention: Mention): number {
  let next = Number.POSITIVE_INFINITY
  for (const draft of drafts)
    for (const { start } of draft.mentions) if (start > mention.end && start < next) next = start
  return next
}

function rankOf(scene: Scene, mention: Mention, place: Place, next: number): number {
  const at = place.segment.body.start
  const shared = sharedDepth(scene, mention, place)
  const after = at >= mention.start
  const direct = after && at < next ? 3 : after ? 1 : 2
  return shared * 100 + direct * 10 - Math.min(9, Math.abs(at - mention.start) / 2000)
}

/** How deep the heading lies that both stand under. */
function sharedDepth(scene: Scene, mention: Mention, place: Place): number {
  const own = new Set<unknown>()
  for (let at = mention.entry; ; at = at.parent) {
    own.add(at)
    if (!at.parent) break
  }
  let entry = scene.entries.get(place.segment.block) ?? null
  while (entry && !own.has(entry)) entry = entry.parent
  let depth = 0
  for (let at = entry; at?.parent; at = at.parent) depth += 1
  return depth
}
