import { fold } from '#platform/vietnamese/fold.ts'
import type { AgendaItem, Task } from '../../../messages.ts'
import { beginsAction, beginsActor } from '../../grammar/actors.ts'
import { type Piece, tidy } from '../../source/pieces.ts'
import { PLAIN, type Section, type Segment } from '../../source/sections.ts'
import type { Topic } from '../../source/topics.ts'
import type { Frame, When } from '../frame.ts'
import { tasksOfAside } from './from-aside.ts'
import { tasksOfSection, tasksOfSegment } from './from-section.ts'
import { chargedBy, type IsIssuer } from './from-sentence.ts'
import { tasksOfTables } from './from-tables.ts'
import { type TaskDraft, taskOf } from './task-draft.ts'

/** Sections that ask nothing of anyone, whatever their verbs. */
const SILENT: ReadonlySet<Topic> = new Set([
  'purpose',
  'time',
  'place',
  'addressees',
  'recipients',
  'committee',
  'rules',
  'awards',
])
/** Sections that list something else; only what is plainly asked counts there, and not in their items. */
const LISTS: ReadonlySet<Topic> = new Set(['programme', 'content'])
const SURE = 0.7
const PLAINLY = 0.8
/** Among contents and items, a deadline makes a duty of what would only be a topic. */
const BY_WHEN = /(?:trước|chậm nhất|hạn chót|hoàn thành)[^.;]{0,20}ngày \d/u

/** Who has to do what: from the sections that share out the work, from tables, and from sentences anywhere in the body. */
export function readTasks(frame: Frame, when: When, _agenda: readonly AgendaItem[]): Task[] {
  const { document } = frame
  const { sections } = document.sections
  if (!when.convenes.value && isRegulation(frame)) return []
  const shared = sections.filter((section) => isOutermostTasks(section, sections))
  const isIssuer = issuerTest(frame)
  const drafts = [
    ...shared.flatMap((section) => tasksOfSection(document, section, isIssuer)),
    ...tasksOfRest(frame, shared, isIssuer),
    ...tasksOfTables(document),
  ]
  const year = yearOf(frame)
  return withoutRepeats(drafts).map((draft) => taskOf(document, draft, year))
}

/** Laws and regulations say what is everyone's duty at all times. */
function isRegulation(frame: Frame): boolean {
  return frame.document.blocks.filter((block) => /^Điều \d+[.:]/u.test(block.text)).length >= 2
}

/** Sentences outside the sections that share out the work. */
function tasksOfRest(frame: Frame, shared: readonly Section[], isIssuer: IsIssuer): TaskDraft[] {
  const { segments, sections } = frame.document.sections
  const places = placesOf(segments.length, sections, shared)
  const drafts: TaskDraft[] = []
  let charge: { unit: Piece; rank: number | null } | null = null
  for (const segment of segments) {
    const place = places[segment.index]
    if (place === 'shared' || segment.body.start < frame.head.bodyStart) continue
    if (segment.body.start >= frame.foot.bodyEnd) break
    if (segment.inTable) continue
    charge = chargeAfter(charge, segment, isIssuer)
    if (charge && isIssuer(charge.unit)) charge = null
    if (charge && segment.mark && place !== 'silent' && isOwnDuty(segment.body.text))
      drafts.push({ unit: charge.unit, action: tidy(segment.body), certainty: SURE })
    else if (place === 'participants') drafts.push(...tasksOfAside(segment))
    else if (place !== 'silent') {
      const least = place === 'list' && segment.rank === PLAIN ? PLAINLY : SURE
      if (place !== 'list' || segment.rank === PLAIN || BY_WHEN.test(segment.body.text))
        drafts.push(
          ...tasksOfSegment(segment, isIssuer).filter(
            (draft) => draft.certainty >= least && (segment.mark !== null || !isIssuer(draft.unit)),
          ),
        )
    }
  }
  return drafts
}

/** A line that begins with its verb and names nobody else. */
function isOwnDuty(text: string): boolean {
  return beginsAction(text) && !beginsActor(text)
}

/** "Các cơ sở giáo dục thực hiện các nội dung sau:" charges the items below it, as long as they keep their rank. */
function chargeAfter(
  charge: { unit: Piece; rank: number | null } | null,
  segment: Segment,
  isIssuer: IsIssuer,
): { unit: Piece; rank: number | null } | null {
  const unit = chargedBy(segment.body, isIssuer)
  if (unit) return { unit, rank: null }
  if (!charge || !segment.mark) return charge && charge.rank === null ? null : charge
  if (charge.rank !== null && segment.rank < charge.rank) return null
  return { unit: charge.unit, rank: charge.rank ?? segment.rank }
}

type Place = 'shared' | 'silent' | 'list' | 'participants'

/** What each segment is part of; the innermost section decides. */
function placesOf(count: number, sections: readonly Section[], shared: readonly Section[]): (Place | undefined)[] {
  const places = new Array<Place | undefined>(count)
  for (const section of sections) {
    const place = placeOf(section)
    if (place) places.fill(place, section.head.index, section.last)
  }
  for (const section of shared) places.fill('shared', section.head.index, section.last)
  return places
}

function placeOf(section: Section): Place | null {
  if (section.topics.includes('participants')) return 'participants'
  if (section.topics.every((topic) => SILENT.has(topic))) return 'silent'
  return section.topics.every((topic) => SILENT.has(topic) || LISTS.has(topic)) ? 'list' : null
}

function isOutermostTasks(section: Section, sections: readonly Section[]): boolean {
  if (!section.topics.includes('tasks')) return false
  return !sections.some((other) => other !== section && other.topics.includes('tasks') && isWithin(section, other))
}

function isWithin(inner: Section, outer: Section): boolean {
  return inner.head.index >= outer.first && inner.head.index < outer.last
}

/** What the issuer says of itself ("Sở tổ chức …", "Trường trân trọng thông báo …") is no duty shared out. */
function issuerTest(frame: Frame): IsIssuer {
  const issuer = inFull(frame.head.issuer?.value ?? '')
  return (who) => {
    const unit = inFull(who.text).replace(/ (?:tran trong|kinh|long trong|da|xin)$/, '')
    return issuer !== '' && unit.length > 3 && (issuer.includes(unit) || unit.includes(issuer))
  }
}

/** Folded, with the abbreviations that offices use for themselves written out. */
function inFull(name: string): string {
  return fold(name)
    .replace(/\bgd ?[&-]? ?dt\b/g, 'giao duc va dao tao')
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\s*\([^)]*\)/g, '')
}

/** In the order of the text, each duty once. */
function withoutRepeats(drafts: readonly TaskDraft[]): TaskDraft[] {
  const seen = new Set<string>()
  return [...drafts]
    .sort((a, b) => a.action.start - b.action.start)
    .filter((draft) => {
      const key = fold(`${draft.unit.text}|${draft.action.text}`)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

function yearOf(frame: Frame): number | null {
  const year = Number(frame.head.issuedOn?.value.slice(0, 4))
  return year > 0 ? year : null
}
