import { fold } from '#platform/vietnamese/fold.ts'
import type { Fact } from '../../../messages.ts'
import { factAt } from '../../document.ts'
import { wordsOf } from '../../source/pieces.ts'
import { governing } from '../../source/section-choice.ts'
import type { Frame } from '../frame.ts'
import type { Attendee } from './attendee.ts'
import { attendeesOfProse } from './from-prose.ts'
import { attendeesOfSection } from './from-section.ts'

/** Who attends, one string per item of the text: from the lists that say so, else from running text. */
export function readParticipants(frame: Frame): Fact<string>[] {
  const { document } = frame
  const { sections } = document.sections
  const lists = governing(sections.filter((section) => section.topics.includes('participants')))
  const listed = lists.flatMap((section) => attendeesOfSection(document, section))
  const found = listed.length > 0 ? listed : attendeesOfProse(frame)
  return withoutRepeats(found).map((attendee) =>
    factAt(document, wordsOf(attendee.value), attendee.piece.start, attendee.piece.end, attendee.certainty),
  )
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
