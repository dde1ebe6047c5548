import type { Reading } from '../messages.ts'
import { type Document, documentOf } from './document.ts'
import { readAgenda } from './facts/agenda/read-agenda.ts'
import { readBases } from './facts/bases.ts'
import { readFoot } from './facts/foot/read-foot.ts'
import { readHead } from './facts/head/read-head.ts'
import { readMore } from './facts/more/read-more.ts'
import { readParticipants } from './facts/participants/read-participants.ts'
import { readQuotas } from './facts/quotas/read-quotas.ts'
import { readTasks } from './facts/tasks/read-tasks.ts'
import { readWhen } from './facts/when/read-when.ts'

/** A text taken apart and read. `bodyStart`, `bodyEnd`: clean offsets between head and foot. */
export type ReadDocument = { document: Document; reading: Reading; bodyStart: number; bodyEnd: number }

/**
 * Reads a convening document: what it is, who issued it, when and where people meet, who must come, what is on the
 * agenda, who prepares what by when. Never throws, whatever the text; takes time in proportion to its length.
 *
 * Rules only: the same text always gives the same facts, and each fact shows the words it came from.
 */
export function readText(text: string): Reading {
  return readDocument(text).reading
}

/** As `readText`, with the document taken apart: for those who look at more than the facts. */
export function readDocument(text: string): ReadDocument {
  const document = documentOf(text)
  const head = readHead(document)
  const foot = readFoot(document, head)
  const frame = { document, head, foot }
  const bases = readBases(frame)
  const when = readWhen(frame, bases)
  const agenda = readAgenda(frame, when)
  const participants = readParticipants(frame, when)
  const { bodyStart, ...headFacts } = head
  const { bodyEnd, ...footFacts } = foot
  const reading = {
    ...headFacts,
    ...footFacts,
    ...when,
    bases,
    agenda,
    participants,
    quotas: readQuotas(frame, when),
    tasks: readTasks(frame, when, agenda),
    ...readMore(frame),
  }
  return { document, reading, bodyStart, bodyEnd }
}
