/** Who drafts, checks, signs or writes minutes works on plans; who keeps accounts only sees them. */
const EDITING: ReadonlySet<string> = new Set(['officer', 'clerk', 'leader', 'cluster-secretary'])

/** Whether a person with this role may make and change plans of the unit. */
export function worksOnPlans(role: string): boolean {
  return EDITING.has(role)
}
