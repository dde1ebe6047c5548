import type { Actor } from '#platform/sign-in/actor.ts'

type Held = Pick<Actor, 'memberships'>
type Role = Actor['memberships'][number]['role']

/** Who drafts, checks, signs or writes minutes works on plans; who keeps accounts only sees them. */
const EDITING: ReadonlySet<Role> = new Set(['officer', 'clerk', 'leader', 'cluster-secretary'])

/** Whether the person may make plans at all; of which unit is asked by `mayEditPlansOf`. */
export function mayMakePlans(actor: Held): boolean {
  return unitsToPlanFor(actor).length > 0
}

/** Whether the person may change the plans of this unit. */
export function mayEditPlansOf(actor: Held, unitId: string): boolean {
  return unitsToPlanFor(actor).includes(unitId)
}

/** The units for which the person may make plans, the one joined first before the others. */
export function unitsToPlanFor(actor: Held): string[] {
  return unitsOf(actor.memberships.filter(({ role }) => EDITING.has(role)))
}

/** The units whose plans the person sees. */
export function unitsToSee(actor: Held): string[] {
  return unitsOf(actor.memberships)
}

function unitsOf(memberships: Actor['memberships']): string[] {
  return [...new Set(memberships.map(({ unitId }) => unitId))]
}
