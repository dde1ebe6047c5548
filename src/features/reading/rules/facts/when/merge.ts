import { dateOfDayNumber, dayNumber } from '#platform/vietnamese/dates.ts'
import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'

/** Brings together what the text says more than once, and takes spans apart whose days the text goes through. */
export function merged(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const days = withoutMonths(drafts)
  return once(goThrough(scene, closed(days)))
}

/** "khai mạc lúc 7h30 ngày 07/12, bế mạc ngày 09/12": two days of one sentence that are the edges of a span. */
function closed(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const before = kept.at(-1)
    const told = drafts.filter(({ date }) => date === draft.date || (before && date === before.date))
    if (before && told.length === 2 && isClosing(before, draft)) {
      before.endDate = draft.date
      before.mentions = [...before.mentions, ...draft.mentions]
    } else kept.push(draft)
  }
  return kept
}

function isClosing(opening: Draft, closing: Draft): boolean {
  const [first] = opening.mentions
  const [last] = closing.mentions
  if (!first || !last || first.block !== last.block || opening.endDate || closing.endDate) return false
  if (!opening.date || !closing.date || opening.date >= closing.date) return false
  return (
    /(?:khai mạc|khai giảng|bắt đầu)[^.;]{0,60}$/iu.test(first.before) &&
    /(?:bế mạc|bế giảng|kết thúc)(?! (?:của|năm))[^.;]{0,40}$/iu.test(last.before)
  )
}

/** A month is a session only where no day is stated. */
function withoutMonths(drafts: readonly Draft[]): Draft[] {
  const dated = drafts.some((draft) => draft.date !== null)
  return drafts.filter((draft) => draft.date !== null || draft.by === 'row' || !dated)
}

/** A span whose days have lines of their own gives way to these; one whose first day is named again takes its time. */
function goThrough(scene: Scene, drafts: readonly Draft[]): Draft[] {
  let kept = [...drafts]
  for (const span of drafts) {
    if (!span.endDate || !span.date) continue
    const inside = kept.filter((draft) => isInside(draft, span) && isAfter(draft, span) && isNear(draft, span, kept))
    const days = new Set(inside.map((draft) => draft.date))
    const openings = inside.filter((draft) => draft.date === span.date)
    if (days.size >= 2) for (const draft of inside) draft.venue ??= span.venue
    if (days.size >= 2) kept = [...kept.filter((draft) => draft !== span), ...unlisted(scene, span, inside)]
    else if (openings.length > 0) {
      for (const draft of openings) absorb(span, draft)
      kept = kept.filter((draft) => !openings.includes(draft))
    }
  }
  return kept
}

/** With several spans in a document (one for each group), a day belongs to the span above it. */
function isNear(day: Draft, span: Draft, all: readonly Draft[]): boolean {
  const at = day.mentions[0]?.start ?? 0
  const spans = all.filter((draft) => draft.endDate !== null && isInside(day, draft))
  const above = spans.filter((draft) => (draft.mentions[0]?.start ?? 0) <= at)
  return (above.at(-1) ?? spans[0]) === span
}

function isInside(day: Draft, span: Draft): boolean {
  if (day === span || day.endDate || isApart(day, span)) return false
  return (
    day.date !== null &&
    span.date !== null &&
    span.endDate !== null &&
    span.date <= day.date &&
    day.date <= span.endDate
  )
}

/** The days that a span is taken apart into follow it; one told before is something of its own. */
function isAfter(day: Draft, span: Draft): boolean {
  return (day.mentions[0]?.start ?? 0) > (span.mentions[0]?.start ?? 0)
}

const FEW = 1
/** Days of a span that a text cut short no longer reaches: only where it breaks off among the days, and only the next. */
function unlisted(scene: Scene, span: Draft, inside: readonly Draft[]): Draft[] {
  const [mention] = span.mentions
  const last = inside.reduce((late, draft) => (draft.date && draft.date > late ? draft.date : late), '')
  const lastAt = Math.max(...inside.map((draft) => draft.mentions[0]?.block.index ?? 0))
  const missing: Draft[] = []
  if (
    !mention ||
    !span.endDate ||
    inside.some((draft) => draft.by === 'row') ||
    scene.document.blocks.length - 1 - lastAt > 1
  )
    return []
  for (let day = dayNumber(last) + 1; day <= dayNumber(span.endDate); day += 1)
    missing.push({
      ...span,
      mentions: [...(inside.at(-1)?.mentions ?? []), mention],
      date: dateOfDayNumber(day),
      endDate: null,
      start: null,
      end: null,
      certainty: 0.7,
    })
  return missing.length <= FEW ? missing : []
}

/** One session for each day, place and group: whatever else says the same adds what was not yet known. */
function once(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const before = kept.find((each) => isSame(each, draft))
    if (before) absorb(before, draft)
    else kept.push(draft)
  }
  return kept.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.date !== b.date || a.month !== b.month) return false
  if (a.endDate !== b.endDate) return false
  if (differs(a.group?.text, b.group?.text)) return false
  if (isApart(a, b) || isOtherItem(a, b)) return false
  return !(differs(a.venue?.text, b.venue?.text) && differs(a.start?.value, b.start?.value))
}

/** "- 9h00 ngày 20/10: bốc thăm", "- 20h00 ngày 20/10: khai mạc": items of a list, each led by a clock of its own. */
function isOtherItem(a: Draft, b: Draft): boolean {
  return differs(a.start?.value, b.start?.value) && isLedByClock(a) && isLedByClock(b)
}

function isLedByClock({ mentions, start }: Draft): boolean {
  const [mention] = mentions
  if (!mention?.block.mark || !start || mention.cell) return false
  return start.start - mention.block.bodyStart <= 6 && mention.start - start.end <= 12 && mention.after.startsWith(':')
}

/** In parts of the document that name places of their own. */
function isApart(a: Draft, b: Draft): boolean {
  return a.scope !== null && b.scope !== null && a.scope !== b.scope
}

function differs(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase()
}

function absorb(into: Draft, other: Draft): void {
  into.mentions = [...into.mentions, ...other.mentions]
  into.certainty = Math.max(into.certainty, other.certainty)
  into.endDate ??= other.endDate
  if (!into.start) Object.assign(into, { start: other.start, end: other.end })
  for (const key of ['venue', 'group', 'name', 'lunar', 'part'] as const)
    if (into[key] === null) Object.assign(into, { [key]: other[key] })
}
