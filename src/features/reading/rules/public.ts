/**
 * The pure door of the reader: texts in, facts out, without files, database or clock. Rules of other features come in
 * here; everything else of this feature is behind `../public.ts`.
 */

/** The shape of what is read. */
export type {
  AgendaItem,
  Basis,
  Fact,
  Reading,
  Session,
  Span,
  Task,
} from '../messages.ts'
/** What of a reading a person should look at, and below which certainty. */
export { DOUBT, type DoubtCause, doubtfulRows } from './doubts-of.ts'
/** Phrases of the language of documents, found in any clean text. */
export { ANY_KIND, findCitations } from './grammar/citations.ts'
export { type CivilDate, exists, type FoundDate, findDates, isoOf } from './grammar/dates.ts'
export { personName } from './grammar/person-names.ts'
export { type FoundSchoolYear, findSchoolYears } from './grammar/school-years.ts'
export { type FoundTime, findTimes } from './grammar/times.ts'
export { WEEKDAY, weekdayName, weekdayOf } from './grammar/weekdays.ts'
/** Reads a text; `readDocument` also gives the document taken apart. */
export { type ReadDocument, readDocument, readText } from './read.ts'
/** Pieces of a document taken apart. */
export { type Block, isUpper } from './source/blocks.ts'
export { spanIn } from './source/clean-text.ts'
export type { ItemMark } from './source/item-marks.ts'
/** Every match of a global form, for less than `matchAll` costs. */
export { matchesOf } from './source/matches.ts'
