import { applyFix, type Finding } from '#features/checking/rules/public.ts'
import type { PlanContent } from '../messages.ts'

/** The content with the fix of a finding made; corrections and what was set aside stay. Unchanged where there is no fix. */
export function mend(content: PlanContent, finding: Finding): PlanContent {
  return finding.fix === null ? content : { ...content, text: applyFix(content.text, finding.fix) }
}
