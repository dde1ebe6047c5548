import { fold } from '#platform/vietnamese/fold.ts'
import type { Fact } from '../../../messages.ts'
import { factAt } from '../../document.ts'
import { wordsOf } from '../../source/pieces.ts'
import { governing } from '../../source/section-choice.ts'
import type { Frame, When } from '../frame.ts'
import { participantsOfDelegations } from './from-delegations.ts'
import { participantsOfEntries } from './from-entries.ts'
import { participantsOfProse } from './from-prose.ts'
import { participantsOfSection } from './from-section.ts'
import { participantsOfTitle } from './from-title.ts'
import { introduced, membersOfCluster, participantsOfTables } from './from-unlabelled.ts'
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
  const readers = [
    () => listed,
    () => participantsOfTables(document),
    () => membersOfCluster(document),
    () => introduced(document),
    () => participantsOfDelegations(frame),
    () => participantsOfEntries(frame),
    () => participantsOfProse(frame),
    () => participantsOfTitle(frame),
  ]
  let found: Participant[] = []
  for (const read of readers) if (found.length === 0) found = read()
  if (isInvited(frame, found)) return frame.head.addressees.filter(({ value }) => !PRONOUN.test(value))
  found = found.filter(({ value }) => !PRONOUN.test(value) && !NOBODY.test(value))
  return withoutRepeats(found).map((participant) =>
    factAt(document, wordsOf(participant.value), participant.piece.start, participant.piece.end, participant.certainty),
  )
}

/** A fee, or a name left to be filled in. */
const NOBODY =
  /^(?:[^\d(]{0,60}:\s?)?\d[\d.,]{3,}\s?(?:đ|đồng|vnđ|vnd)(?!\p{L})|^[.…_\s]{3,}|\d\s?(?:đ|đồng)\s?\/\s?(?:bài|người|đội)/iu

/** "kính mời Quý vị tới dự" calls those whom the invitation addresses. */
const PRONOUN = /^(?:quý vị|quý (?:ông|bà|ông bà)|(?:các )?(?:đồng chí|anh chị|ông bà|ông ?[(/] ?bà\)?))$/iu
function isInvited({ head }: Frame, found: readonly Participant[]): boolean {
  const only = found.length === 1 && PRONOUN.test(found[0]?.value ?? '')
  return head.addressees.length > 0 && (only || (found.length === 0 && head.type?.value === 'GM'))
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
