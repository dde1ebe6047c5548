import { firstYearOf, schoolYearFrom, schoolYearOf, schoolYearOfPlan } from '../../rules/school-years.ts'

/**
 * The school years into which one copies a plan: the present one first where it comes after that of the plan, then the one
 * that follows the plan's own. None where the plan tells no year.
 */
export function yearsToCopyTo(plan: { schoolYear: string | null; firstDate: string | null }, today: string): string[] {
  const own = schoolYearOfPlan(plan)
  if (own === undefined) return []
  const following = firstYearOf(own) + 1
  const present = firstYearOf(schoolYearOf(today))
  const starts = present > following ? [present, following] : [following]
  return starts.map(schoolYearFrom)
}
