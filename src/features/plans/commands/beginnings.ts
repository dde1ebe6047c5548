import type { PlanContent, PlanKind } from '../messages.ts'
import { contentOf } from '../rules/plan-of.ts'

/** One school year to another, `2024-2025`. */
export type Years = { from: string; to: string }

/** The years between which a plan is moved: to the wanted one, else to the next. Undefined where its own is not known. */
export function yearAfter(
  plan: { schoolYear: string | null; date: string | null },
  wanted: string | undefined,
): Years | undefined {
  const from = /^\d{4}-\d{4}$/.exec(plan.schoolYear ?? '')?.[0] ?? schoolYearOf(plan.date)
  if (from === undefined) return undefined
  const next = Number(from.slice(0, 4)) + 1
  return { from, to: wanted ?? `${next}-${next + 1}` }
}

/** A school year goes from August to July. */
export function schoolYearOf(date: string | null): string | undefined {
  if (date === null) return undefined
  const year = Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < 8 ? 1 : 0)
  return `${year}-${year + 1}`
}

/** TODO(#4): by rules/move-dates.ts. */
export function moveToYear(content: PlanContent, _years: Years): PlanContent {
  return content
}

/** TODO(#4): by rules/kinds.ts. */
export function beginKind(
  _kind: PlanKind,
  _about: { unit: { name: string; parent: string | null }; today: string; date: string | undefined },
): PlanContent {
  return contentOf('')
}
