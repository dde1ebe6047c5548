import { fold } from '#platform/vietnamese/fold.ts'
import type { Fact } from '../../../messages.ts'
import { factAt } from '../../document.ts'
import { wordsOf } from '../../source/pieces.ts'
import { governing } from '../../source/section-choice.ts'
import type { Frame, When } from '../frame.ts'
import { participantsOfProse } from './from-prose.ts'
import { participantsOfSection } from './from-section.ts'
import type { Participant } from './participant.ts'

/**
 * Who attends, one string per item of the text: from the lists that say so, else from running text. Where nobody is called
 * together, nobody attends: an "Đối tượng" is then whom a procedure or a law concerns.
 */
export function readParticipants(frame: Frame, when: When): Fact<string>[] {
  const { document } = frame
  if (!when.convenes.value) return []
  const { sections } = document.sections
  const lists = governing(sections.filter((section) => section.topics.includes('participants')))
  const listed = lists.flatMap((section) => participantsOfSection(document, section))
  const found = listed.length > 0 ? listed : participantsOfProse(frame)
  return withoutRepeats(found).map((participant) =>
    factAt(document, wordsOf(participant.value), participant.piece.start, participant.piece.end, participant.certainty),
  )
}

function withoutRepeats(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string>()
  return participants.filter((participant) => {
    const key = fold(participant.value)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
