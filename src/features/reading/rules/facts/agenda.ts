import type { AgendaItem } from '../../messages.ts'
import type { Document } from '../document.ts'
import type { Section } from '../source/sections.ts'
import type { Topic } from '../source/topics.ts'
import { type Draft, itemOf } from './agenda/draft.ts'
import { draftsOfDays } from './agenda/from-days.ts'
import { draftsOfOccasions } from './agenda/from-occasions.ts'
import { draftsOfProse } from './agenda/from-prose.ts'
import { draftsOfSection } from './agenda/from-sections.ts'
import { draftsOfTables } from './agenda/from-tables.ts'
import { draftsOfTimedLines } from './agenda/from-timed-lines.ts'
import { draftsOfTitle } from './agenda/from-title.ts'
import { draftsOfTornTable } from './agenda/from-torn-table.ts'
import type { Frame, When } from './frame.ts'

/**
 * What happens at the meeting, in the order of the text. The first of these that yields anything is the agenda: a section
 * that calls itself programme, a table, the contents of the meeting, lines with clock times, running text.
 */
export function readAgenda(frame: Frame, when: When): AgendaItem[] {
  const { document } = frame
  const readers = [
    () => draftsOfTornTable(document),
    () => draftsOfTopic(document, 'programme', 0.9),
    () => draftsOfTables(document),
    () => draftsOfTitle(frame),
    () => draftsOfTimedLines(document),
    () => draftsOfDays(document),
    () => draftsOfOccasions(document),
    () => draftsOfTopic(document, 'content', 0.7),
    () => draftsOfProse(document),
  ]
  let drafts: Draft[] = []
  for (const read of readers) {
    const found = read()
    if (found.length > drafts.length) drafts = found
    if (drafts.length >= ENOUGH) break
  }
  if (!when.convenes.value && !isTimetable(drafts)) return []
  return drafts.map((draft) => itemOf(document, draft))
}

/** Items from one clock time to another are a programme, even where nothing else says that people are called together. */
function isTimetable(drafts: readonly Draft[]): boolean {
  return drafts.filter((draft) => draft.time?.to).length >= 3
}

/** A single item may be a misread heading: then the other readers are asked as well. */
const ENOUGH = 2

/** Items of every outermost section of a topic; where a heading names several topics, an inner one of its own goes first. */
function draftsOfTopic(document: Document, topic: Topic, certainty: number): Draft[] {
  const found = document.sections.sections.filter((section) => section.topics.includes(topic))
  return found
    .filter(
      (section) => !found.some((other) => other !== section && isWithin(section, other) && other.topics.length === 1),
    )
    .filter(
      (section) => section.topics.length === 1 || !found.some((other) => other !== section && isWithin(other, section)),
    )
    .flatMap((section) => draftsOfSection(document, section, certainty))
}

function isWithin(inner: Section, outer: Section): boolean {
  return inner.head.index >= outer.first && inner.head.index < outer.last
}
