import type { Place } from '../../messages.ts'
import { type Paper, placeOf } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote, remove } from '../writing.ts'
import { groupOf, type Received, receivedOf } from './invited/lists.ts'
import { partnersOf } from './invited/partners.ts'
import { covers, type Kind, type Named, plainOf, unitsIn } from './invited/units.ts'

/**
 * A body is invited, or given work, and the document is not sent to it; or it is sent to one twice. Only bodies that can be
 * told apart by name, and only where the list of recipients is whole. One finding for each list of participants, one for
 * all who have work to do.
 */
export const invitedNotRecipient: Rule = {
  id: 'invited-not-recipient',
  sources: [],
  check(paper) {
    const twice = namedTwice(paper)
    const received = receivedOf(paper)
    if (received === null || received.takesAll) return twice
    const invited = received.takesInvited ? [] : leftOut(paper, received)
    return [
      ...invited.slice(0, 2),
      ...partly(paper, received),
      ...workLeftOut(paper, received, invited),
      ...twice,
    ].slice(0, 4)
  },
}

type Missing = { unit: Named; place: Place }

/** These are of the house, and get the document over the table. */
const OWN: ReadonlySet<Kind> = new Set(['office'])
/** With whom work is done outside the house. */
const OUTSIDE: ReadonlySet<Kind> = new Set(['police', 'company', 'institute', 'union', 'press', 'front', 'committee'])

function leftOut(paper: Paper, received: Received): Found[] {
  const groups = Map.groupBy(
    paper.reading.participants.flatMap((fact) => {
      const place = placeOf(paper, fact)
      if (place === null) return []
      const units = unitsIn(paper, fact.value).filter((unit) => isMissing(paper, unit, received))
      return units.map((unit) => ({ unit, place: paper.at(place.start, place.end), group: groupOf(paper, fact) }))
    }),
    ({ group }) => group,
  )
  return [...groups.values()].map((missing) => foundMissing(missing, 'invited-not-recipient.invited', 'warning'))
}

function workLeftOut(paper: Paper, received: Received, invited: readonly Found[]): Found[] {
  const said = new Set(invited.flatMap(({ spans }) => spans.map(({ start }) => start)))
  if (paper.reading.type?.value === 'CTr' || paper.reading.type?.value === 'BB') return []
  const workers = [
    ...paper.reading.tasks.map(({ unit }) => unit),
    ...paper.reading.agenda.flatMap(({ owner }) => owner ?? []),
    ...paper.reading.points,
  ].flatMap((fact) => {
    const place = placeOf(paper, fact)
    return place === null || PERSON.test(fact.value) ? [] : [{ text: fact.value, ...place }]
  })
  const places = [...workers, ...partnersOf(paper).filter(({ text }) => isOutside(paper, text))]
  const missing = places.flatMap(({ text, start, end }) => {
    const units = unitsIn(paper, text).filter((unit) => isNamed(unit) && isMissing(paper, unit, received))
    const place = paper.at(start, end)
    return said.has(place.start) ? [] : units.map((unit) => ({ unit, place }))
  })
  return missing.length === 0 ? [] : [foundMissing(missing, 'invited-not-recipient.work', 'question')]
}

/** A person is told by the own unit. */
const PERSON = /(?<!\p{L})(?:đồng chí|đ\/c|ông|bà|thầy|cô|anh|chị|bác)\s\p{Lu}/iu

function isOutside(paper: Paper, text: string): boolean {
  return unitsIn(paper, text).some(({ kind }) => OUTSIDE.has(kind))
}

/** "các trường", "phòng, ban": too general to be missed. */
function isNamed({ kind, words, text }: Named): boolean {
  return (words.size > 0 || OUTSIDE.has(kind)) && /\s\p{Lu}/u.test(text) && kind !== 'education'
}

function isMissing(paper: Paper, unit: Named, received: Received): boolean {
  if (OWN.has(unit.kind) || isOwn(paper, unit)) return false
  if (received.takesOwn && INSIDE.has(unit.kind)) return false
  return !received.units.some((line) => covers(line, unit))
}
const INSIDE: ReadonlySet<Kind> = new Set(['department', 'centre', 'school', 'youth', 'office'])

/** The issuer itself, its leaders and its rooms. */
function isOwn(paper: Paper, unit: Named): boolean {
  const { plain } = unit
  if (/\bthuoc (?:so|truong|phong)\b|\bcua (?:so|truong|phong)\b/.test(plain)) return true
  const [own] = unitsIn(paper, paper.reading.issuer?.value ?? '')
  if (unit.kind === 'department' && !BESIDE.test(plain)) return true
  if (own === undefined) return unit.kind === 'education'
  if (own.kind !== unit.kind) return false
  return [...own.words].every((word) => unit.words.has(word)) || [...unit.words].every((word) => own.words.has(word))
}
/** "Phòng Nội vụ quận" stands beside the issuer, "Phòng Kế hoạch" is its own room. */
const BESIDE = /\b(?:quan|huyen|thi xa|thanh pho|tinh|xa|phuong)\b/

function foundMissing(
  missing: readonly Missing[],
  key: 'invited-not-recipient.invited' | 'invited-not-recipient.work',
  severity: 'warning' | 'question',
): Found {
  const names = [...new Set(missing.map(({ unit }) => `“${quote(unit.text)}”`))].slice(0, 4)
  const spans = new Map(missing.map(({ place }) => [place.start, place]))
  return { severity, spans: [...spans.values()].slice(0, 6), message: say(key, { names: names.join(', ') }) }
}

/** Schools of every kind are invited and only some of them get it: "trực thuộc", "ngoài công lập". */
function partly(paper: Paper, received: Received): Found[] {
  const lines = paper.reading.recipients.filter(({ value }) => /(?<!\p{L})trường(?!\p{L})/iu.test(value))
  if (lines.length === 0 || received.takesInvited) return []
  return paper.reading.participants.flatMap((fact) => {
    const place = placeOf(paper, fact)
    if (place === null || !/(?:hiệu trưởng |lãnh đạo )?(?:các|những) trường/iu.test(fact.value)) return []
    const isPrivate = PRIVATE.test(fact.value)
    const isPublic = /(?<!ngoài )công lập/iu.test(fact.value)
    const isShort = lines.every(({ value }) =>
      PRIVATE.test(value) ? !isPrivate : /trực thuộc/iu.test(value) && isPrivate && isPublic,
    )
    const line = lines[0]?.value ?? ''
    const words = { invited: quote(fact.value), line: quote(line) }
    const spans = [paper.at(place.start, place.end), ...(lines[0]?.spans ?? [])]
    return isShort ? [{ severity: 'warning' as const, spans, message: say('invited-not-recipient.partly', words) }] : []
  })
}
const PRIVATE = /(?<!\p{L})(?:ngoài công lập|tư thục|dân lập)(?!\p{L})/iu

/** The same line twice in one list of recipients. */
function namedTwice(paper: Paper): Found[] {
  const seen = new Map<string, number>()
  return paper.reading.recipients.flatMap((fact, index) => {
    const plain = plainOf(fact.value.replace(/\(.*\)/g, ''))
    const before = seen.get(plain)
    seen.set(plain, index)
    const [span] = fact.spans
    if (before === undefined || span === undefined || plain.length < 4) return []
    const line = wholeLine(paper.original, span)
    return [
      {
        severity: 'warning' as const,
        spans: [span],
        message: say('invited-not-recipient.twice', { name: quote(fact.value) }),
        fix: line === null ? null : remove(line, fact.value),
      },
    ]
  })
}

/** The line of one recipient with its mark and its end; null where it shares the line with others. */
function wholeLine(text: string, { start, end }: Place): Place | null {
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  const isAlone = /^[\s\-–+*•]*$/.test(text.slice(from, start)) && to > 0 && /^[\s;.,]*$/.test(text.slice(end, to))
  return isAlone ? { start: from, end: to + 1 } : null
}
