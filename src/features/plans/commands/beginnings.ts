import { firstYearOf, schoolYearFrom, schoolYearOfPlan } from '../rules/school-years.ts'

/** One school year to another, `2024-2025`. */
export type Years = { from: string; to: string }

/** The years between which a plan is moved: to the wanted one, else to the next. Undefined where its own is not known. */
export function yearAfter(
  plan: { schoolYear: string | null; firstDate: string | null },
  wanted: string | undefined,
): Years | undefined {
  const from = schoolYearOfPlan(plan)
  if (from === undefined) return undefined
  return { from, to: wanted ?? schoolYearFrom(firstYearOf(from) + 1) }
}

/** The place of the date line, as the name of a unit tells it: `Sông Lam` of `Sở … tỉnh Sông Lam`. */
export function placeOf(unitName: string): string | null {
  return /\s(?:tỉnh|thành phố|xã|phường|đặc khu)\s+(\p{Lu}.*)$/u.exec(unitName)?.[1]?.trim() ?? null
}
