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
import { repeatedWords } from './language/repeated-words.ts'
import { toneStyle } from './language/tone-style.ts'
import { taskWithoutDeadline } from './people/task-without-deadline.ts'
import type { Rule } from './rule.ts'
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
  placeholderLeft,
  endMark,
  archiveLine,
  taskWithoutDeadline,
  signerBlank,
  repeatedWords,
  toneStyle,
]
