/** The pure door of the checker: texts in, findings out, without files, database or clock. */

/** The shape of what is said about a document. */
export type { Finding, Fix, LegalSource, RuleId, Severity } from '../messages.ts'
/** Makes the edits of a fix. */
export { applyFix } from './apply-fix.ts'
/** Lunar dates behind solar ones, and the same for another day in the same form. */
export { lunarBehind, lunarLike } from './calendar/lunar-words.ts'
/** Holds a text against every rule. */
export { byWeight, checkPaper, checkText } from './check.ts'
/** What the types of documents are called, in small letters, by the abbreviation in a number. */
export { TYPE_NAMES } from './form/document-types.ts'
/** A document read and taken apart: for those who want its facts and its findings without reading it twice. */
export { type Paper, paperOf } from './paper.ts'
