import { fold } from '#platform/vietnamese/fold.ts'
import type { Fact } from '../../../messages.ts'
import { factAt } from '../../document.ts'
import { wordsOf } from '../../source/pieces.ts'
import type { Section } from '../../source/sections.ts'
import type { Frame } from '../frame.ts'
import type { Attendee } from './attendee.ts'
import { attendeesOfProse } from './from-prose.ts'
import { attendeesOfSection } from './from-section.ts'

/** Who attends, one string per item of the text: from the lists that say so, else from running text. */
export function readParticipants(frame: Frame): Fact<string>[] {
  const { document } = frame
  const { sections } = document.sections
  const lists = sections.filter((section) => isList(section, sections))
  const listed = lists.flatMap((section) => attendeesOfSection(document, section))
  const found = listed.length > 0 ? listed : attendeesOfProse(frame)
  return withoutRepeats(found).map((attendee) =>
    factAt(document, wordsOf(attendee.value), attendee.piece.start, attendee.piece.end, attendee.certainty),
  )
}

/** The innermost section that is about those who attend; an outer one of several topics only where it has no such part. */
function isList(section: Section, all: readonly Section[]): boolean {
  if (!section.topics.includes('participants')) return false
  const inner = all.some(
    (other) => other !== section && other.topics.includes('participants') && isWithin(other, section),
  )
  const outer = all.some(
    (other) =>
      other !== section &&
      other.topics.includes('participants') &&
      other.topics.length === 1 &&
      isWithin(section, other),
  )
  return section.topics.length === 1 ? !outer : !inner
}

function isWithin(inner: Section, outer: Section): boolean {
  return inner.head.index >= outer.first && inner.head.index < outer.last
}

function withoutRepeats(attendees: readonly Attendee[]): Attendee[] {
  const seen = new Set<string>()
  return attendees.filter((attendee) => {
    const key = fold(attendee.value)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
