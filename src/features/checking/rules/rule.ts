import type { Fix, Place, RuleId, Severity } from '../messages.ts'
import type { Source } from './law/acts.ts'
import type { Paper } from './paper.ts'

/** One thing found by a rule. `message` and `fix.label` come from `say`. */
export type Found = { severity: Severity; spans: Place[]; message: string; fix?: Fix | null }

/**
 * One rule of the checker: one file with its test and its page (`<id>.md`) beside it. It looks at a paper and gives what
 * it found in the order of the text; it never throws, and takes time in proportion to the length.
 */
export type Rule = {
  id: RuleId
  /** Where it is written, by the time it was in force; none for a rule of the craft. */
  sources: readonly Source[]
  check: (paper: Paper) => Found[]
}
