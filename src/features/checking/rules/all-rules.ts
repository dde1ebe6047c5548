import { numberFormat } from './form/number-format.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order in which a clerk goes over a paper: head, bases, body, foot, language. */
export const ALL_RULES: readonly Rule[] = [numberFormat]
