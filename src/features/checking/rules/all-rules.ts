import { basisPunctuation } from './citations/basis-punctuation.ts'
import { archiveLine } from './form/archive-line.ts'
import { dateBlank } from './form/date-blank.ts'
import { dateLine } from './form/date-line.ts'
import { endMark } from './form/end-mark.ts'
import { mottoForm } from './form/motto-form.ts'
import { numberBlank } from './form/number-blank.ts'
import { numberFormat } from './form/number-format.ts'
import { signerBlank } from './form/signer-blank.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order in which a clerk goes over a paper: head, bases, body, foot, language. */
export const ALL_RULES: readonly Rule[] = [
  mottoForm,
  numberFormat,
  numberBlank,
  dateLine,
  dateBlank,
  basisPunctuation,
  endMark,
  archiveLine,
  signerBlank,
]
