import { findVenue } from '../../grammar/venues.ts'
import { ancestorsOf } from '../../source/outline.ts'
import { type Piece, partOf, pieceAt } from '../../source/pieces.ts'
import type { Draft } from './drafts.ts'
import type { Mention, Scene } from './scene.ts'

/** Gives each draft those it is for: of its own line, of the heading above, of the line below ("Dành cho cụm I"). */
export function setGroups(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [mention] = draft.mentions
    if (!mention || draft.group) continue
    draft.group = ownGroup(mention) ?? headedGroup(scene, mention) ?? groupBelow(scene, mention)
  }
}

const FOR = /(?<!\p{L})(?:[Dd]ành cho|[Đđ]ối với|[Áá]p dụng (?:cho|với))\s+/u
const GROUP =
  /^(?:(?:đối với|dành cho|tại)\s+)?(?:khu vực|cụm|khối|nhóm|lớp|đợt|ca|bảng|cấp|bậc|các (?:tỉnh|đơn vị|trường|huyện|xã|phòng|cụm|khối|lớp)|miền|vùng|phía|giáo viên|học sinh|cán bộ|trường)(?!\p{L})/iu
/** Do these words name those whom a session is for? */
export function isGroup(text: string): boolean {
  return GROUP.test(text)
}

const LONGEST = 250

function ownGroup(mention: Mention): Piece | null {
  const { sentence, block, start } = mention
  const found = FOR.exec(mention.after)
  if (found) {
    const at = mention.end - sentence.start + found.index + found[0].length
    return upTo(sentence, at, /[;.](?:\s|$)|:\s|\s-\s/u)
  }
  return (
    labelledGroup(sentence.start, sentence.text.slice(0, Math.max(0, start - sentence.start))) ??
    labelledGroup(block.bodyStart, block.body.slice(0, Math.max(0, start - block.bodyStart)))
  )
}

/** "Cụm 1: ngày …": those whom the words before the colon name. */
export function labelledGroup(start: number, opening: string): Piece | null {
  const [whole = '', lead = '', label = ''] = /^([\s\-–+*•]*)([^:.;]{3,60}):\s/u.exec(opening) ?? []
  if (whole === '' || !GROUP.test(label)) return null
  return groupOf({ start: start + lead.length, end: start + lead.length + label.length, text: label })
}

function headedGroup(scene: Scene, mention: Mention): Piece | null {
  for (const entry of ancestorsOf(mention.entry)) {
    const { block } = entry
    if (!block || !GROUP.test(entry.label) || entry.label.length > LONGEST) continue
    return groupOf(pieceAt(scene.document.text, block.bodyStart, block.bodyStart + entry.label.length))
  }
  return null
}

function groupBelow(scene: Scene, mention: Mention): Piece | null {
  const next = scene.document.blocks[mention.block.index + 1]
  const found = next && /^[\s(]*(?:[Dd]ành cho|[Đđ]ối tượng:?|[Đđ]ối với)\s+/u.exec(next.body)
  if (!next || !found || next.mark?.rank === mention.block.mark?.rank) return null
  return upTo({ start: next.bodyStart, text: next.body }, found[0].length, /[;.](?:\s|$)/u)
}

function upTo(range: { start: number; text: string }, at: number, stop: RegExp): Piece | null {
  const rest = range.text.slice(at)
  const end = stop.exec(rest)?.index ?? rest.length
  const piece = partOf({ start: range.start + at, end: range.start + at + end, text: rest.slice(0, end) }, 0)
  return piece.text.length >= 2 && piece.text.length <= LONGEST ? piece : null
}

/** Without the "Đối với" that makes a group of it. */
function groupOf(piece: Piece): Piece {
  const lead = /^(?:đối với|dành cho)\s+/iu.exec(piece.text)?.[0].length ?? 0
  return partOf(piece, lead)
}

/** "ĐOÀN SỐ 1: dự lễ tại trường A": a line for each group that names its place. */
const GROUP_LINE =
  /^(?:đoàn|cụm|nhóm|điểm|tổ|khối|hội đồng|khu vực|lớp|bảng|ca|đội|chi đoàn|khu)\s(?:số\s)?(?:\d{1,2}|[IVX]{1,4}|[A-Z]|\p{L}{2,12})(?:\s[^:]{0,40})?\s?:/iu
const LEAST = 2

/** Where lines name a group and its place each, and the text one day, there is a session for each group. */
export function withGroupLines(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const days = new Set(drafts.map((draft) => draft.date ?? draft.month))
  const [main] = drafts
  if (!main || days.size !== 1 || drafts.some((draft) => draft.group)) return [...drafts]
  const dated = new Set(scene.mentions.map((mention) => mention.block))
  const added: Draft[] = []
  for (const block of scene.document.blocks) {
    const line = dated.has(block) ? null : GROUP_LINE.exec(block.body)
    const venue = line && findVenue(block.body, line[0].length - 1)
    if (!line || !venue) continue
    const label = { start: block.bodyStart, end: block.bodyStart + line[0].length, text: line[0] }
    added.push({
      ...main,
      venue: { start: block.bodyStart + venue.start, end: block.bodyStart + venue.end, text: venue.text },
      group: partOf(label, 0, line[0].replace(/\s?:$/u, '').length),
      start: null,
      end: null,
      certainty: Math.min(main.certainty, 0.8),
    })
  }
  if (added.length < LEAST) return [...drafts]
  return main.venue ? [...drafts, ...added] : added.map((draft) => ({ ...draft, start: main.start, end: main.end }))
}
