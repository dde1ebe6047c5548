import type { AgendaItem } from '../../../messages.ts'
import type { Document } from '../../document.ts'
import { governing, outermost } from '../../source/section-choice.ts'
import type { Topic } from '../../source/topics.ts'
import type { Frame, When } from '../frame.ts'
import { withClockedClauses } from './clocked-clauses.ts'
import { type Draft, itemOf } from './draft.ts'
import { draftsOfDays } from './from-days.ts'
import { draftsOfEvents } from './from-events.ts'
import { draftsOfOccasions } from './from-occasions.ts'
import { draftsOfProse } from './from-prose.ts'
import { draftsOfSection } from './from-sections.ts'
import { draftsOfTables, isAgenda } from './from-tables.ts'
import { draftsOfTimedLines } from './from-timed-lines.ts'
import { draftsOfTitle } from './from-title.ts'
import { draftsOfTornTable } from './from-torn-table.ts'
import { withOwnersBelow } from './owner-below.ts'

/**
 * What happens at the meeting, in the order of the text. The first of these that yields anything is the agenda: a section
 * that calls itself programme, a table, the contents of the meeting, lines with clock times, running text.
 */
export function readAgenda(frame: Frame, when: When): AgendaItem[] {
  const { document } = frame
  const readers = [
    () => draftsOfTornTable(document),
    () => draftsOfProgramme(frame),
    () => draftsOfTables(document),
    () => draftsOfTitle(frame),
    () => draftsOfTimedLines(document),
    () => draftsOfDays(document),
    () => draftsOfOccasions(document),
    () => draftsOfContent(frame, when),
    () => draftsOfEvents(document),
    () => draftsOfProse(document),
  ]
  let drafts: Draft[] = []
  for (const read of readers) {
    const found = read()
    if (found.length > drafts.length) drafts = found
    if (drafts.length >= ENOUGH) break
  }
  if (!when.convenes.value && !isTimetable(drafts)) return []
  const year = Number(frame.head.issuedOn?.value.slice(0, 4)) || null
  return withOwnersBelow(document, drafts.filter((draft) => !isCut(document, draft)).flatMap(withClockedClauses)).map(
    (draft) => itemOf(document, draft, year),
  )
}

/**
 * Items from one clock time to another, or with a clock and someone who presides, are a programme, even where nothing else
 * says that people are called together.
 */
function isTimetable(drafts: readonly Draft[]): boolean {
  return drafts.filter(({ time, owner }) => time && (time.to || owner)).length >= 3
}

/** The text breaks off inside a syllable of the item: what is left of its title is not what it says. */
const HALF_SYLLABLE = /(?:^|\s)(?:[bcdđghklmnpqrstvx]{1,3}|\p{L}{0,2}[bđgkhlqrsvx](?<!(?:ng|nh|ch)))$/u
function isCut(document: Document, { title }: Draft): boolean {
  return document.text.length - title.end <= 1 && HALF_SYLLABLE.test(title.text)
}

/** A single item may be a misread heading: then the other readers are asked as well. */
const ENOUGH = 2

/** A programme's sections, or everything under a title that calls the whole document one; its table where it has one. */
function draftsOfProgramme(frame: Frame): Draft[] {
  const { document } = frame
  const tabled = draftsOfTables(document)
  if (tabled.length >= ENOUGH && isTabled(document)) return tabled
  const listed = draftsOfTopic(document, 'programme', 0.9)
  if (frame.head.type?.value !== 'CTr' || tabled.length >= ENOUGH) return listed
  const titled = draftsOfTitle(frame)
  return titled.length > listed.length ? titled : listed
}

/** Does a table of what happens stand inside a programme's section? */
function isTabled(document: Document): boolean {
  const { sections, segments } = document.sections
  const programmes = sections.filter((section) => section.topics.includes('programme'))
  const starts = new Set(document.tables.filter(isAgenda).map((table) => table.first))
  return outermost(programmes).some((section) =>
    segments.slice(section.first, section.last).some((segment) => starts.has(segment.block.index)),
  )
}

/** The contents of a meeting. Those of a contest are its theme, unless they are listed. */
function draftsOfContent(frame: Frame, when: When): Draft[] {
  const drafts = draftsOfTopic(frame.document, 'content', 0.7)
  return when.kind?.value === 'hoiThi' && drafts.length < ENOUGH ? [] : drafts
}

function draftsOfTopic(document: Document, topic: Topic, certainty: number): Draft[] {
  const found = document.sections.sections.filter((section) => section.topics.includes(topic))
  return governing(found).flatMap((section) => draftsOfSection(document, section, certainty))
}
