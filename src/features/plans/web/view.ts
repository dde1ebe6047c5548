import type { PlanContent } from '../messages.ts'
import type { Doubt, PlanView } from '../rules/plan-of.ts'

/** What the checker says about one thing. */
export type Finding = PlanView['findings'][number]
export type Severity = Finding['severity']
export type { Doubt, PlanContent, PlanView }

/** A place of the text. */
export type Span = Doubt['spans'][number]

/** How things are called while they light up: findings by their place in the list, facts by their path. */
export function findingId(at: number): string {
  return `finding.${at}`
}
