import { basisPunctuation } from './citations/basis-punctuation.ts'
import { citationIncomplete } from './citations/citation-incomplete.ts'
import { citationLater } from './citations/citation-later.ts'
import { citationStale } from './citations/citation-stale.ts'
import { addresseeMisuse } from './form/addressee-misuse.ts'
import { archiveLine } from './form/archive-line.ts'
import { dateBlank } from './form/date-blank.ts'
import { dateLine } from './form/date-line.ts'
import { endMark } from './form/end-mark.ts'
import { mottoForm } from './form/motto-form.ts'
import { numberBlank } from './form/number-blank.ts'
import { numberFormat } from './form/number-format.ts'
import { numbering } from './form/numbering.ts'
import { placeholderLeft } from './form/placeholder-left.ts'
import { signerBlank } from './form/signer-blank.ts'
import { typeSymbolMismatch } from './form/type-symbol-mismatch.ts'
import { capitals } from './language/capitals.ts'
import { quotes } from './language/quotes.ts'
import { repeatedWords } from './language/repeated-words.ts'
import { spelling } from './language/spelling.ts'
import { textDamaged } from './language/text-damaged.ts'
import { toneStyle } from './language/tone-style.ts'
import { coverage } from './people/coverage.ts'
import { invitedNotRecipient } from './people/invited-not-recipient.ts'
import { quotaUnclear } from './people/quota-unclear.ts'
import { taskWithoutAgenda } from './people/task-without-agenda.ts'
import { taskWithoutDeadline } from './people/task-without-deadline.ts'
import { twoPlaces } from './people/two-places.ts'
import { unitName } from './people/unit-name.ts'
import { unitNotExisting } from './people/unit-not-existing.ts'
import type { Rule } from './rule.ts'
import { agendaGap } from './time/agenda-gap.ts'
import { agendaOutsideSession } from './time/agenda-outside-session.ts'
import { agendaOverlap } from './time/agenda-overlap.ts'
import { agendaUntimed } from './time/agenda-untimed.ts'
import { anniversary } from './time/anniversary.ts'
import { dayOff } from './time/day-off.ts'
import { deadlineOrder } from './time/deadline-order.ts'
import { durationLimit } from './time/duration-limit.ts'
import { eventBeforeIssue } from './time/event-before-issue.ts'
import { noticeTooLate } from './time/notice-too-late.ts'
import { schoolYear } from './time/school-year.ts'
import { sessionUndated } from './time/session-undated.ts'
import { timeNotation } from './time/time-notation.ts'
import { weekdayMismatch } from './time/weekday-mismatch.ts'
/** Every rule, in the order in which a clerk goes over a paper: head, bases, body, foot, language. */
export const ALL_RULES: readonly Rule[] = [
  mottoForm,
  numberFormat,
  numberBlank,
  dateLine,
  dateBlank,
  typeSymbolMismatch,
  addresseeMisuse,
  basisPunctuation,
  citationIncomplete,
  citationLater,
  citationStale,
  numbering,
  eventBeforeIssue,
  weekdayMismatch,
  sessionUndated,
  noticeTooLate,
  durationLimit,
  dayOff,
  agendaOutsideSession,
  agendaOverlap,
  agendaGap,
  agendaUntimed,
  timeNotation,
  deadlineOrder,
  schoolYear,
  anniversary,
  placeholderLeft,
  endMark,
  archiveLine,
  taskWithoutDeadline,
  taskWithoutAgenda,
  invitedNotRecipient,
  coverage,
  quotaUnclear,
  twoPlaces,
  unitName,
  unitNotExisting,
  signerBlank,
  repeatedWords,
  toneStyle,
  spelling,
  capitals,
  quotes,
  textDamaged,
]
