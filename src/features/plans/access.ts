import type { Actor } from '#platform/sign-in/actor.ts'
import { worksOnPlans } from './rules/editing-roles.ts'

type Held = Pick<Actor, 'memberships'>

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
  return unitsOf(actor.memberships.filter(({ role }) => worksOnPlans(role)))
}

/** The units whose plans the person sees. */
export function unitsToSee(actor: Held): string[] {
  return unitsOf(actor.memberships)
}

function unitsOf(memberships: Actor['memberships']): string[] {
  return [...new Set(memberships.map(({ unitId }) => unitId))]
}
