/** One school year to another, `2024-2025`. */
export type Years = { from: string; to: string }

/** The years between which a plan is moved: to the wanted one, else to the next. Undefined where its own is not known. */
export function yearAfter(
  plan: { schoolYear: string | null; date: string | null },
  wanted: string | undefined,
): Years | undefined {
  const from =
    /^\d{4}-\d{4}$/.exec(plan.schoolYear ?? '')?.[0] ?? (plan.date === null ? undefined : schoolYearOf(plan.date))
  if (from === undefined) return undefined
  const next = Number(from.slice(0, 4)) + 1
  return { from, to: wanted ?? `${next}-${next + 1}` }
}

/** A school year goes from August to July. */
export function schoolYearOf(date: string): string {
  const year = Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < 8 ? 1 : 0)
  return `${year}-${year + 1}`
}

/** The place of the date line, as the name of a unit tells it: `Sông Lam` of `Sở … tỉnh Sông Lam`. */
export function placeOf(unitName: string): string | null {
  return /\s(?:tỉnh|thành phố|xã|phường|đặc khu)\s+(\p{Lu}.*)$/u.exec(unitName)?.[1]?.trim() ?? null
}
