/** A school year goes from August to July: `2024-2025`. */
export function schoolYearOf(date: string): string {
  const year = Number(date.slice(0, 4))
  return schoolYearFrom(Number(date.slice(5, 7)) < 8 ? year - 1 : year)
}

/** The one that begins in that year. */
export function schoolYearFrom(start: number): string {
  return `${start}-${start + 1}`
}

/** The year in which it begins. */
export function firstYearOf(schoolYear: string): number {
  return Number(schoolYear.slice(0, 4))
}

/** The school year of a plan: the one it tells, else that of its first day. Undefined where it tells neither. */
export function schoolYearOfPlan(plan: { schoolYear: string | null; firstDate: string | null }): string | undefined {
  const told = /^\d{4}-\d{4}$/.exec(plan.schoolYear ?? '')?.[0]
  return told ?? (plan.firstDate === null ? undefined : schoolYearOf(plan.firstDate))
}
