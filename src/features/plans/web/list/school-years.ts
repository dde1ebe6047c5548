/** A school year goes from August to July. */
function startYearOf(date: string): number {
  return Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < 8 ? 1 : 0)
}

/**
 * The school years into which one copies a plan: the present one first where it comes after that of the plan, then the one
 * that follows the plan's own. None where the plan tells no year.
 */
export function yearsToCopyTo(plan: { schoolYear: string | null; firstDate: string | null }, today: string): string[] {
  const told = /^(\d{4})-\d{4}$/.exec(plan.schoolYear ?? '')?.[1]
  const own = told ?? (plan.firstDate === null ? undefined : String(startYearOf(plan.firstDate)))
  if (own === undefined) return []
  const following = Number(own) + 1
  const present = startYearOf(today)
  const starts = present > following ? [present, following] : [following]
  return starts.map((start) => `${start}-${start + 1}`)
}
