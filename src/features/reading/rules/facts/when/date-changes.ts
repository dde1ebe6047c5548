import { fold } from '#platform/vietnamese/fold.ts'
import type { Basis, DateChange } from '../../../messages.ts'
import { factAt, spansAt } from '../../document.ts'
import { isoOf } from '../../grammar/dates.ts'
import type { Sentence } from '../../grammar/sentences.ts'
import type { Role } from './roles.ts'
import type { Mention, Scene } from './scene.ts'
import { OF_DOCUMENT } from './words.ts'

/** `from`: a date that the document withdraws; `to`: the one that takes its place. */
type Move = { from: Mention | null; to: Mention | null }

/** Words of moving and cancelling. */
const CHANGE =
  /(?:thay đổi|chuyển|dời|lùi|hoãn|điều chỉnh|đổi|rời)\s(?:lịch|thời gian|ngày|lại|sang|đến|buổi|cuộc|hội nghị|từ|việc)|(?:tạm )?hoãn|hủy|huỷ|thay vì/iu
const TO =
  /(?:sang|thành|sẽ (?:được )?tổ chức|tổ chức lại|lại|mới|đến|tới|vào)\s?:?\s?(?:(?:vào\s)?(?:lúc\s|hồi\s)?\d{1,2}\s?(?:giờ|[hg:])\s?(?:\d{2})?(?:\s?phút)?,?\s)?(?:buổi\s)?(?:(?:sáng|chiều|tối),?\s)?(?:(?:[Tt]hứ\s\S{1,4}|[Cc]hủ nhật),?\s)?(?:(?:trong\s)?(?:hai|ba|các|\d)\s(?:ngày\s)?)?\(?$/iu
const FROM_BEFORE =
  /(?:thay vì|thay cho|dự kiến(?: (?:được )?(?:tổ chức|diễn ra|khai mạc|họp))?(?: vào)?|theo (?:kế hoạch|lịch|thông báo|dự kiến|giấy mời)[^.;]{0,80}|trước đây|(?<!\p{L})cũ|ban đầu|(?:hoãn|hủy|huỷ|chuyển|dời|lùi|đổi)[^.;]{0,90}|từ)\s?:?\s?(?:(?:vào\s)?(?:lúc\s)?\d{1,2}\s?(?:giờ|[hg:])\s?(?:\d{2})?(?:\s?phút)?,?\s)?(?:buổi\s)?(?:(?:sáng|chiều|tối),?\s)?(?:(?:[Tt]hứ\s\S{1,4}|[Cc]hủ nhật),?\s)?(?:(?:trong\s)?(?:hai|ba|các|\d)\s(?:ngày\s)?)?\(?$/iu

/** Finds the dates that the document moves or cancels, and takes the withdrawn ones out of the sessions. */
export function readDateChanges(scene: Scene, roles: Map<Mention, Role>, bases: readonly Basis[]): DateChange[] {
  const moves = movesOf(scene, roles, datesOfBases(bases))
  const main = mainOnly(scene, moves, roles)
  const replaced = new Set<string>()
  for (const move of moves) {
    if (move.from) {
      roles.set(move.from, { kind: 'none' })
      replaced.add(daysOf(move.from))
    }
    if (move.to)
      roles.set(move.to, main.has(move) ? { kind: 'session', by: 'running', certainty: 0.9 } : { kind: 'none' })
  }
  withdrawElsewhere(scene, roles, moves, replaced)
  withdrawOthers(scene, roles, moves, main)
  return moves.map((move) => ({
    spans: spansAt(
      scene.document,
      [move.from, move.to].filter((mention) => mention !== null),
    ),
    from: move.from && factAt(scene.document, firstDay(move.from), move.from.start, move.from.end, 0.85),
    to: move.to && factAt(scene.document, firstDay(move.to), move.to.start, move.to.end, 0.85),
  }))
}

/** Where in the original text the dates of bases begin, whatever the titles of these say of moving. */
function datesOfBases(bases: readonly Basis[]): ReadonlySet<number> {
  return new Set(bases.flatMap((basis) => basis.date?.spans.map((span) => span.start) ?? []))
}

function isOfDocument(scene: Scene, mention: Mention, ofBases: ReadonlySet<number>): boolean {
  if (OF_DOCUMENT.some((form) => form.test(mention.before.slice(-110)))) return true
  for (let at = mention.start; at < mention.end; at += 1)
    if (ofBases.has(scene.document.source.from[at] ?? -1)) return true
  return false
}

function movesOf(scene: Scene, roles: ReadonlyMap<Mention, Role>, ofBases: ReadonlySet<number>): Move[] {
  const moves: Move[] = []
  const changes = changesIn()
  let earlier: Mention | null = null
  const moving = MOVING_TITLE.test(scene.head.subject?.value ?? '')
  for (const mention of scene.mentions) {
    const { sentence, before, found } = mention
    if (found.monthOnly || found.lunar) continue
    if (isSuperseded(scene, mention) || isInvited(scene, mention, moving)) {
      if (isOfDocument(scene, mention, ofBases)) continue
      moves.push({ from: mention, to: null })
      continue
    }
    if (!changes(sentence)) {
      if (roles.get(mention)?.kind === 'session') earlier = mention
      continue
    }
    if (isOfDocument(scene, mention, ofBases) || isToldAgain(moves, mention)) continue
    const change = CHANGE.exec(before)
    if (change && TO.test(before.slice(-60)) && !/(?:thời gian|ngày)[^.;]{0,20}đến\s$/iu.test(before.slice(-30))) {
      const open = moves.findLast((move) => move.to === null && move.from?.sentence.start === sentence.start)
      if (open) open.to = mention
      else moves.push({ from: isMovedEvent(earlier, mention) ? earlier : null, to: mention })
      earlier = null
    } else if (FROM_BEFORE.test(before.slice(-120))) moves.push({ from: mention, to: null })
  }
  return moves
}

/** "… sang ngày 06/6, bắt đầu lúc 9h00 ngày 06/6": the new day once more. */
function isToldAgain(moves: readonly Move[], mention: Mention): boolean {
  return moves.some(({ to }) => to?.sentence.start === mention.sentence.start && daysOf(to) === daysOf(mention))
}

/** Does a sentence speak of moving? Asked date by date, so that a long one is searched once. */
function changesIn(): (sentence: Sentence) => boolean {
  let last = { start: -1, end: -1, changes: false }
  return ({ start, end, text }) => {
    if (last.start !== start || last.end !== end) last = { start, end, changes: CHANGE.test(text) }
    return last.changes
  }
}

/** "Ngày … đã ban hành Kế hoạch …, theo đó hội thi tổ chức vào ngày 08/11. Tuy nhiên, do ngập lụt, … điều chỉnh như sau". */
const OF_PLAN = /(?:theo đó|theo kế hoạch|dự kiến|đã (?:ban hành|thông báo|có|gửi))(?!\p{L})/iu
const TURNS =
  /(?:^|[.;]\s)(?:Tuy nhiên|Song|Nay|Do|Vì|Để)(?!\p{L})[^.;]{0,250}(?:điều chỉnh|thay đổi|chuyển|dời|lùi|hoãn)(?!\p{L})/u
const FAR = 400

function isSuperseded(scene: Scene, { sentence, block, before }: Mention): boolean {
  if ((scene.mentionsIn(block).at(-1)?.start ?? 0) >= sentence.end) return false
  const end = sentence.end - block.start
  return OF_PLAN.test(before) && TURNS.test(block.text.slice(Math.max(0, end - 2), end + FAR))
}

/** A text whose title moves an event tells first for when it had been called: "đã có Giấy mời … tổ chức lúc 8h00 ngày 19/3". */
const MOVING_TITLE =
  /(?:thay đổi|hoãn|dời|lùi|điều chỉnh|chuyển|đổi)\s(?:lại\s)?(?:lịch|thời gian|ngày|thời điểm|địa điểm|hội nghị|cuộc họp|buổi|đại hội|việc tổ chức|và)/iu
const CALLED =
  /(?:đã (?:có|gửi|ban hành|phát hành|mời|thông báo)|(?:^|[.;]\s)Theo (?:Giấy mời|Thông báo|Kế hoạch|Công văn|Quyết định|lịch))(?!\p{L})[^;]{0,300}(?:tổ chức|họp|khai mạc|diễn ra|tham dự|dự)(?!\p{L})/u
function isInvited(scene: Scene, mention: Mention, moving: boolean): boolean {
  const { before } = mention
  if (!moving || !CALLED.test(before) || !/(?:lúc|vào|ngày|giờ|\d\s?[hg:]\s?\d*)[\s,]*$/iu.test(before)) return false
  return scene.mentions.some((other) => other.start > mention.end && daysOf(other) !== daysOf(mention))
}

/** The date told before is the one withdrawn when both stand in the same paragraph or next to each other. */
function isMovedEvent(earlier: Mention | null, later: Mention): boolean {
  return earlier !== null && later.block.index - earlier.block.index <= 2
}

/** Where a text tells of several moves, the one of its own event counts: its sentence shares most words with the title. */
function mainOnly(scene: Scene, moves: readonly Move[], roles: ReadonlyMap<Mention, Role>): ReadonlySet<Move> {
  const moved = moves.filter((move) => move.to !== null)
  const title = new Set(wordsOf(scene.head.subject?.value ?? ''))
  const [only, second] = moved
  if (only && !second && isOfOther(scene, only, title, roles)) return new Set()
  if (moved.length < 2 || title.size === 0) return new Set(moved)
  const shares = moved.map((move) => shared(move.to?.before ?? '', title))
  const best = Math.max(...shares)
  return new Set(moved.filter((_, i) => (shares[i] ?? 0) >= best * 0.8))
}

/** "dời hội nghị giao ban sang ngày 25/9. Vì vậy, … tổ chức liên hoan vào ngày 27/9", where the title moves the liên hoan. */
function isOfOther(scene: Scene, { to }: Move, title: ReadonlySet<string>, roles: ReadonlyMap<Mention, Role>): boolean {
  if (!to || !MOVING_TITLE.test(scene.head.subject?.value ?? '')) return false
  const own = shared(to.before.slice(-TOLD), title)
  return scene.mentions.some(
    (other) =>
      other.sentence.start > to.sentence.start &&
      roles.get(other)?.kind === 'session' &&
      /(?<!\p{L})tổ chức(?!\p{L})/iu.test(other.sentence.text) &&
      shared(other.sentence.text, title) > own * 2,
  )
}
/** How far before its day a move names what is moved. */
const TOLD = 60

function shared(text: string, title: ReadonlySet<string>): number {
  return wordsOf(text).filter((word) => title.has(word)).length
}

function wordsOf(text: string): string[] {
  return [...new Set(fold(text).match(/[a-z0-9]{2,}/g) ?? [])]
}

/** The withdrawn date may be told again elsewhere; it is no session there either. */
function withdrawElsewhere(
  scene: Scene,
  roles: Map<Mention, Role>,
  moves: readonly Move[],
  replaced: ReadonlySet<string>,
): void {
  if (!moves.some((move) => move.to)) return
  const kept = new Set(moves.map((move) => move.to))
  for (const mention of scene.mentions)
    if (replaced.has(daysOf(mention)) && !kept.has(mention)) roles.set(mention, { kind: 'none' })
}

/** Under a title that moves its event, running text tells of no other day: what it had been called for, what falls away. */
function withdrawOthers(
  scene: Scene,
  roles: Map<Mention, Role>,
  moves: readonly Move[],
  main: ReadonlySet<Move>,
): void {
  if (!MOVING_TITLE.test(scene.head.subject?.value ?? '')) return
  const days = new Set(moves.flatMap((move) => (move.to && main.has(move) ? move.to.found.dates.map(isoOf) : [])))
  if (days.size === 0) return
  for (const mention of scene.mentions) {
    const role = roles.get(mention)
    if (role?.kind !== 'session' || role.by !== 'running') continue
    if (!mention.found.dates.some((date) => days.has(isoOf(date)))) roles.set(mention, { kind: 'none' })
  }
}

function firstDay(mention: Mention): string {
  const [first] = mention.found.dates
  return first ? isoOf(first) : ''
}

function daysOf(mention: Mention): string {
  return mention.found.dates.map(isoOf).join()
}
